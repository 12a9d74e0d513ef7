import { unknownDay } from "../../../src/caseload/ages/day-number";
import { noCaseworker } from "../../../src/caseload/clients/client-columns";
import { clientFlags, flag, type ClientFlag } from "../../../src/caseload/clients/client-flags";
import type { ClientReadingTerms } from "../../../src/reading/clients/client-reading-terms";
import { findClientLists } from "../../../src/reading/clients/lists/find-client-lists";
import { readClientLists, type ClientsRead } from "../../../src/reading/clients/read-client-lists";
import type { SheetGrid } from "../../../src/reading/sheet-grid";

/** Reads the client lists of whole sheets, as the use case does of a workbook; says which columns were asked for. */
export function readSheets(
  sheets: readonly SheetGrid[],
  terms: Partial<ClientReadingTerms> = {},
): ClientsRead & { readonly fetched: readonly string[] } {
  const fetched: string[] = [];
  const lists = sheets.flatMap((sheet) =>
    findClientLists(sheet).map((place) => {
      const rows = place.columns.length === 0 ? 0 : place.range.bottom - place.firstRow + 1;
      fetched.push(...place.columns.map(({ field, header }) => `${field}: ${header}`));
      const columns = new Map(
        place.columns.map(({ headerCell: { column } }) => [
          column,
          Array.from(
            { length: rows },
            (_, row) => sheet.values[place.firstRow + row - sheet.top]?.[column - sheet.left] ?? null,
          ),
        ]),
      );
      const hidden = Uint8Array.from({ length: rows }, (_, row) => Number(sheet.hiddenRows.has(place.firstRow + row)));
      return { place, values: { top: place.firstRow, rows, columns, hidden } };
    }),
  );
  const read = readClientLists(lists, {
    referenceDate: "2020-03-03",
    team: [],
    confirmed: new Map(),
    rows: null,
    ...terms,
  });
  return { ...read, fetched };
}

const flagLetters: Readonly<Record<ClientFlag, string>> = {
  statusHolder: "S",
  indication: "I",
  exemption: "O",
  jobSeekingDuty: "P",
};

/** Each client on a line: row, caseworker, first birth day with its span, and the flags that are known ("S+ O-"). */
export function clientLines({ columns, lists }: ClientsRead): string[] {
  return Array.from({ length: columns.count }, (_, client) => {
    const who = columns.caseworker[client] ?? noCaseworker;
    const day = columns.birthDay[client] ?? unknownDay;
    const span = columns.birthSpan[client] ?? 0;
    const born = day === unknownDay ? "?" : new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
    const flags = clientFlags
      .map((name) => [flagLetters[name], columns.flags[name][client]] as const)
      .filter(([, value]) => value !== flag.unknown)
      .map(([letter, value]) => letter + (value === flag.yes ? "+" : "-"));
    const sheet = lists[columns.list[client] ?? 0]?.range.sheet;
    return [
      `${sheet}!${(columns.row[client] ?? 0) + 1}`,
      columns.caseworkers[who] ?? "niemand",
      span === 0 ? born : `${born}+${span}`,
      ...flags,
    ].join(" ");
  });
}
