import { defaultStyle, type Border, type BorderLine, type CellStyle } from "../../model/style";
import { readColor, type Palette } from "../looks/colors";
import { builtInFormats } from "../looks/number-formats";
import { child, childrenNamed, flag, numeric, type XmlElement } from "../xml/xml-tree";

/** The cell formats of styles.xml: a cell with s="i" looks like `styles[i]`. */
export function readStyles(root: XmlElement, palette: Palette): CellStyle[] {
  const formats = new Map(builtInFormats);
  for (const element of childrenNamed(child(root, "numFmts"), "numFmt")) {
    const id = numeric(element, "numFmtId");
    if (id !== undefined) formats.set(id, element.attributes.get("formatCode") ?? "General");
  }
  const fonts = childrenNamed(child(root, "fonts"), "font").map((element) => readFont(element, palette));
  const fills = childrenNamed(child(root, "fills"), "fill").map((element) => readFill(element, palette));
  const borders = childrenNamed(child(root, "borders"), "border").map((element) => readBorders(element, palette));
  const styles = childrenNamed(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const alignment = child(xf, "alignment");
    const protection = child(xf, "protection");
    return {
      numberFormat: formats.get(numeric(xf, "numFmtId") ?? 0) ?? "General",
      font: fonts[numeric(xf, "fontId") ?? 0] ?? defaultStyle.font,
      fill: fills[numeric(xf, "fillId") ?? 0] ?? null,
      borders: borders[numeric(xf, "borderId") ?? 0] ?? defaultStyle.borders,
      horizontal: (alignment?.attributes.get("horizontal") as CellStyle["horizontal"] | undefined) ?? "general",
      vertical: (alignment?.attributes.get("vertical") as CellStyle["vertical"] | undefined) ?? "bottom",
      wrap: flag(alignment, "wrapText"),
      shrink: flag(alignment, "shrinkToFit"),
      indent: numeric(alignment, "indent") ?? 0,
      rotation: numeric(alignment, "textRotation") ?? 0,
      locked: flag(protection, "locked", true),
      formulaHidden: flag(protection, "hidden"),
      quotePrefix: flag(xf, "quotePrefix"),
    };
  });
  return styles.length > 0 ? styles : [defaultStyle];
}

export function readFont(element: XmlElement, palette: Palette): CellStyle["font"] {
  const underline = child(element, "u");
  return {
    name: child(element, "name")?.attributes.get("val") ?? defaultStyle.font.name,
    size: numeric(child(element, "sz"), "val") ?? defaultStyle.font.size,
    bold: isOn(child(element, "b")),
    italic: isOn(child(element, "i")),
    underline: underline !== undefined && underline.attributes.get("val") !== "none",
    strikethrough: isOn(child(element, "strike")),
    color: readColor(child(element, "color"), palette) ?? "#000000",
  };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, "val", true);
}

/** The model knows plain fills only, so a pattern or gradient becomes its first colour. */
export function readFill(element: XmlElement, palette: Palette): string | null {
  const pattern = child(element, "patternFill");
  if (!pattern) return readColor(child(child(child(element, "gradientFill"), "stop"), "color"), palette);
  const kind = pattern.attributes.get("patternType") ?? "none";
  return kind === "none" ? null : readColor(child(pattern, "fgColor"), palette);
}

export function readBorders(element: XmlElement, palette: Palette): CellStyle["borders"] {
  const side = (...names: readonly string[]): Border | null => {
    const line = names.map((name) => child(element, name)).find((found) => found !== undefined);
    const kind = line?.attributes.get("style") ?? "none";
    if (kind === "none") return null;
    return { line: kind as BorderLine, color: readColor(child(line, "color"), palette) ?? "#000000" };
  };
  return {
    left: side("left", "start"),
    right: side("right", "end"),
    top: side("top"),
    bottom: side("bottom"),
  };
}
