import { CellError, sameScalar, type Scalar } from "../../model/scalar";
import type { Cell, Sheet } from "../../model/sheet";
import { parseRange, rangeName } from "../cell-reference";
import { eachCell } from "../read/each-cell";
import { columnOf, readValue, type ValueContext } from "../read/read-sheet";
import { readStringItem } from "../parts/shared-strings";
import { writeCell, type CellContext } from "./write-cell";
import { XmlScanner } from "../xml/xml-scan";
import { attributes, type Edit } from "../xml/xml-write";

export interface SpliceContext extends Omit<CellContext, "prefix"> {
  readonly values: ValueContext;
  /** The formula that the file has in a cell, in the model's spelling. */
  originalFormula(key: number): string | undefined;
  /** The file's number for one of the model's styles. A new format starts from the one that the cell has in the file. */
  styleIndex(style: number, base: number): number;
}

export interface Splice {
  readonly edits: readonly Edit[];
  /** Whether a formula of the file is gone. The calculation chain still lists it then. */
  readonly formulaRemoved: boolean;
}

const keyOf = (row: number, column: number) => row * 16_384 + column;

/** One cell in the part. */
interface FileCell {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly styleSpan: { start: number; end: number } | undefined;
  /** Behind "<c", where an attribute can be inserted. */
  readonly nameEnd: number;
  readonly metadata: string | undefined;
  readonly formula: { readonly start: number; readonly end: number } | null;
  readonly value: Scalar;
}

/**
 * Makes the edits that bring the given cells of a worksheet part up to date with the model. Other cells, their order and everything beside
 * the cells stay byte for byte. `keys` are row × 16384 + column.
 */
export function spliceCells(
  sheet: Sheet,
  bytes: Uint8Array,
  keys: ReadonlySet<number>,
  context: SpliceContext,
): Splice {
  const followers = followersOfReplacedFormulas(sheet, bytes, keys, context);
  const all = new Set([...keys, ...followers]);
  const pending = new Map<number, number[]>();
  for (const key of [...all].sort((a, b) => a - b)) {
    const row = Math.floor(key / 16_384);
    const columns = pending.get(row);
    if (columns) columns.push(key % 16_384);
    else pending.set(row, [key % 16_384]);
  }

  const edits: Edit[] = [];
  let formulaRemoved = false;
  const inserted = new Set<number>();
  const scanner = new XmlScanner(bytes);
  let dimension: { start: number; end: number } | undefined;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "dimension") dimension = scanner.attributeSpan("ref");
    if (scanner.name === "sheetData") break;
  }
  const { prefix } = scanner;
  if (scanner.selfClosing) {
    const insert = `<${prefix}sheetData>${newRows(Infinity)}</${prefix}sheetData>`;
    edits.push({ at: scanner.start, remove: scanner.end - scanner.start, insert });
  } else spliceRows();
  if (dimension) edits.push(...widenDimension(bytes, dimension, inserted));
  return { edits, formulaRemoved };

  function spliceRows(): void {
    let row = -1;
    while (scanner.next()) {
      if (scanner.kind === "close" && scanner.name === "sheetData") break;
      if (scanner.kind !== "open" || scanner.name !== "row") continue;
      row = (scanner.count("r") ?? row + 2) - 1;
      const before = newRows(row);
      if (before) edits.push({ at: scanner.start, remove: 0, insert: before });
      const columns = pending.get(row);
      if (columns) {
        pending.delete(row);
        spliceRow(row, columns);
      } else scanner.skip();
    }
    const rest = newRows(Infinity);
    if (rest) edits.push({ at: scanner.start, remove: 0, insert: rest });
  }

  /** Writes the rows that the file lacks, up to the given one. */
  function newRows(before: number): string {
    let rows = "";
    for (const [row, columns] of pending) {
      if (row >= before) break;
      pending.delete(row);
      const cells = columns.map((column) => newCell(row, column)).join("");
      if (cells) rows += `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    }
    return rows;
  }

  function newCell(row: number, column: number): string {
    const cell = sheet.cell(row, column);
    if (!cell) return "";
    const inherited = sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style ?? 0;
    if (cell.value === null && cell.formula === undefined && cell.style === inherited) return "";
    inserted.add(keyOf(row, column));
    return writeCell(row, column, cell, context.styleIndex(cell.style, inherited), { ...context, prefix });
  }

  function spliceRow(row: number, columns: readonly number[]): void {
    const rowStart = scanner.start;
    const rowEnd = scanner.end;
    const spans = scanner.attributeSpan("spans");
    const selfClosing = scanner.selfClosing;
    const waiting = [...columns];
    let widened = false;
    const takeBefore = (limit: number) => {
      let cells = "";
      while (waiting.length > 0 && (waiting[0] as number) < limit) cells += newCell(row, waiting.shift() as number);
      widened ||= cells !== "";
      return cells;
    };
    if (selfClosing) {
      const cells = takeBefore(Infinity);
      if (cells) edits.push({ at: rowEnd - 2, remove: 2, insert: `>${cells}</${prefix}row>` });
    } else {
      eachCell(scanner, (column) => {
        const before = takeBefore(column);
        if (before) edits.push({ at: scanner.start, remove: 0, insert: before });
        if (waiting[0] === column) {
          waiting.shift();
          replaceCell(row, column, readFileCell(scanner, context.values));
        } else scanner.skip();
      });
      const rest = takeBefore(Infinity);
      if (rest) edits.push({ at: scanner.start, remove: 0, insert: rest });
    }
    // "spans" gives the columns between which the row has cells. It must not be too narrow.
    if (spans && widened) {
      const written = new TextDecoder().decode(bytes.subarray(spans.start, spans.end));
      const [first = 1, last = 1] = written.split(" ").flatMap((span) => span.split(":").map(Number));
      const wide = `${Math.min(first, (columns[0] as number) + 1)}:${Math.max(last, (columns.at(-1) as number) + 1)}`;
      if (wide !== written && !written.includes(" ") && spans.start > rowStart) {
        edits.push({ at: spans.start, remove: spans.end - spans.start, insert: wide });
      }
    }
  }

  function replaceCell(row: number, column: number, before: FileCell): void {
    const cell: Cell = sheet.cell(row, column) ?? { value: null, style: 0 };
    const style = context.styleIndex(cell.style, before.style);
    const sameFormula =
      cell.formula === context.originalFormula(keyOf(row, column)) && !followers.has(keyOf(row, column));
    const unfinished = cell.value instanceof CellError && cell.value.code === "#BUSY!";
    if (sameFormula && !cell.stale && (sameScalar(cell.value, before.value) || unfinished)) {
      if (style !== before.style) edits.push(changeStyle(before, style));
      return;
    }
    if (before.formula && cell.formula === undefined) formulaRemoved = true;
    const kept = sameFormula && before.formula ? before.formula : null;
    const formulaXml = kept && {
      xml: new TextDecoder().decode(bytes.subarray(kept.start, kept.end)),
      metadata: before.metadata,
    };
    const insert = writeCell(row, column, cell, style, { ...context, prefix }, formulaXml ?? undefined);
    edits.push({ at: before.start, remove: before.end - before.start, insert });
  }
}

/** Reads the `<c>` whose open tag the scanner is at. The scanner ends up behind it. */
function readFileCell(scanner: XmlScanner, values: ValueContext): FileCell {
  const { start } = scanner;
  const style = scanner.count("s") ?? 0;
  const styleSpan = scanner.attributeSpan("s");
  const nameEnd = start + 1 + scanner.prefix.length + 1;
  const metadata = scanner.attribute("cm");
  const type = scanner.attribute("t");
  let formula: FileCell["formula"] = null;
  let value: Scalar = null;
  let end = scanner.end;
  if (!scanner.selfClosing) {
    while (scanner.next()) {
      end = scanner.end;
      if (scanner.kind === "close") break;
      if (scanner.kind !== "open") continue;
      const elementStart = scanner.start;
      if (scanner.name === "v") value = readValue(type, scanner.innerText(), values);
      else if (scanner.name === "is") value = readStringItem(scanner);
      else {
        const isFormula = scanner.name === "f";
        scanner.skip();
        if (isFormula) formula = { start: elementStart, end: scanner.end };
      }
    }
  }
  return { start, end, style, styleSpan, nameEnd, metadata, formula, value };
}

function changeStyle(cell: FileCell, style: number): Edit {
  return cell.styleSpan
    ? { at: cell.styleSpan.start, remove: cell.styleSpan.end - cell.styleSpan.start, insert: String(style) }
    : { at: cell.nameEnd, remove: 0, insert: attributes({ s: style }) };
}

/**
 * Finds the cells that share the formula of a cell that will be replaced. The file stores a shared formula at its first cell only. When that
 * cell goes, the others need a formula of their own.
 */
function followersOfReplacedFormulas(
  sheet: Sheet,
  bytes: Uint8Array,
  keys: ReadonlySet<number>,
  context: SpliceContext,
): ReadonlySet<number> {
  const replaced = [...keys].filter((key) => {
    const before = context.originalFormula(key);
    return before !== undefined && before !== sheet.cell(Math.floor(key / 16_384), key % 16_384)?.formula;
  });
  const followers = new Set<number>();
  if (replaced.length === 0) return followers;
  const changing = new Set(replaced);
  const groups = new Map<number, { orphaned: boolean; members: number[] }>();
  const scanner = new XmlScanner(bytes);
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "row") {
      row = (scanner.count("r") ?? row + 2) - 1;
      column = -1;
    } else if (scanner.name === "c") column = columnOf(scanner) ?? column + 1;
    else if (scanner.name === "f" && scanner.attribute("t") === "shared") {
      const group = scanner.count("si");
      if (group === undefined) continue;
      const found = groups.get(group) ?? { orphaned: false, members: [] };
      groups.set(group, found);
      if (scanner.attribute("ref") === undefined) found.members.push(keyOf(row, column));
      else if (changing.has(keyOf(row, column))) found.orphaned = true;
    }
  }
  for (const { orphaned, members } of groups.values()) {
    if (orphaned) for (const member of members) followers.add(member);
  }
  return followers;
}

function widenDimension(bytes: Uint8Array, span: { start: number; end: number }, keys: Iterable<number>): Edit[] {
  const rect = parseRange(new TextDecoder().decode(bytes.subarray(span.start, span.end)));
  if (!rect) return [];
  let { top, left, bottom, right } = rect;
  for (const key of keys) {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const wide = { top, left, bottom, right };
  if (rangeName(wide) === rangeName(rect)) return [];
  return [{ at: span.start, remove: span.end - span.start, insert: rangeName(wide) }];
}
