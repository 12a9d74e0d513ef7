import type { RuleLook } from "../../model/conditional-rule";
import type { Border } from "../../model/style";
import { readColor, type Palette } from "../looks/colors";
import { readBorders, readFill } from "../parts/styles-part";
import { child, childrenNamed, flag, type XmlElement } from "../xml/xml-tree";

/** Reads the differential formats of styles.xml (ISO 29500-1 18.8.14): what a rule changes in a cell. Number formats are not read. */
export function readRuleLooks(styles: XmlElement | undefined, palette: Palette): RuleLook[] {
  return childrenNamed(child(styles, "dxfs"), "dxf").map((element) => readRuleLook(element, palette));
}

export function readRuleLook(element: XmlElement, palette: Palette): RuleLook {
  const font = child(element, "font");
  const underline = child(font, "u");
  const color = readColor(child(font, "color"), palette);
  const fill = fillOf(child(element, "fill"), palette);
  const borders = child(element, "border");
  return {
    ...on("bold", child(font, "b")),
    ...on("italic", child(font, "i")),
    ...on("strikethrough", child(font, "strike")),
    ...(underline && { underline: underline.attributes.get("val") !== "none" }),
    ...(color !== null && { color }),
    ...(fill !== null && { fill }),
    ...(borders && { borders: linesOf(borders, palette) }),
  };
}

function on(name: "bold" | "italic" | "strikethrough", element: XmlElement | undefined): RuleLook {
  return element ? { [name]: flag(element, "val", true) } : {};
}

/** In a rule, the colour of a solid fill is the background colour. LibreOffice writes only a foreground colour. */
function fillOf(element: XmlElement | undefined, palette: Palette): string | null {
  const pattern = child(element, "patternFill");
  if (!element || pattern?.attributes.get("patternType") === "none") return null;
  return readColor(child(pattern, "bgColor"), palette) ?? readFill(element, palette);
}

function linesOf(element: XmlElement, palette: Palette): NonNullable<RuleLook["borders"]> {
  const lines = Object.entries(readBorders(element, palette)).filter(
    (line): line is [string, Border] => line[1] !== null,
  );
  return Object.fromEntries(lines);
}
