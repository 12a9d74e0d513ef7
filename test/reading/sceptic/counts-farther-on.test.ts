import { grid, type TestCell } from "../grid";
import { understood } from "../candidates/understood";

const people = ["Jasper", "Stefan", "Nienke", "Esra"];

const said = (header: string, now: (at: number) => TestCell) => {
  const rows = people.map((name, at): TestCell[] => {
    const before = 36 - 3 * at;
    return [name, 28 + 4 * (at % 3), before, null, 8, before + 8, null, 9 - at, now(before)];
  });
  const sheet = grid([
    ["Herverdeling na vertrek Coen"],
    ["Coen had 40 klanten"],
    [null, null, null, null, "Voorstel A", null, null, "Voorstel B"],
    ["", "contract", "stand 1 juli", null, "erbij", "na A", null, "erbij", header],
    ...rows,
  ]);
  return understood(sheet).doubts.filter(({ code, field }) => code === "other-figures" && field === "current");
};

test("clients of now behind blank columns are said with those of then", () => {
  expect(said("nu", (before) => before + 9)).toContainEqual(
    expect.objectContaining({ text: "Jasper", figure: 36, other: 45 }),
  );
});

test.each([
  ["nu", (before: number) => before],
  ["uren nu", (before: number) => before - 6],
  ["oud", (before: number) => before + 9],
])("below %j nothing is said that is the same, or of something else", (header, now) => {
  expect(said(header, now)).toEqual([]);
});
