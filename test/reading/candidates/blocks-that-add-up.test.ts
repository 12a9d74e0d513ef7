import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const head: Row = ["Naam", "Uren per week", "Aantal klanten", "Locatie"];
const first: Row[] = [
  ["Evelien Nijland", 36, 34, "bieb"],
  ["Ingrid Mulder", 16, 16, "bieb"],
  ["Ellen Bos", 12, 16, "bieb"],
];
const second: Row[] = [
  ["Ellen Bos", 20, 33, "bieb"],
  ["Chantal Zijlstra", 32, 21, "gemeentehuis"],
  ["Ingrid Mulder", 16, 28, "wijkpunt"],
  ["Petra Kaya", 24, 31, "bieb"],
];
const figures = [
  ...["Chantal Zijlstra 32/21", "Ellen Bos 32/49", "Evelien Nijland 36/34", "Ingrid Mulder 32/44"],
  "Petra Kaya 24/31",
];
const blocks = (below: readonly Row[]): Row[] => [
  ...[["Gemeente Oosterwaard"], head, ...first, ["Subtotaal", 64, 66], []],
  ...[["Gemeente Meerdam"], head, ...second, ["Subtotaal", 92, 113], ...below],
];

test.each(["Totaal beide", "Samen"])("whoever stands in two blocks has the sum where %j is of both", (label) => {
  const read = understood(grid(blocks([[], [label, 156, 179]])));
  expect([...figuresOf(read)].sort()).toEqual(figures);
});

test("two blocks that nothing adds up are said to have others", () => {
  const read = understood(grid(blocks([])));
  expect(codesOf(read)).toEqual(expect.arrayContaining(["other-figures"]));
  expect(read.doubts).toContainEqual(expect.objectContaining({ code: "other-people", text: "Evelien Nijland" }));
});

test.each([
  ["3 dagen van 8", 24],
  ["4 dgn à 9", 36],
  ["4 x 8", 32],
  ["2,5 dag à 8 uur", 20],
  ["4,5x8", 36],
  ["4x9 (wo vrij)", 36],
])("%j are so many hours", (text, hours) => {
  const read = understood(
    grid([head, ["Evelien Nijland", text, 34], ["Ingrid Mulder", 16, "40 + 4 uit Oekraïne = 44"]]),
  );
  expect(figuresOf(read)).toEqual([`Evelien Nijland ${hours}/34`, "Ingrid Mulder 16/44"]);
});

const team = grid(
  [
    ["Naam", "Uren"],
    ["Evelien Nijland", 36],
    ["Ingrid Mulder", 16],
  ],
  { sheet: "Uren" },
);
const clients = (count: number, row: (at: number) => Row): Row[] => Array.from({ length: count }, (_, at) => row(at));

test("numbers of a status are what a table of codes says, whatever it calls them", () => {
  const list = clients(20, (at) => [
    7000 + 3 * at,
    at % 2 ? "Ingrid Mulder" : "Evelien Nijland",
    at < 4 ? 90 : at < 8 ? 10 : 20,
  ]);
  const codes: Row[] = [
    ["Code", "Omschrijving", "Telt mee in caseload"],
    [10, "Intake", "ja"],
    [20, "In traject", "ja"],
    [90, "Dossier gesloten", "nee"],
  ];
  const read = understood(
    team,
    grid([["Klantnummer", "Contactpersoon", "Status"], ...list], { sheet: "Export" }),
    grid(codes, { sheet: "Codes" }),
  );
  expect(figuresOf(read)).toEqual(["Evelien Nijland 36/8", "Ingrid Mulder 16/8"]);
});

test("a remark of a few words below days is no client", () => {
  const surnames = ["Abdi", "Baars", "Demir", "Evers", "Faber", "Kaya", "Maas", "Otten", "Quist", "Smit"];
  const own = (name: string, count: number, more: readonly Row[]) =>
    grid(
      [
        ["Laatste contact", "Volgende actie", "Naam klant", "S4W-nr", "Trede"],
        ...clients(count, (at) => [
          day(`2025-0${1 + (at % 8)}-1${at % 9}`),
          ["bellen", "gesprek verzet", "cv maken"][at % 3] ?? "",
          `${surnames[at % 10] ?? ""}, ${"ABC"[Math.floor(at / 10)] ?? ""}.`,
          612_041 - 7919 * at,
          1 + ((at * 5) % 6),
        ]),
        ...more,
      ],
      { sheet: name },
    );
  const remark: Row[] = [[], ["bijgewerkt t/m 17-4"]];
  const read = understood(team, own("Evelien", 26, remark), own("Ingrid", 7, []));
  expect(figuresOf(read)).toEqual(["Evelien Nijland 36/26", "Ingrid Mulder 16/7"]);
});
