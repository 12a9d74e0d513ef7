import { defaultStyle } from "../../../src/workbench/model/style";
import { fittedText } from "../../../src/workbench/page/grid/fitted-text";

/** Takes every character to be 7 pixels wide, as the digits of Calibri 11 are. */
const measure = (text: string) => text.length * 7;

test.each([
  [36, "36", "General", 64, "36"],
  [3.27777777777778, "3,277777778", "General", 64, "3,277778"],
  [2.9999999999, "2,9999999999", "General", 64, "3"],
  [1234567.89, "1234567,89", "General", 64, "1234568"],
  [123456789012, "123456789012", "General", 64, "########"],
  [1234567.89, "€ 1.234.567,89", "€ #,##0.00", 64, "########"],
  [1, "1,00", "0.00", 3, "#"],
])("%d (%s, in format %s) in %d pixels shows %s", (value, text, numberFormat, pixels, shown) => {
  expect(fittedText(value, text, { ...defaultStyle, numberFormat }, pixels, measure, "nl-NL")).toBe(shown);
});
