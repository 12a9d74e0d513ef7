import { readTeam } from "../../src/usecases/reading/read-team";
import { readClients } from "../../src/usecases/reading/read-clients";
import { readableAddress } from "../../src/caseload/cell-address";
import { gatherPeople } from "../../src/caseload/team/people";
import type { Host } from "../../src/usecases/host";
import { openSheets, type Rows } from "./client-workbook";
import { colour, strike } from "./looks";

const team: Rows = [
  ["doorgestreept = vertrokken"],
  ["Naam", "Uren", "Cliënten"],
  ["Anne Smit", 36, 90],
  ["Bob Bos", 28, 61],
  ["Emmy Vos", 24, 40],
];

const asksForLines = (member: string): boolean => /strikethrough|getCellProperties/i.test(member);
const asksForFills = (member: string): boolean => /fill|getCellProperties/i.test(member);

async function teamOf(host: Host) {
  const { team: read } = await readTeam(host);
  return {
    people: gatherPeople(read, host.today()).map(({ name, hours, current }) => [
      name.value,
      hours?.value,
      current?.value,
    ]),
    said: read.doubts
      .filter(({ code }) => /^(?:struck|marked)/.test(code) || code === "meaning-in-looks")
      .map(({ code, cells }) => [code, cells.map(readableAddress).join(" ")]),
  };
}

test("gives the cells with a line, of a long sheet in pieces", async () => {
  const rows: Rows = Array.from({ length: 6_000 }, (_, row) => [row, row]);
  const { host, session } = openSheets({ Lijst: rows, Leeg: [] });
  strike(session, ["Lijst", 3, 1], ["Lijst", 4_999, 0], ["Lijst", 5_000, 0]);
  expect(await host.struckCells("Lijst")).toEqual({
    whole: [
      { row: 3, column: 1 },
      { row: 4_999, column: 0 },
      { row: 5_000, column: 0 },
    ],
    partly: [],
  });
  expect(await host.struckCells("Leeg")).toEqual({ whole: [], partly: [] });
});

test("who is struck through does not count, and is said, where a text says that they left", async () => {
  const { host, session } = openSheets({ Team: team });
  strike(session, ["Team", 3, 0]);
  expect(await teamOf(host)).toEqual({
    people: [
      ["Anne Smit", 36, 90],
      ["Emmy Vos", 24, 40],
    ],
    said: [["marked-out", "Team!A4"]],
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
  expect(said).toEqual([["marked-out", "Lijst!A4 Lijst!A5 Lijst!A69"]]);
  // A formula would count those that are over as well.
  const { tables } = (await readTeam(host)).team;
  expect(tables.flatMap(({ rows }) => rows).some(({ current }) => current?.counted)).toBe(false);
  const terms = { referenceDate: "2025-09-01", team: ["Anne Smit", "Emmy Vos"], confirmed: new Map(), rows: null };
  const { caseworkers } = await readClients(host, terms);
  expect(caseworkers.map((one) => [one.name, one.clients]).sort()).toEqual([
    ["Anne Smit", 33],
    ["Emmy Vos", 34],
  ]);
});

describe("fills", () => {
  const legend = (text: string): Rows => [[text], ...team.slice(1)];

  test("gives the cells of the areas that have one, of a long sheet in pieces", async () => {
    const rows: Rows = Array.from({ length: 6_000 }, (_, row) => [row, row]);
    const { host, session } = openSheets({ Lijst: rows });
    colour(session, "#A6A6A6", ["Lijst", 3, 1], ["Lijst", 4_999, 0], ["Lijst", 5_500, 0], ["Lijst", 5_500, 1]);
    colour(session, "#FFFFFF", ["Lijst", 4, 0]);
    const areas = [
      { top: 0, left: 0, bottom: 4_999, right: 2 },
      { top: 5_000, left: 0, bottom: 5_999, right: 0 },
    ];
    expect(await host.fills("Lijst", areas)).toEqual([
      { row: 3, column: 1, colour: "#A6A6A6" },
      { row: 4_999, column: 0, colour: "#A6A6A6" },
      { row: 5_500, column: 0, colour: "#A6A6A6" },
    ]);
    const tooMany = { top: 0, left: 0, bottom: 999_999, right: 1 };
    await expect(host.fills("Lijst", [tooMany])).rejects.toMatchObject({ code: "too-large" });
  });

  test("who has the colour of those who left does not count, and is said", async () => {
    const { host, session } = openSheets({ Team: legend("grijs = vertrokken") });
    colour(session, "#D9D9D9", ["Team", 0, 0], ["Team", 3, 0], ["Team", 3, 1], ["Team", 3, 2]);
    colour(session, "#BFBFBF", ["Team", 1, 0], ["Team", 1, 1], ["Team", 1, 2]);
    expect(await teamOf(host)).toEqual({
      people: [
        ["Anne Smit", 36, 90],
        ["Emmy Vos", 24, 40],
      ],
      said: [["marked-out", "Team!A4"]],
    });
  });

  test("where Excel refuses, or nobody has the colour, everybody counts and the text is said as before", async () => {
    const { host, session } = openSheets({ Team: legend("grijs = vertrokken") });
    const said = [["meaning-in-looks", "Team!A1"]];
    expect(await teamOf(host)).toMatchObject({ said });
    colour(session, "#D9D9D9", ["Team", 3, 0], ["Team", 3, 1], ["Team", 3, 2]);
    session.failNext({ code: "ApiNotFound", at: asksForFills });
    const refused = await teamOf(host);
    expect([refused.people.length, refused.said]).toEqual([3, said]);
  });

  test("where a colour changes nobody's count, Excel is not asked and nothing is said", async () => {
    const { host, session } = openSheets({ Team: legend("geel = nieuw deze maand") });
    session.failNext({ code: "ApiNotFound", at: asksForFills });
    expect(await teamOf(host)).toMatchObject({ said: [] });
  });

  test("where nobody knows what a colour means for who counts, the text is said", async () => {
    const { host, session } = openSheets({ Team: legend("rood = langdurig ziek, vet = parttime") });
    session.failNext({ code: "ApiNotFound", at: asksForFills });
    expect(await teamOf(host)).toMatchObject({ said: [["meaning-in-looks", "Team!A1"]] });
  });

  test("clients in a long list, by where their rows are called something", async () => {
    const clients = Array.from({ length: 70 }, (_, at) => [at + 1, 810_000 + at, at % 2 ? "Anne Smit" : "Emmy Vos"]);
    const { host, session } = openSheets({
      Team: [
        ["Naam", "Uren"],
        ["Anne Smit", 36],
        ["Emmy Vos", 24],
      ],
      Lijst: [["rode regels zijn afgesloten"], [], ["nr", "Cliëntnummer", "Klantmanager"], ...clients],
    });
    colour(session, "#FFC7CE", ["Lijst", 3, 0], ["Lijst", 3, 1], ["Lijst", 3, 2], ["Lijst", 68, 1], ["Lijst", 70, 0]);
    const { people, said } = await teamOf(host);
    expect(people).toEqual([
      ["Anne Smit", 36, 34],
      ["Emmy Vos", 24, 34],
    ]);
    expect(said).toEqual([["marked-out", "Lijst!B4 Lijst!B69"]]);
  });
});
