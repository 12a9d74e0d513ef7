import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

function read(rows: readonly (readonly TestCell[])[]) {
  const team = understood(grid(rows));
  const said = team.doubts.filter(({ code }) => code === "mixed-units" || code === "other-people");
  return { figures: figuresOf(team), said: said.map(({ text, figure, other }) => `${text} = ${figure} (${other})`) };
}

const header = ["Werkcoach", "Omvang", "Caseload"];
const staff = [
  ["Lotte Kramer", 36, 30],
  ["Nienke Groen", 16, 24],
  ["Fatima van Beek", 28, 25],
  ["Paul Bakker", 20, 18],
];
const inFte = [
  ["Jeroen Timmermans", 1, 20],
  ["Marloes van der Meer", 0.5, 23],
  ["Mehmet Kaya", 0.75, 40],
];
const inHours = ["Lotte Kramer 36/30", "Nienke Groen 16/24", "Fatima van Beek 28/25", "Paul Bakker 20/18"];

test.each<[string, string[], string]>([
  [
    "of a week",
    ["Jeroen Timmermans 36/20", "Marloes van der Meer 18/23", "Mehmet Kaya 27/40"],
    "in fte (1,0 = 36 uur)",
  ],
  ["of a longer week", ["Jeroen Timmermans 40/20", "Marloes van der Meer 20/23", "Mehmet Kaya 30/40"], "fte à 40 uur"],
  ["of the usual week", ["Jeroen Timmermans 36/20", "Marloes van der Meer 18/23", "Mehmet Kaya 27/40"], "in FTE"],
])("a heading says that the figures below it are fte %s", (_, figures, words) => {
  const title = ["Vaste medewerkers (uren per week)"];
  const { figures: read_, said } = read([header, title, ...staff, [`Flexibele schil, ${words}`], ...inFte]);
  expect(read_).toEqual([...inHours, ...figures]);
  expect(said).toHaveLength(1);
});

test("hours may stand below the fte", () => {
  const { figures, said } = read([header, ["Inhuur, in fte (40 uur)"], ...inFte, ["Eigen staf (uren)"], ...staff]);
  expect(figures).toEqual(["Jeroen Timmermans 40/20", "Marloes van der Meer 20/23", "Mehmet Kaya 30/40", ...inHours]);
  expect(said).toEqual(["1 = 40 (40)"]);
});

test("a heading that says nothing of a unit leaves small figures to be asked about", () => {
  const { figures } = read([header, ...staff, ["Flexibele schil"], ...inFte]);
  expect(figures).not.toContain("Jeroen Timmermans 1/20");
});

test("tables of the same columns have fte of different weeks", () => {
  const { figures, said } = read([
    ["Eigen personeel"],
    ["Case manager", "FTE (1.0 = 36h)", "Open cases"],
    ...inFte,
    [],
    ["Inhuur"],
    ["Case manager", "FTE (1.0 = 40h)", "Open cases"],
    ["Esther Huisman", 1, 32],
    ["Bas Veenstra", 0.8, 19],
    [],
    ["Total open", null, 134],
  ]);
  expect(figures).toEqual([
    ...["Jeroen Timmermans 36/20", "Marloes van der Meer 18/23", "Mehmet Kaya 27/40"],
    ...["Esther Huisman 40/32", "Bas Veenstra 32/19"],
  ]);
  expect(said).toEqual(["1 = 36 (36)", "1 = 40 (40)"]);
});
