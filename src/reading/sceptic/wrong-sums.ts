import type { CellAddress } from "../../caseload/cell-address";
import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import { ofFigures } from "../candidates/columns/columns";
import { rowTotals } from "../candidates/columns/row-sums";
import type { Interpretation } from "../candidates/interpretation";
import type { Reading, ReadPerson } from "../candidates/readings";
import { otherFigures } from "../other-figures";

/** A total beside its parts that is right of nearly everybody: of the others either is, and nobody but the team knows which. */
export function wrongSums({ counts }: Interpretation): readonly Doubt[] {
  if (!("table" in counts) || counts.counts === null) return [];
  const figures = ofFigures(counts.columns);
  const taken = counts.counts.columns;
  for (const [total, parts] of rowTotals(figures)) {
    const isTotal = taken.length === 1 && taken[0] === total;
    const areParts = taken.length === parts.length && taken.every((column) => parts.includes(column));
    if (!isTotal && !areParts) continue;
    return counts.people.flatMap((person): Doubt[] => {
      const other = isTotal
        ? sum(parts.map((part) => figureIn(counts, person, part)))
        : figureIn(counts, person, total);
      const own = person.current?.value ?? null;
      if (own === null || person.rows.length !== 1 || Math.abs(own - other) < 0.011) return [];
      const [row = 0] = person.rows;
      const cellsOf = (columns: readonly number[]): CellAddress[] =>
        [...columns].sort((one, another) => one - another).map((column) => counts.table.part.cell(row, column).address);
      const otherCells = cellsOf(isTotal ? parts : [total]);
      const figures = { own: { value: own, cells: cellsOf(taken) }, other: { value: other, cells: otherCells } };
      return [otherFigures("current", { name: person.name, ...figures }, [])];
    });
  }
  return [];
}

function figureIn({ columns, table }: Reading, { rows: [row = 0] }: ReadPerson, column: number): number {
  return columns.find(({ index }) => index === column)?.cells[row - table.first]?.figure?.value ?? 0;
}
