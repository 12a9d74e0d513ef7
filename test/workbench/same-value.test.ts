import { sameValue } from "../../src/workbench/same-value";

test.each([
  ["equal texts", "a", "a"],
  ["not a number and itself", NaN, NaN],
  ["lists in the same order", [1, [2, "x"]], [1, [2, "x"]]],
  ["properties in another order", { a: 1, b: { c: null } }, { b: { c: null }, a: 1 }],
  ["a property that is undefined and one that is not there", { a: 1, b: undefined }, { a: 1 }],
])("%s are the same", (_what, one, other) => {
  expect(sameValue(one, other)).toBe(true);
});

test.each([
  ["a number and its text", 1, "1"],
  ["null and an empty object", null, {}],
  ["an empty list and an empty object", [], {}],
  ["a list and its beginning", [1, 2], [1]],
  ["a list and a longer one", [1], [1, 2]],
  ["objects with another value below", { a: { b: 1 } }, { a: { b: 2 } }],
  ["an object and one with a property more", { a: 1 }, { a: 1, b: null }],
])("%s differ", (_what, one, other) => {
  expect(sameValue(one, other)).toBe(false);
});
