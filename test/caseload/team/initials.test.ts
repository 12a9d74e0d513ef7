import fc from "fast-check";
import { initialsOf } from "../../../src/caseload/team/initials";

test.each([
  [
    ["Anne de Vries", "Bob"],
    ["A.V.", "B."],
  ],
  [["Vries, A. de"], ["A.V."]],
  [
    ["Anne", "Arie", "Bob"],
    ["An.", "Ar.", "B."],
  ],
  [["Jan-Willem van der Berg"], ["J.W.B."]],
  [
    ["Ann", "Anne"],
    ["Ann.", "Anne."],
  ],
])("%j are %j", (names, expected) => {
  const initials = initialsOf(names);
  expect(names.map((name) => initials.get(name))).toEqual(expected);
});

test("whatever the names, no two people share their initials", () => {
  const name = fc.oneof(
    fc.constantFrom("Anne", "Ann", "A. de Vries", "Anne de Vries", "Bob", "bob", "É", ""),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
      const initials = initialsOf(names);
      expect(new Set(initials.values()).size).toBe(names.length);
    }),
  );
});
