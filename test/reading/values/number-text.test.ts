import fc from "fast-check";
import { parseNumber, saysNone, type WrittenNumber } from "../../../src/reading/values/number-text";

const written: readonly (readonly [string, WrittenNumber | null])[] = [
  ["36", { value: 36 }],
  ["36,0", { value: 36 }],
  ["36.0", { value: 36 }],
  ["0,89", { value: 0.89 }],
  ["0.889", { value: 0.889 }],
  ["36u", { value: 36, unit: "hours" }],
  ["36 u", { value: 36, unit: "hours" }],
  ["36 uur", { value: 36, unit: "hours" }],
  ["36 uur per week", { value: 36, unit: "hours" }],
  ["160 uur p/w", { value: 160, unit: "hours" }],
  ["28,5 uur/week", { value: 28.5, unit: "hours" }],
  ["32/36", { value: 32, unit: "hours" }],
  ["89%", { value: 0.89, unit: "percent" }],
  ["89 procent", { value: 0.89, unit: "percent" }],
  ["1 fte", { value: 1, unit: "fte" }],
  ["0,78 FTE", { value: 0.78, unit: "fte" }],
  ["470 cliënten*", { value: 470, unit: "clients" }],
  ["470 clienten", { value: 470, unit: "clients" }],
  ["49 kl.", { value: 49, unit: "clients" }],
  ["51 dss", { value: 51, unit: "clients" }],
  ["106*", { value: 106 }],
  ["106¹", { value: 106 }],
  ["1.000", { value: 1000 }],
  ["1.234.567", { value: 1234567 }],
  ["1.234,5", { value: 1234.5 }],
  ["1,234.5", { value: 1234.5 }],
  ["1\u00a0000", { value: 1000 }],
  ["-5", { value: -5 }],
  ["'36", { value: 36 }],
  ["1,000", { value: 1 }],
  ["186 90", null],
  ["186 190", null],
  ["36 uur per maand", null],
  ["ca. 36", null],
  ["36 of 32", null],
  ["36/32", null],
  ["zie P&O", null],
  ["", null],
  ["-", null],
  ["1.00.000", null],
  ["1,2,3", null],
];

test.each(written)("%j", (text, expected) => {
  expect(parseNumber(text)).toEqual(expected);
});

test.each(["-", "–", "geen", "n.v.t.", "nvt", "Nihil"])("%j says that there is nothing", (text) => {
  expect(saysNone(text)).toBe(true);
});

const surroundings = fc.constantFrom(
  ["", ""],
  [" ", " "],
  ["", "*"],
  ["", " uur"],
  ["", "u"],
  ["", " uur per week"],
  ["", " cliënten"],
  ["", " fte"],
) as fc.Arbitrary<readonly [string, string]>;

test("a number comes back whichever Dutch or English way it was typed", () => {
  const separators = fc.constantFrom(
    { group: "", decimal: "," },
    { group: ".", decimal: "," },
    { group: "\u00a0", decimal: "," },
    { group: "'", decimal: "," },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      separators,
      surroundings,
      (units, decimals, { group, decimal }, [before, after]) => {
        const value = units / 10 ** decimals;
        const [whole = "", fraction] = value.toFixed(decimals).split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
        const text = before + (fraction === undefined ? grouped : grouped + decimal + fraction) + after;
        expect(parseNumber(text)?.value).toBe(value);
      },
    ),
  );
});

test("a number with two decimals behind a point comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (cents) => {
      expect(parseNumber((cents / 100).toFixed(2))?.value).toBe(cents / 100);
    }),
  );
});

test("no text makes it throw, and what it gives is a number", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const number = parseNumber(text);
      expect(number === null || Number.isFinite(number.value)).toBe(true);
    }),
  );
});
