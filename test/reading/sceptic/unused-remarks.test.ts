import { grid, type TestCell } from "../grid";
import { understood } from "../candidates/understood";

const team = (remark: TestCell) =>
  grid([
    ["Naam", "Contracturen", "Cliënten", "Bijzonderheden"],
    ["Anne Smit", 28, 56, null],
    ["Bob Bos", 36, 61, remark],
    ["Emmy Vos", 32, 65, null],
  ]);

const saidOf = (remark: string): string[] =>
  understood(team(remark)).doubts.flatMap(({ code, text }) => (code === "remark-unused" ? [text] : []));

test.each([
  "neemt 6 klanten van Rob over",
  "telt voor 20 uur mee in de caseload",
  "waarvan 4 uur OR",
  "draagt 12 dossiers over",
])("%j is said: nothing counts it", (remark) => {
  expect(saidOf(remark)).toEqual([`Bob Bos: ${remark}`]);
});

test.each([
  ["says what counts already", "36 uur, alle dagen"],
  ["says hours that are still to come", "per 1-12-2025 28 uur"],
  ["says no hours or clients", "werkt thuis op 2 dagen"],
])("a remark that %s is left alone", (_, remark) => {
  expect(saidOf(remark)).toEqual([]);
});

test("a text elsewhere that names one of the team is said too, with the others", () => {
  const notes = grid([["Emmy krijgt er 5 klanten bij"], ["Anne draagt 8 klanten over"]], { sheet: "Notities" });
  const said = understood(team(null), notes).doubts.filter(({ code }) => code === "remark-unused");
  expect(said).toMatchObject([{ cells: [{ sheet: "Notities" }, { sheet: "Notities" }] }]);
});

test("what a text elsewhere explains or supposes is no remark", () => {
  const text = "De uren die Emmy overhoudt voor haar caseload, als haar neventaken 8 uur per week zouden kosten.";
  const said = understood(team(null), grid([[text]], { sheet: "Formules" })).doubts;
  expect(said.map(({ code }) => code)).not.toContain("remark-unused");
});

test("hours that have changed are said once, with both figures", () => {
  const said = understood(team("werkt sinds 1-5-2025 24 uur ivm studie")).doubts;
  expect(said.map(({ code }) => code)).toEqual(["other-figures"]);
});
