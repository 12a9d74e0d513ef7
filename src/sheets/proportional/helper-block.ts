import type { Division } from "../../caseload/division/division";
import { settled } from "../../caseload/division/rounding";
import { helperWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, formula, text, type Block } from "../plan/block";
import { hasLimits } from "../../caseload/division/has-limits";
import { largestRemainderPlace } from "./caseload-block";
import { caseloadRows, type CaseloadRow } from "./caseload-rows";
import { at, fixedAt, fixedSpan } from "../plan/formula-text";
import { extraFormula, floorFormula, rankFormula, remainderFormula } from "../shared/largest-remainder-formulas";
import { columnSpan } from "../plan/table-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { looks } from "../plan/sheet-styles";

/** The intermediate steps of Tabel 2, in columns that are out of sight: largest remainders, and hours with every side task at its most. */
export function helperBlock(result: Division, layout: ProportionalSheetLayout): Block {
  const { caseload, caseloadColumns, formation, formationColumns, helpers, parameters, widths } = layout;
  const writer = blockWriter(widths);
  const rows = caseloadRows(result);
  const put = (row: number, column: number, expression: string, expected: number): void => {
    writer.put(row, column, formula(expression, expected), looks.helper);
  };

  if (result.choices.rounding === "largest-remainder" && !hasLimits(result)) {
    const place = largestRemainderPlace(layout);
    writer.put(caseload.header, helpers.floor, text(helperWords.floor), looks.helper);
    writer.put(caseload.header, helpers.remainder, text(helperWords.remainder), looks.helper);
    writer.put(caseload.header, helpers.rank, text(helperWords.rank), looks.helper);
    rows.forEach((person, index) => {
      const row = caseload.first + index;
      put(row, helpers.floor, floorFormula(place, row), wholePart(person));
      put(row, helpers.remainder, remainderFormula(place, row), remainder(person));
      put(
        row,
        helpers.rank,
        rankFormula(place, row),
        1 + rows.filter((other, position) => goesBefore(other, person, position < index)).length,
      );
    });
    const handedOut = rows.reduce((sum, person) => sum + wholePart(person), 0);
    put(caseload.total, helpers.rank, extraFormula(place), result.totals.current - handedOut);
  }

  const maximumCell = parameters.unknownSideTaskMaximum;
  if (maximumCell !== null) {
    const maximum = result.choices.unknownSideTaskMaximum;
    writer.put(caseload.header, helpers.leastHours, text(helperWords.leastHours), looks.helper);
    rows.forEach(({ formationIndex, caseloadHours }, index) => {
      const row = caseload.first + index;
      if (formationIndex === null) {
        put(row, helpers.leastHours, at(row, caseloadColumns.caseloadHours), 0);
        return;
      }
      const sideTaskHours = at(formation.first + formationIndex, formationColumns.sideTaskHours);
      const unknown = result.caseworkers[formationIndex]?.sideTaskHours === null;
      put(
        row,
        helpers.leastHours,
        `MAX(0,${at(row, caseloadColumns.caseloadHours)}-IF(${sideTaskHours}="",${fixedAt(maximumCell)},0))`,
        Math.max(0, caseloadHours - (unknown ? maximum : 0)),
      );
    });
    const least = result.caseworkers.reduce(
      (sum, { caseloadHours, sideTaskHours }) =>
        sum + Math.max(0, caseloadHours - (sideTaskHours === null ? maximum : 0)),
      0,
    );
    put(caseload.total, helpers.leastHours, `SUM(${fixedSpan(columnSpan(caseload, helpers.leastHours))})`, least);
  }
  return writer.block();
}

function wholePart({ proportional }: CaseloadRow): number {
  return Math.floor(settled(proportional));
}

function remainder(person: CaseloadRow): number {
  return settled(person.proportional - wholePart(person));
}

function goesBefore(other: CaseloadRow, person: CaseloadRow, isEarlier: boolean): boolean {
  const lead =
    remainder(other) - remainder(person) ||
    (other.current ?? 0) - (person.current ?? 0) ||
    other.caseloadHours - person.caseloadHours;
  return lead > 0 || (lead === 0 && isEarlier);
}
