import { Calculator } from "../../../src/workbench/calc/calculator";
import { ConditionalLooks } from "../../../src/workbench/conditional/conditional-looks";
import { parseReference } from "../../../src/workbench/model/address";
import type { CellInput } from "../../../src/workbench/model/workbook";
import { newWorkbookFile, openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, toXlsx } from "../../support/workbooks/libreoffice";
import { existing, fixture, withParts } from "../xlsx/parts";

/** A workbook and the looks that its conditional formats give now. */
class Judged {
  private readonly workbook;
  private readonly calculator;
  private readonly looks;

  constructor(
    bytes: Uint8Array,
    private readonly sheetName: string,
  ) {
    this.workbook = openWorkbookFile(bytes, "regels.xlsx").workbook;
    this.calculator = new Calculator(this.workbook, { today: () => ({ year: 2020, month: 3, day: 3 }) });
    this.looks = new ConditionalLooks(this.calculator);
  }

  at(address: string) {
    const { top, left } = existing(parseReference(address)).rect;
    return this.looks.at(this.sheet, top, left);
  }

  /** The fills that rules give rows 2 to 9 of a column. */
  fills(column: string): (string | undefined)[] {
    return [2, 3, 4, 5, 6, 7, 8, 9].map((row) => this.at(`${column}${row}`)?.look.fill);
  }

  put(address: string, input: CellInput): void {
    this.workbook.enter(this.sheet, existing(parseReference(address)).rect, [[input]], "user");
    this.calculator.settle();
    this.looks.forget();
  }

  private get sheet() {
    return existing(this.workbook.sheetByName(this.sheetName));
  }
}

const [red, green, none] = ["#FFC7CE", "#C6EFCE", undefined];

/** Judged by hand, as Excel does: text is greater than a number, an empty cell cannot be compared, and case does not count. */
const expected = {
  A: [red, none, none, red, none, none, red, none],
  B: [none, green, green, green, none, none, none, green],
  C: [red, none, red, none, red, none, none, none],
  D: [green, none, green, none, green, none, none, none],
  E: [none, green, none, green, none, none, none, none],
  F: [red, red, red, red, none, none, none, none],
  G: [none, red, red, none, red, red, none, none],
  N: [none, red, none, red, none, red, none, none],
};

describe("the rules that another program wrote", () => {
  const judged = new Judged(fixture("rules-and-charts.xlsx"), "Regels");

  test.each(Object.entries(expected))("hold for the cells of column %s for which they should", (column, fills) => {
    expect(judged.fills(column)).toEqual(fills);
  });

  test("a look has the colour of its letters too", () => {
    expect(judged.at("A2")?.look).toMatchObject({ fill: red, color: "#9C0006" });
    expect(judged.at("P2")).toBeNull();
  });

  test("a scale goes from colour to colour by the values", () => {
    const fills = judged.fills("H");
    expect([fills[0], fills[7]]).toEqual(["#F8696B", "#63BE7B"]);
    // The median is 35; 20 is 20/35 of the way from red to yellow: F8 + 4, 69 + 74.3, 6B + 14.3.
    expect(fills[2]).toBe("#FCB379");
  });

  test("bars are as long as their value and go left for values below zero", () => {
    expect(judged.at("I2")?.bar).toEqual({ start: 0, end: 0.125, axis: null, color: "#638EC6", gradient: false });
    expect(judged.at("I9")?.bar).toMatchObject({ start: 0, end: 1 });
    const zero = expect.closeTo(1 / 3, 9) as number;
    expect(judged.at("J2")?.bar).toEqual({ start: 0, end: zero, axis: zero, color: "#FF0000", gradient: true });
    expect(judged.at("J5")?.bar).toEqual({
      start: zero,
      end: expect.closeTo(0.5, 9) as number,
      axis: zero,
      color: "#63C384",
      gradient: true,
    });
  });

  test("icons go by thirds of the way from the lowest to the highest value", () => {
    // From 1 to 10, the second icon begins at 3.97 and the third at 7.03.
    const icons = (column: string) => [2, 4, 5, 8, 9].map((row) => judged.at(`${column}${row}`)?.icon);
    expect(icons("K").map((icon) => icon?.index)).toEqual([0, 0, 1, 1, 2]);
    expect(icons("K")[0]?.set).toBe("3Arrows");
    expect(icons("L").map((icon) => icon?.index)).toEqual([2, 2, 1, 1, 0]);
    expect([judged.at("M2")?.withoutValue, judged.at("L2")?.withoutValue]).toEqual([true, false]);
  });

  test("follow changes of cells", () => {
    const edited = new Judged(fixture("rules-and-charts.xlsx"), "Regels");
    edited.put("A3", { value: 101 });
    edited.put("C3", { formula: 'LOWER("AF")' });
    edited.put("E2", { value: 9 });
    edited.put("I9", { value: 160 });
    expect(edited.fills("A")[1]).toBe(red);
    expect(edited.fills("C")[1]).toBe(red);
    expect(edited.fills("E")).toEqual([green, green, none, green, none, none, none, none]);
    expect(edited.at("I2")?.bar?.end).toBe(0.0625);
  });
});

describeWithLibreOffice("as LibreOffice writes them", () => {
  test("they hold for the same cells", () => {
    const judged = new Judged(toXlsx(fixture("rules-and-charts.xlsx")), "Regels");
    const found = Object.fromEntries(Object.keys(expected).map((column) => [column, judged.fills(column)]));
    expect(found).toEqual(expected);
    expect(judged.fills("H")[2]).toBe("#FCB379");
    expect(judged.at("J2")?.bar?.color).toBe("#FF0000");
    expect(judged.at("K9")?.icon).toEqual({ set: "3Arrows", index: 2 });
  });
});

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const later = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Looks 0 (red fill, bold), 1 (green fill, blue letters), 2 (a line below). */
const styles = `<styleSheet xmlns="${main}"><dxfs count="3">
  <dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>
  <dxf><font><b val="0"/><color rgb="FF0000FF"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf>
  <dxf><border><bottom style="thin"><color rgb="FF808080"/></bottom></border></dxf></dxfs></styleSheet>`;

function withRules(values: readonly (number | string)[], rules: string, extension = ""): Judged {
  const cells = values.map((value, index) =>
    typeof value === "number"
      ? `<row r="${index + 1}"><c r="A${index + 1}"><v>${value}</v></c></row>`
      : `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>${value}</v></c></row>`,
  );
  const bytes = withParts(newWorkbookFile().save(), {
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:x14="${later}" xmlns:xm="urn:xm"><sheetData>${cells.join("")}</sheetData>${rules}${extension}</worksheet>`,
    "xl/styles.xml": styles,
  });
  return new Judged(bytes, "Blad1");
}

const rules = (inside: string, area = "A1:A9") =>
  `<conditionalFormatting sqref="${area}">${inside}</conditionalFormatting>`;

test("of several rules the first wins, property by property; a rule that stops is the last", () => {
  const both = (stop: string) =>
    rules(
      `<cfRule type="cellIs" dxfId="1" priority="2" operator="greaterThan"><formula>0</formula></cfRule>
       <cfRule type="expression" dxfId="0" priority="1" ${stop}><formula>A1=7</formula></cfRule>
       <cfRule type="cellIs" dxfId="2" priority="3" operator="notEqual"><formula>0</formula></cfRule>`,
    );
  const judged = withRules([7, 8], both(""));
  expect(judged.at("A1")?.look).toMatchObject({
    bold: true,
    fill: "#FF0000",
    color: "#0000FF",
    borders: { bottom: { line: "thin", color: "#808080" } },
  });
  expect(judged.at("A2")?.look).toMatchObject({ bold: false, fill: "#00FF00" });
  const stopped = withRules([7, 8], both('stopIfTrue="1"'));
  expect(stopped.at("A1")?.look).toEqual({ bold: true, fill: "#FF0000", borders: {} });
});

test("formulas of a rule over several areas start at the first corner of all areas", () => {
  const judged = withRules(
    [1, 2, 3, 2],
    rules('<cfRule type="expression" dxfId="0" priority="1"><formula>A1=2</formula></cfRule>', "A3:A4 A1:A2"),
  );
  expect([1, 2, 3, 4].map((row) => judged.at(`A${row}`)?.look.bold)).toEqual([undefined, true, undefined, true]);
});

test("days are compared with today", () => {
  // 3 March 2020 is 43893.
  const judged = withRules(
    [43893, 43892.5, 43886],
    rules(
      '<cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="today"><formula>FLOOR(A1,1)=TODAY()</formula></cfRule>' +
        '<cfRule type="timePeriod" dxfId="1" priority="2" timePeriod="lastWeek"><formula>AND(TODAY()-ROUNDDOWN(A1,0)&gt;=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(A1,0)&lt;(WEEKDAY(TODAY())+7))</formula></cfRule>',
    ),
  );
  expect([1, 2, 3].map((row) => judged.at(`A${row}`)?.look.fill)).toEqual(["#FF0000", undefined, "#00FF00"]);
});

test("rules that only the extension has, with a look and icons of their own", () => {
  const judged = withRules(
    [1, 5, 9],
    "",
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>
      <x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>A1&gt;=5</xm:f>
        <x14:dxf><font><i/></font></x14:dxf></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting>
      <x14:conditionalFormatting><x14:cfRule type="iconSet" priority="2" id="{2}"><x14:iconSet iconSet="3Stars" custom="1">
        <x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>5</xm:f></x14:cfvo><x14:cfvo type="num" gte="0"><xm:f>9</xm:f></x14:cfvo>
        <x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="1"/><x14:cfIcon iconSet="3Stars" iconId="2"/>
        </x14:iconSet></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting>
    </x14:conditionalFormattings></ext></extLst>`,
  );
  expect([1, 2, 3].map((row) => judged.at(`A${row}`)?.look.italic)).toEqual([undefined, true, true]);
  expect([1, 2, 3].map((row) => judged.at(`A${row}`)?.icon ?? null)).toEqual([
    null,
    { set: "3Flags", index: 1 },
    { set: "3Flags", index: 1 },
  ]);
});

test.each([
  [
    '<cfRule type="expression" dxfId="0" priority="1"><formula>ONBEKEND(A1)</formula></cfRule>',
    "a function that we lack",
  ],
  ['<cfRule type="expression" dxfId="0" priority="1"><formula>((</formula></cfRule>', "a formula that is none"],
  ['<cfRule type="expression" dxfId="0" priority="1"><formula>1/0</formula></cfRule>', "an error"],
  ['<cfRule type="expression" dxfId="99" priority="1"><formula>TRUE</formula></cfRule>', "a look that is not there"],
  ['<cfRule type="iets" dxfId="0" priority="1"/>', "a kind that nobody knows"],
  ['<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/></colorScale></cfRule>', "half a scale"],
  ['<cfRule type="dataBar" priority="1"><dataBar/></cfRule>', "a bar from nowhere"],
])("%s shows nothing: %s", (rule) => {
  const look = withRules([5], rules(rule)).at("A1");
  expect(look?.look.fill).toBeUndefined();
  expect(look?.bar ?? null).toBeNull();
});
