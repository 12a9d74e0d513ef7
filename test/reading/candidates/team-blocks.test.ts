import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

type Block = readonly [title: string, headers: readonly string[], ...people: readonly (readonly TestCell[])[]];

const work: readonly (readonly TestCell[])[] = [
  ["Ron Kuipers", 18, 64, "Zambesidreef"],
  ["Chantal Benali", 24, 57, "Gagel"],
  ["Joost Evers", 36, 58, "Taag"],
];
const income: readonly (readonly TestCell[])[] = [
  ["Mirjam Wolters", 24, 92],
  ["Tamara Prins", 32, 137],
  ["Manon Aydin", 24, 137],
  ["Henk Zijlstra", 36, 128],
];
const workHeaders = ["Werkmatcher", "Uren", "Caseload", "Buurt"];
const incomeHeaders = ["Inkomensconsulent", "Uren", "Dossiers"];
const ofWork = ["Ron Kuipers 18/64", "Chantal Benali 24/57", "Joost Evers 36/58"];
const ofIncome = ["Mirjam Wolters 24/92", "Tamara Prins 32/137", "Manon Aydin 24/137", "Henk Zijlstra 36/128"];

function read(...blocks: readonly Block[]) {
  const rows = blocks.flatMap(([title, headers, ...people]): TestCell[][] => [
    [null, title],
    [null, "Stand: 10 april"],
    [],
    ["#", ...headers],
    ...people.map((person, at) => [at + 1, ...person]),
    [],
    [],
  ]);
  const team = understood(grid(rows));
  const said = team.doubts.flatMap(({ code, text, figure, other }) =>
    code === "other-team" ? [`${text} ${other}/${figure}`] : [],
  );
  return { figures: figuresOf(team), said };
}

test("a block that its title says is of another team is said, and does not count", () => {
  const compared = "Ter vergelijking – team Inkomen (andere teamleider, hoort niet bij ons)";
  const { figures, said } = read(["Team Werk – bezetting", workHeaders, ...work], [compared, incomeHeaders, ...income]);
  expect(figures).toEqual(ofWork);
  expect(said).toEqual([`${compared}: Mirjam Wolters, Tamara Prins, Manon Aydin, Henk Zijlstra 116/494`]);
});

test("also where that is the one of work", () => {
  const { figures, said } = read(
    ["Team Inkomen – bezetting", incomeHeaders, ...income],
    ["Ter vergelijking: team Werk", workHeaders, ...work],
  );
  expect([figures, said.length]).toEqual([ofIncome, 1]);
});

test("where nothing says whose they are the team of work counts", () => {
  const { figures, said } = read(["Team Inkomen", incomeHeaders, ...income], ["Team Werk", workHeaders, ...work]);
  expect([figures, said.length]).toEqual([ofWork, 1]);
});

test("and before it the team that is called the own one", () => {
  const { figures, said } = read(["Ons team Inkomen", incomeHeaders, ...income], ["Team Werk", workHeaders, ...work]);
  expect([figures, said.length]).toEqual([ofIncome, 1]);
});

test.each(["Ter vergelijking: team Inkomen", "Team Inkomen"])("also where both have the same headers, %j", (title) => {
  const headers = ["Naam", "Uren", "Klanten"];
  const own = work.map((person) => person.slice(0, 3));
  const { figures, said } = read(["Team Werk", headers, ...own], [title, headers, ...income]);
  expect([figures, said.length]).toEqual([ofWork, 1]);
});
