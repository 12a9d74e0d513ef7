import { hoursInNotes } from "../../../src/reading/notes/hours-in-notes";
import { notedNames } from "../../../src/reading/notes/noted-names";
import { grid } from "../grid";

const team = grid([
  ["Naam", "Gebied", "Tel.", null, "Wie", "Spreekuur"],
  ["Anne Smit", "Jongeren", 4661, null, "Zaal Zuid", "16:00"],
  ["bob", "Zorg", 4523, null, "Els", "9:00"],
  ["Emmy Vos", null, 4907],
  ["Totaal", null, 3],
]);

test.each([
  ["the name itself", [1, 0], [1, 0]],
  ["a first name in lower case", [2, 0], [2, 0]],
  ["a word that has the shape of a name: the first of its row", [1, 1], [1, 0]],
  ["a number in the row", [2, 2], [2, 0]],
  ["a row of another table", [1, 5], [1, 4]],
  ["a name in another table", [2, 4], [2, 4]],
  ["behind a blank cell", [3, 2], null],
  ["a header", [0, 0], null],
  ["a total", [4, 2], null],
  ["an empty cell", [3, 1], null],
  ["beside the table", [9, 9], null],
])("what hangs on %s", (_, [row = 0, column = 0], name) => {
  expect(notedNames(team)({ row, column })).toEqual(name && { row: name[0], column: name[1] });
});

test("what hangs on clients in a list is nobody's", () => {
  const list = grid([
    ["Cliëntnummer", "Naam cliënt", "Klantmanager"],
    [810_001, "Piet Jansen", "Anne"],
    [810_002, "Klaas Vaak", "Bob"],
  ]);
  const nameAt = notedNames(list);
  expect([1, 2].flatMap((row) => [0, 1, 2].map((column) => nameAt({ row, column })))).toEqual(Array(6).fill(null));
});

test("of surnames beside each other that each have a note every one speaks for itself", () => {
  const row = grid([["Naam", "Stoffels", "Bakker", "Jansen"]]);
  const notes = [1, 2, 3].map((column) => ({ row: 0, column, text: `${20 + column} uur` }));
  expect(hoursInNotes(row, notes, "2026-04-07").grid.noted?.map(({ name, figure }) => [name.column, figure])).toEqual([
    [1, "21 uur"],
    [2, "22 uur"],
    [3, "23 uur"],
  ]);
});

test("of two notes about one person that say other hours none counts", () => {
  const at = (row: number, column: number, text: string) => ({ row, column, text });
  const read = (...notes: readonly ReturnType<typeof at>[]) => {
    const { grid: noted, unclear } = hoursInNotes(team, notes, "2026-04-07");
    return [noted.noted?.map(({ figure }) => figure) ?? [], unclear.map(({ name }) => name)];
  };
  expect(read(at(1, 0, "28 uur"), at(1, 2, "contract 28 uur"))).toEqual([["28 uur"], []]);
  expect(read(at(1, 0, "28 uur"), at(1, 2, "contract 32 uur"), at(2, 0, "24 uur"))).toEqual([
    ["24 uur"],
    ["Anne Smit"],
  ]);
});
