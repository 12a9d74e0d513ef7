import { shiftFormula, translateFormula, type FormulaShift } from "../../calc/rewrite/rewrite";
import { addressOfRect, parseReference } from "../../model/address";
import { shiftedRect, type LineShift } from "../../model/line-shift";
import type { Rect } from "../../model/rect";
import { parseRange, rangeName } from "../cell-reference";
import { ImmovablePart } from "../package/unusable-file";
import { setAttribute } from "../parts/workbook-part";
import { child, type XmlElement } from "../xml/xml-tree";
import { escapeElementText, escapeXml, type Edit } from "../xml/xml-write";

/** Attributes with the cells for which an element is there, in a part of the sheet itself. What is selected and in view stays where it is. */
const placed: Readonly<Record<string, string>> = {
  autoFilter: "ref",
  cellWatch: "r",
  comment: "ref",
  conditionalFormatting: "sqref",
  dataValidation: "sqref",
  hyperlink: "ref",
  ignoredError: "sqref",
  mergeCell: "ref",
  protectedRange: "sqref",
  sortCondition: "ref",
  sortState: "ref",
  table: "ref",
  threadedComment: "ref",
};

/** Without its cells such an element goes; any other would leave its part damaged. */
const removable: ReadonlySet<string> = new Set([
  "cellWatch",
  "conditionalFormatting",
  "dataValidation",
  "hyperlink",
  "ignoredError",
  "mergeCell",
  "protectedRange",
  "sparkline",
]);

const extended: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "sparkline"]);

/** Elements whose text is a formula, in parts of any sheet. */
const formulaElements: ReadonlySet<string> = new Set([
  "calculatedColumnFormula",
  "definedName",
  "f",
  "formula",
  "formula1",
  "formula2",
  "totalsRowFormula",
]);

/** Attributes that are formulas: thresholds of conditional formats, texts of shapes, cells of controls. */
const formulaAttributes: Readonly<Record<string, readonly string[]>> = {
  cfvo: ["val"],
  sp: ["textlink"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"],
};

/** The edits that rows or columns that come or go ask of one part. Everything else in the part keeps its bytes. */
export class PartShift {
  readonly edits: Edit[] = [];
  /** Whether the line before those that come is hidden: then they do not look like it. */
  hiddenBefore = false;

  /** @param own whether the part belongs to the sheet on which they come or go */
  constructor(
    readonly bytes: Uint8Array,
    readonly formulas: FormulaShift,
    readonly own: boolean,
  ) {}

  get shift(): LineShift {
    return this.formulas.shift;
  }

  formula(text: string, ofName = false): string {
    return shiftFormula(text, this.formulas, this.own, ofName);
  }

  /** Rewrites an element and what is in it. Returns false when the element went with its cells. */
  visit(element: XmlElement, from: Translation = still): boolean {
    const { name } = element;
    const attribute = this.own ? placed[name] : undefined;
    const written = attribute === undefined ? undefined : element.attributes.get(attribute);
    // Newer conditional formats, checks and sparklines have their cells in an element.
    const listed = this.own && extended.has(name) ? child(element, "sqref")?.text : undefined;
    let translation = from;
    const cells = written ?? listed;
    if (cells !== undefined) {
      const kept = this.ranges(cells);
      if (kept === "" || (name === "mergeCell" && !kept.includes(":"))) {
        if (!removable.has(name)) throw immovable(name);
        this.remove(element);
        return false;
      }
      if (attribute !== undefined && written !== undefined) this.set(element, attribute, kept);
      if (name === "conditionalFormatting" || name === "dataValidation") translation = this.translation(cells);
    }
    for (const each of formulaAttributes[name] ?? []) {
      const formula = element.attributes.get(each);
      if (formula !== undefined) this.set(element, each, escapeXml(this.formula(formula)), escapeXml(formula));
    }
    if (formulaElements.has(name) && element.children.length === 0) {
      const formula = translate(element.text, translation);
      this.setText(element, this.formula(formula, name === "definedName"));
    }
    if (this.own && name === "sqref") this.setText(element, this.ranges(element.text));
    return this.list(element, (each) => this.visit(each, translation));
  }

  /** Visits the items of a list, keeps its count right, and takes it out when nothing is left in it: then it returns false. */
  list(element: XmlElement, visit: (item: XmlElement) => boolean): boolean {
    const before = this.edits.length;
    const left = element.children.filter(visit).length;
    if (left === element.children.length) return true;
    if (left > 0) {
      for (const count of ["count", "manualBreakCount"])
        if (element.attributes.has(count)) this.set(element, count, String(left));
      return true;
    }
    if (element.name === "sparklines") throw immovable(element.name);
    this.edits.length = before;
    this.remove(element);
    return false;
  }

  /** "A1:B2 D4", without what went. */
  private ranges(written: string): string {
    return written
      .split(" ")
      .flatMap((range) => {
        const rect = rectOf(range);
        const shifted = rect && shiftedRect(rect, this.shift);
        if (rect && !shifted) return [];
        return !shifted ? [range] : [parseRange(range) ? rangeName(shifted) : addressOfRect(shifted)];
      })
      .join(" ");
  }

  /** Formulas of a conditional format are written for its first cell. When that goes, they are rewritten for the first that stays. */
  private translation(written: string): Translation {
    const rects = written.split(" ").flatMap((range) => rectOf(range) ?? []);
    const { axis, kind, at, count } = this.shift;
    if (kind === "insert" || rects.length === 0) return still;
    const first = firstOf(rects);
    const moved = firstOf(rects.flatMap((rect) => shiftedRect(rect, this.shift) ?? []));
    const before = (line: number) => (line >= at ? line + count : line);
    const to = axis === "rows" ? { ...moved, row: before(moved.row) } : { ...moved, column: before(moved.column) };
    return { from: first, to };
  }

  set(element: XmlElement, attribute: string, value: string, before = element.attributes.get(attribute)): void {
    if (value !== before) this.edits.push(setAttribute(this.bytes, element, attribute, value));
  }

  setText(element: XmlElement, text: string): void {
    if (text === element.text) return;
    const { contentStart, contentEnd } = element;
    this.edits.push({ at: contentStart, remove: contentEnd - contentStart, insert: escapeElementText(text) });
  }

  remove({ start, end }: XmlElement): void {
    this.edits.push({ at: start, remove: end - start, insert: "" });
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}
/** For which cell formulas are written, and for which they are to be. */
type Translation = { readonly from: Place; readonly to: Place } | null;
const still: Translation = null;

const translate = (formula: string, how: Translation): string =>
  how ? translateFormula(formula, how.from.row, how.from.column, how.to.row, how.to.column) : formula;

function firstOf(rects: readonly Rect[]): Place {
  return {
    row: rects.reduce((least, { top }) => Math.min(least, top), Infinity),
    column: rects.reduce((least, { left }) => Math.min(least, left), Infinity),
  };
}

/** Also of whole columns and rows: "A:C". */
const rectOf = (range: string): Rect | null => parseRange(range) ?? parseReference(range)?.rect ?? null;

function immovable(name: string): ImmovablePart {
  if (name === "comment" || name === "threadedComment") return new ImmovablePart("comment", `${name} without its cell`);
  const filter = name === "autoFilter" || name === "sortState" || name === "sortCondition";
  return new ImmovablePart(filter ? "filter" : "other", `${name} without its cells`);
}
