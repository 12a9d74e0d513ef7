import { defaultStyle, type Border, type CellStyle, type StyleTable } from "../../model/style";
import type { Palette } from "../looks/colors";
import { builtInFormatId } from "../looks/number-formats";
import { parsePart } from "../package/package";
import { readBorders, readFill, readFont } from "../parts/styles-part";
import { UnsavableChange } from "../package/unusable-file";
import { XmlScanner } from "../xml/xml-scan";
import { child, childrenNamed, numeric, type XmlElement } from "../xml/xml-tree";
import { attributes, type Edit } from "../xml/xml-write";
import { sameValue } from "../../same-value";

/**
 * Appends cell formats to styles.xml. What the file has keeps its place and its number. New fonts, fills, borders, number formats and cell
 * formats follow it.
 */
export interface StyleWriter {
  /**
   * The number of a cell format that looks like the model's style. A new format starts from the cell format `base` and changes only what
   * differs. So theme colours, and what the model does not know, survive.
   */
  index(style: number, base: number): number;
  /** The edits that add the new formats to the part. */
  edits(): Edit[];
}

/** The elements of a font that the model knows. */
const fontProperties = new Set(["b", "i", "strike", "u", "sz", "color", "name", "family", "charset", "scheme"]);

/** One list in styles.xml: what the file has in it, and what is added. */
interface List {
  readonly element: XmlElement;
  readonly ids: Map<string, number>;
  readonly appended: string[];
  next: number;
}

export function styleWriter(part: string, bytes: Uint8Array, table: StyleTable, palette: Palette): StyleWriter {
  const root = parsePart(part, bytes);
  const { prefix } = root;
  const raw = (element: XmlElement | undefined) =>
    element ? new TextDecoder().decode(bytes.subarray(element.start, element.end)) : "";

  const fonts = list("fonts", "font", completeFont);
  const fills = list("fills", "fill", plainFill);
  const borders = list("borders", "border", plainBorder);
  const formats = list("cellXfs", "xf", () => null);
  const baseFormats = childrenNamed(formats.element, "xf");
  const baseFonts = childrenNamed(fonts.element, "font");
  const numberFormats = readNumberFormats();
  const written = new Map<string, number>();

  return { index, edits };

  function index(style: number, base: number): number {
    if (style < table.fromFile) return style;
    const key = `${style} ${base}`;
    let found = written.get(key);
    if (found === undefined) {
      found = formats.next;
      formats.next += 1;
      formats.appended.push(writeFormat(table.get(style), base));
      written.set(key, found);
    }
    return found;
  }

  function writeFormat(style: CellStyle, base: number): string {
    const from = baseFormats[base];
    const like = base < table.fromFile ? table.get(base) : defaultStyle;
    const kept = (name: string) => numeric(from, name) ?? 0;
    const numFmtId = style.numberFormat === like.numberFormat ? kept("numFmtId") : numberFormatId(style.numberFormat);
    const baseFont = baseFonts[kept("fontId")];
    const fontId = sameValue(style.font, like.font)
      ? kept("fontId")
      : append(fonts, JSON.stringify(style.font), () => writeFont(style.font, like.font, baseFont));
    const fillId = sameValue(style.fill, like.fill)
      ? kept("fillId")
      : append(fills, JSON.stringify(style.fill), () => writeFill(style.fill));
    const borderId = sameValue(style.borders, like.borders)
      ? kept("borderId")
      : append(borders, JSON.stringify(style.borders), () => writeBorders(style.borders));
    const alignment = sameValue(alignmentOf(style), alignmentOf(like))
      ? raw(child(from, "alignment"))
      : `<${prefix}alignment${attributes(alignmentOf(style))}/>`;
    const protection =
      style.locked === like.locked && style.formulaHidden === like.formulaHidden
        ? raw(child(from, "protection"))
        : `<${prefix}protection${attributes({
            locked: style.locked,
            hidden: style.formulaHidden || undefined,
          })}/>`;
    const inner = alignment + protection;
    const start = `<${prefix}xf${attributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: numeric(from, "xfId"),
      quotePrefix: style.quotePrefix || undefined,
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: fontId !== 0 || undefined,
      applyFill: fillId !== 0 || undefined,
      applyBorder: borderId !== 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    })}`;
    return inner ? `${start}>${inner}</${prefix}xf>` : `${start}/>`;
  }

  function writeFont(font: CellStyle["font"], like: CellStyle["font"], base: XmlElement | undefined): string {
    const sameName = font.name === like.name;
    const parts = [
      font.bold && `<${prefix}b/>`,
      font.italic && `<${prefix}i/>`,
      font.strikethrough && `<${prefix}strike/>`,
      font.underline && `<${prefix}u/>`,
      `<${prefix}sz val="${font.size}"/>`,
      font.color === like.color && child(base, "color") ? raw(child(base, "color")) : color("color", font.color),
      `<${prefix}name${attributes({ val: font.name })}/>`,
      sameName && raw(child(base, "family")),
      sameName && raw(child(base, "charset")),
      sameName && raw(child(base, "scheme")),
    ];
    return `<${prefix}font>${parts.filter(Boolean).join("")}</${prefix}font>`;
  }

  function writeFill(fill: string | null): string {
    const pattern = fill
      ? `<${prefix}patternFill patternType="solid">${color("fgColor", fill)}<${prefix}bgColor indexed="64"/></${prefix}patternFill>`
      : `<${prefix}patternFill patternType="none"/>`;
    return `<${prefix}fill>${pattern}</${prefix}fill>`;
  }

  function writeBorders(sides: CellStyle["borders"]): string {
    const side = (name: string, border: Border | null) =>
      border
        ? `<${prefix}${name} style="${border.line}">${color("color", border.color)}</${prefix}${name}>`
        : `<${prefix}${name}/>`;
    const { left, right, top, bottom } = sides;
    const inner = side("left", left) + side("right", right) + side("top", top) + side("bottom", bottom);
    return `<${prefix}border>${inner}<${prefix}diagonal/></${prefix}border>`;
  }

  function color(name: string, value: string): string {
    return `<${prefix}${name} rgb="FF${value.slice(1).toUpperCase()}"/>`;
  }

  /** A font without a name or size leaves them to the program that shows it; one that is raised or twice underlined the model does not know. */
  function completeFont(element: XmlElement): string | null {
    const complete = child(element, "name") && child(element, "sz");
    const known = element.children.every(({ name }) => fontProperties.has(name));
    const underline = child(element, "u")?.attributes.get("val") ?? "single";
    if (!complete || !known || !["single", "none"].includes(underline)) return null;
    return JSON.stringify(readFont(element, palette));
  }

  function plainBorder(element: XmlElement): string | null {
    const diagonal = child(element, "diagonal")?.attributes.get("style") ?? "none";
    return diagonal === "none" ? JSON.stringify(readBorders(element, palette)) : null;
  }

  function plainFill(element: XmlElement): string | null {
    const kind = child(element, "patternFill")?.attributes.get("patternType") ?? "none";
    return kind === "solid" || kind === "none" ? JSON.stringify(readFill(element, palette)) : null;
  }

  /** `keyOf` gives null for an item that must not be used again. */
  function list(name: string, item: string, keyOf: (element: XmlElement) => string | null): List {
    const element = child(root, name);
    if (!element || element.selfClosing) throw new UnsavableChange(`${part} has no ${name}: no style can be added`);
    const items = childrenNamed(element, item);
    const ids = new Map<string, number>();
    items.forEach((candidate, id) => {
      const key = keyOf(candidate);
      if (key !== null && !ids.has(key)) ids.set(key, id);
    });
    return { element, ids, appended: [], next: items.length };
  }

  function append(target: List, key: string, write: () => string): number {
    let id = target.ids.get(key);
    if (id === undefined) {
      id = target.next;
      target.next += 1;
      target.appended.push(write());
      target.ids.set(key, id);
    }
    return id;
  }

  function readNumberFormats() {
    const element = child(root, "numFmts");
    const ids = new Map<string, number>();
    let next = 164;
    for (const format of childrenNamed(element, "numFmt")) {
      const id = numeric(format, "numFmtId") ?? 0;
      const code = format.attributes.get("formatCode") ?? "";
      if (!ids.has(code)) ids.set(code, id);
      next = Math.max(next, id + 1);
    }
    return { element, ids, next, appended: [] as string[] };
  }

  function numberFormatId(code: string): number {
    let id = numberFormats.ids.get(code) ?? builtInFormatId(code);
    if (id === undefined) {
      id = numberFormats.next;
      numberFormats.next += 1;
      numberFormats.ids.set(code, id);
      numberFormats.appended.push(`<${prefix}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    }
    return id;
  }

  function edits(): Edit[] {
    const lists = [fonts, fills, borders, formats].flatMap((target) =>
      appendTo(bytes, target.element, target.appended),
    );
    const { element, appended } = numberFormats;
    if (appended.length === 0) return lists;
    if (element && !element.selfClosing) return [...lists, ...appendTo(bytes, element, appended)];
    const insert = `<${prefix}numFmts count="${appended.length}">${appended.join("")}</${prefix}numFmts>`;
    const at = element?.start ?? root.contentStart;
    return [...lists, { at, remove: element ? element.end - element.start : 0, insert }];
  }
}

function alignmentOf(style: CellStyle) {
  return {
    horizontal: style.horizontal === "general" ? undefined : style.horizontal,
    vertical: style.vertical === "bottom" ? undefined : style.vertical,
    textRotation: style.rotation || undefined,
    wrapText: style.wrap || undefined,
    indent: style.indent || undefined,
    shrinkToFit: style.shrink || undefined,
  };
}

/** Makes the edits that append items to a counted list. */
function appendTo(bytes: Uint8Array, element: XmlElement, items: readonly string[]): Edit[] {
  if (items.length === 0) return [];
  const edits: Edit[] = [{ at: element.contentEnd, remove: 0, insert: items.join("") }];
  const scanner = new XmlScanner(bytes, element.start);
  scanner.next();
  const count = scanner.count("count");
  const span = scanner.attributeSpan("count");
  if (count !== undefined && span) {
    edits.push({ at: span.start, remove: span.end - span.start, insert: String(count + items.length) });
  }
  return edits;
}
