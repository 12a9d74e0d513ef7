import type { CellRange } from "../../caseload/cell-address";
import type { GridCell, GridView } from "../grid-view";
import { rowLabel } from "../tables/row-labels";
import { isClaimText } from "./claim-text";
import { normTimeHeader, type NormTimeField, type NormTimeHeader } from "./norm-time-headers";

/** One row under the headers. line: has figures of its own · group: names the lines below it · total: only states results. */
export interface NormTimeRow {
  readonly row: number;
  readonly kind: "line" | "group" | "total";
  readonly label: GridCell;
}

/** Where one norm-time table stands, or one summary, and what its rows are; nothing of its figures is understood yet. */
export interface NormTimeArea {
  readonly header: NormTimeHeader;
  readonly rows: readonly NormTimeRow[];
  readonly range: CellRange;
  /** The line that names the table; null when there is none. */
  readonly title: GridCell | null;
}

const blankRowsThatEnd = 3;
const longestTitle = 60;
const rowsAboveForTitle = 15;

/** Every norm-time table on a sheet, from top to bottom. */
export function normTimeAreas(view: GridView): NormTimeArea[] {
  const areas: NormTimeArea[] = [];
  for (let row = view.top; row <= view.bottom; row += 1) {
    const header = normTimeHeader(view, row);
    if (!header) continue;
    const rows = rowsUnder(view, header);
    const above = areas.at(-1)?.range.bottom ?? view.top - 1;
    if (!rows.some(({ kind }) => kind !== "group")) continue;
    const bottom = rows.at(-1)?.row ?? header.bottom;
    areas.push({
      header,
      rows,
      range: { sheet: view.sheet, top: header.top, left: header.left, bottom, right: header.right },
      title: titleAbove(view, header, above),
    });
    row = bottom;
  }
  return areas;
}

/** The column of a field; null when the table has none. */
export function columnFor({ columns }: NormTimeHeader, field: NormTimeField): number | null {
  return columns.find((column) => column.field === field)?.column ?? null;
}

/** What names a row: its own cell of the label column, or the merged cell that covers it. */
export function labelOf(view: GridView, header: NormTimeHeader, row: number): GridCell {
  return view.mergedCell(row, columnFor(header, "product") ?? header.left);
}

function rowsUnder(view: GridView, header: NormTimeHeader): NormTimeRow[] {
  const rows: NormTimeRow[] = [];
  let blankRows = 0;
  for (let row = header.bottom + 1; row <= view.bottom; row += 1) {
    if (isEmpty(view, header, row)) {
      blankRows += 1;
      if (blankRows >= blankRowsThatEnd) break;
      continue;
    }
    if (normTimeHeader(view, row)) break;
    const kind = kindOfRow(view, header, row);
    const afterTotal = rows.at(-1)?.kind === "total" || blankRows > 0;
    if (kind === null && afterTotal) break;
    if (kind === "group" && !linesFollow(view, header, row)) {
      if (afterTotal) break;
      continue;
    }
    blankRows = 0;
    if (kind !== null) rows.push({ row, kind, label: labelOf(view, header, row) });
  }
  while (rows.at(-1)?.kind === "group") rows.pop();
  return rows;
}

/** null: a remark, or what belongs to the claim: "af: bestaande formatie" with one figure, in whatever column. */
function kindOfRow(view: GridView, header: NormTimeHeader, row: number): NormTimeRow["kind"] | null {
  const label = labelOf(view, header, row);
  const filled = header.columns.filter(({ column }) => !view.isBlank(row, column)).map(({ field }) => field);
  const figures = filled.filter((field) => field === "hours" || field === "frequency" || field === "volume");
  const results = filled.some((field) => field === "statedHours" || field === "statedFte");
  if (isTotal(view, header, row)) return results ? "total" : null;
  if (figures.length < 2 && isClaimText(label.text)) return null;
  if (header.kind === "summary") return results && label.text !== "" ? "line" : null;
  if (figures.length > 0) return "line";
  if (results) return label.text === "" ? "total" : "line";
  return label.text !== "" && label.text.length <= longestTitle ? "group" : null;
}

/** "Totaal" stands in the label's column, or in that of the groups. */
function isTotal(view: GridView, header: NormTimeHeader, row: number): boolean {
  return [labelOf(view, header, row).address.column, columnFor(header, "group") ?? header.left].some((column) => {
    const { value, text } = view.cell(row, column);
    const label = typeof value === "string" ? rowLabel(text) : null;
    return label === "total" || label === "subtotal";
  });
}

/** Only a label right above lines is that of a group; elsewhere it is the title of what comes next. */
function linesFollow(view: GridView, header: NormTimeHeader, row: number): boolean {
  if (columnFor(header, "group") !== null) return false;
  for (let below = row + 1; below <= Math.min(view.bottom, row + 2); below += 1) {
    if (isEmpty(view, header, below)) continue;
    return normTimeHeader(view, below) === null && kindOfRow(view, header, below) === "line";
  }
  return false;
}

function isEmpty(view: GridView, { left, right }: NormTimeHeader, row: number): boolean {
  for (let column = left; column <= right; column += 1) if (!view.isBlank(row, column)) return false;
  return true;
}

/** The nearest short line above a table, over explanations that stand between the two ("Fase 4 zorg:" and whom it is about). */
function titleAbove(view: GridView, header: NormTimeHeader, after: number): GridCell | null {
  for (let row = header.top - 1; row > Math.max(after, view.top - 1, header.top - rowsAboveForTitle); row -= 1) {
    const filled: GridCell[] = [];
    for (let column = view.left; column <= view.right; column += 1) {
      if (!view.isBlank(row, column)) filled.push(view.cell(row, column));
    }
    const [only] = filled;
    if (!only) continue;
    if (filled.length > 1 || typeof only.value !== "string") return null;
    if (isTitle(only.text)) return only;
  }
  return null;
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/^[-–•·*(]|[.;]$/.test(text) && rowLabel(text) !== "total";
}
