import fc from "fast-check";
import { parseTypedEntry } from "../../../src/workbench/calc/parse/entry";
import type { Scalar } from "../../../src/workbench/model/scalar";
import { defaultStyle } from "../../../src/workbench/model/style";
import { Workbook } from "../../../src/workbench/model/workbook";
import { editText } from "../../../src/workbench/page/grid/edit-text";

function edited(held: { value: Scalar } | { formula: string }, numberFormat = "General", quotePrefix = false): string {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Blad1");
  workbook.enter(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[held]], "user");
  workbook.restyle(sheet, 0, 0, workbook.styles.intern({ ...defaultStyle, numberFormat, quotePrefix }));
  return editText(workbook, sheet, 0, 0);
}

test.each([
  [{ value: 1234.5 }, "#,##0.00", "1234,5"],
  [{ value: 0.125 }, "0%", "12,5%"],
  [{ value: 43893 }, "d-m-yyyy", "3-3-2020"],
  [{ value: 43893.75 }, "d-m-yyyy hh:mm", "3-3-2020 18:00"],
  [{ value: true }, "General", "WAAR"],
  [{ value: "Anne" }, "General", "Anne"],
  [{ value: 1e21 }, "General", "1e+21"],
  [{ formula: "SUM(A1:A2,0.5)" }, "General", "=SOM(A1:A2;0,5)"],
])("%j in format %s is edited as %s", (held, format, text) => {
  expect(edited(held, format)).toBe(text);
});

test("text that looks like a number keeps its apostrophe", () => {
  expect(edited({ value: "36" }, "General", true)).toBe("'36");
});

test("a number that is edited and entered again is the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const value = Number(`${digits}e-${decimals}`);
      const entry = parseTypedEntry(edited({ value }), defaultStyle);
      expect("value" in entry && entry.value).toBe(value + 0);
    }),
  );
});
