import type { Column } from "./columns";
import { speaksOf } from "./vocabulary";

/** Columns of which each is the row's sum of several others that stand before or after it. */
export function rowTotals(figures: readonly Column[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const [place, column] of figures.entries()) {
    const all = column.cells.flatMap(({ figure }, row) => (figure ? [row] : []));
    for (const parts of [figures.slice(0, place), figures.slice(place + 1)]) {
      // Of a row of totals often only the last column is filled.
      const rows = all.filter((row) => parts.some(({ cells }) => cells[row]?.figure));
      if (rows.length < 2) continue;
      const ordered = parts.length > 0 && (parts[0]?.index ?? 0) < column.index ? [...parts].reverse() : parts;
      const sums = rows.map(() => 0);
      for (const [taken, part] of ordered.entries()) {
        if (taken > 40) break;
        rows.forEach((row, at) => (sums[at] = (sums[at] ?? 0) + (part.cells[row]?.figure?.value ?? 0)));
        const adding = rows.filter(
          (row, at) => Math.abs((sums[at] ?? 0) - (column.cells[row]?.figure?.value ?? 0)) < 0.011,
        ).length;
        if (
          (adding === rows.length || isTypedTotal(column, adding, rows.length)) &&
          taken >= 1 &&
          sums.some((sum) => sum > 0)
        ) {
          const members = ordered.slice(0, taken + 1);
          if (members.filter(({ numbers }) => numbers.some((number) => number !== 0)).length > 1)
            found.set(
              column.index,
              members.map(({ index }) => index),
            );
          break;
        }
      }
    }
  }
  return found;
}

const fewestAdding = 4;
const mostlyAdding = 0.7;

/** A total that was typed may be wrong in a row or two. */
function isTypedTotal({ says }: Column, adding: number, rows: number): boolean {
  return speaksOf("total", says) && adding >= fewestAdding && adding >= mostlyAdding * rows;
}

const mostChanges = 6;

const fewestStands = 3;

/** Columns that say what is there after those before them came and went: "Stand 1-8", "Instroom", "Uitstroom", "Stand 1-9". */
export function standsAfter(figures: readonly Column[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const valueIn = (column: Column | undefined, row: number): number => column?.cells[row]?.figure?.value ?? 0;
  for (const [place, column] of figures.entries()) {
    const rows = column.cells.flatMap(({ figure }, row) => (figure ? [row] : []));
    if (rows.length < fewestStands) continue;
    for (let changes = 2; changes <= Math.min(mostChanges, place - 1); changes += 1) {
      const before = figures.slice(place - changes - 1, place);
      const [start, ...changing] = before;
      // Each way to add some and take off the others, but for all or none of them.
      const ways = Array.from({ length: 2 ** changes - 2 }, (_, at) => at + 1);
      const holds = (way: number): boolean =>
        rows.every((row) => {
          const change = changing.reduce(
            (sum, one, at) => sum + ((way >> at) & 1 ? 1 : -1) * valueIn(one, row),
            valueIn(start, row),
          );
          return Math.abs(change - valueIn(column, row)) < 0.011;
        });
      // What is the same in every row is a stand of another month.
      const moves = (one: Column, row: number): boolean => ![0, valueIn(column, row)].includes(valueIn(one, row));
      const moving = changing.every((one) => rows.some((row) => moves(one, row)));
      if (moving && ways.some(holds))
        found.set(
          column.index,
          before.map(({ index }) => index),
        );
    }
  }
  return found;
}
