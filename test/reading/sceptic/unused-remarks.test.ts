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

test.each([
  [
    "Rectificatie 9-3: bij Emmy heb ik de cijfers omgedraaid, Emmy heeft er 56 en niet 65. Totaal pas ik nog aan.",
    "Emmy Vos",
  ],
  ["Emmy moet 58 zijn ipv 65", "Emmy Vos"],
  ["Anne en Emmy werken 4 x 9, bij hen telt een dagdeel voor 4,5 uur", "Anne Smit, Emmy Vos"],
])("%j below the table is said", (text, who) => {
  const said = understood(team(null), grid([[text]], { sheet: "Notities" })).doubts;
  expect(said).toMatchObject([{ code: "remark-unused", text: `${who}: ${text}` }]);
});

test.each(["Emmy is er 65 dagen niet", "Anne en Emmy hebben samen 28 uur en 32 uur", "Anne 12-3-2026 niet aanwezig"])(
  "%j says no other hours or clients",
  (text) => {
    const said = understood(team(null), grid([[text]], { sheet: "Notities" })).doubts;
    expect(said.map(({ code }) => code)).not.toContain("remark-unused");
  },
);

test("what a text elsewhere explains or supposes is no remark", () => {
  const text = "De uren die Emmy overhoudt voor haar caseload, als haar neventaken 8 uur per week zouden kosten.";
  const said = understood(team(null), grid([[text]], { sheet: "Formules" })).doubts;
  expect(said.map(({ code }) => code)).not.toContain("remark-unused");
});

test("hours that have changed are said once, with both figures", () => {
  const said = understood(team("werkt sinds 1-5-2025 24 uur ivm studie")).doubts;
  expect(said.map(({ code }) => code)).toEqual(["other-figures"]);
});

test.each([
  ["2-3: 4 klanten van Anne naar Emmy – is in de tabel verwerkt", false],
  ["12-3: 6 klanten van Anne naar Emmy – nog NIET in de tabel verwerkt", true],
])("what a text says was done is no remark: %j", (text, isSaid) => {
  const said = understood(team(null), grid([[text]], { sheet: "Notities" })).doubts;
  expect(said.some(({ code }) => code === "remark-unused")).toBe(isSaid);
});

describe("a part of the clients of which a text says that it does not count", () => {
  const withPart = (header: string, text: string) =>
    grid([
      ["Naam", "Contracturen", "Caseload", header],
      ["Anne Smit", 28, 56, 0],
      ["Bob Bos", 36, 61, 5],
      ["Emmy Vos", 32, 65, 2],
      [],
      [text],
    ]);

  test.each(["Nazorg telt bij ons niet als klant: eraf halen voor de echte caseload.", "Nazorg niet meetellen"])(
    "is said with whoever has some: %j",
    (text) => {
      const said = understood(withPart("waarvan nazorg", text)).doubts.filter(({ code }) => code === "remark-unused");
      expect(said).toMatchObject([{ text: `Bob Bos: ${text}`, cells: [{ row: 5 }, { row: 3, column: 2 }] }]);
    },
  );

  test.each([
    ["waarvan nazorg", "De teamleider telt niet mee"],
    ["waarvan nazorg", "Nazorg telt gewoon mee"],
    ["Verlofuren", "Verlof telt niet mee"],
  ])("is another than %j where it says %j", (header, text) => {
    const said = understood(withPart(header, text)).doubts.map(({ code }) => code);
    expect(said).not.toContain("remark-unused");
  });
});
