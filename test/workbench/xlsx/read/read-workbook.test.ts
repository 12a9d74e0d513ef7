import { CellError } from "../../../../src/workbench/model/scalar";
import type { Sheet } from "../../../../src/workbench/model/sheet";
import { applyTint } from "../../../../src/workbench/xlsx/looks/colors";
import { newWorkbookFile, openWorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { fixture, withParts } from "../parts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook with one sheet that holds this XML. */
function workbookWith(sheetXml: string, parts: Readonly<Record<string, string>> = {}) {
  const bytes = withParts(newWorkbookFile().save(), {
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheetXml}</worksheet>`,
    ...parts,
  });
  return openWorkbookFile(bytes, "test.xlsx").workbook;
}

const withStrings = (items: string) => ({
  "xl/sharedStrings.xml": `<sst xmlns="${main}">${items}</sst>`,
  "xl/_rels/workbook.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>' +
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
});

function valuesOf(sheet: Sheet | undefined): unknown[] {
  return (sheet?.rows ?? []).map((cells) => cells.map((cell) => cell?.value));
}

describe("values", () => {
  test("of every type", () => {
    const sheet = workbookWith(`<sheetData><row r="1">
      <c r="A1"><v>36.5</v></c><c r="B1" t="n"><v>1E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>
      <c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" t="inlineStr"><is><t>470 cliënten*</t></is></c>
      <c r="G1" t="d"><v>2020-03-03T12:00:00</v></c><c r="H1" t="str"><f>""</f><v></v></c><c r="I1"/>
    </row></sheetData>`).sheets[0];
    expect(valuesOf(sheet)).toEqual([
      [36.5, 0.001, true, new CellError("#DIV/0!"), "ab", "470 cliënten*", 43893.5, "", null],
    ]);
    expect(sheet?.cell(0, 4)?.formula).toBe('"a"&"b"');
  });

  test("shared strings: rich text joined, phonetic aids left out, escapes and spaces kept", () => {
    const items =
      '<si><t xml:space="preserve"> a </t></si><si><r><t>470</t></r><r><rPr><i/></rPr><t>*</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>regel 1_x000D_\nregel 2 &amp; &#8364;</t></si><si/><si><t>_x005F_x0041_</t></si>';
    const cells = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    const sheet = workbookWith(`<sheetData><row>${cells}</row></sheetData>`, withStrings(items)).sheets[0];
    expect(valuesOf(sheet)).toEqual([[" a ", "470*", "東京", "regel 1\r\nregel 2 & €", "", "_x0041_"]]);
  });

  test("CDATA, comments, other quotes and other whitespace are read as XML means them", () => {
    const sheet = workbookWith(
      `<!-- <sheetData> --><sheetData ><row r='1' ><c\n r='B1'\tt="str" ><v><![CDATA[a<b]]></v></c ></row ></sheetData>`,
    ).sheets[0];
    expect(sheet?.cell(0, 1)?.value).toBe("a<b");
  });

  test("a file that leaves out places, and lies about its dimension", () => {
    const workbook = openWorkbookFile(fixture("prefixed.xlsx"), "prefixed.xlsx").workbook;
    const sheet = workbook.sheets[0];
    expect(sheet?.usedRect(true)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
    expect(sheet?.cell(0, 1)?.value).toBe("Uren");
    expect(sheet?.cell(3, 0)?.value).toBe("Anne");
    // 3 March 2020, counted from 1904.
    expect(sheet?.cell(3, 2)?.value).toBe(43893 - 1462);
    expect(workbook.date1904).toBe(true);
  });
});

describe("formulas", () => {
  test("shared formulas are written out, even when the first comes last", () => {
    const sheet = workbookWith(`<sheetData>
      <row r="1"><c r="B1"><f t="shared" si="3"/><v>2</v></c></row>
      <row r="2"><c r="B2"><f t="shared" ref="B1:B3" si="3">A2*$C$1+Blad2!A2</f><v>4</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="3"/><v>6</v></c></row></sheetData>`).sheets[0];
    expect([0, 1, 2].map((row) => sheet?.cell(row, 1)?.formula)).toEqual([
      "A1*$C$1+Blad2!A1",
      "A2*$C$1+Blad2!A2",
      "A3*$C$1+Blad2!A3",
    ]);
  });

  test("array blocks, spills, and the cells they fill", () => {
    const workbook = openWorkbookFile(fixture("rich.xlsx"), "rich.xlsx", {
      customFunctionNames: new Set(["CASELOAD"]),
    }).workbook;
    const sheet = workbook.sheetByName("Huidige caseload");
    expect(sheet?.cell(9, 0)).toMatchObject({
      formula: "Formatie!B4:B5*2",
      array: { top: 9, left: 0, bottom: 10, right: 0 },
    });
    expect(sheet?.cell(10, 0)).toMatchObject({ value: 72, filledBy: { row: 9, column: 0 } });
    expect(sheet?.cell(9, 2)).toMatchObject({
      formula: "SORT(Formatie!B6:B8)",
      spill: { top: 9, left: 2, bottom: 11, right: 2 },
    });
    expect(sheet?.cell(9, 4)).toMatchObject({ formula: "CASELOAD(36)", value: 105.75 });
    expect(sheet?.cell(11, 4)).toMatchObject({ formula: "[1]Blad1!$A$1+1", value: 42 });
  });

  test("a what-if table holds values, because Excel fills it", () => {
    const sheet = workbookWith(
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="B1"/><v>3</v></c></row></sheetData>',
    ).sheets[0];
    expect(sheet?.cell(0, 0)).toEqual({ value: 3, style: 0 });
  });
});

describe("the workbook around the cells", () => {
  const workbook = openWorkbookFile(fixture("rich.xlsx"), "rich.xlsx").workbook;
  const formation = workbook.sheetByName("formatie");

  test("sheets, names and tables", () => {
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Formatie", "visible"],
      ["Huidige caseload", "visible"],
      ["Draaitabel", "visible"],
      ["Verborgen", "hidden"],
    ]);
    expect(workbook.names.map((name) => [name.name, name.formula, name.hidden, name.comment])).toEqual([
      ["Slicer_Naam", "#N/A", false, ""],
      ["Uren", "Formatie!$B$4:$B$8", false, "uren per week"],
      ["Verborgen_naam", "Formatie!$B$9", true, ""],
      ["WEEKUREN", "LAMBDA(fte,fte*36)", false, ""],
    ]);
    expect(workbook.tables).toMatchObject([
      {
        name: "tblFormatie",
        range: { top: 2, left: 0, bottom: 7, right: 4 },
        columns: ["Naam", "Uren", "Neventaken", "Cliënten", "Per uur"],
        hasHeader: true,
        hasTotals: false,
        hasFilter: true,
      },
    ]);
  });

  test("print set-up with its names, frozen rows, links, protection, sizes", () => {
    expect(formation?.page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      fit: { wide: 1, tall: null },
      footer: { left: "Team Werk", center: "&P van &N", right: "&D" },
      printArea: { top: 0, left: 0, bottom: 13, right: 5 },
      titleRows: { first: 0, last: 2 },
      titleColumns: null,
    });
    expect(formation?.frozen).toEqual({ rows: 3, columns: 0 });
    expect(formation?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(formation?.hyperlinks.get("13,0")).toEqual({ address: "https://www.voorbeeld.nl/?a=1&b=2" });
    expect(formation?.rowFormats.get(0)).toEqual({ height: 30 });
    expect(formation?.columnFormats.get(0)?.width).toBe(24);
    expect([...(workbook.sheetByName("Verborgen")?.protection?.allows ?? [])]).toEqual([
      "formatCells",
      "selectLockedCells",
    ]);
    expect(formation?.protection).toBeNull();
  });

  test("styles, with colours resolved", () => {
    const style = (row: number, column: number) => workbook.styles.get(formation?.cell(row, column)?.style ?? 0);
    expect(style(2, 0)).toMatchObject({
      font: { bold: true, color: "#FFFFFF" },
      fill: "#1F3864",
      horizontal: "center",
      wrap: true,
      borders: { bottom: { line: "medium", color: "#000000" }, top: null },
    });
    expect(style(3, 2).numberFormat).toBe('0.0" uur"');
    expect(style(10, 1).numberFormat).toBe("m/d/yyyy");
    expect(style(3, 1).locked).toBe(false);
    expect(style(3, 0).locked).toBe(true);
  });

  test("locked structure", () => {
    const locked = withParts(newWorkbookFile().save(), {
      "xl/workbook.xml":
        `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        '<workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    expect(openWorkbookFile(locked, "a.xlsx").workbook.structureProtected).toBe(true);
    expect(workbook.structureProtected).toBe(false);
  });
});

test("fills of the theme, lighter or darker, of the indexed palette, and those that are none", () => {
  const fills = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    '<patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill>',
    '<patternFill patternType="solid"><fgColor theme="0" tint="-0.34998626667073579"/></patternFill>',
    '<patternFill patternType="solid"><fgColor indexed="22"/></patternFill>',
    '<patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill>',
  ];
  const bytes = withParts(newWorkbookFile().save(), {
    "xl/styles.xml":
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>` +
      `<fills count="${fills.length}">${fills.map((fill) => `<fill>${fill}</fill>`).join("")}</fills>` +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      `<cellXfs count="${fills.length}">${fills.map((_, at) => `<xf fillId="${at}" applyFill="1"/>`).join("")}</cellXfs></styleSheet>`,
  });
  const { styles } = openWorkbookFile(bytes, "a.xlsx").workbook;
  expect(fills.map((_, at) => styles.get(at).fill)).toEqual([null, null, "#D9D9D9", "#A6A6A6", "#C0C0C0", "#92D050"]);
});

/** Tints of the Office 2013 theme as Excel's colour menu shows them. Excel rounds in another colour space, so they may differ by one step. */
test.each([
  ["#5B9BD5", 0.8, "#DDEBF7"],
  ["#5B9BD5", 0.6, "#BDD7EE"],
  ["#5B9BD5", 0.4, "#9BC2E6"],
  ["#5B9BD5", -0.25, "#2F75B5"],
  ["#5B9BD5", -0.5, "#1F4E78"],
  ["#FFFFFF", -0.15, "#D9D9D9"],
  ["#000000", 0.5, "#808080"],
])("%s with tint %d is %s", (base, tint, expected) => {
  const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const is = channels(applyTint(base, tint));
  channels(expected).forEach((channel, index) => {
    expect(Math.abs((is[index] ?? 0) - channel)).toBeLessThanOrEqual(2);
  });
});

test("25,000 rows of 12 cells are read to the last", () => {
  const rows = Array.from({ length: 25_000 }, (_, row) => {
    const cells = Array.from(
      { length: 12 },
      (__, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}"><v>${row * 1.37 + column}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const bytes = withParts(newWorkbookFile().save(), {
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  });
  const sheet = openWorkbookFile(bytes, "groot.xlsx").workbook.sheets[0];
  expect(sheet?.cell(24_999, 11)?.value).toBe(24_999 * 1.37 + 11);
});
