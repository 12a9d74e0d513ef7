import { shiftedLine, shiftedRect } from "../../model/line-shift";
import { parseRange, rangeName } from "../cell-reference";
import { ImmovablePart } from "../package/unusable-file";
import { XmlScanner } from "../xml/xml-scan";
import { childrenNamed, flag, numeric, readElement, type XmlElement } from "../xml/xml-tree";
import type { PartShift } from "./part-shift";
import { shiftCells } from "./shift-cells";

/** Everything in a worksheet part that has no place, or whose places `PartShift` knows. Anything else could be left pointing at other cells. */
const movable: ReadonlySet<string> = new Set([
  "autoFilter",
  "cellWatches",
  "cols",
  "colBreaks",
  "conditionalFormatting",
  "customProperties",
  "dataValidations",
  "dimension",
  "drawing",
  "drawingHF",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "ignoredErrors",
  "legacyDrawing",
  "legacyDrawingHF",
  "mergeCells",
  "pageMargins",
  "pageSetup",
  "phoneticPr",
  "picture",
  "printOptions",
  "protectedRanges",
  "rowBreaks",
  "sheetCalcPr",
  "sheetFormatPr",
  "sheetPr",
  "sheetProtection",
  "sheetViews",
  "sortState",
  "tableParts",
]);
const controls: ReadonlySet<string> = new Set(["controls", "oleObjects", "AlternateContent"]);

/** Moves what is in a worksheet part. Of another sheet only the formulas change. */
export function shiftWorksheet(part: PartShift): void {
  const scanner = new XmlScanner(part.bytes);
  let insideRoot = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const { name } = scanner;
    if (!insideRoot) insideRoot = true;
    else if (name === "sheetData") shiftCells(part, scanner);
    else if (!part.own) part.visit(readElement(scanner));
    else if (!movable.has(name)) throw new ImmovablePart(controls.has(name) ? "control" : "other", name);
    else shiftBeside(part, readElement(scanner));
  }
}

function shiftBeside(part: PartShift, element: XmlElement): void {
  const { axis } = part.shift;
  const { name } = element;
  const used = name === "dimension" ? parseRange(element.attributes.get("ref") ?? "") : null;
  if (used) part.set(element, "ref", rangeName(shiftedRect(used, part.shift) ?? firstCell));
  if (name === "cols") {
    if (axis === "columns") shiftColumns(part, element);
  } else if (name === "rowBreaks" || name === "colBreaks") {
    if ((name === "rowBreaks") === (axis === "rows")) part.list(element, (each) => shiftBreak(part, each));
  } else part.visit(element);
}

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };

/** A break stands before the line with its number, counted from zero. */
function shiftBreak(part: PartShift, element: XmlElement): boolean {
  const line = shiftedLine(numeric(element, "id") ?? 0, part.shift);
  if (line === null) part.remove(element);
  else part.set(element, "id", String(line));
  return line !== null;
}

/** Widths and looks of columns, each for a span that is counted from one. New columns are as the one before them, unless that is hidden. */
function shiftColumns(part: PartShift, columns: XmlElement): void {
  const { kind, at, count } = part.shift;
  const gone = at + count;
  const left = childrenNamed(columns, "col").filter((element) => {
    const [first, last] = [numeric(element, "min") ?? 1, Math.min(numeric(element, "max") ?? 1, lastColumn)];
    const spanned = (from: number, to: number) => {
      part.set(element, "min", String(from));
      part.set(element, "max", String(Math.min(to, lastColumn)));
    };
    if (kind === "delete") {
      const from = first <= at ? first : Math.max(at + 1, first - count);
      const to = last <= at ? last : Math.max(at, last - count);
      if (last > at && first > at && last <= gone) part.remove(element);
      else spanned(from, to);
      return !(last > at && first > at && last <= gone);
    }
    const hidden = flag(element, "hidden");
    if (first > at) {
      if (first + count <= lastColumn) spanned(first + count, last + count);
      else part.remove(element);
      return first + count <= lastColumn;
    }
    if (last >= at && hidden) part.hiddenBefore = true;
    if (last < at || (hidden && last === at)) return true;
    if (!hidden) spanned(first, last + count);
    else split(part, element, [first, at], [at + 1 + count, Math.min(last + count, lastColumn)]);
    return true;
  });
  if (left.length > 0 || columns.children.length === 0) return;
  part.edits.splice(0, part.edits.length, ...part.edits.filter(({ at: place }) => place < columns.start));
  part.remove(columns);
}

/** The last column, counted from one. */
const lastColumn = 16_384;

/** One description of columns on both sides of the new ones becomes two. */
function split(part: PartShift, element: XmlElement, before: readonly number[], after: readonly number[]): void {
  const text = new TextDecoder().decode(part.bytes.subarray(element.start, element.end));
  const spanned = ([min, max]: readonly number[]) =>
    text.replace(/(\smin=)"\d+"/, `$1"${min ?? 0}"`).replace(/(\smax=)"\d+"/, `$1"${max ?? 0}"`);
  part.edits.push({ at: element.start, remove: element.end - element.start, insert: spanned(before) + spanned(after) });
}
