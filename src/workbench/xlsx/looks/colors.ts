import { child, flag, numeric, type XmlElement } from "../xml/xml-tree";

/** The workbook's colours as "#RRGGBB": the theme's, in the order in which styles count them, and the indexed palette. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Styles count light before dark. The theme part lists dark before light. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const officeTheme = [
  "#FFFFFF",
  "#000000",
  "#EEECE1",
  "#1F497D",
  "#4F81BD",
  "#C0504D",
  "#9BBB59",
  "#8064A2",
  "#4BACC6",
  "#F79646",
  "#0000FF",
  "#800080",
];

/** The default palette (ISO 29500-1 18.8.27). It holds its first eight colours twice. */
const defaultIndexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
)
  .split(" ")
  .map((digits) => `#${digits}`);

export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const listed = child(child(styles, "colors"), "indexedColors")?.children.map(
    (element) => opaque(element.attributes.get("rgb")) ?? "#000000",
  );
  return {
    theme: themeOrder.map((name, index) => {
      const color = child(scheme, name)?.children[0];
      const digits = color?.attributes.get(color.name === "sysClr" ? "lastClr" : "val");
      return opaque(digits) ?? officeTheme[index] ?? "#000000";
    }),
    indexed: [...(listed ?? []), ...defaultIndexed.slice(listed?.length ?? 0)],
  };
}

/** The colour of a `<color>`, `<fgColor>` or `<tabColor>`; null when it gives none or leaves the choice to Excel. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flag(element, "auto")) return null;
  const base =
    opaque(element.attributes.get("rgb")) ??
    palette.theme[numeric(element, "theme") ?? -1] ??
    indexedColor(numeric(element, "indexed"), palette);
  return base === null ? null : applyTint(base, numeric(element, "tint") ?? 0);
}

/** 64 and 65 are the system's own text and background. */
function indexedColor(index: number | undefined, palette: Palette): string | null {
  if (index === undefined) return null;
  if (index === 64) return "#000000";
  if (index === 65) return "#FFFFFF";
  return palette.indexed[index] ?? null;
}

/** Excel ignores the alpha in ARGB. */
function opaque(digits: string | undefined): string | null {
  if (!digits || !/^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(digits)) return null;
  return `#${digits.slice(-6).toUpperCase()}`;
}

/** Lighter (tint > 0) or darker, by the luminance in HSL (ISO 29500-1 18.8.19). */
export function applyTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const range = highest - lowest;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  let sector = 0;
  if (range > 0) {
    if (highest === red) sector = (green - blue) / range + (green < blue ? 6 : 0);
    else if (highest === green) sector = (blue - red) / range + 2;
    else sector = (red - green) / range + 4;
  }
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * tinted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const base = tinted - chroma / 2;
  const channels = (
    [
      [chroma, second, 0],
      [second, chroma, 0],
      [0, chroma, second],
      [0, second, chroma],
      [second, 0, chroma],
      [chroma, 0, second],
    ] as const
  )[Math.floor(sector) % 6] ?? [0, 0, 0];
  const digits = channels.map((channel) => {
    return Math.round((channel + base) * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`.toUpperCase();
}
