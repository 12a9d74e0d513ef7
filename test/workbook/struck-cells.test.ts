import { readTeam } from "../../src/usecases/reading/read-team";
import { readClients } from "../../src/usecases/reading/read-clients";
import { readableAddress } from "../../src/caseload/cell-address";
import { gatherPeople } from "../../src/caseload/team/people";
import type { Host } from "../../src/usecases/host";
import type { Session } from "../../src/workbench/protocol/session";
import { openSheets, type Rows } from "./client-workbook";

const team: Rows = [
  ["doorgestreept = vertrokken"],
  ["Naam", "Uren", "Cliënten"],
  ["Anne Smit", 36, 90],
  ["Bob Bos", 28, 61],
  ["Emmy Vos", 24, 40],
];

function strike(session: Session, ...places: readonly (readonly [sheet: string, row: number, column: number])[]): void {
  const { workbook } = session;
  for (const [name, row, column] of places) {
    const sheet = workbook.sheetByName(name);
    if (!sheet) throw new Error(name);
    const style = workbook.styles.get(sheet.cell(row, column)?.style ?? 0);
    const struck = { ...style, font: { ...style.font, strikethrough: true } };
    workbook.restyle(sheet, row, column, workbook.styles.intern(struck));
  }
}

const asksForLines = (member: string): boolean => /strikethrough|getCellProperties/i.test(member);

async function teamOf(host: Host) {
  const { team: read } = await readTeam(host);
  return {
    people: gatherPeople(read, host.today()).map(({ name, hours, current }) => [
      name.value,
      hours?.value,
      current?.value,
    ]),
    said: read.doubts
      .filter(({ code }) => code.startsWith("struck") || code === "meaning-in-looks")
      .map(({ code, cells }) => [code, cells.map(readableAddress).join(" ")]),
  };
}

test("gives the cells with a line, of a long sheet in pieces", async () => {
  const rows: Rows = Array.from({ length: 6_000 }, (_, row) => [row, row]);
  const { host, session } = openSheets({ Lijst: rows, Leeg: [] });
  strike(session, ["Lijst", 3, 1], ["Lijst", 4_999, 0], ["Lijst", 5_000, 0]);
  expect(await host.struckCells("Lijst")).toEqual({
    struck: [
      { row: 3, column: 1 },
      { row: 4_999, column: 0 },
      { row: 5_000, column: 0 },
    ],
    partly: [],
  });
  expect(await host.struckCells("Leeg")).toEqual({ struck: [], partly: [] });
});

test("who is struck through does not count, and is said, where a text says that they left", async () => {
  const { host, session } = openSheets({ Team: team });
  strike(session, ["Team", 3, 0]);
  expect(await teamOf(host)).toEqual({
    people: [
      ["Anne Smit", 36, 90],
      ["Emmy Vos", 24, 40],
    ],
    said: [["struck-out", "Team!A4"]],
  });
});

test("where Excel refuses, everybody counts, and the text is said", async () => {
  const { host, session } = openSheets({ Team: team });
  strike(session, ["Team", 3, 0]);
  session.failNext({ code: "ApiNotFound", at: asksForLines });
  const { people, said } = await teamOf(host);
  expect([people.length, said]).toEqual([3, [["struck-unread", "Team!A1"]]]);
});

test("where no cell has a line, the text is said", async () => {
  expect((await teamOf(openSheets({ Team: team }).host)).said).toEqual([["struck-unread", "Team!A1"]]);
});

test("where no text says what a line means, Excel is not asked about any", async () => {
  const { host, session } = openSheets({ Team: team.slice(1) });
  strike(session, ["Team", 2, 0]);
  session.failNext({ code: "ApiNotFound", at: asksForLines });
  expect(await teamOf(host)).toMatchObject({
    said: [],
    people: [
      ["Anne Smit", 36, 90],
      ["Bob Bos", 28, 61],
      ["Emmy Vos", 24, 40],
    ],
  });
});

test("the ages are of the clients who count, also below the rows that are looked at first", async () => {
  const clients = Array.from({ length: 70 }, (_, at) => [810_000 + at, at % 2 ? "Anne Smit" : "Emmy Vos", 29_300 + at]);
  const { host, session } = openSheets({
    Team: [
      ["Naam", "Uren"],
      ["Anne Smit", 36],
      ["Emmy Vos", 24],
    ],
    Lijst: [["doorgestreept = uitgestroomd"], [], ["Cliëntnummer", "Klantmanager", "Geboortedatum"], ...clients],
  });
  strike(session, ["Lijst", 3, 0], ["Lijst", 3, 1], ["Lijst", 3, 2], ["Lijst", 4, 0], ["Lijst", 68, 0]);
  const { people, said } = await teamOf(host);
  expect(people).toEqual([
    ["Anne Smit", 36, 33],
    ["Emmy Vos", 24, 34],
  ]);
  expect(said).toEqual([["struck-out", "Lijst!A4 Lijst!A5 Lijst!A69"]]);
  const terms = { referenceDate: "2025-09-01", team: ["Anne Smit", "Emmy Vos"], confirmed: new Map(), rows: null };
  const { caseworkers } = await readClients(host, terms);
  expect(caseworkers.map((one) => [one.name, one.clients]).sort()).toEqual([
    ["Anne Smit", 33],
    ["Emmy Vos", 34],
  ]);
});
