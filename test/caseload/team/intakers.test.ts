import { intakersOf } from "../../../src/caseload/team/intakers";
import { cellAt, table, team } from "../team-builder";

const doing = (sideTasks: string) => intakersOf(team([table("formation", "F", [{ name: "Anne", sideTasks }])]));

test.each([
  ["Werkintakes", true],
  ["Werkintakes / K!x Works / contactpersoon de Overbrugging", true],
  ["Contactpersoon, intake", true],
  ["intakegesprekken (4 uur)", true],
  ["(werkintakes)", false],
  ["Project X (eventueel huisbezoek / intakes", false],
  ["werkintakes?", false],
  ["evt. intakes", false],
  ["K!x Works / evt. intakes", false],
  ["(reserve) intakes", true],
])("%j: an intaker, certain is %j", (sideTasks, certain) => {
  expect(doing(sideTasks)).toEqual([{ name: "Anne", certain, cell: cellAt("F", "C2") }]);
});

test.each(["Geen intakes", "Contactpersoon de Overbrugging", "zonder werkintakes / K!x"])(
  "%j: no intaker",
  (sideTasks) => {
    expect(doing(sideTasks)).toEqual([]);
  },
);

test("one person in two tables is one intaker, and certain where one of them is", () => {
  const tables = [
    table("formation", "F", [
      { name: "Vries, A. de", sideTasks: "(intakes)" },
      { name: "Bob", sideTasks: "(intakes)" },
    ]),
    table("caseload", "C", [{ name: "A. de Vries", sideTasks: "Intakes" }]),
  ];
  expect(intakersOf(team(tables)).map(({ name, certain }) => [name, certain])).toEqual([
    ["A. de Vries", true],
    ["Bob", false],
  ]);
});
