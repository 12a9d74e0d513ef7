import type { Field } from "../../caseload/team/field";
import type { CombinedCell, Doubt, FoundColumn, FoundTable, PersonRow, TableKind } from "../../caseload/team/team-data";
import { isCurrencyFormat } from "../values/cell-numbers";
import type { TableArea } from "./find-tables";
import type { GridView } from "../grid-view";
import { looksLikeLowerCaseName, looksLikeName, nameKey } from "../values/person-names";
import { readRows } from "./read-rows";
import { readTotals } from "./read-totals";
import { chooseColumns, type ChosenColumns, type TableColumn } from "./table-columns";
import { leastConfidence, tableConfidence } from "./table-evidence";
import { plainWords } from "../values/words";
import { saysAim } from "./match-header";

export interface ReadTable {
  readonly table: FoundTable;
  readonly combinedCells: readonly CombinedCell[];
  readonly doubts: readonly Doubt[];
}

const figures: readonly Field[] = ["hours", "current", "proportional", "newCaseload"];
/** A column of names that no header calls so. */
const certaintyWithoutHeader = 0.6;
/** Two columns fit and neither was taken: the table is one of ours, but half understood. */
const confidenceOfAmbiguous = 0.6;

/**
 * Understands one table; null when it is none of the team's: no figures, or too little that speaks for it. A table that someone pointed
 * out is one of the team's whatever speaks against it.
 */
export function readTable(view: GridView, area: TableArea, fullTimeHours: number): ReadTable | null {
  const chosen = chooseColumns(view, area, fullTimeHours);
  const { rows, combinedCells, doubts } = readRows(view, area, chosen.columns, fullTimeHours);
  const hasFigures = rows.some((row) => row.hours ?? row.current ?? row.proportional ?? row.newCaseload);
  const unsettled = doubts.length > 0 || chosen.doubts.length > 0;
  const pointedOut = area.corrections.counts === true;
  if (!hasFigures && !unsettled && !pointedOut) return null;

  const nameConfidence = (area.name.header?.reading.match?.certainty ?? certaintyWithoutHeader) * nameShare(rows);
  const confidence = tableConfidence({
    columns: [area.name.header?.reading.match?.certainty ?? certaintyWithoutHeader, ...figureConfidences(chosen)],
    nameShare: nameShare(rows),
    repeatedShare: rows.length === 0 ? 0 : 1 - new Set(rows.map(({ name }) => nameKey(name.value))).size / rows.length,
    money: holdsMoney(view, area),
    diary: area.header.cells.some(({ text }) => /^(?:van|datum|dag|begin|week \d+)$/.test(plainWords(text))),
    titles: [area.title ?? "", view.sheet],
    staffHeader: area.header.cells.some(({ text }) =>
      /klantmanager|consulent|medewerker|manager|coach|regisseur|fte|contract|neventa|clienten|klanten|caseload|inwerk/.test(
        plainWords(text),
      ),
    ),
  });
  if (confidence < leastConfidence && !pointedOut) return null;

  const totals = readTotals(view, area, chosen.columns, rows, fullTimeHours);
  return {
    table: {
      kind: kindOf(chosen),
      key: area.key,
      headers: area.header.cells.map(({ text, column }) => ({ text, column })),
      title: titleOf(view, area),
      range: area.range,
      confidence: pointedOut ? 1 : confidence,
      columns: [nameColumn(area, nameConfidence), ...chosen.columns.map(foundColumn)],
      rows,
      totals: totals.totals,
    },
    combinedCells,
    doubts: [...chosen.doubts, ...doubts, ...totals.doubts],
  };
}

/** The line above the table that names it, else the sheet's name. */
export function titleOf(view: GridView, area: TableArea): string {
  return area.title ?? view.sheet;
}

function kindOf({ columns, ambiguous }: ChosenColumns): TableKind {
  const has = (field: Field): boolean => ambiguous.has(field) || columns.some((column) => column.field === field);
  if (has("ageBand")) return "line-up";
  return has("current") || has("proportional") || has("newCaseload") ? "caseload" : "formation";
}

function figureConfidences({ columns, ambiguous }: ChosenColumns): number[] {
  const found = columns.filter(({ field }) => figures.includes(field)).map(({ confidence }) => confidence);
  return [...found, ...figures.filter((field) => ambiguous.has(field)).map(() => confidenceOfAmbiguous)];
}

/** Share of the rows whose name looks like one; a name without a capital counts for three quarters. */
function nameShare(rows: readonly PersonRow[]): number {
  const points = rows.map(({ name }) =>
    looksLikeName(name.value) ? 1 : looksLikeLowerCaseName(name.value) ? 0.75 : 0,
  );
  return points.reduce<number>((sum, point) => sum + point, 0) / Math.max(1, rows.length);
}

function holdsMoney(view: GridView, area: TableArea): boolean {
  return area.header.cells.some(
    ({ column, reading }) =>
      reading.money || area.lines.some(({ row }) => isCurrencyFormat(view.cell(row, column).format)),
  );
}

function nameColumn(area: TableArea, confidence: number): FoundColumn {
  return { field: "name", header: area.name.header?.text ?? "", column: area.name.column, confidence };
}

function foundColumn({ field, header, column, confidence, unit }: TableColumn): FoundColumn {
  return {
    field,
    header,
    column,
    confidence,
    ...(unit?.unit && { unit: unit.unit }),
    ...(field === "proportional" && saysAim(header) && { aim: true }),
  };
}
