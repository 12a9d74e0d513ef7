import { huesOf, isCalled, looksAlike } from "../../../src/reading/looks/hues";

// The fills of Excel's palettes, by what its Dutch tooltips or people call them.
test.each([
  ["#FFFFFF", []],
  ["#D9D9D9", ["grey"]],
  ["#A6A6A6", ["grey"]],
  ["#FF0000", ["red"]],
  ["#FFC7CE", ["pink", "red"]],
  ["#FFC000", ["orange", "yellow"]],
  ["#FFFF00", ["yellow"]],
  ["#FFEB9C", ["orange", "yellow"]],
  ["#92D050", ["green"]],
  ["#E2EFDA", ["green"]],
  ["#00B0F0", ["blue"]],
  ["#BDD7EE", ["blue"]],
  ["#7030A0", ["purple"]],
  ["#FF99CC", ["pink"]],
  ["#833C0C", ["brown"]],
])("%s is called %j", (colour, hues) => {
  expect([...huesOf(colour)]).toEqual(hues);
});

test("light and dark are as light or dark as that", () => {
  const greens = ["#E2EFDA", "#92D050", "#375623"];
  expect(greens.map((colour) => isCalled(colour, { hue: "green", tone: "light" }))).toEqual([true, false, false]);
  expect(greens.map((colour) => isCalled(colour, { hue: "green", tone: "dark" }))).toEqual([false, true, true]);
});

test("fills that a theme and a palette give alike are one, however they were rounded", () => {
  expect(looksAlike("#7F7F7F", "#808080")).toBe(true);
  expect(looksAlike("#D9D9D9", "#D0CECE")).toBe(false);
});
