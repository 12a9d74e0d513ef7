import { day, grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const christmas = grid(
  [
    ["Naam", "uren", "klanten", "wk 52", "wk 1"],
    ["Carla Dekker", 24, 37, "V", "V"],
    ["Esra Vos", 36, 49, null, "V"],
    ["Leyla Mol", 36, 43, null, null],
    ["Karim Yilmaz", 20, 30, null, "V"],
  ],
  { sheet: "Kerst 2024" },
);
const summer = (weeks: Row): Row[] => [
  ["Vakantierooster"],
  [],
  ["Naam", "uren", "klanten", ...weeks, "vangt op"],
  ["Carla Dekker", 24, 31, null, "V", "V", "Esra"],
  ["Esra Vos", 36, 47, "V", "V", null, "Leyla"],
  ["Leyla Mol", 32, 42, null, null, "V", "Karim"],
  ["Karim Yilmaz", 20, 30, "V", null, null, "Petra"],
  ["Petra Bos", 32, 43, "S", null, "V", "Carla"],
];

test("a roster with weeks above letters is read, and goes before an older sheet", () => {
  const read = understood(grid(summer([27, 28, 29]), { sheet: "Zomer 2025" }), christmas);
  expect(figuresOf(read)).toEqual([
    ...["Carla Dekker 24/31", "Esra Vos 36/47", "Leyla Mol 32/42", "Karim Yilmaz 20/30", "Petra Bos 32/43"],
  ]);
});

test.each([
  ["Zomer 2025", ["Petra Bos, Teun Wal, Loes Kok"]],
  ["Zomer 2023", []],
  ["Zomer 2026", []],
])("others with hours on a sheet %j, beside the team of Kerst 2024, are said: %j", (name, said) => {
  const others = [
    ["Naam", "uren"],
    ["Petra Bos", 24],
    ["Teun Wal", 36],
    ["Loes Kok", 32],
  ];
  const read = understood(christmas, grid(others, { sheet: name }));
  expect(figuresOf(read)).toContain("Carla Dekker 24/37");
  expect(read.doubts.filter(({ code }) => code === "other-people").map(({ text }) => text)).toEqual(said);
});

test("the name stands in the cell before sentences about somebody", () => {
  const read = understood(
    grid([
      ["Wie", "Wat moet je weten"],
      ["Maarten de Boer", "Contract van 24 uur. Doet 33 klanten, vooral jongeren."],
      ["Stefan Koster", "Werkt 28 uur en heeft nu 36 klanten."],
      ["Lotte Willems", "Heeft een aanstelling voor 32 uur, begeleidt 52 mensen."],
    ]),
  );
  expect(figuresOf(read)).toEqual(["Maarten de Boer 24/33", "Stefan Koster 28/36", "Lotte Willems 32/52"]);
});

test("a sample of a list that says who has ended counts nobody again", () => {
  const names = ["Maarten de Boer", "Stefan Koster"];
  const all = Array.from({ length: 30 }, (_, at): Row => [
    ...[139_000 + 7 * at, day("2020-03-01"), at % 5 === 0 ? day("2025-02-01") : null, names[at % 2] ?? ""],
  ]);
  const sample = all
    .filter((_, at) => at % 3 === 0)
    .map((row, at): Row => [at + 1, row[0] ?? null, row[3] ?? null, "goed"]);
  const read = understood(
    grid(
      [
        ["Naam", "Uren"],
        ["Maarten de Boer", 24],
        ["Stefan Koster", 28],
      ],
      { sheet: "Team" },
    ),
    grid([["Dossiernr", "Begindatum", "Einddatum", "Behandelaar"], ...all], { sheet: "Populatie" }),
    grid([["Nr", "Dossiernr", "Behandelaar", "Oordeel"], ...sample], { sheet: "Steekproef" }),
  );
  expect(figuresOf(read)).toEqual(["Maarten de Boer 24/12", "Stefan Koster 28/12"]);
});

test("an older table below with more words in a column leaves the headers of the tables above what they are", () => {
  const team: readonly (readonly [string, string, number, number, number])[] = [
    ["Anne Smit", "klantmanager", 36, 90, 70],
    ["Bob Bos", "klantmanager", 28, 61, 55],
    ["Emmy Vos", "klantmanager", 24, 45, 65],
  ];
  const rows: (readonly TestCell[])[] = [
    ["Medewerker", "Functie", "Aantal uur"],
    [],
    ...team.map(([name, role, hours]) => [name, role, hours]),
    [],
    ["Verdeling nu"],
    ["Medewerker", "Huidige caseload"],
    [],
    ...team.map(([name, , , now]) => [name, now]),
    [],
    ["Situatie 1 juli 2024 (oud)"],
    ["Medewerker", "Functie", "Aantal uur", "Huidige caseload"],
    [],
    ...team.map(([name, role, hours, , before]) => [name, role, hours, before]),
    ["Gerda Pot", "teammanager", 32, 4],
  ];
  expect(figuresOf(understood(grid(rows, { sheet: "Overzicht" })))).toEqual([
    "Anne Smit 36/90",
    "Bob Bos 28/61",
    "Emmy Vos 24/45",
  ]);
});
