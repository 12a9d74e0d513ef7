import fc from "fast-check";
import { formatDate, formatNumber, formatPercent, formatSigned, listOf, quoted } from "../../src/text/numbers";
import { formatShortDate } from "../../src/text/short-date";

test.each([
  [105.525, undefined, "105,525"],
  [1876, undefined, "1.876"],
  [36, undefined, "36"],
  [0.1 + 0.2, undefined, "0,3"],
  [91.2857, 1, "91,3"],
  [106, 3, "106,000"],
  [-80, undefined, "−80"],
  [-0.0001, 1, "0,0"],
  [-0, undefined, "0"],
])("%p with %p decimals is written %p", (value, decimals, written) => {
  expect(formatNumber(value, decimals)).toBe(written);
});

test.each([
  [70, "+70"],
  [-80, "−80"],
  [0, "0"],
  [1234.5, "+1.234,5"],
])("the difference %p is written %p", (value, written) => {
  expect(formatSigned(value)).toBe(written);
});

test("a difference that rounds to nothing has no sign", () => {
  expect([formatSigned(0.04, 1), formatSigned(-0.04, 1)]).toEqual(["0,0", "0,0"]);
});

test("any number reads back as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const written = formatNumber(thousandths / 1000);
      const read = Number(written.replaceAll(".", "").replace(",", ".").replace("−", "-"));
      expect(read).toBeCloseTo(thousandths / 1000, 9);
    }),
  );
});

test("dates, shares and lists", () => {
  expect(formatDate("2020-03-03")).toBe("3 maart 2020");
  expect(formatShortDate("2020-03-03")).toBe("03-03-2020");
  expect(formatPercent(0.2067)).toBe("20,7%");
  expect([listOf([]), listOf(["a"]), listOf(["a", "b"]), listOf(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a en b",
    "a, b en c",
  ]);
  expect(quoted(" Julie 36 uur\n Ann 36 uur ")).toBe("‘Julie 36 uur Ann 36 uur’");
});
