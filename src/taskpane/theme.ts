import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The part of Office's theme that shows whether it is light or dark: "#RRGGBB" or "#AARRGGBB". */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
}

/**
 * Office's theme if it gives one, otherwise what the system prefers. High contrast needs no theme of its own: under
 * forced colours the browser replaces all colours by the user's own, and Fluent's controls are made for that.
 */
export function themeFor(office: OfficeThemeColors | null, prefersDark: boolean): Theme {
  const dark = office === null ? prefersDark : (isDark(office.bodyBackgroundColor) ?? prefersDark);
  return dark ? webDarkTheme : webLightTheme;
}

/** Whether a colour is darker than the middle (relative luminance of sRGB, ITU-R BT.709); null when it cannot be read. */
function isDark(color: string): boolean | null {
  const [, red, green, blue] = /^#(?:[\da-f]{2})?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

const darkScheme = "(prefers-color-scheme: dark)";

/** The theme for the pane. It follows the system when that changes. */
export function useTheme(office: OfficeThemeColors | null): Theme {
  return themeFor(
    office,
    useSyncExternalStore(subscribeToScheme, () => window.matchMedia(darkScheme).matches),
  );
}

function subscribeToScheme(listener: () => void): () => void {
  const scheme = window.matchMedia(darkScheme);
  scheme.addEventListener("change", listener);
  return () => scheme.removeEventListener("change", listener);
}
