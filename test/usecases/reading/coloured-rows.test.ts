import { gatherPeople } from "../../../src/caseload/team/people";
import { readableAddress } from "../../../src/caseload/cell-address";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { openSheets, type Rows } from "../../workbook/client-workbook";
import { colour, type Place } from "../../workbook/looks";

const people = [
  ["Anne Smit", 36],
  ["Bob Bos", 28],
  ["Emmy Vos", 24],
] as const;
const colours = ["#92D050", "#FFC000", "#BDD7EE"];

/** Of the first five, of the second four, of the third three, and two of nobody, one after another. */
const whose = [0, 1, 2, 0, 1, null, 0, 2, 1, 0, 1, 2, 0, null];
const figures = ["Anne Smit 36/5", "Bob Bos 28/4", "Emmy Vos 24/3"];
const surnames = "Kaya Bakker Visser Omar Roos Pieters Abdi Demir Jansen Vos Bos Smit Peters Mulder".split(" ");
const clients: Rows = surnames.map((name, at) => [
  70_100 + 3 * at,
  `${name}, ${name.charAt(1).toUpperCase()}.`,
  29_300 + at,
]);
const list: Rows = [["Klantnr", "Naam", "Geboortedatum"], ...clients];

/** The list with these cells behind a blank column. */
function beside(rows: Rows, top = 0): Rows {
  return list.map((row, at) => [...row, null, ...(rows[at - top] ?? [])]);
}

/** Where the rows of the list have whose fill. */
function rowsOf(person: number, sheet: string, top: number): Place[] {
  return whose.flatMap((one, at) =>
    one === person ? [0, 1, 2].map((column): Place => [sheet, top + at, column]) : [],
  );
}

async function read(sheets: Readonly<Record<string, Rows>>, names: readonly Place[], top = 1, sheet = "Lijst") {
  const { host, session } = openSheets(sheets);
  for (const [at, fill] of colours.entries()) {
    const own = names[at];
    colour(session, fill, ...rowsOf(at, sheet, top), ...(own ? [own] : []));
  }
  const { team } = await readTeam(host);
  return {
    figures: gatherPeople(team, host.today()).map(
      ({ name, hours, current }) => `${name.value} ${hours?.value ?? "-"}/${current?.value ?? "-"}`,
    ),
    unassigned: team.sources?.pool?.clients ?? 0,
    said: team.doubts.flatMap(({ code, cells }) => (code === "list-by-colour" ? cells.map(readableAddress) : [])),
  };
}

describe("the fill of a row says whose client it is", () => {
  test("by a legend with the hours beside the list", async () => {
    const sheets = { Lijst: beside([["Legenda", "uren"], ...people, ["wit = nog niet verdeeld", null]]) };
    expect(
      await read(
        sheets,
        [1, 2, 3].map((row): Place => ["Lijst", row, 4]),
      ),
    ).toEqual({
      figures,
      unassigned: 2,
      said: ["Lijst!E2", "Lijst!E3", "Lijst!E4"],
    });
  });

  test("by the names in the table of the hours, on another sheet", async () => {
    const sheets = { Team: [["Naam", "Uren"], ...people], Lijst: list };
    expect(
      await read(
        sheets,
        [1, 2, 3].map((row): Place => ["Team", row, 0]),
      ),
    ).toEqual({
      figures,
      unassigned: 2,
      said: ["Team!A2", "Team!A3", "Team!A4"],
    });
  });

  test("by empty cells beside call names", async () => {
    const sheets = {
      Team: [["Naam", "Uren"], ...people],
      Lijst: beside([
        ["Kleuren", null],
        [null, "Anne"],
        [null, "Bob"],
        [null, "Emmy"],
      ]),
    };
    expect(
      await read(
        sheets,
        [1, 2, 3].map((row): Place => ["Lijst", row, 4]),
      ),
    ).toMatchObject({ figures });
  });

  test("by words for the colours", async () => {
    const legend: Rows = [["groene rijen zijn klanten van Anne"], ["oranje = Bob, blauw = Emmy"], []];
    const sheets = { Team: [["Naam", "Uren"], ...people], Lijst: [...legend, ...list] };
    expect(await read(sheets, [], 4)).toMatchObject({ figures, said: ["Lijst!A1", "Lijst!A2", "Lijst!A2"] });
  });
});

describe("the fills of rows say nothing of whose they are", () => {
  test("where they are phases", async () => {
    const sheets = {
      Team: [["Naam", "Uren"], ...people],
      Lijst: beside([["Legenda"], ["fase A"], ["fase B"], ["fase C"]]),
    };
    expect(
      await read(
        sheets,
        [1, 2, 3].map((row): Place => ["Lijst", row, 4]),
      ),
    ).toMatchObject({ said: [] });
  });

  test("where a column names whose they are", async () => {
    const named = list.map((row, at): (typeof list)[number] => [
      ...row,
      at === 0 ? "Klantmanager" : (people[at % 3]?.[0] ?? null),
    ]);
    const sheets = { Team: [["Naam", "Uren"], ...people], Lijst: named };
    expect(
      await read(
        sheets,
        [1, 2, 3].map((row): Place => ["Team", row, 0]),
      ),
    ).toMatchObject({
      figures: ["Anne Smit 36/4", "Bob Bos 28/5", "Emmy Vos 24/5"],
      said: [],
    });
  });

  test("where two people have the same", async () => {
    const sheets = {
      Team: [["Naam", "Uren"], ...people],
      Lijst: beside([[], ["Anne"], ["Bob"], ["Emmy"], [], ["Bob"]]),
    };
    const { host, session } = openSheets(sheets);
    for (const [at, fill] of colours.entries()) colour(session, fill, ...rowsOf(at, "Lijst", 1), ["Lijst", at + 1, 4]);
    colour(session, colours[0] ?? "", ["Lijst", 5, 4]);
    const { team } = await readTeam(host);
    expect(team.doubts.filter(({ code }) => code === "list-by-colour")).toEqual([]);
  });

  test("where few rows have any", async () => {
    const sheets = { Team: [["Naam", "Uren"], ...people], Lijst: list };
    const { host, session } = openSheets(sheets);
    for (const [at, fill] of colours.entries()) colour(session, fill, ["Team", at + 1, 0], ["Lijst", at + 1, 0]);
    const { team } = await readTeam(host);
    expect(team.doubts.filter(({ code }) => code === "list-by-colour")).toEqual([]);
  });
});
