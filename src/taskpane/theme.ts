import { webLightTheme, type Theme } from "@fluentui/react-components";
import { use, useDeferredValue, useSyncExternalStore } from "react";

/** The part of Office's theme that shows whether it is light or dark: "#RRGGBB" or "#AARRGGBB". */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
}

/**
 * Whether the pane is dark: as Office's theme is if it gives one, otherwise what the system prefers. High contrast needs no theme of its own: under
 * forced colours the browser replaces all colours by the user's own, and Fluent's controls are made for that.
 */
export function isDarkFor(office: OfficeThemeColors | null, prefersDark: boolean): boolean {
  return office === null ? prefersDark : (isDark(office.bodyBackgroundColor) ?? prefersDark);
}

/** Whether a colour is darker than the middle (relative luminance of sRGB, ITU-R BT.709); null when it cannot be read. */
function isDark(color: string): boolean | null {
  const [, red, green, blue] = /^#(?:[\da-f]{2})?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

const darkScheme = "(prefers-color-scheme: dark)";

/**
 * The theme for the pane. It follows the system when that changes. A pane that opens dark suspends until the dark theme is there; one that becomes
 * dark stays as it is until then.
 */
export function useTheme(office: OfficeThemeColors | null): Theme {
  const prefersDark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(darkScheme).matches);
  return useDeferredValue(isDarkFor(office, prefersDark)) ? use(darkTheme()) : webLightTheme;
}

let fetched: Promise<Theme> | null = null;

/** Where the dark theme cannot be fetched the pane is light, and can be used. */
function darkTheme(): Promise<Theme> {
  fetched ??= import("./dark-theme").then(
    (part) => part.darkTheme,
    () => webLightTheme,
  );
  return fetched;
}

function subscribeToScheme(listener: () => void): () => void {
  const scheme = window.matchMedia(darkScheme);
  scheme.addEventListener("change", listener);
  return () => scheme.removeEventListener("change", listener);
}
