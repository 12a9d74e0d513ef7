import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

/** Clients have a caseworker for work and another for income, or a jobcoach besides: one list, and two teams with hours. */

type Row = readonly TestCell[];

const work = ["Gert-Jan Bos", "Loes de Boer", "Bram van Vliet", "Kees Kuip"];
const income = ["Remco Pot", "Hanna Evers", "Gijs Dam"];
const workHours = [16, 20, 36, 28];
const incomeHours = [34, 32, 24];

const initials = (name: string): string => `${name[0]}. ${name.split(" ").slice(1).join(" ")}`;
const people = (names: readonly string[], hours: readonly number[]): Row[] =>
  names.map((name, at) => [name, hours[at] ?? null]);

/** 40 clients who all have somebody for income, and 36 of them somebody for work. */
const list = (...headers: readonly [string, string]): SheetGrid =>
  grid(
    [
      ["Cliëntnummer", "Wijk", ...headers],
      ...Array.from({ length: 40 }, (_, at): Row => [
        397_088 + 7 * at,
        "Oost",
        initials(income[at % 3] ?? ""),
        at % 10 === 9 ? null : initials(work[at % 4] ?? ""),
      ]),
    ],
    { sheet: "Bestand" },
  );

const besideEachOther = (one: Row, other: Row, rows: readonly Row[], others: readonly Row[]): SheetGrid =>
  grid(
    [
      [...one, null, ...other],
      ...Array.from({ length: Math.max(rows.length, others.length) }, (_, at): Row => [
        ...(rows[at] ?? [null, null]),
        null,
        ...(others[at] ?? []),
      ]),
    ],
    { sheet: "Formatie" },
  );

const ofWork = ["Gert-Jan Bos 16/10", "Loes de Boer 20/8", "Bram van Vliet 36/10", "Kees Kuip 28/8"];
const otherTeamOf = (...grids: readonly SheetGrid[]) =>
  understood(...grids).doubts.flatMap(({ code, text, figure, other }) =>
    code === "other-team" ? [`${text} ${other}/${figure}`] : [],
  );

test.each([
  [
    "beside each other",
    [
      besideEachOther(
        ["Team Werk", "uren"],
        ["Team Inkomen", "uren"],
        people(work, workHours),
        people(income, incomeHours),
      ),
    ],
  ],
  [
    "with income first",
    [besideEachOther(["Inkomen", "uren"], ["Werk", "uren"], people(income, incomeHours), people(work, workHours))],
  ],
  [
    "below each other",
    [
      grid([["Inkomen", "uren"], ...people(income, incomeHours), [], ["Werk", "uren"], ...people(work, workHours)], {
        sheet: "Formatie",
      }),
    ],
  ],
])("of two teams %s the one of work counts, and the other is said with its figures", (_, teams) => {
  const grids = [list("KM Inkomen", "KM Werk"), ...teams];
  expect(figuresOf(understood(...grids))).toEqual(ofWork);
  expect(otherTeamOf(...grids)).toEqual(["Remco Pot, Hanna Evers, Gijs Dam 90/40"]);
  // Neither as people who are left out, nor as other hours of the team.
  expect(codesOf(understood(...grids))).not.toContain("other-people");
  expect(codesOf(understood(...grids))).not.toContain("other-figures");
});

test("the cells of the other team are its column in the list and its hours", () => {
  const team = besideEachOther(
    ["Werk", "uren"],
    ["Inkomen", "uren"],
    people(work, workHours),
    people(income, incomeHours),
  );
  const { doubts } = understood(list("KM Inkomen", "KM Werk"), team);
  expect(doubts.find(({ code }) => code === "other-team")?.cells).toEqual([
    { sheet: "Bestand", row: 0, column: 2 },
    { sheet: "Formatie", row: 1, column: 4 },
    { sheet: "Formatie", row: 2, column: 4 },
    { sheet: "Formatie", row: 3, column: 4 },
  ]);
});

describe("a list with a jobcoach for some", () => {
  const coaches = ["Jolanda in 't Veld", "Wouter Smit", "Niels Tol"];
  const clients = Array.from({ length: 40 }, (_, at): Row => [
    `Pauw ${at}, C.`,
    day("1980-02-01"),
    work[at % 4] ?? null,
    at % 4 === 0 ? (coaches[(at / 4) % 3] ?? null) : null,
  ]);
  const caseload = grid([["Klant", "Geb.", "Regievoerder", "Jobcoach"], ...clients], { sheet: "Caseload" });
  // Odd hours are less likely by themselves.
  const teams = (above: string) =>
    grid(
      [
        ["Regievoerders", "uren"],
        ...people(work, [17, 21, 35, 27]),
        [],
        [above, "uren"],
        ...people(coaches, [28, 16, 24]),
      ],
      { sheet: "Team" },
    );
  const figures = ["Gert-Jan Bos 17/10", "Loes de Boer 21/10", "Bram van Vliet 35/10", "Kees Kuip 27/10"];

  test("is of those who leave no client without a caseworker", () => {
    expect(figuresOf(understood(caseload, teams("Jobcoaches")))).toEqual(figures);
    expect(otherTeamOf(caseload, teams("Jobcoaches"))).toEqual(["Jolanda in 't Veld, Wouter Smit, Niels Tol 68/10"]);
  });

  test("says nothing of those who have no caseload of their own", () => {
    const read = understood(caseload, teams("Jobcoaches (geen eigen caseload)"));
    expect(figuresOf(read)).toEqual(figures);
    expect(codesOf(read)).toEqual([]);
  });
});

test("Jan is somebody's name among others", () => {
  const team = grid([
    ["Team", "uren"],
    ["Gert-Jan Bos", 16],
    ["Jan Kuip", 20],
    ["Anne Vos", 36],
  ]);
  const clients = grid(
    [
      ["Cliëntnummer", "KM"],
      ...Array.from({ length: 12 }, (_, at): Row => [40_000 + at, ["G. Bos", "J. Kuip", "A. Vos"][at % 3] ?? null]),
    ],
    { sheet: "Lijst" },
  );
  expect(figuresOf(understood(team, clients))).toEqual(["Gert-Jan Bos 16/4", "Jan Kuip 20/4", "Anne Vos 36/4"]);
});
