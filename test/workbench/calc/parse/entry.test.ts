import { parseEntry, parseTypedEntry } from "../../../../src/workbench/calc/parse/entry";
import { CellError } from "../../../../src/workbench/model/scalar";
import { defaultStyle } from "../../../../src/workbench/model/style";

const asText = { ...defaultStyle, numberFormat: "@" };
const asEuro = { ...defaultStyle, numberFormat: "#,##0.00" };

describe("what a text becomes in a cell", () => {
  test.each([
    ["", { value: null }],
    ["Anne", { value: "Anne" }],
    ["36", { value: 36 }],
    [" 36 ", { value: 36 }],
    ["0.89", { value: 0.89 }],
    ["1,5", { value: 15, numberFormat: "#,##0" }],
    ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["+1", { value: 1 }],
    ["-1", { value: -1 }],
    ["12%", { value: 0.12, numberFormat: "0%" }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["#N/A", { value: new CellError("#N/A") }],
    ["2020-03-03", { value: 43893, numberFormat: "m/d/yyyy" }],
    ["3/4/2020", { value: 43894, numberFormat: "m/d/yyyy" }],
    ["31-12-2020", { value: "31-12-2020" }],
    ["36 uur per week", { value: "36 uur per week" }],
    ["470 cliënten*", { value: "470 cliënten*" }],
    ["1.000.000", { value: "1.000.000" }],
    ["=SUM(A1:A2)", { formula: "SUM(A1:A2)" }],
    ["=", { value: "=" }],
    ["-A1", { formula: "-A1" }],
    ["- geen -", { value: "- geen -" }],
    ["'=SUM(A1)", { value: "=SUM(A1)", quotePrefix: true }],
    ["'36", { value: "36", quotePrefix: true }],
  ])("%s", (text, expected) => {
    expect(parseEntry(text, defaultStyle)).toEqual(expected);
  });

  test("a day and a month without a year are a date with the format of one", () => {
    expect(parseEntry("1-2", defaultStyle)).toMatchObject({
      numberFormat: "d-mmm",
      value: expect.any(Number) as number,
    });
  });

  test.each(["=SUM(A1)", "36", "TRUE", "-1"])("a cell in text format keeps %s as text", (text) => {
    expect(parseEntry(text, asText)).toEqual({ value: text });
  });

  test("a cell that has a format keeps it", () => {
    expect(parseEntry("12%", asEuro)).toEqual({ value: 0.12 });
  });
});

describe("what a text becomes that somebody types in Dutch Excel", () => {
  test.each([
    ["1,5", { value: 1.5 }],
    ["1.500", { value: 1500, numberFormat: "#,##0" }],
    ["12,5%", { value: 0.125, numberFormat: "0.00%" }],
    ["3-4-2020", { value: 43924, numberFormat: "m/d/yyyy" }],
    ["36 uur", { value: "36 uur" }],
    ["1.5", { value: "1.5" }],
    ["ONWAAR", { value: false }],
    ["#N/B", { value: new CellError("#N/A") }],
    ["=SOM(A1:A2;0,5)", { formula: "SUM(A1:A2,0.5)" }],
    ["=ROUND(A1,2)", { formula: "ROUND(A1,2)" }],
    ["-A1", { formula: "-A1" }],
    ["'36", { value: "36", quotePrefix: true }],
  ])("%s", (text, entry) => {
    expect(parseTypedEntry(text, defaultStyle)).toEqual(entry);
  });
});
