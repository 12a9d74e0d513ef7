import { displayText } from "../../../../src/workbench/calc/values/text";
import { CellError, type Scalar } from "../../../../src/workbench/model/scalar";

describe("what a cell shows", () => {
  test.each<[Scalar, string, string, string]>([
    [1234.5, "General", "1234,5", "1234.5"],
    [0.89, "0.00", "0,89", "0.89"],
    [0.89, "0%", "89%", "89%"],
    [44196, "dd-mm-yyyy", "31-12-2020", "31-12-2020"],
    [44196, "m/d/yyyy", "31-12-2020", "12/31/2020"],
    [44196, "mm-dd-yy", "31-12-2020", "12/31/2020"],
    [44196, "[$-413]d mmmm yyyy", "31 december 2020", "31 december 2020"],
    [1234, "#,##0", "1.234", "1,234"],
    [1234.5, "[$€-413] #,##0.00", "€ 1.234,50", "€ 1,234.50"],
    [1 / 3, "General", "0,333333333", "0.333333333"],
    [true, "General", "WAAR", "TRUE"],
    [false, "0.00", "ONWAAR", "FALSE"],
    ["Anne", "0.00", "Anne", "Anne"],
    [null, "0.00", "", ""],
    [-5, "0;(0)", "(5)", "(5)"],
    [1.005, "0.00", "1,01", "1.01"],
    [5, "[$-413", "5", "5"],
    [new CellError("#VALUE!"), "General", "#WAARDE!", "#VALUE!"],
    [new CellError("#DIV/0!"), "General", "#DEEL/0!", "#DIV/0!"],
    [new CellError("#N/A"), "0.00", "#N/B", "#N/A"],
    [new CellError("#REF!"), "General", "#VERW!", "#REF!"],
    [new CellError("#NAME?"), "General", "#NAAM?", "#NAME?"],
    [new CellError("#NUM!"), "General", "#GETAL!", "#NUM!"],
    [new CellError("#NULL!"), "General", "#LEEG!", "#NULL!"],
    [new CellError("#SPILL!"), "General", "#OVERLOOP!", "#SPILL!"],
  ])("%s in %s", (value, numberFormat, dutch, english) => {
    expect(displayText(value, numberFormat, "nl-NL", false)).toBe(dutch);
    expect(displayText(value, numberFormat, "en-US", false)).toBe(english);
  });

  test("serial numbers count from 1904 if the workbook says so", () => {
    expect(displayText(0, "yyyy-mm-dd", "nl-NL", true)).toBe("1904-01-01");
    expect(displayText(44196, "yyyy-mm-dd", "nl-NL", false)).toBe("2020-12-31");
  });

  test("a number that is no date fills the cell with #", () => {
    expect(displayText(-1, "yyyy-mm-dd", "nl-NL", false)).toMatch(/^#+$/);
  });
});
