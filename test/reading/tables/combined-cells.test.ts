import { holdsSeveralAgeBands, peopleIn, severalNumbers } from "../../../src/reading/tables/combined-cells";

const names = (text: string): string[] =>
  peopleIn(text).map(({ name, hours }) => (hours ? `${name}=${hours.value}` : name));

test.each([
  ["Emmy 24 uur", ["Emmy=24"]],
  ["Julie 36 uur Ann 36 uur", ["Julie=36", "Ann=36"]],
  ["Julie 36 uur\nAnn 36 uur", ["Julie=36", "Ann=36"]],
  ["Julie (36u), Ann (32u)", ["Julie=36", "Ann=32"]],
  ["Julie 36 uur en Ann 36 uur", ["Julie=36", "Ann=36"]],
  ["A. de Vries 28,5 uur per week", ["A. de Vries=28.5"]],
  ["Anne / Bob", ["Anne", "Bob"]],
  ["Anne en Bob", ["Anne", "Bob"]],
  ["Anne, Bob en Emmy", ["Anne", "Bob", "Emmy"]],
  ["Anne", ["Anne"]],
  ["Vries, A. de", ["Vries, A. de"]],
  ["Jansen-van der Berg", ["Jansen-van der Berg"]],
  ["Anne*", ["Anne"]],
  ["  Anne   de Vries ", ["Anne de Vries"]],
])("people in %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["186 90", [186, 90]],
  ["186\n90", [186, 90]],
  ["186 / 90", [186, 90]],
  ["36 uur + 28 uur", [36, 28]],
  ["36 uur 28 uur", [36, 28]],
  ["186", null],
  ["36 uur", null],
  ["2 teams 90", null],
  ["12-03-2020 90", null],
])("numbers in %j", (text, expected) => {
  expect(severalNumbers(text)?.map(({ value }) => value) ?? null).toEqual(expected);
});

test.each([
  ["Oud: 18 t/m 26 Nieuw: 18 t/m 29", true],
  ["Oud: 50 - AOW Nieuw: 46 - AOW", true],
  ["18 t/m 26", false],
  ["50 t/m AOW", false],
  ["Werkintakes / K!x Works / contactpersoon de Overbrugging", false],
])("several age bands in %j: %s", (text, expected) => {
  expect(holdsSeveralAgeBands(text)).toBe(expected);
});
