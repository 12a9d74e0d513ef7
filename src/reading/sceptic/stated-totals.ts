import { sum } from "../../caseload/sum";
import { isInRange, type CellAddress } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import { plain, speaksOf } from "../candidates/columns/vocabulary";
import { rowMayHold } from "../cell-signs";
import { viewOf } from "../grid-view";
import { parseNumber } from "../values/number-text";
import type { SheetGrid } from "../sheet-grid";
import { countedLists, type FinishedReading } from "./finished-reading";
import { isOfOtherTime, spanOf, tablesRead } from "./places";

const total =
  /^(?:totaal|totale)(?: aantal)?(?: (?:huidige?|actuele?|lopende?))?(?: (?:clienten|klanten|dossiers|caseload))+(?: (?:in|van|het|ons|team|bestand|nu|werk|inkomen))*$|^(?:aantal )?(?:clienten|klanten|dossiers|caseload) totaal$/;
const longestLabel = 60;
const columnsTried = 3;

/** "Totaal cliënten 316" beside the tables or on a sheet of its own, where the clients that were read come to something else. */
export function statedTotals(reading: FinishedReading): readonly Doubt[] {
  const stated = reading.grids
    .filter(({ sheet }) => !speaksOf("oldCopy", sheet) && !isOfOtherTime(sheet, reading))
    .flatMap(statedOn)
    .filter(({ cell }) => !isInTable(cell, reading));
  if (stated.length === 0) return [];
  const possible = totalsOf(reading);
  return stated
    .filter(({ value }) => !possible.has(value))
    .slice(0, 1)
    .map(({ cell, value }): Doubt => ({
      code: "total-differs",
      cells: [cell],
      text: String(value),
      figure: sum(reading.best.people.map(({ current }) => current ?? 0)),
    }));
}

interface Stated {
  readonly cell: CellAddress;
  readonly value: number;
}

function statedOn(grid: SheetGrid): Stated[] {
  const { sheet, top, left, values } = grid;
  const view = viewOf(grid);
  return values.flatMap((row, at) => {
    if (!rowMayHold(view, top + at, "total")) return [];
    const filled = row.flatMap((value, column) => (value === null || value === "" ? [] : [{ value, column }]));
    return filled.flatMap(({ value, column }, place): Stated[] => {
      if (typeof value !== "string" || value.length > longestLabel || !/tota/i.test(value)) return [];
      const [label = "", inside] = value.split(/:\s*(?=\d)/);
      const [next, after] = [filled[place + 1], filled[place + 2]];
      const isPair = next !== undefined && next.column - column <= columnsTried && typeof after?.value !== "number";
      const stated = inside !== undefined ? parseNumber(inside)?.value : isPair ? next.value : undefined;
      if (!total.test(plain(label)) || typeof stated !== "number" || !Number.isInteger(stated) || stated <= 0)
        return [];
      const own = inside === undefined && next ? next.column : column;
      return [{ cell: { sheet, row: top + at, column: left + own }, value: stated }];
    });
  });
}

/** What the whole may come to, with and without those who are counted apart. */
function totalsOf(reading: FinishedReading): ReadonlySet<number> {
  const { best } = reading;
  const nobody = "table" in best.counts ? best.counts.nobody : [];
  const accounted = countedLists(reading).map((list) => list.accounted);
  const apart = [
    sum(best.outside.map(({ current }) => current ?? 0)),
    ...nobody.flatMap(({ field, figure }) => (field === "current" ? [figure.value] : [])),
    ...accounted.flatMap(({ ended, notStarted, duplicates, noCaseworker }) => [
      ended,
      notStarted,
      duplicates,
      noCaseworker,
    ]),
  ].filter((clients) => clients > 0);
  const whole = [
    sum(best.people.map(({ current }) => current ?? 0)),
    ...accounted.map(({ withCaseworker }) => sum([...withCaseworker.values()])),
  ];
  // As a set, because of many pools most sums come back.
  const sums = new Set(whole);
  for (const more of apart) for (const one of [...sums]) sums.add(one + more);
  return sums;
}

/** Of a table's own total the reading of the table says whether its rows come to it. */
function isInTable(cell: CellAddress, reading: FinishedReading): boolean {
  return tablesRead(reading).some((table) => {
    const { first, last, ...columns } = spanOf(table);
    return isInRange(cell, { ...columns, top: first, bottom: last });
  });
}
