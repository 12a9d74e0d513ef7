import assert from "node:assert/strict";
import type { GridValue } from "../../src/reading/sheet-grid";
import type { Bench, Comparison } from "./bench";
import { clientTable, countsOf, histogramOf, naiveCounts } from "./client-table";

function comparison(rows: number): Comparison {
  const text = JSON.stringify(clientTable(rows));
  const parse = () => JSON.parse(text) as GridValue[][];
  const expected = naiveCounts(parse());
  return {
    job: `JSON of ${rows} rows × 4 → counts by age group and caseworker`,
    peer: "JSON.parse of the same text alone",
    points: [{ curve: "JSON to counts, by rows", at: rows }],
    ours: () => countsOf(histogramOf(parse())),
    theirs: parse,
    assertEqual(ours, theirs) {
      assert.deepEqual(ours, expected);
      assert.equal((theirs as GridValue[][]).length, rows);
    },
  };
}

export const bench: Bench = {
  name: "P2 table to counts",
  async *comparisons() {
    for (const rows of [25_000, 100_000, 1_000_000]) yield comparison(rows);
  },
};
