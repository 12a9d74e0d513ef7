import { ageTable } from "../../../src/caseload/ages/age-table";
import { countsByBand, countsByCaseworker, selectClients } from "../../../src/caseload/clients/counts";
import { clientHistogram } from "../../../src/caseload/clients/histogram";
import { selectionOutcome, type Selection } from "../../../src/caseload/clients/selections";
import type { ClientReadingTerms } from "../../../src/reading/clients/client-reading-terms";
import { ruleSentence } from "../../../src/text/pane/clients";
import { readClients } from "../../../src/usecases/reading/read-clients";
import { calendarAges } from "../../caseload/clients/calendar-ages";
import { day, grid, serial } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { openSheets, type Rows } from "../../workbook/client-workbook";

const referenceDate = "2020-03-03";
const terms = (...team: string[]): ClientReadingTerms => ({ referenceDate, team, confirmed: new Map(), rows: null });
const header = ["BSN", "Naam cliënt", "Geboortedatum", "Klantmanager", "Statushouder", "Ontheffing", "Opmerking"];

test("says how many rows are out of sight, and follows the answer about them", async () => {
  const born = day("1980-03-20");
  const host = memoryHost([
    grid(
      [
        ["Klantmanager", "Geboortedatum", "Ontheffing"],
        ["Anne", born, "nee"],
        ["Anne", born, "nee"],
        ["Totaal", 2, null],
        ["Bob", born, "ja"],
      ],
      { sheet: "Cliënten", hiddenRows: [2, 3] },
    ),
  ]);
  const both = terms("Anne", "Bob");
  const whole = await readClients(host, both);
  expect([whole.visible, whole.total, whole.columns.count]).toEqual([2, 3, 3]);
  const seen = await readClients(host, { ...both, rows: "visible" });
  expect([seen.visible, seen.total, seen.columns.count]).toEqual([2, 3, 2]);
  expect(seen.caseworkers.map(({ name, clients }) => [name, clients])).toEqual([
    ["Anne", 1],
    ["Bob", 1],
  ]);
  const none = await readClients(host, both, ["Cliënten"]);
  expect(none.columns.count).toBe(0);
});

test("joins two similar names only when the user said so", async () => {
  const host = memoryHost([
    grid([
      ["Klantmanager", "Geboortedatum"],
      ["Ann", 29_300],
      ["Anne", 29_300],
    ]),
  ]);
  const asked = await readClients(host, terms("Anne"));
  expect(asked.caseworkers.map(({ name, near }) => [name, near])).toEqual([
    ["Ann", ["Anne"]],
    ["Anne", []],
  ]);
  const answered = await readClients(host, { ...terms("Anne"), confirmed: new Map([["Ann", "Anne"]]) });
  expect([...answered.columns.caseworker]).toEqual([0, 0]);
});

test("says how each column was understood", async () => {
  const host = memoryHost([
    grid([
      ["Klantmanager", "Geb.datum", "Statushouder", "Sollicitatieplicht"],
      ["Anne", "20-3-80", "x", "ja, t/m 01-01-2020"],
      ["Bob", "00-00-1975", null, "gedeeltelijk"],
      ["Bob", "?", null, "ja"],
    ]),
  ]);
  const { lists } = await readClients(host, terms());
  expect(lists.flatMap(({ rules }) => rules.map(ruleSentence))).toEqual([
    "Kolom ‘Klantmanager’ is gelezen als klantmanager: 2 namen.",
    "Kolom ‘Geb.datum’ is gelezen als geboortedatum: 2 bekend, 1 onbekend. Van 1 cliënt is alleen het jaar of de maand bekend; " +
      "die telt mee als de leeftijdsgroep zeker is. Een jaartal van twee cijfers is het laatste jaar dat niet na de peildatum valt.",
    "Kolom ‘Statushouder’ is gelezen als statushouder: 1 ja, 2 nee, 0 onbekend. Leeg betekent hier nee, want er staan alleen kruisjes of woorden in.",
    "Kolom ‘Sollicitatieplicht’ is gelezen als sollicitatieplicht: 1 ja, 1 nee, 1 onbekend. 1 met een datum; op de peildatum geldt daarvan 1 niet. 1 gedeeltelijk: onbekend.",
    "Ontheffing heeft geen eigen kolom en is gelezen als het tegendeel van kolom ‘Sollicitatieplicht’ (sollicitatieplicht).",
  ]);
});

test("25.000 rows go from the workbook to counts, and no name or service number leaves it", async () => {
  const count = 25_000;
  const people = 25;
  const first = serial("1955-01-01");
  const rows: Rows = [
    header,
    ...Array.from({ length: count }, (_, client) => [
      111222333,
      "Fatima Bensaid",
      first + ((client * 37) % 17_000),
      `KM ${(client % people) + 1}`,
      client % 7 === 0 ? "ja" : client % 11 === 0 ? "?" : "nee",
      client % 3 === 0 ? "ja, t/m 01-07-2026" : "nee",
      "Fatima",
    ]),
  ];
  const { host, session } = openSheets({ Cliënten: rows });
  const progress: number[] = [];
  const read = await readClients(host, terms(), [], { onProgress: (done, all) => progress.push(done / all) });
  expect(progress).toEqual([1]);
  expect(session.missingMembers).toEqual([]);
  expect(read.columns.count).toBe(count);
  expect(read.doubts).toEqual([]);
  expect(JSON.stringify({ ...read, columns: read.columns.caseworkers })).not.toMatch(/Fatima|111222333/);

  const selection: Selection = {
    name: "Huidige caseload",
    filters: [
      { flag: "exemption", keep: "no" },
      { flag: "statusHolder", keep: "no" },
    ],
  };
  const histogram = clientHistogram(read.columns, ageTable(referenceDate));
  const selected = selectClients(histogram, selection);
  const chosen = Array.from({ length: count }, (_, client) => client).filter(
    (client) => client % 3 !== 0 && client % 7 !== 0 && client % 11 !== 0,
  );
  expect(selectionOutcome(histogram, selection).counted).toBe(chosen.length);
  expect([...countsByCaseworker(selected)]).toEqual([
    ...Array.from({ length: people }, (_, who) => chosen.filter((client) => client % people === who).length),
    0,
  ]);
  const young = countsByBand(selected, [{ from: 18, below: 30 }]).bands[0];
  const calendar = calendarAges(referenceDate);
  const ageOf = (client: number): number => calendar.ageOf(first + ((client * 37) % 17_000));
  expect([...(young ?? [])].slice(0, people)).toEqual(
    Array.from(
      { length: people },
      (_, who) =>
        chosen.filter((client) => client % people === who && ageOf(client) >= 18 && ageOf(client) < 30).length,
    ),
  );
});
