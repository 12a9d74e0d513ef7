import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { sum } from "../../caseload/sum";
import type { Columns } from "../plan/block";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import type { PlanRect } from "../plan/sheet-plan";

/**
 * Where "Gewogen werklast" stands: two tables on the same columns, the clients now and below them the whole clients by points; then the norms with
 * what the block goes by. The intermediate steps stand beside the first table, out of sight.
 */
export interface WeightedLayout {
  readonly now: TableRows;
  readonly weighted: TableRows;
  readonly columns: WeightedColumns;
  readonly norms: TableRows;
  readonly normColumns: {
    readonly name: number;
    readonly steps: Columns;
    readonly weight: number;
    readonly norm: number;
  };
  /** One cell for the list of sentences. */
  readonly sentences: PlanRect;
  /** By group in the order of the norms; the last is of all groups as one. */
  readonly helpers: readonly WeightedHelpers[];
}

interface WeightedColumns {
  readonly name: number;
  /** Caseload hours in the first table, clients by number only in the second. */
  readonly beside: number;
  readonly groups: readonly number[];
  readonly clients: number;
  readonly load: number;
  readonly fullness: number;
}

export interface WeightedHelpers {
  readonly floor: number;
  readonly remainder: number;
  readonly short: number;
  readonly rank: number;
}

const helpersEach = 4;

/** How many columns the intermediate steps take. */
export function weightedHelperColumns({ norms }: WeightedLists): number {
  return helpersEach * (norms.groups.length + 1);
}

/** Whether there is a row for clients without a caseworker and of people who do not count. */
export function hasOthers({ others }: WeightedLists): boolean {
  return sum(others.clients) > 0;
}

/** Rows that the block takes. @param sentenceLines lines of text that the sentences take in the width of the page */
export function weightedRows(weighted: WeightedLists, sentenceLines: number): number {
  return tablesOf(weighted, 0).sentencesTop + sentenceLines;
}

export function weightedLayout(
  weighted: WeightedLists,
  { weighted: { first, last }, full, helpers }: Pick<ProportionalSheetLayout, "weighted" | "full" | "helpers">,
): WeightedLayout {
  const { groups } = weighted.norms;
  const { now, after, norms, sentencesTop } = tablesOf(weighted, first);
  const clients = 2 + groups.length;
  return {
    now,
    weighted: after,
    columns: {
      name: 0,
      beside: 1,
      groups: groups.map((_, place) => 2 + place),
      clients,
      load: clients + 1,
      fullness: clients + 2,
    },
    norms,
    normColumns: { name: 0, steps: { first: 1, last: 3 }, weight: 4, norm: 5 },
    sentences: { top: sentencesTop, bottom: last, left: full.first, right: full.last },
    helpers: [...groups, null].map((_, place) => {
      const floor = helpers.floor + helpersEach * place;
      return { floor, remainder: floor + 1, short: floor + 2, rank: floor + 3 };
    }),
  };
}

function tablesOf(weighted: WeightedLists, top: number) {
  const people = weighted.caseworkers.length + (hasOthers(weighted) ? 1 : 0);
  const now = tableRows(top, people);
  const after = tableRows(now.total + 2, people);
  const norms = tableRows(after.total + 2, weighted.norms.groups.length);
  // Below the norms two rows of fte.
  return { now, after, norms, sentencesTop: norms.total + 2 };
}
