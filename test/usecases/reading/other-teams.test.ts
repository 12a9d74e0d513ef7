import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type GridOptions, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

type Rows = readonly (readonly TestCell[])[];

const everybody: Rows = [
  ["Berg, M. van den", "Zorg/Wmo", 28, 34],
  ["Dekker, W.", "Inkomen", 24, 35],
  ["Leeuwen, M. van", "Werk", 24, 38],
  ["Molenaar, P.", "Werk", 32, 32],
  ["Pinas, F.", "Inkomen", 16, 35],
  ["Smeets, I.", "Zorg/Wmo", 20, 23],
  ["Veenstra, P.", "Werk", 36, 60],
];
const ofWork = ["Leeuwen, M. van 24/38", "Molenaar, P. 32/32", "Veenstra, P. 36/60"];
const ofIncome = ["Dekker, W. 24/35", "Pinas, F. 16/35"];
const header = ["Medewerker", "Team", "Uren", "Klanten"];

/** The table with other words for the teams. */
function called(...teams: readonly string[]): Rows {
  const own = ["Werk", "Inkomen", "Zorg/Wmo"];
  return everybody.map(([name = "", team, ...figures]) => [
    name,
    teams[own.findIndex((one) => one === team)] ?? "",
    ...figures,
  ]);
}

async function read(rows: Rows, options: GridOptions = {}, ...others: Rows[]) {
  const sheets = [grid(rows, options), ...others.map((own, at) => grid(own, { sheet: `Lijst${at + 1}` }))];
  const { team } = await readTeam(memoryHost(sheets), { referenceDate: "2025-09-01" });
  const about = team.doubts.filter(({ code }) => code === "other-team" || code === "several-teams");
  return { figures: figuresOf(team), said: about.map(({ code, text }) => `${code} ${text}`), team };
}

const left = ["other-team Zorg/Wmo: Berg, M. van den, Smeets, I.", "other-team Inkomen: Dekker, W., Pinas, F."];
const all = [
  "several-teams Zorg/Wmo: Berg, M. van den, Smeets, I.; Inkomen: Dekker, W., Pinas, F.; Werk: Leeuwen, M. van, Molenaar, P., Veenstra, P.",
];

test("of a table of several teams the one of work counts, and the others are said with their people", async () => {
  const { figures, said, team } = await read([header, ...everybody]);
  expect(figures).toEqual(ofWork);
  expect(said).toEqual(left);
  expect(team.doubts[0]).toMatchObject({ figure: 57, other: 48 });
  expect([team.sources?.hours?.total, team.sources?.clients?.total]).toEqual([92, 130]);
});

test.each<[string, Rows, GridOptions]>([
  ["above the table, by whose it is", [["Bestand van: teamleider Inkomen"], [], header, ...everybody], {}],
  ["in the title", [["Bezetting team Inkomen"], [], header, ...everybody], {}],
  ["by its sheet", [header, ...everybody], { sheet: "Inkomen" }],
  ["below it", [header, ...everybody, ["Totaal", "", 180, 257], ["w.v. team Inkomen (wij)", "", 40, 70]], {}],
  ["by the only total of a team", [header, ...everybody, ["Totaal", "", 180, 257], ["w.v. Inkomen", "", 40, 70]], {}],
])("what the file says is its own goes before the one of work: %s", async (_, rows, options) => {
  const { figures, said } = await read(rows, options);
  expect(figures).toEqual(ofIncome);
  expect(said).toHaveLength(2);
});

test.each(["Team nu", "Huidig team", "Team (huidig)", "Huidige afdeling"])(
  "%s says it, beside the team of later",
  async (now) => {
    const rows = everybody.map(([name = "", team = "", ...figures]) => [name, team, "Participatie", ...figures]);
    const { figures } = await read([["Medewerker", now, "Team per 1-7", "Uren", "Klanten"], ...rows]);
    expect(figures).toEqual(ofWork);
  },
);

test("nothing is said of totals that are of all teams", async () => {
  const { team } = await read([
    header,
    ...everybody,
    ["Totaal afdeling", "", 180, 257],
    ["w.v. team Werk", "", 92, 130],
  ]);
  expect(team.doubts.map(({ code }) => code)).not.toContain("total-differs");
});

test("where nothing tells which is its own, everybody counts and the teams are named", async () => {
  const { figures, said } = await read([header, ...called("Noord", "Zuid", "Centrum")]);
  expect(figures).toHaveLength(7);
  expect(said).toEqual([
    "several-teams Centrum: Berg, M. van den, Smeets, I.; Zuid: Dekker, W., Pinas, F.; Noord: Leeuwen, M. van, Molenaar, P., Veenstra, P.",
  ]);
});

test("totals of each team do not make one of them its own", async () => {
  const totals = [
    ["Noord", "", 92, 130],
    ["Zuid", "", 40, 70],
    ["Centrum", "", 48, 57],
  ];
  const { figures, said } = await read([header, ...called("Noord", "Zuid", "Centrum"), [], ...totals]);
  expect([figures.length, said.length]).toEqual([7, 1]);
});

test.each<[string, Rows]>([
  ["one team", [header, ...called("Werk", "Werk", "Werk")]],
  ["kinds of work in one team", [["Medewerker", "Soort", "Uren", "Klanten"], ...everybody]],
  ["wijken of one team", [["Medewerker", "Wijk", "Uren", "Klanten"], ...called("Noord", "Zuid", "Centrum")]],
  ["couples", [["Medewerker", "Koppel", "Uren", "Klanten"], ...called("A", "B", "C")]],
  ["whose team it is", [["Medewerker", "Teamleider", "Uren", "Klanten"], ...called("Ellen", "Ans", "Wim")]],
  ["a team of each", [header, ...everybody.map(([name = "", , ...figures], at) => [name, `Team ${at}`, ...figures])]],
])("a column with %s takes nobody out", async (_, rows) => {
  const { figures, said } = await read(rows);
  expect(figures).toHaveLength(7);
  expect(said).toEqual([]);
});

test("the teamleider's own row does not make their team the only one", async () => {
  const rows = called("Cluster A", "Cluster B", "Cluster B").map(([name = "", ...own]) => [name, "consulent", ...own]);
  const { figures } = await read([
    ["Medewerker", "Functie", "Team", "Uren", "Klanten"],
    ...rows,
    ["Horst, H. ter", "teamleider", "Cluster A", 36, 0],
  ]);
  expect(figures).toHaveLength(7);
});

const inSections: Rows = [
  ["", "uren", "klanten"],
  ["Team Werk"],
  ["Sjoerd Jonker", 28, 28],
  ["Vera de Vries", 20, 29],
  ["Umit El Amrani", 24, 29],
  ["Team Inkomen (Hans)"],
  ["Jasper Vonk", 30, 57],
  ["Petra de Graaf", 32, 105],
];

test.each<[string, Rows]>([
  [
    "of which the text above tells the own one",
    [["Wij zijn team Werk; Inkomen staat er alleen bij."], [], ...inSections],
  ],
  ["of which one is of work", inSections],
  ["with totals of each", inSections.map((row) => (row[0] === "Team Werk" ? [...row, 72, 86] : row))],
  ["and the first in the title", [["Team Werk"], ...inSections.filter(([text]) => text !== "Team Werk")]],
])("rows that name the team below them take the others out: %s", async (_, rows) => {
  const { figures, said } = await read([...rows, ["Totaal", 134, 248]]);
  expect(figures).toEqual(["Sjoerd Jonker 28/28", "Vera de Vries 20/29", "Umit El Amrani 24/29"]);
  expect(said).toEqual(["other-team Team Inkomen (Hans): Jasper Vonk, Petra de Graaf"]);
});

test("rows that name parts of one team leave everybody, and it is asked", async () => {
  const rows = inSections.map(([text = "", ...own]) => [text === "Team Werk" ? "Team Noord" : text, ...own]);
  const named = rows.map(([text = "", ...own]) => [text === "Team Inkomen (Hans)" ? "Team Zuid" : text, ...own]);
  const { figures, said } = await read([...named, ["Totaal", 134, 248]]);
  expect([figures.length, said.length]).toEqual([5, 1]);
});

test("a title that names all teams leaves all of them", async () => {
  const title = ["Team Werk, Inkomen en Zorg"];
  const { figures, said } = await read([title, [], header, ...everybody]);
  expect(figures).toHaveLength(7);
  expect(said).toEqual(all);
});

test("who has a row in two teams stays with the own one", async () => {
  const { figures } = await read([header, ...everybody, ["Dekker, W.", "Werk", 8, 5]]);
  expect(figures).toContain("Dekker, W. 32/40");
});

test("the team that a list of clients names is the own one", async () => {
  const staff = [header.slice(0, 3), ...called("Noord", "Zuid", "Centrum").map((row) => row.slice(0, 3))];
  const list: Rows = [
    ["Cliëntnummer", "Klantmanager"],
    ...Array.from({ length: 60 }, (_, at) => [410_000 + 7 * at, at % 3 ? "Pinas, F." : "Dekker, W."]),
  ];
  const { figures, said } = await read(staff, {}, list);
  expect(figures).toEqual(["Dekker, W. 24/20", "Pinas, F. 16/40"]);
  expect(said).toHaveLength(2);
});

describe("tables of different teams beside each other", () => {
  const headers = ["naam", "uren", "dossiers"];
  const ours: Rows = [
    ["Nienke O.", 36, 44],
    ["Samira D.", 20, 29],
    ["Lotte B.", 24, 31],
  ];
  const theirs: Rows = [
    ["Fatima V.", 24, 40],
    ["Wouter N.", 36, 47],
    ["Emre B.", 28, 32],
  ];
  const beside = (one: string, other: string): Rows => [
    ["Overleg"],
    [],
    [one, null, null, null, null, other],
    [...headers, null, null, ...headers],
    ...ours.map((person, at) => [...person, null, null, ...(theirs[at] ?? [])]),
  ];
  const names = (rows: Rows): string => rows.map((row) => row.slice(0, 1).map(String).join("")).join(", ");
  const figures = (rows: Rows): string[] =>
    rows.map((row) =>
      row
        .map(String)
        .join(" ")
        .replace(/ (\d+)$/, "/$1"),
    );

  test("the one that is called the own one counts, the other is said", async () => {
    const own = await read(beside("TEAM CENTRUM (mijn team)", "team Noord (van Karin)"));
    expect(own.figures).toEqual(figures(ours));
    expect(own.said).toEqual([`other-team team Noord (van Karin): ${names(theirs)}`]);
  });

  test("also where it stands on the right, and no word stands apart", async () => {
    const right = await read(beside("Wijkteam Centrum", "ons wijkteam Noord"));
    expect(right.figures).toEqual(figures(theirs));
    expect(right.said).toEqual([`other-team Wijkteam Centrum: ${names(ours)}`]);
  });

  test("where nothing tells whose they are everybody counts, and it is asked", async () => {
    const open = await read(beside("Team Centrum", "Team Noord"));
    expect(open.figures).toHaveLength(6);
    expect(open.said).toEqual([`several-teams Team Centrum: ${names(ours)}; Team Noord: ${names(theirs)}`]);
  });

  test.each([
    ["Team Centrum", "Team Centrum – inhuur"],
    ["Vaste krachten", "Inhuur voor het team"],
  ])("parts of one team are one: %s beside %s", async (one, other) => {
    const both = await read(beside(one, other));
    expect(both.figures).toHaveLength(6);
    expect(both.said).toEqual([]);
  });
});
