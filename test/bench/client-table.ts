import { ageOfDay, ageTable } from "../../src/caseload/ages/age-table";
import { countsByBand, selectClients } from "../../src/caseload/clients/counts";
import { clientHistogram, type ClientHistogram } from "../../src/caseload/clients/histogram";
import type { Selection } from "../../src/caseload/clients/selections";
import { ColumnOfRows } from "../../src/reading/clients/columns/column-values";
import { readClientLists } from "../../src/reading/clients/read-client-lists";
import type { GridValue } from "../../src/reading/sheet-grid";

const referenceDate = "2020-03-03";
export const managers = 25;
/** Eight age groups without gaps: the first year of each, and the first year after the last. */
const cutAges = [18, 23, 27, 30, 36, 41, 46, 55, 65] as const;
export const bands = cutAges.slice(0, -1).map((from, place) => ({ from, below: cutAges[place + 1] ?? null }));
/** Excel's day number of 3 March 1953. Everybody is between 18 and 66. */
const firstBirth = 19_421;
const birthDays = 17_500;

/** A client list as Excel gives it: caseworker, birth date, statushouder, ontheffing. */
export function clientTable(rows: number): GridValue[][] {
  return Array.from({ length: rows }, (_, client) => [
    `Klantmanager ${((client * 7) % managers) + 1}`,
    firstBirth + ((client * 7919) % birthDays),
    client % 5 === 0 ? "J" : "N",
    client % 3 === 0 ? "N" : "J",
  ]);
}

const headers = ["Klantmanager", "Geboortedatum", "Statushouder", "Ontheffing"] as const;
const fields = ["caseworker", "birthDate", "statusHolder", "exemption"] as const;
const notExempt: Selection = { name: "Nieuwe indeling", filters: [{ flag: "exemption", keep: "no" }] };

/** Reads the list from the rows of a request, as the product does, and counts it once. */
export function histogramOf(rows: readonly (readonly GridValue[])[]): ClientHistogram {
  const columns = new Map(fields.map((_, column) => [column, new ColumnOfRows(rows, column)]));
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
          numberColumn: null,
          from1904: false,
        },
        values: { top: 1, rows: rows.length, columns, hidden: null },
      },
    ],
    { referenceDate, team: [], confirmed: new Map(), rows: null },
  );
  return clientHistogram(read.columns, ageTable(referenceDate));
}

/** Counts clients without exemption by age group and caseworker: 200 counts. */
export function countsOf(histogram: ClientHistogram): number[][] {
  const { bands: counts } = countsByBand(selectClients(histogram, notExempt), bands);
  return counts.map((perCaseworker) => [...perCaseworker.subarray(0, managers)]);
}

/** The same counts as somebody would write them: every count looks at every row. Ages are looked up in the same way. */
export function naiveCounts(rows: readonly (readonly GridValue[])[]): number[][] {
  const table = ageTable(referenceDate);
  const names = [...new Set(rows.map(([name]) => name))];
  return bands.map(({ from, below }) =>
    names.map(
      (who) =>
        rows.filter(([name, birth, , exempt]) => {
          const age = ageOfDay(Number(birth), table);
          return name === who && exempt === "N" && age >= from && age < (below ?? Infinity);
        }).length,
    ),
  );
}
