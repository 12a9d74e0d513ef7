import type { Doubt } from "../../src/caseload/team/team-data";
import { saidOnce } from "../../src/reading/said-once";

const at = (row: number, column: number, sheet = "Team") => ({ sheet, row, column });

const two: Doubt = {
  code: "other-figures",
  field: "current",
  text: "Anne",
  figure: 64,
  other: 61,
  cells: [at(1, 3), at(1, 2), at(2, 3)],
  parts: [1, 1],
};
const differs: Doubt = {
  code: "list-differs",
  text: "Anne",
  figure: 64,
  other: 61,
  cells: [at(1, 3), at(1, 2)],
};

test.each<[string, Doubt, number]>([
  [
    "with its fields in another order",
    { parts: [1, 1], cells: two.cells, other: 61, figure: 64, text: "Anne", field: "current", code: "other-figures" },
    1,
  ],
  ["of more others", { ...two, cells: [...two.cells, at(3, 3)] }, 1],
  ["in other words", differs, 1],
  ["as another figure in the same cell", { ...two, other: 32 }, 1],
  ["of the hours", { ...two, field: "hours" }, 2],
  ["of somebody else", { ...two, text: "Bob" }, 2],
  ["with another cell beside", { ...two, cells: [at(1, 3), at(1, 2, "Stand")] }, 2],
  ["added up with a cell more", { ...two, parts: [1, 2] }, 2],
])("two figures of one person, said again %s", (_, again, times) => {
  expect(saidOnce([two, again])).toHaveLength(times);
});

test("the first of two rules says it", () => {
  expect(saidOnce([differs, two])).toEqual([differs]);
});

test("what is said of several people who have the same cell is said of each", () => {
  const outside = ["Anouk V.", "Anouk B."].map((text): Doubt => ({
    code: "list-outside",
    text,
    figure: 9,
    cells: [at(0, 3)],
  }));
  expect(saidOnce([...outside, ...outside])).toEqual(outside);
});
