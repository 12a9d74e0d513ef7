import assert from "node:assert/strict";
import { countsByBand, selectClients } from "../../src/caseload/clients/counts";
import { clientHistogram } from "../../src/caseload/clients/histogram";
import type { GridValue } from "../../src/reading/sheet-grid";
import { readClientLists } from "../../src/reading/clients/read-client-lists";
import type { Bench, Comparison } from "./bench";
import { bands, benchLookups, clientTable, managers, referenceDate } from "./client-table";

const headers = ["Klantmanager", "Geboortedatum", "Statushouder", "Ontheffing"] as const;
const fields = ["caseworker", "birthDate", "statusHolder", "exemption"] as const;

const lookups = benchLookups();

/** The client list as our own reading takes it, from the rows that a request brought. */
function countsFrom(rows: readonly (readonly GridValue[])[]): number[][] {
  const columns = new Map(fields.map((_, column) => [column, rows.map((row) => row[column] ?? null)]));
  const read = readClientLists(
    [
      {
        place: {
          range: { sheet: "Cliënten", top: 0, left: 0, bottom: rows.length, right: fields.length - 1 },
          firstRow: 1,
          columns: fields.map((field, column) => ({
            field,
            header: headers[column] ?? "",
            headerCell: { sheet: "Cliënten", row: 0, column },
          })),
          unused: [],
          from1904: false,
        },
        values: { top: 1, rows: rows.length, columns, hidden: null },
      },
    ],
    { referenceDate, team: [], confirmed: new Map(), visibleOnly: false },
  );
  const histogram = clientHistogram(read.columns, lookups);
  const selected = selectClients(histogram, { name: "", filters: [{ flag: "exemption", keep: "no" }] });
  return countsByBand(selected, bands).bands.map((counts) => [...counts.subarray(0, managers)]);
}

/** The same counts by looking at every row again for each. */
function naiveCounts(rows: readonly (readonly GridValue[])[]): number[][] {
  const names = [...new Set(rows.map(([name]) => name))];
  const { ageOf } = lookups;
  const counts = bands.map(() => names.map(() => 0));
  for (const [name, birth, , exempt] of rows) {
    const band = bands.findIndex(({ from, below }) => {
      const age = ageOf(Number(birth));
      return age >= from && age < (below ?? Infinity);
    });
    const row = counts[band];
    const who = names.indexOf(name ?? null);
    if (exempt === "N" && row) row[who] = (row[who] ?? 0) + 1;
  }
  return counts;
}

function comparison(rows: number): Comparison {
  const text = JSON.stringify(clientTable(rows));
  const parse = () => JSON.parse(text) as GridValue[][];
  const expected = naiveCounts(parse());
  return {
    job: `JSON of ${rows} rows × 4 → counts by age group and caseworker`,
    peer: "JSON.parse of the same text alone",
    ours: () => countsFrom(parse()),
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
