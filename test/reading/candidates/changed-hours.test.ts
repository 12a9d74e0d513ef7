import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const sheet = (name: string, rows: readonly (readonly TestCell[])[]) => grid(rows, { sheet: name });

/** Peildatum 1-9-2025. Bob's hours have changed since they were written down; Emmy's are still to change. */
const team = (header: string, bob: string, emmy: string): TestCell[][] => [
  ["Naam", "Uren", header, "Cliënten"],
  ["Anne Smit", 28, "", 56],
  ["Bob Bos", 36, bob, 61],
  ["Emmy Vos", 32, emmy, 65],
  ["Ilse Pot", 36, "", 57],
];
const changed = ["Anne Smit 28/56", "Bob Bos 24/61", "Emmy Vos 32/65", "Ilse Pot 36/57"];
const asWritten = ["Anne Smit 28/56", "Bob Bos 36/61", "Emmy Vos 32/65", "Ilse Pot 36/57"];

test.each([
  ["Nieuwe uren", "24 uur per 1-7-2025", "28 uur per 1-12-2025"],
  ["Wijziging contract in 2025", "per 1 juli 2025 24 uur", "per 1 december 2025 28 uur"],
  ["Opmerking", "gaat per 1-7-2025 van 36 naar 24 uur", "m.i.v. 1-12-2025 28 u p.w."],
  ["Bijzonderheden", "Werkt sinds 1/7 24 uur (was 36 uur)", "contract wordt 28 uur per 1 jan 2026"],
  ["Opmerking", "gaat per 1 juli naar 24 uur", "gaat per 1 december naar 28 uur"],
  ["Opmerking", "24 uur per mei", "28 uur per februari"],
  ["", "36 uur per 1-1-2024, 24 uur per 1-7-2025", "28 uur per 1-12-2025"],
])("under %j, %j counts and both figures are said", (header, bob, emmy) => {
  const read = understood(grid(team(header, bob, emmy)));
  expect(figuresOf(read)).toEqual(changed);
  expect(read.doubts).toContainEqual(
    expect.objectContaining({ code: "other-figures", text: "Bob Bos", figure: 24, other: 36 }),
  );
});

test.each([
  ["Wordt", "Per"],
  ["Nieuwe uren", "Ingangsdatum"],
])("hours below %j with days below %j count from those on", (hours, days) => {
  const rows = [
    ["Naam", "Contracturen", hours, days, "Cliënten"],
    ["Anne Smit", 28, null, null, 56],
    ["Bob Bos", 36, 24, day("2025-07-01"), 61],
    ["Emmy Vos", 32, 28, day("2025-12-01"), 65],
    ["Ilse Pot", 36, null, null, 57],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(changed);
});

test("an empty column may stand between new hours and their day", () => {
  const rows = [
    ["Nieuwe uren", null, "Ingangsdatum", "Contracturen", "Cliënten", "Naam"],
    [null, null, null, 28, 56, "Anne Smit"],
    [24, null, day("2025-07-01"), 36, 61, "Bob Bos"],
    [28, null, day("2025-12-01"), 32, 65, "Emmy Vos"],
    [null, null, null, 36, 57, "Ilse Pot"],
  ];
  expect(figuresOf(understood(grid(rows)))).toEqual(changed);
});

test.each([
  ["Uren april", "Vanaf", ["Bob Bos 36/61"], 24],
  ["Uren vorig contract", "Vanaf", ["Bob Bos 36/61"], null],
])("hours below %j with days below %j are asked about where nothing calls them new", (hours, days, counting, other) => {
  const rows = [
    ["Naam", "Contracturen", hours, days, "Cliënten"],
    ["Anne Smit", 28, null, null, 56],
    ["Bob Bos", 36, 24, day("2025-07-01"), 61],
    ["Emmy Vos", 32, null, null, 65],
    ["Ilse Pot", 36, null, null, 57],
  ];
  const read = understood(grid(rows));
  expect(figuresOf(read)).toEqual(expect.arrayContaining(counting));
  const said = read.doubts.find(({ code }) => code === "other-figures");
  expect(said?.other ?? null).toBe(other);
});

test.each(["per 1-7-2025 24 uur", "contract 24 uur m.i.v. 1-7-2025"])("%j counts in a table on its side", (bob) => {
  const rows = team("Opmerking", bob, "per 1-12-2025 28 uur");
  const onItsSide = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
  const read = understood(grid(onItsSide));
  expect(figuresOf(read)).toEqual(changed);
  expect(read.doubts).toContainEqual(expect.objectContaining({ code: "other-figures", text: "Bob Bos" }));
});

test("a remark counts in each of several tables below each other", () => {
  const [header = [], anne = [], bob = [], emmy = [], ilse = []] = team("Opmerking", "naar 24 uur per 1-7-2025", "");
  const read = understood(grid([["Noord"], header, anne, bob, [], ["Zuid"], header, emmy, ilse]));
  expect(figuresOf(read)).toEqual(changed);
});

const plainTeam = sheet("Team", [
  ["Naam", "Contracturen", "Cliënten"],
  ["Anne Smit", 28, 56],
  ["Bob Bos", 36, 61],
  ["Emmy Vos", 32, 65],
  ["Ilse Pot", 36, 57],
]);

test("a table of changes tells who works other hours by now", () => {
  const changes = sheet("Wijzigingen", [
    ["Naam", "Nieuwe uren", "Per"],
    ["Bob", 24, day("2025-07-01")],
    ["Emmy", 28, day("2025-12-01")],
  ]);
  expect(figuresOf(understood(plainTeam, changes))).toEqual(changed);
});

test("a sentence that names somebody tells so too", () => {
  const notes = sheet("Notities", [["Bob werkt sinds 1 juli 2025 24 uur."], ["Emmy gaat per 1-12-2025 naar 28 uur."]]);
  expect(figuresOf(understood(plainTeam, notes))).toEqual(changed);
});

test("a week to which figures are converted is nobody's", () => {
  const notes = sheet("Uitleg", [
    ["De cliënten van Bob omgerekend naar een voltijdse week van 24 uur: zo zijn caseloads te vergelijken."],
    ["Nu tellen voor Emmy alleen dagen van 8 uur."],
  ]);
  const read = understood(plainTeam, notes);
  expect(figuresOf(read)).toEqual(asWritten);
  expect(codesOf(read)).not.toContain("other-figures");
});

test("what may mean something else is said, and the column of hours counts", () => {
  const read = understood(grid(team("Opmerking", "per 1-7-2025 24 uur op project Kansrijk", "")));
  expect(figuresOf(read)).toEqual(asWritten);
  expect(read.doubts).toContainEqual(
    expect.objectContaining({ code: "other-figures", text: "Bob Bos", figure: 36, other: 24 }),
  );
});

test.each([
  ["the hours are those already", "Opmerking", "36 uur per 1-7-2025 (was 24 uur)"],
  ["it is of before", "Opmerking", "was tot 1-7-2024 24 uur"],
  ["it is a side task", "Opmerking", "2 uur per week OR"],
  ["it says how much more", "Opmerking", "werkt 8 uur extra"],
  ["the column is of last year", "Uren vorig jaar", "24 uur"],
])("nothing is said where %s", (_, header, bob) => {
  const read = understood(grid(team(header, bob, "")));
  expect(figuresOf(read)).toContain("Bob Bos 36/61");
  expect(codesOf(read)).not.toContain("other-figures");
});

test("hours of a later day than the change have it in them", () => {
  const rows = team("Wijziging", "24 uur per 1-7-2025", "").map((row) => [...row]);
  rows[0] = ["Naam", "Uren 1-8-2025", "Wijziging", "Cliënten"];
  const read = understood(grid(rows));
  expect(figuresOf(read)).toEqual(asWritten);
  expect(codesOf(read)).toContain("other-figures");
});
