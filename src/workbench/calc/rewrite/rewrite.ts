import {
  isReference,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type Token,
} from "@borgar/fx/xlsx";
import { cellName } from "../../model/address";
import { shiftedSpan, type LineShift } from "../../model/line-shift";

/**
 * A formula after copying it from one cell to another: relative references move along, absolute ones stay. References that would leave the
 * sheet wrap around to the other side, as in a shared formula (ECMA-376-1, 18.3.1.40). Rows and columns are counted from zero; formulas are
 * without "=".
 */
export function translateFormula(
  formula: string,
  fromRow: number,
  fromColumn: number,
  toRow: number,
  toColumn: number,
): string {
  if (fromRow === toRow && fromColumn === toColumn) return formula;
  const relative = translateFormulaToR1C1(formula, cellName(fromRow, fromColumn));
  return translateFormulaToA1(relative, cellName(toRow, toColumn));
}

/** A formula after a sheet was renamed. The old name may be in any case. A formula that does not mention the sheet stays letter for letter. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return replaceSheet(formula, before, after);
}

/** A formula after a sheet was deleted: references into the sheet become #REF!. */
export function removeSheetFromFormula(formula: string, name: string): string {
  return replaceSheet(formula, name, null);
}

function replaceSheet(formula: string, before: string, after: string | null): string {
  // A quick test that misses nothing: a formula that mentions the sheet holds its name, with quotes doubled when it is quoted.
  if (!formula.toLowerCase().includes(before.toLowerCase().replaceAll("'", "''"))) return formula;
  let changed = false;
  const tokens = tokenize(formula, { withLocation: false }).map((token): Token => {
    if (!isReference(token)) return token;
    const replaced = replaceSheetInReference(token, before, after);
    if (replaced === token.value) return token;
    changed = true;
    return { ...token, value: replaced };
  });
  return changed ? stringifyTokens(tokens) : formula;
}

function replaceSheetInReference({ type, value: text }: Token, before: string, after: string | null): string {
  // When asked for positions, fx reads "Tabel[Uren]" as the name "Tabel".
  const place = type === tokenTypes.REF_STRUCT ? undefined : parseA1Ref(text);
  const reference = place ?? parseStructRef(text);
  if (!reference?.sheetName || reference.workbookName) return text;
  // "Blad1:Blad3" is a span of sheets, because the name of a sheet cannot hold a colon.
  const names = reference.sheetName.split(":");
  if (!names.some((name) => sameName(name, before))) return text;
  if (after === null) return "#REF!";
  const sheetName = names.map((name) => (sameName(name, before) ? after : name)).join(":");
  return place ? stringifyA1Ref({ ...place, sheetName }) : stringifyStructRef({ ...reference, sheetName });
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Rows or columns that come or go on a sheet, as formulas must know of it. */
export interface FormulaShift {
  readonly sheet: string;
  readonly shift: LineShift;
  /** Columns of tables that go, by the table's name in lower case. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
}

/**
 * A formula after rows or columns came or went: references follow the cells that they are to, and become #REF! when these are gone. A name's relative
 * references start at the cell that uses the name, so these stay. @param onSheet whether it stands on that sheet
 */
export function shiftFormula(formula: string, how: FormulaShift, onSheet: boolean, ofName = false): string {
  const mentioned = formula.toLowerCase().includes(how.sheet.toLowerCase().replaceAll("'", "''"));
  if (!onSheet && !mentioned && how.lost.size === 0) return formula;
  let changed = false;
  const tokens = tokenize(formula, { withLocation: false }).map((token): Token => {
    if (!isReference(token)) return token;
    const value = shiftReference(token, how, onSheet, ofName);
    if (value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : formula;
}

function shiftReference(
  { type, value: text }: Token,
  { sheet, shift, lost }: FormulaShift,
  onSheet: boolean,
  ofName: boolean,
): string {
  if (type === tokenTypes.REF_STRUCT) {
    const reference = parseStructRef(text);
    const gone = lost.get(reference?.table?.toLowerCase() ?? "") ?? [];
    return reference?.columns?.some((column) => gone.some((name) => sameName(name, column))) ? "#REF!" : text;
  }
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !reference.range || reference.workbookName) return text;
  const { range, sheetName } = reference;
  if (sheetName ? !sameName(sheetName, sheet) : !onSheet) return text;
  const rows = shift.axis === "rows";
  const [first, last] = rows ? [range.top, range.bottom] : [range.left, range.right];
  const isAbsolute = rows ? range.$top && range.$bottom : range.$left && range.$right;
  if (isAbsent(first) || isAbsent(last) || (ofName && !isAbsolute)) return text;
  const span = shiftedSpan({ first, last }, shift);
  if (!span) return "#REF!";
  const moved = rows ? { top: span.first, bottom: span.last } : { left: span.first, right: span.last };
  return span.first === first && span.last === last
    ? text
    : stringifyA1Ref({ ...reference, range: { ...range, ...moved } });
}

const isAbsent = (value: number | null | undefined): value is null | undefined => value === null || value === undefined;
