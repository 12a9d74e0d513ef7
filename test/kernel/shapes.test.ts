import fc from "fast-check";
import {
  anyNumber,
  anyText,
  either,
  fieldsOf,
  fittingOf,
  listOf,
  oneOf,
  orNull,
  otherwise,
  recordOf,
  where,
  type Shape,
} from "../../src/kernel/shapes";

const person = fieldsOf({ name: anyText, hours: orNull(anyNumber) }, { until: anyText });

test.each<[string, Shape<unknown>, unknown]>([
  ["a text", anyText, ""],
  ["a number", anyNumber, 0],
  ["one of some", oneOf("hours", "fte"), "fte"],
  ["null among some", oneOf(null, 5), null],
  ["null instead", orNull(anyText), null],
  ["the second of two", either(oneOf(null), anyText), "Anne"],
  ["null as the first of two", either(oneOf(null), anyText), null],
  ["false as the first of two", either(oneOf(false), anyText), false],
  ["a list", listOf(orNull(anyNumber)), [1, null, 2]],
  ["a list of none", listOf(anyText), []],
  ["a record", recordOf(anyNumber), { Anne: 36, Bob: 0 }],
  ["fields", person, { name: "Anne", hours: null }],
  ["fields with one that may be absent", person, { name: "Anne", hours: 36, until: "2026-12-01" }],
])("%s that fits is given as it is", (_, shape, value) => {
  expect(shape(value)).toEqual(value);
});

test.each<[string, Shape<unknown>, unknown]>([
  ["a number as a text", anyText, 1],
  ["a text as a number", anyNumber, "1"],
  ["a number that has no end", anyNumber, Infinity],
  ["another word", oneOf("hours", "fte"), "days"],
  ["what does not hold", where(anyNumber, (number) => number > 0), 0],
  ["neither of two", either(anyText, anyNumber), true],
  ["a list with one that is none", listOf(anyText), ["Anne", 1]],
  ["a list with undefined", listOf(anyText), [undefined]],
  ["no list", listOf(anyText), { length: 0 }],
  ["a record with one that is none", recordOf(anyNumber), { Anne: 36, Bob: null }],
  ["no record", recordOf(anyNumber), null],
  ["a field too few", person, { name: "Anne" }],
  ["a field that may be absent and is none", person, { name: "Anne", hours: 36, until: 7 }],
  ["no fields", person, "Anne"],
])("%s is undefined", (_, shape, value) => {
  expect(shape(value)).toBeUndefined();
});

test("fields that nobody asks for are left out", () => {
  expect(person({ name: "Anne", hours: 36, age: 50 })).toEqual({ name: "Anne", hours: 36 });
});

test("the usual stands in for what does not fit, and null that fits stays", () => {
  expect(otherwise(anyNumber, 36)("many")).toBe(36);
  expect(otherwise(orNull(anyNumber), 36)(null)).toBeNull();
});

test("of a list, those that fit are left", () => {
  expect(fittingOf(anyText)(["Anne", 1, "Bob", null])).toEqual(["Anne", "Bob"]);
  expect(fittingOf(anyText)("Anne")).toEqual([]);
});

test("nothing makes a shape throw", () => {
  const people = fieldsOf({ people: fittingOf(person), hours: recordOf(either(anyNumber, person)) });
  fc.assert(fc.property(fc.anything(), (value) => void people({ people: value, hours: value })));
});
