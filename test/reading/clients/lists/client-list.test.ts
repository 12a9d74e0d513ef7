import { localRange } from "../../../../src/caseload/cell-address";
import { isClientList } from "../../../../src/reading/clients/lists/client-list";
import { teamDataOf } from "../../team-data";
import { day, grid, type TestCell } from "../../grid";

// Numbers that pass the eleven test and belong to nobody: they are the usual examples.
const serviceNumbers = [111222333, 123456782, 999991772];
const secret = "Fatima Bensaid";

const clients: readonly (readonly TestCell[])[] = [
  ["BSN", "Naam cliënt", "Geboortedatum", "Klantmanager", "Opmerking"],
  [111222333, secret, day("1980-03-20"), "Anne", `${secret} traject verlengd t/m 31-12-2020`],
  [123456782, secret, day("1990-01-01"), "Bob", "peildatum 1-1-2019"],
];

test("a client list gives its place and the caseworker's column, and no word of its rows", () => {
  const sheet = grid([["Caseload team Werk"], ["Peildatum: 3-3-2020"], [], ...clients], { rowsLeftOut: 400 });
  expect(isClientList(sheet)).toBe(true);
  const found = teamDataOf([sheet], 36);
  expect(found.tables).toEqual([
    {
      kind: "clients",
      key: { sheet: "Blad1", headers: expect.any(String) },
      headers: [],
      title: "Blad1",
      range: { sheet: "Blad1", top: 3, left: 0, bottom: 405, right: 4 },
      confidence: 1,
      columns: [{ field: "name", header: "Klantmanager", column: 3, confidence: 1 }],
      rows: [],
      totals: {},
    },
  ]);
  expect(found.dates.map(({ value }) => value)).toEqual(["2020-03-03"]);
  expect({ ...found, tables: [], dates: [] }).toEqual({
    passedOver: [],
    unusedCorrections: [],
    tables: [],
    combinedCells: [],
    mentions: [],
    dates: [],
    statedSplits: [],
    selections: [],
    doubts: [],
  });
  expect(JSON.stringify(found)).not.toMatch(/Fatima|111222333|1980|2019/);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  [
    "a client number",
    [
      ["Cliëntnr.", "Trede"],
      [1, 3],
    ],
  ],
  [
    "a birth date",
    [
      ["Naam", "Geb.datum", "Uren"],
      ["Fatima", day("1980-03-20"), 12],
    ],
  ],
  [
    "parts of a name",
    [
      ["Achternaam", "Voorletters", "Regeling"],
      ["Bensaid", "F.", "PW"],
    ],
  ],
  [
    "what one knows of clients",
    [
      ["Naam", "Leeftijd", "Trede", "Regeling"],
      ["Fatima", 40, 3, "PW"],
    ],
  ],
  ["one sheet per caseworker", [["Anne"], [], ["Nr", "Cliënt", "Trede", "Ontheffing"], [1, "Fatima", 2, "nee"]]],
  [
    "a name beside its caseworker",
    [
      ["Naam", "Consulent", "Uren"],
      ["Fatima", "Anne", 12],
    ],
  ],
  ["a form", [["Gegevens"], ["BSN:", 111222333], ["Geboortedatum:", day("1980-03-20")]]],
  ["service numbers without a header", serviceNumbers.map((number) => [number, secret])],
  [
    "service numbers as text",
    [
      ["x", "y"],
      ["1112.22.333", 1],
      ["123456782", 2],
    ],
  ],
])("%s makes a client list", (_, rows) => {
  expect(isClientList(grid(rows))).toBe(true);
  const found = teamDataOf([grid(rows)], 36);
  expect(found.tables.map(({ kind, rows: people }) => [kind, people.length])).toEqual([["clients", 0]]);
  expect(JSON.stringify(found)).not.toMatch(/Fatima|Bensaid|111222333/);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  [
    "a formation",
    [
      ["Naam", "Uren"],
      ["Anne", 36],
    ],
  ],
  [
    "counts per caseworker",
    [
      ["Klantmanager", "Aantal cliënten", "Statushouders", "Ontheffing"],
      ["Anne", 90, 10, 5],
    ],
  ],
  [
    "a pivot that counts numbers",
    [
      ["Rijlabels", "Aantal van BSN"],
      ["Anne", 90],
    ],
  ],
  [
    "a staff list by surname",
    [
      ["Voornaam", "Achternaam", "Contracturen"],
      ["Anne", "Smit", 36],
    ],
  ],
  [
    "a sentence",
    [
      ["Let op", "geen BSN in dit bestand vermelden"],
      ["Naam", "Uren"],
      ["Anne", 36],
    ],
  ],
  [
    "phone numbers",
    [
      ["Naam", "Uren", "Telefoon"],
      ["Anne", 36, "0612345678"],
      ["Bob", 36, "0687654321"],
    ],
  ],
])("%s is no client list", (_, rows) => {
  expect(isClientList(grid(rows))).toBe(false);
});

test("a team table beside a client list is read, the list is not", () => {
  const rows = clients.map((row, index) => [
    ...row,
    null,
    ...([
      ["Naam", "Uren"],
      ["Anne", 36],
      ["Bob", 28],
    ][index] ?? []),
  ]);
  const found = teamDataOf([grid(rows)], 36);
  expect(found.tables.map(({ kind, range }) => `${kind} ${localRange(range)}`).sort()).toEqual([
    "clients A1:E3",
    "formation G1:H3",
  ]);
  expect(JSON.stringify(found)).not.toMatch(/Fatima|111222333/);
});

test("a team table above a client list is read", () => {
  const found = teamDataOf([grid([["Naam", "Uren"], ["Anne", 36], ["Bob", 28], [], ...clients])], 36);
  expect(found.tables.map(({ kind, range }) => `${kind} ${localRange(range)}`).sort()).toEqual([
    "clients A5:E7",
    "formation A1:B3",
  ]);
});

test("only the first fifty rows are looked at", () => {
  const rows = [...Array.from({ length: 50 }, () => ["tekst"]), ...clients];
  expect(isClientList(grid(rows))).toBe(false);
});

test("one thing that is known of a client in several columns counts clients: each phase has its own", () => {
  const counted = grid([
    ["Klantmanager", "Fase 1", "Fase 2", "Fase 3"],
    ["Anne", 4, 2, 3],
  ]);
  expect(isClientList(counted)).toBe(false);
  const listed = grid([
    ["Klantmanager", "Fase", "Trede"],
    ["Anne", 1, 2],
  ]);
  expect(isClientList(listed)).toBe(true);
});

const filters = ["Ontheffing", "Statushouder", "Indicatie"];

test("selections have the attributes they filter on as headers, and are neither clients nor a table", () => {
  const sheet = grid([
    ["Selectie", ...filters],
    ["Nieuwe indeling", "nee", null, null],
    ["Huidige caseload", "nee", "nee", "leeg"],
  ]);
  expect(isClientList(sheet)).toBe(false);
  const { selections, ...rest } = teamDataOf([sheet], 36);
  expect(selections.map(({ selection }) => selection.name)).toEqual(["Nieuwe indeling", "Huidige caseload"]);
  for (const found of Object.values(rest)) expect(found).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ["further on", [...filters, "Selectie"]],
  ["beside a client number", ["Selectie", "Cliëntnr", ...filters]],
])("a column that says in which selection a client is does not hide the clients: %s", (_, headers) => {
  const sheet = grid([headers, headers.map(() => "nee")]);
  expect(isClientList(sheet)).toBe(true);
});
