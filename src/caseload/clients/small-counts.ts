import { itemAt } from "../../kernel/item-at";
import type { SmallCountThreshold } from "../team/team-settings";

/** What a cell of a table shows: its number, "fewer than the threshold", or nothing. */
export type ShownCount = number | "small" | "hidden";

/** A table of counts with its totals: [row][column], the last row and column being the totals. */
export type CountTable = readonly (readonly number[])[];

/**
 * The table as it may leave the team: counts above 0 and below the threshold become "small", totals too, and as many
 * others "hidden" as it takes to keep every one of them from being worked out. Somebody who knows the totals, the shown
 * cells, the threshold and that clients come in whole numbers still finds more than one possible number for each
 * (domain.md 6; secondary cell suppression).
 *
 * Why that holds: a number is safe when somewhere in the table numbers that are not shown can be one higher and one
 * lower in turn, around a closed path, without touching a total or a bound. Each small count gets the cheapest such
 * path; hiding more never closes one.
 * @param table whole numbers of 0 or more that add up to the totals in the last row and column
 */
export function withoutSmallCounts(table: CountTable, threshold: SmallCountThreshold): ShownCount[][] {
  if (threshold === null) return table.map((row) => [...row]);
  const shown = table.map((row) => row.map((count): ShownCount => (count > 0 && count < threshold ? "small" : count)));
  const small = shown.flatMap((row, r) =>
    row.flatMap((count, c) => (count === "small" ? [{ row: r, column: c }] : [])),
  );
  for (const cell of small) protect(table, shown, cell, threshold);
  return shown;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A step of a closed path: the cell becomes one higher (1) or one lower (-1). */
interface Step extends Cell {
  readonly change: 1 | -1;
}

/** Hiding the mark of a small count gives less away than hiding a shown count, but leaves the reader with nothing. */
const costOfMark = 1_000_000;
/** A reader misses a total more than one of its parts. */
const costOfTotal = 10_000;
/** Readers often know from elsewhere that a count is zero, so hiding it protects little. */
const costOfZero = 1000;

function protect(table: CountTable, shown: ShownCount[][], cell: Cell, threshold: number): void {
  const paths = ([1, -1] as const).map((change) => closedPath(table, shown, { ...cell, change }, threshold));
  const [up, down] = paths;
  const path = up && down ? (down.cost < up.cost ? down : up) : (up ?? down);
  for (const step of path?.steps ?? []) {
    const row = shown[step.row];
    if (!row) continue;
    if (row[step.column] !== "hidden" && stepCost(table, shown, step, threshold) > 0) row[step.column] = "hidden";
  }
}

/** What it costs to let a cell change: nothing when what is shown leaves room, else what is lost by hiding it; Infinity below 0. */
function stepCost(table: CountTable, shown: readonly ShownCount[][], step: Step, threshold: number): number {
  const count = itemAt(itemAt(table, step.row), step.column);
  const mark = shown[step.row]?.[step.column];
  const changed = count + step.change;
  if (changed < 0) return Infinity;
  if (mark === "hidden") return 0;
  if (mark === "small") return changed >= 1 && changed < threshold ? 0 : costOfMark;
  const totals = Number(step.row === table.length - 1) + Number(step.column === itemAt(table, 0).length - 1);
  return (count === 0 ? costOfZero : count) + totals * costOfTotal;
}

interface Path {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/**
 * The cheapest closed path through a change of one cell (Dijkstra's algorithm). Rows and columns are the places, cells the ways between
 * them; passing a row or column leaves its sum as it was. Totals count negatively in it, so that every sum is 0.
 */
function closedPath(table: CountTable, shown: readonly ShownCount[][], first: Step, threshold: number): Path | null {
  const rows = table.length;
  const columns = itemAt(table, 0).length;
  const sign = ({ row, column }: Cell): 1 | -1 => ((row === rows - 1) !== (column === columns - 1) ? -1 : 1);
  // From a row to a column a cell goes up, and back it goes down; the other way round where the cell is a total.
  const startsInRow = first.change * sign(first) === 1;
  const start = startsInRow ? rows + first.column : first.row;
  const goal = startsInRow ? first.row : rows + first.column;
  const costs = new Array<number>(rows + columns).fill(Infinity);
  const reachedBy = new Map<number, { readonly from: number; readonly step: Step }>();
  const open = new Set(costs.keys());
  costs[start] = 0;
  while (open.size > 0) {
    const place = cheapest(open, costs);
    const cost = costs[place] ?? Infinity;
    if (place === goal || cost === Infinity) break;
    open.delete(place);
    const isRow = place < rows;
    for (let other = isRow ? rows : 0; other < (isRow ? rows + columns : rows); other += 1) {
      const cell = isRow ? { row: place, column: other - rows } : { row: other, column: place - rows };
      if (cell.row === first.row && cell.column === first.column) continue;
      const step: Step = { ...cell, change: (isRow ? sign(cell) : -sign(cell)) as 1 | -1 };
      const through = cost + stepCost(table, shown, step, threshold);
      if (through >= (costs[other] ?? Infinity)) continue;
      costs[other] = through;
      reachedBy.set(other, { from: place, step });
    }
  }
  const cost = (costs[goal] ?? Infinity) + stepCost(table, shown, first, threshold);
  if (cost === Infinity) return null;
  const steps: Step[] = [first];
  for (let at = goal; at !== start;) {
    const way = reachedBy.get(at);
    if (!way) return null;
    steps.push(way.step);
    at = way.from;
  }
  return { steps, cost };
}

function cheapest(places: ReadonlySet<number>, costs: readonly number[]): number {
  let best = -1;
  for (const place of places) if (best < 0 || (costs[place] ?? Infinity) < (costs[best] ?? Infinity)) best = place;
  return best;
}
