import { listedClients } from "../../src/caseload/team/listed-clients";
import type { AccountedRows, FigureSource } from "../../src/caseload/team/team-data";
import { listedClientsSentence, listedClientsWords } from "../../src/text/listed-clients";

/** ‹acc-499› and ‹acc-status› of the research on months, with and without typed numbers. */

const nothing: AccountedRows = {
  rows: 0,
  withCaseworker: 0,
  noCaseworker: 0,
  waiting: 0,
  outside: 0,
  ended: 0,
  notStarted: 0,
  duplicates: 0,
  leftOut: 0,
  endLater: 0,
  byCaseworker: [],
  byOutsider: [],
  repeated: [],
  differing: [],
  questions: [],
  choices: [],
};

function listed(rows: Partial<AccountedRows>, typed: number | null) {
  const list: FigureSource = {
    from: "list",
    ranges: [{ sheet: "Cliënten", top: 0, left: 0, bottom: 499, right: 2 }],
    headers: ["Klantmanager"],
    how: "rows",
    total: rows.withCaseworker ?? 0,
  };
  const table: FigureSource = { ...list, from: "table", headers: ["Cliënten"], how: "single", total: typed ?? 0 };
  return listedClients({
    sources: {
      hours: null,
      clients: typed === null ? list : table,
      otherClients: typed === null ? null : list,
      pool: null,
    },
    accounted: { ...nothing, ...rows },
  });
}

const pool = { rows: 499, withCaseworker: 475, noCaseworker: 24 };
const status = { rows: 14, withCaseworker: 8, noCaseworker: 2, waiting: 1, outside: 1, ended: 2, notStarted: 1 };

function sentence(of: ReturnType<typeof listed>): string | null {
  return of && listedClientsSentence(of, ["Blad!A1:C9"]);
}

test("a list and a table that agree stand in one sum", () => {
  const of = listed(pool, 475);
  expect(sentence(of)).toBe(
    "Aantallen cliënten: uit de tabel Blad!A1:C9, kolom ‘Cliënten’. Lijst 499 = tabel 475 + 24 zonder klantmanager.",
  );
  expect(of && listedClientsWords.line(of)).toBe("499 in de lijst = 475 bij klantmanagers + 24 zonder");
});

test("a table that says otherwise stands behind the sum", () => {
  const of = listed(pool, 470);
  expect(sentence(of)).toMatch(/ Lijst 499 = 475 bij klantmanagers \+ 24 zonder klantmanager; tabel 470\.$/);
  expect(of && listedClientsWords.line(of)).toBe(
    "499 in de lijst = 475 bij klantmanagers + 24 zonder; in de tabel 470",
  );
});

test("every row is accounted for: in the sum, or behind it", () => {
  const of = listed(status, null);
  expect(sentence(of)).toBe(
    "Aantallen cliënten: geteld in Blad!A1:C9, kolom ‘Klantmanager’. Lijst 11 = 8 bij klantmanagers + 2 zonder klantmanager (1 op de wachtlijst) + 1 buiten de formatie. Verder in de lijst: 2 beëindigd en 1 nog niet gestart.",
  );
  const others = of ? listedClientsWords.otherRows(of) : [];
  expect(others.map(({ words }) => words)).toEqual(["2 beëindigd", "1 nog niet gestart"]);
  expect((of?.listed ?? 0) + others.reduce((sum, { rows }) => sum + rows, 0)).toBe(status.rows);
});

test("a list that says of the team just what its table says is nobody's business", () => {
  expect(listed({ rows: 972, withCaseworker: 469, outside: 503 }, 469)).toBeNull();
  expect(listed({ rows: 972, withCaseworker: 469, outside: 503 }, 470)).not.toBeNull();
});
