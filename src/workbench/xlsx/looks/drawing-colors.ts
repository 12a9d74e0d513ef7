import { applyTint, type Palette } from "./colors";
import { child, numeric, type XmlElement } from "../xml/xml-tree";

/** Drawings refer to the theme's colours by name, and to four of them by their use (ISO 29500-1 20.1.10.54). */
const themePlaces: Readonly<Record<string, number>> = {
  lt1: 0,
  bg1: 0,
  dk1: 1,
  tx1: 1,
  lt2: 2,
  bg2: 2,
  dk2: 3,
  tx2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** The colour of a `<a:solidFill>` as "#RRGGBB", without transparency; null when it has none that we know. */
export function readDrawingColor(fill: XmlElement | undefined, palette: Palette): string | null {
  const color = fill?.children[0];
  const value = color?.attributes.get("val") ?? "";
  const base =
    color?.name === "srgbClr" && /^[0-9a-f]{6}$/i.test(value)
      ? `#${value.toUpperCase()}`
      : color?.name === "schemeClr"
        ? palette.theme[themePlaces[value] ?? -1]
        : undefined;
  return base === undefined ? null : lit(base, color);
}

/** Luminance × lumMod + lumOff, in thousandths of a percent. A cell's tint says the same in one number. */
function lit(color: string, element: XmlElement | undefined): string {
  const share = (name: string, otherwise: number) => (numeric(child(element, name), "val") ?? otherwise) / 100_000;
  const [times, plus] = [share("lumMod", 100_000), share("lumOff", 0)];
  return applyTint(color, plus > 0 ? plus : times - 1);
}
