import type { IsoDate } from "../../caseload/dates";
import type { Doubt } from "../../caseload/team/team-data";
import type { RowsBelow } from "../candidates/shapes/rows-below";
import type { Interpretation } from "../candidates/interpretation";
import type { Reading } from "../candidates/readings";
import type { SheetGrid } from "../sheet-grid";
import type { ListCounts } from "../clients/lists/counted-lists";
import type { TableColumns } from "../candidates/columns/columns";

/** What was read, beside all that stands in the workbook. */
export interface FinishedReading {
  readonly best: Interpretation;
  /** Teams of other caseworkers of the clients in the same list, which are said. */
  readonly others: readonly Interpretation[];
  /** The lists that lie beside typed counts. */
  readonly beside: ListCounts | null;
  readonly tables: readonly TableColumns[];
  readonly readings: readonly Reading[];
  readonly grids: readonly SheetGrid[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly rowsBelow: RowsBelow;
  /** What is said of contract hours that have changed. */
  readonly changes: readonly Doubt[];
  /** The peildatum, or the day itself where the date above the figures was taken for it. */
  readonly today: IsoDate;
}

export function clientsOf({ people, outside }: Interpretation): number {
  return [...people, ...outside].reduce((sum, { current }) => sum + (current ?? 0), 0);
}

/** The lists that were counted, whether they are divided or lie beside what is. */
export function countedLists({ best, beside }: FinishedReading): readonly ListCounts[] {
  return [...("accounted" in best.counts ? [best.counts] : []), ...(beside ? [beside] : [])];
}
