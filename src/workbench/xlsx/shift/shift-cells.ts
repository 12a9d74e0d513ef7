import { translateFormula } from "../../calc/rewrite/rewrite";
import { cellName } from "../../model/address";
import { disturbs, shiftedLine, shiftedRect } from "../../model/line-shift";
import { parseRange, rangeName } from "../cell-reference";
import { ImmovablePart } from "../package/unusable-file";
import { eachCell } from "../read/each-cell";
import type { XmlScanner } from "../xml/xml-scan";
import { attributes, escapeElementText, type Edit } from "../xml/xml-write";
import type { PartShift } from "./part-shift";

/** What new rows look like: the row before them, as far as it has looks. */
interface RowLooks {
  readonly attributes: string;
  readonly cells: readonly { readonly column: number; readonly style: number }[];
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Whether its followers get formulas of their own. */
  readonly split: boolean;
}

/**
 * Moves the cells of a worksheet part, of which the scanner is at `<sheetData>`. Of another sheet only the formulas change. A formula that cells share is
 * written out for each of them, because afterwards they may differ.
 */
export function shiftCells(part: PartShift, scanner: XmlScanner): void {
  if (scanner.selfClosing) return;
  const { shift, own, edits } = part;
  const { prefix } = scanner;
  const ofRows = own && shift.axis === "rows";
  const inserts = shift.kind === "insert";
  const masters = new Map<number, SharedFormula>();
  let model: RowLooks | null = null;
  let row = -1;

  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.name === "sheetData") break;
    if (scanner.kind !== "open" || scanner.name !== "row") continue;
    row = (scanner.count("r") ?? row + 2) - 1;
    if (ofRows && inserts && model && row >= shift.at) addRows(scanner.start);
    const to = ofRows ? shiftedLine(row, shift) : row;
    if (to === null) removeRow();
    else moveRow(to);
  }
  if (model) addRows(scanner.start);

  function addRows(at: number): void {
    const looks = model;
    model = null;
    if (!looks || (looks.cells.length === 0 && looks.attributes === "")) return;
    for (let line = shift.at; line < shift.at + shift.count; line += 1) {
      const cells = looks.cells.map(({ column, style }) => emptyCell(line, column, style)).join("");
      edits.push({ at, remove: 0, insert: `<${prefix}row r="${line + 1}"${looks.attributes}>${cells}</${prefix}row>` });
    }
  }

  function emptyCell(atRow: number, column: number, style: number): string {
    return `<${prefix}c${attributes({ r: cellName(atRow, column), s: style })}/>`;
  }

  /** Formulas that others share are still needed. */
  function removeRow(): void {
    const { start } = scanner;
    eachCell(scanner, (column) => {
      eachFormula((formula) => noteShared(formula, column));
    });
    edits.push({ at: start, remove: scanner.end - start, insert: "" });
  }

  function moveRow(to: number): void {
    if (own) setAttribute("r", String(to + 1), "row");
    const spans = own && !ofRows ? scanner.attribute("spans") : undefined;
    if (spans !== undefined) setAttribute("spans", shiftedSpans(spans), "row");
    const isModel = ofRows && inserts && row === shift.at - 1 && !scanner.flag("hidden");
    const looks = isModel ? rowLooks() : "";
    const cells: { column: number; style: number }[] = [];
    const newCells = own && !ofRows && inserts ? shift.at - 1 : -1;
    eachCell(scanner, (column) => {
      const style = scanner.count("s") ?? 0;
      if (isModel && style !== 0) cells.push({ column, style });
      moveCell(to, column);
      if (column !== newCells || style === 0 || part.hiddenBefore) return;
      for (let added = shift.at; added < shift.at + shift.count; added += 1)
        edits.push({ at: scanner.end, remove: 0, insert: emptyCell(to, added, style) });
    });
    if (isModel) model = { attributes: looks, cells };
  }

  function moveCell(toRow: number, column: number): void {
    const toColumn = own && !ofRows ? shiftedLine(column, shift) : column;
    const { start } = scanner;
    if (toColumn === null) {
      eachFormula((formula) => noteShared(formula, column));
      edits.push({ at: start, remove: scanner.end - start, insert: "" });
      return;
    }
    if (own) setAttribute("r", cellName(toRow, toColumn), "c");
    const whole = { at: start, style: scanner.count("s"), empties: false };
    eachFormula((formula) => {
      if (spillIsDisturbed(formula)) whole.empties = true;
      else rewrite(formula, column);
    });
    if (!whole.empties) return;
    dropEditsFrom(start);
    const cell = `<${prefix}c${attributes({ r: cellName(toRow, toColumn), s: whole.style })}/>`;
    edits.push({ at: start, remove: scanner.end - start, insert: cell });
  }

  function rewrite(formula: FileFormula, column: number): void {
    const { kind, text, group, start, end } = formula;
    noteShared(formula, column);
    if (kind === "dataTable") {
      if (own) throw new ImmovablePart("what-if", "a data table");
      return;
    }
    if (kind === "shared" && group !== undefined) {
      const master = masters.get(group);
      if (!master?.split) return;
      const ownText = translateFormula(master.text, master.row, master.column, row, column);
      const insert = `<${prefix}f>${escapeElementText(part.formula(ownText))}</${prefix}f>`;
      edits.push({ at: start, remove: end - start, insert });
      return;
    }
    if (own && kind === "array" && formula.reference) {
      const { reference } = formula;
      const block = parseRange(reference.text);
      const shifted = block && shiftedRect(block, shift);
      if (shifted && rangeName(shifted) !== reference.text)
        edits.push({ at: reference.start, remove: reference.end - reference.start, insert: rangeName(shifted) });
    }
    const shifted = part.formula(text);
    if (shifted !== text)
      edits.push({
        at: formula.contentStart,
        remove: formula.contentEnd - formula.contentStart,
        insert: escapeElementText(shifted),
      });
  }

  function noteShared({ kind, text, group }: FileFormula, column: number): void {
    if (kind !== "shared" || group === undefined || text === "") return;
    masters.set(group, { text, row, column, split: own || part.formula(text) !== text });
  }

  function spillIsDisturbed({ kind, reference }: FileFormula): boolean {
    const block = own && kind === "array" ? parseRange(reference?.text ?? "") : null;
    return block !== null && disturbs(shift, block);
  }

  function dropEditsFrom(start: number): void {
    while ((edits.at(-1)?.at ?? -1) >= start) edits.pop();
  }

  /** Visits the formula of the cell that the scanner is at, when it has one. Ends behind the cell. */
  function eachFormula(visit: (formula: FileFormula) => void): void {
    if (scanner.selfClosing) return;
    while (scanner.next()) {
      if (scanner.kind === "close" && scanner.name === "c") break;
      if (scanner.kind !== "open") continue;
      if (scanner.name === "f") visit(readFormula(scanner));
      else scanner.skip();
    }
  }

  function setAttribute(name: string, value: string, element: string): void {
    const span = scanner.attributeSpan(name);
    const at = span ? span.start : scanner.start + 1 + prefix.length + element.length;
    const edit: Edit = span
      ? { at, remove: span.end - span.start, insert: value }
      : { at, remove: 0, insert: attributes({ [name]: value }) };
    if (!span || scanner.attribute(name) !== value) edits.push(edit);
  }

  function rowLooks(): string {
    return attributes(
      Object.fromEntries(["s", "customFormat", "ht", "customHeight"].map((name) => [name, scanner.attribute(name)])),
    );
  }

  /** The first and last columns with cells. Too wide does no harm. */
  function shiftedSpans(spans: string): string {
    return spans
      .split(" ")
      .map((span) => {
        const [first = 1, last = 1] = span.split(":").map(Number);
        const { at, count } = shift;
        if (inserts) return `${first > at ? first + count : first}:${last >= at ? last + count : last}`;
        const from = shiftedRect({ top: 0, bottom: 0, left: first - 1, right: last - 1 }, shift);
        return from ? `${from.left + 1}:${from.right + 1}` : "1:1";
      })
      .join(" ");
  }
}

interface FileFormula {
  readonly kind: string | undefined;
  readonly group: number | undefined;
  readonly reference: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Reads the `<f>` that the scanner is at. Ends behind it. */
function readFormula(scanner: XmlScanner): FileFormula {
  const { start, end: contentStart, selfClosing } = scanner;
  const span = scanner.attributeSpan("ref");
  const kind = scanner.attribute("t");
  const group = scanner.count("si");
  const reference = span ? { text: scanner.attribute("ref") ?? "", ...span } : null;
  const text = scanner.innerText();
  const contentEnd = selfClosing ? contentStart : scanner.start;
  return { kind, group, reference, text, start, end: scanner.end, contentStart, contentEnd };
}
