import { readableAddress } from "../../src/caseload/cell-address";
import { gatherPeople } from "../../src/caseload/team/people";
import { readTeam } from "../../src/usecases/reading/read-team";
import type { Host } from "../../src/usecases/host";
import { profileNamed } from "../../src/workbench/profiles/profiles";
import type { Session } from "../../src/workbench/protocol/session";
import { openSheets, type Rows } from "./client-workbook";

/** Contract hours that stand only in what hangs on the names. */

const routes: Rows = [
  ["Verdeling per route"],
  [null],
  ["Naam", "Route werk", "Route leren", "Samen"],
  ["Anne Smit", 16, 18, 34],
  ["Bob Bos", 12, 14, 26],
  ["Emmy Vos", 19, 17, 36],
  ["Joris Kok", 15, 20, 35],
];
const contracts = { "3,0": "Contract 28 uur. Vrij: ma.", "4,0": "24 uur", "5,0": "contract: 36 uur", "6,0": "32 uur" };
const withRoutes = ["Anne Smit 28/34", "Bob Bos 24/26", "Emmy Vos 36/36", "Joris Kok 32/35"];

function hang(session: Session, sheet: string, kind: "notes" | "comments", texts: Readonly<Record<string, string>>) {
  for (const [cell, text] of Object.entries(texts)) session.workbook.sheetByName(sheet)?.[kind].set(cell, text);
}

async function teamOf(host: Host) {
  const { team } = await readTeam(host, { referenceDate: "2026-04-07" });
  return {
    people: gatherPeople(team, "2026-04-07").map(
      ({ name, hours, current }) => `${name.value} ${hours?.value ?? "-"}/${current?.value ?? "-"}`,
    ),
    hours: team.tables.flatMap(({ rows }) => rows.flatMap(({ hours }) => (hours ? [readableAddress(hours.cell)] : []))),
    said: team.doubts.map(({ code, text, cells }) => `${code} ${text} ${cells.map(readableAddress).join(" ")}`),
  };
}

const asksForNotes = (member: string): boolean => /notes|comments|getLocation/i.test(member);

test("gives what hangs on the wanted cells, notes and comments, and asks no text of the others", async () => {
  const { host, session } = openSheets({ Team: routes, Leeg: [] });
  hang(session, "Team", "notes", { "3,0": "28 uur", "3,1": "geheim" });
  hang(session, "Team", "comments", { "4,0": "24 uur" });
  expect(await host.notes("Team", ({ column }) => column === 0)).toEqual([
    { row: 4, column: 0, text: "24 uur" },
    { row: 3, column: 0, text: "28 uur" },
  ]);
  expect(await host.notes("Leeg", () => true)).toEqual([]);
  const asked: string[] = [];
  session.failNext({ code: "GeneralException", times: Infinity, at: (member) => asked.push(member) < 0 });
  expect(await host.notes("Team", () => false)).toEqual([]);
  session.failNoMore();
  // To ask for a text, the note would be looked up once more.
  expect(asked.filter((member) => member.endsWith("Collection.getItemAt"))).toHaveLength(3);
});

test.each(["notes", "comments"] as const)("contract hours in %s at the names count, and are said", async (kind) => {
  const { host, session } = openSheets({ Team: routes });
  hang(session, "Team", kind, contracts);
  const { people, hours, said } = await teamOf(host);
  expect(people).toEqual(withRoutes);
  expect(hours).toEqual(["Team!A4", "Team!A5", "Team!A6", "Team!A7"]);
  expect(said).toEqual(["hours-in-notes  Team!A4 Team!A5 Team!A6 Team!A7"]);
});

test("so do hours that hang on another cell of the row, and beside a list of clients", async () => {
  const clients = Array.from({ length: 12 }, (_, at) => [810_000 + at, ["Anne", "Bob", "Emmy"][at % 3] ?? ""]);
  const { host, session } = openSheets({
    Team: [["Ons team"], ["Naam", "Tel."], ["Anne Smit", 4661], ["Bob Bos", 4523], ["Emmy Vos", 4907]],
    Klanten: [["Cliëntnummer", "Klantmanager"], ...clients],
  });
  hang(session, "Team", "notes", { "2,1": "28 uur", "3,0": "24 uur", "4,0": "0,5 fte", "1,0": "36 uur is voltijd" });
  hang(session, "Klanten", "notes", { "1,1": "40 uur", "0,1": "Kiezen uit lijst!" });
  const { people, hours } = await teamOf(host);
  expect(people).toEqual(["Anne Smit 28/4", "Bob Bos 24/4", "Emmy Vos 18/4"]);
  expect(hours).toEqual(["Team!B3", "Team!A4", "Team!A5"]);
});

test("and where the names stand beside each other", async () => {
  const { host, session } = openSheets({
    Team: [
      [null, "Anne Smit", "Bob Bos", "Emmy Vos"],
      ["Werk", 16, 12, 19],
      ["Zorg", 18, 14, 17],
      ["Aantal cliënten", 34, 26, 36],
    ],
  });
  hang(session, "Team", "notes", { "0,1": "28 uur", "0,2": "24 uur", "0,3": "36 uur" });
  expect((await teamOf(host)).people).toEqual(["Anne Smit 28/34", "Bob Bos 24/26", "Emmy Vos 36/36"]);
});

test("of several hours in one note none counts, which is said with who it is", async () => {
  const { host, session } = openSheets({ Team: routes });
  hang(session, "Team", "notes", { ...contracts, "4,0": "24 uur jobcoach, 12 uur klantmanager" });
  const { people, said } = await teamOf(host);
  expect(people).toContain("Bob Bos -/26");
  expect(said).toContain("unclear-notes Bob Bos Team!A5");
});

test("notes that say nothing of hours change nothing", async () => {
  const without = await teamOf(openSheets({ Team: routes }).host);
  const { host, session } = openSheets({ Team: routes });
  hang(session, "Team", "notes", { "3,0": "vrij op ma", "4,0": "Niet bellen na 16 uur?" });
  const read = await teamOf(host);
  expect(read.people).toEqual(without.people);
  expect(read.said.filter((doubt) => !doubt.startsWith("unclear-notes"))).toEqual(without.said);
});

const sure: Rows = [
  ["Naam", "Uren per week", "Cliënten"],
  ["Anne Smit", 36, 90],
  ["Bob Bos", 28, 61],
  ["Emmy Vos", 24, 40],
];

test("where nothing hangs on a cell, no sheet is asked for notes", async () => {
  const { host, session } = openSheets({ Team: sure });
  const asked: string[] = [];
  session.failNext({ code: "GeneralException", times: Infinity, at: (member) => asked.push(member) < 0 });
  expect((await teamOf(host)).said).toEqual([]);
  session.failNoMore();
  expect(asked.filter(asksForNotes)).toEqual(["Workbook.comments", "Workbook.notes"]);
});

test.each([
  ["another contract at the hours", "1,1", "Dit is het oude contract. Sinds 1 april werkt Anne 32 uur.", "Anne Smit"],
  ["fewer clients at the clients", "2,2", "4 dubbel geteld, het zijn er 57.", "Bob Bos"],
  ["clients that go off", "3,2", "Hier zitten nog 5 klanten bij die sinds 9 maart bij Bob lopen.", "Emmy Vos"],
  ["other hours at the name", "2,0", "Contract was 28 uur, per 7-2-2026 24 uur.", "Bob Bos"],
  ["a figure that is none", "1,2", "klopt niet, navragen", "Anne Smit"],
  ["another period at the header", "0,1", "Dit zijn de uren van het vorige jaar", "Uren per week"],
])("a note with %s does not count and is said", async (_, cell, note, called) => {
  const { host, session } = openSheets({ Team: sure });
  hang(session, "Team", "comments", { [cell]: note });
  const { people, said } = await teamOf(host);
  expect(people).toEqual(["Anne Smit 36/90", "Bob Bos 28/61", "Emmy Vos 24/40"]);
  const [row = 0, column = 0] = cell.split(",").map(Number);
  expect(said).toEqual([`remark-unused ${called}: ${note} Team!${"ABC"[column] ?? ""}${row + 1}`]);
});

test.each([
  ["1,1", "Wil vanaf september naar 24. Nu nog 36."],
  ["2,1", "gaat per 1 mei naar 24 uur, zie mail P&O"],
  ["2,2", "3 nieuwe erbij gezet op 20 april, zitten er dus al in"],
  ["3,2", "op 2-3 nageteld in Suite, het zijn er 40"],
  ["3,0", "kamer 12, vakantie week 18"],
  ["1,3", "sinds 2016 in dienst"],
  ["1,2", "bijgewerkt tot en met 1 april: 3 erbij"],
  ["7,1", "36 uur is voltijd"],
])(
  "a note in %s that says what counts, what is still to come or something else is left alone: %s",
  async (cell, note) => {
    const { host, session } = openSheets({ Team: sure });
    hang(session, "Team", "comments", { [cell]: note });
    expect((await teamOf(host)).said).toEqual([]);
  },
);

test("a note with hours that are as many as somebody's clients is said too", async () => {
  const { host, session } = openSheets({ Team: [...sure, ["Joris Kok", 28, 32]] });
  hang(session, "Team", "notes", { "4,1": "vanaf 1 maart 2026: 32 uur" });
  expect((await teamOf(host)).said).toEqual(["remark-unused Joris Kok: vanaf 1 maart 2026: 32 uur Team!B5"]);
});

test("personnel numbers make no clients of the team", async () => {
  const numbers: Rows = [
    ["Wie", "Nummer", "Dienstverband", "Bestand"],
    ["Rachid", 41_745_000, 24, 61],
    ["Chantal", 41_745_103, 36, 111],
  ];
  const { host, session } = openSheets({ Team: numbers });
  hang(session, "Team", "notes", { "1,2": "32 uur per 1-2-2026" });
  expect((await teamOf(host)).said).toEqual(["remark-unused Rachid: 32 uur per 1-2-2026 Team!C2"]);
});

test("what hangs on clients in a list is not asked", async () => {
  const clients = Array.from({ length: 12 }, (_, at) => [810_000 + at, ["Anne", "Bob", "Emmy"][at % 3] ?? ""]);
  const { host, session } = openSheets({ Team: sure, Klanten: [["Cliëntnummer", "Klantmanager"], ...clients] });
  hang(session, "Klanten", "notes", { "1,1": "geheim: 40 uur", "4,0": "5 klanten" });
  const asked: string[] = [];
  session.failNext({ code: "GeneralException", times: Infinity, at: (member) => asked.push(member) < 0 });
  await teamOf(host);
  session.failNoMore();
  expect(asked.filter((member) => /Note\.content/.test(member))).toEqual([]);
});

test("unless a text says that they hang on the names: then both figures are said", async () => {
  const { host, session } = openSheets({ Team: [["contract: zie opmerking bij de naam"], [null], ...sure] });
  hang(session, "Team", "notes", { "3,0": "32 uur", "4,0": "28 uur", "5,0": "24 uur" });
  const { said } = await teamOf(host);
  expect(said.join("; ")).toMatch(/other-figures Anne Smit/);
});

test("an Excel that hands over no notes is not asked for them, and for comments is", async () => {
  const { host, session } = openSheets({ Team: routes }, profileNamed("windows-ltsc-2021"));
  hang(session, "Team", "notes", contracts);
  const before = await teamOf(host);
  expect(before.people).toEqual([]);
  hang(session, "Team", "comments", contracts);
  expect((await teamOf(host)).people).toEqual(withRoutes);
  expect(session.missingMembers).toEqual([]);
});

test.each([
  ["refuses", { code: "GeneralException", at: asksForNotes, times: Infinity }],
  ["knows them not", { code: "ApiNotFound", at: asksForNotes, times: Infinity }],
  ["finds them too large", { code: "ResponsePayloadSizeLimitExceeded", at: asksForNotes, times: Infinity }],
])("where Excel %s, the sheets are read without", async (_, failure) => {
  const without = await teamOf(openSheets({ Team: routes }).host);
  const { host, session } = openSheets({ Team: routes });
  hang(session, "Team", "notes", contracts);
  session.failNext(failure);
  expect(await teamOf(host)).toEqual(without);
  session.failNoMore();
});

test("a note of a million characters and a sheet with thousands of notes do no harm", async () => {
  const { host, session } = openSheets({ Team: routes, Vol: [["Naam"], ["Anne Smit"]] });
  hang(session, "Team", "notes", { ...contracts, "3,0": `contract 28 uur. ${"8 uur ".repeat(170_000)}` });
  hang(session, "Vol", "notes", Object.fromEntries(Array.from({ length: 3_000 }, (_, row) => [`${row},0`, "1 uur"])));
  const { people, said } = await teamOf(host);
  expect(people.slice(1)).toEqual(withRoutes.slice(1));
  expect([people[0], ...said].join("; ")).toMatch(/Anne Smit 28|unclear-notes Anne Smit/);
});
