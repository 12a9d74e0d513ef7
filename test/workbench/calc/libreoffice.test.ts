import { strToU8, zipSync } from "fflate";
import { describeWithLibreOffice, recalculatedCsv } from "../../support/workbooks/libreoffice";
import { Bench, type Entry } from "./bench";

/** Cells to calculate with: numbers, texts of which some are numbers, booleans, an error, empty cells, a sorted column. */
const cells: readonly (readonly Entry[])[] = [
  [36, "Anne", 105.525, 1, 0.1],
  [36, "Bob", 105.525, 2, 0.2],
  [28, "Emmy", 82.075, 4, 0.3],
  [36, "Julie", 105.525, 8, -2.5],
  [24, "Lisette", 70.35, 16, 2.5],
  ["12", "anne", true, 32, 1e-9],
  [null, "b*", false, 64, 1e15],
  [-7, null, "=1/0", 128, 0.615],
];

const numbers = [
  "2.5",
  "-2.5",
  "0.5",
  "1.005",
  "-1.475",
  "1234.5678",
  "0.285",
  "626.3",
  "0.1+0.2",
  "(0.7+0.1)*10",
  "4.35*100",
];
const pairs = [
  ["7", "3"],
  ["-7", "3"],
  ["7", "-3"],
  ["-7", "-3"],
  ["5.5", "0.5"],
  ["0.3", "0.1"],
  ["1", "0.1"],
  ["10", "2.5"],
];
const criteria = ['">30"', '"<=28"', '"<>36"', "36", '"36"', '">=36"', '"=36"', "A3", '"12"'];
const textCriteria = ['"anne"', '"A*"', '"?????"', '"*e*"', '"b~*"', '"<>anne"', '">c"', '"<=bob"'];
const scalars = ["1", "0", '"a"', '"B"', '""', "A7", "C1", "E1+E2"];

/**
 * Booleans are not compared or counted: LibreOffice takes them for the numbers 1 and 0, and Excel for a type of their own. Results that
 * LibreOffice formats by itself, such as dates, are left out too.
 */
const formulas: readonly string[] = [
  ...numbers.flatMap((number) => [
    ...[0, 1, 2, -1].flatMap((places) => [
      `ROUND(${number},${places})`,
      `ROUNDUP(${number},${places})`,
      `ROUNDDOWN(${number},${places})`,
      `TRUNC(${number},${places})`,
    ]),
    `INT(${number})`,
    `SIGN(${number})`,
    `ABS(${number})`,
  ]),
  ...pairs.flatMap(([a = "", b = ""]) => [`MOD(${a},${b})`, `INT(${a}/${b})`, `${a}*${b}-${a}`, `POWER(${a},2)/${b}`]),
  ...criteria.flatMap((criterion) => [
    `COUNTIF($A$1:$A$8,${criterion})`,
    `SUMIF($A$1:$A$8,${criterion},$D$1:$D$8)`,
    `COUNTIFS($A$1:$A$8,${criterion},$D$1:$D$8,">2")`,
    `SUMIFS($D$1:$D$8,$A$1:$A$8,${criterion})`,
  ]),
  ...textCriteria.flatMap((criterion) => [
    `COUNTIF($B$1:$B$8,${criterion})`,
    `SUMIF($B$1:$B$8,${criterion},$D$1:$D$8)`,
  ]),
  ...scalars.flatMap((a) => scalars.map((b) => `${a}<${b}`)),
  ...scalars.map((a) => `${a}=E3`),
  "SUM(A1:A8)",
  "SUM(A1:B7)",
  "SUM(A1:A5,D1:D3,2)",
  "SUM(A:A)",
  "SUM(A1:A4 A3:A8)",
  "SUM(C1:C8)",
  "SUM(E1:E3)=0.6",
  "SUM(C1:C5)=469",
  "INT(SUM(C1:C5))",
  "E1+E2-E3",
  "AVERAGE(A1:A8)",
  "AVERAGE(B1:B8)",
  "COUNT(A1:B8)",
  "COUNTA(A1:E8)",
  "COUNTBLANK(A1:A8)",
  "MAX(A1:A8)",
  "MIN(A1:A8)",
  "MAX(B1:B8)",
  "SUMPRODUCT(A1:A5,D1:D5)",
  "SUMPRODUCT((A1:A5=36)*(D1:D5>1)*C1:C5)",
  "SUMPRODUCT((A1:A5>A3)+0)",
  "SUBTOTAL(9,A1:A8)",
  "SUBTOTAL(2,A1:A8)",
  "SUBTOTAL(1,D1:D8)",
  "INDEX(A1:C8,3,3)",
  "INDEX(B1:B8,2)",
  "INDEX(A1:C8,9,1)",
  "SUM(INDEX(A1:D8,0,4))",
  "SUM(D1:INDEX(D1:D8,3))",
  'MATCH("emmy",B1:B8,0)',
  'MATCH("L*",B1:B8,0)',
  "MATCH(30,D1:D8,1)",
  "MATCH(32,D1:D8,0)",
  "MATCH(0,D1:D8,1)",
  "MATCH(99,A1:A8,0)",
  "VLOOKUP(16,D1:E8,2,FALSE)",
  "VLOOKUP(20,D1:E8,2)",
  "VLOOKUP(20,D1:E8,2,FALSE)",
  "HLOOKUP(36,A1:C3,3,FALSE)",
  "RANK(28,A1:A5)",
  "RANK(36,A1:A5)",
  "RANK(28,A1:A5,1)",
  "LARGE(D1:D8,2)",
  "SMALL(D1:D8,9)",
  "CHOOSE(2,10,20,30)",
  "ROWS(A1:C8)*COLUMNS(A1:C8)",
  "ROW(A5)+COLUMN(C1)",
  'IF(A1>30,"ja","nee")',
  "IF(A7,1,2)",
  "IFERROR(C8,9)",
  "IFERROR(MATCH(99,A1:A8,0),0)",
  "AND(A1:A5)",
  "OR(C6:C7)",
  "AND(B1:B2)",
  "NOT(A7)",
  "ISNUMBER(A6)",
  "ISTEXT(A6)",
  "ISBLANK(A7)",
  "ISBLANK(B8)",
  "ISERROR(C8)",
  "N(B1)+N(C6)",
  "A6+1",
  "A6*A1",
  "B1+1",
  "A7+1",
  "A7&B1&A1",
  '1/3&""',
  '0.1+0.2&""',
  "LEFT(B5,3)&RIGHT(B5,2)&MID(B5,2,2)",
  "LEN(B5)+LEN(A1)",
  'SEARCH("NN",B1)+SEARCH("n?e",B1)',
  'FIND("n",B1,3)',
  "WEEKDAY(43893)+WEEKDAY(43893.9,2)*10+WEEKDAY(43893,3)*100",
  "FLOOR(C8+12.34,0.05)",
  "FLOOR(E5,-0.4)",
  'TRIM("  a  b ")&"|"',
  "UPPER(B1)&LOWER(B2)",
  'SUBSTITUTE("aXbXc","X","-",2)',
  'SUBSTITUTE("aXbXc","X","-")',
  'REPT("ab",3)',
  'CONCATENATE("a",1,B1)',
  'VALUE("12.5")*2',
  'TEXT(1234.567,"#,##0.00")',
  'TEXT(0.284,"0%")',
  'TEXT(43893,"yyyy-mm-dd")',
  "DATE(2020,2,30)-DATE(2020,1,1)",
  "DATE(2020,13,1)-DATE(2020,1,1)",
  "EDATE(DATE(2020,2,29),-252)=DATE(1999,2,28)",
  "EDATE(DATE(2020,1,31),1)=DATE(2020,2,29)",
  "DATE(2020,3,0)-DATE(2020,1,1)",
  "YEAR(43893)*10000+MONTH(43893)*100+DAY(43893)",
  "SQRT(2)",
  "SQRT(-1)",
  "2^0.5",
  "2^-1",
  "-2^2",
  "1/0",
  "NA()",
];

describeWithLibreOffice("a second opinion from LibreOffice", () => {
  test(`${formulas.length} formulas give what LibreOffice gives`, () => {
    const bench = new Bench().put("A1", cells);
    bench.put(
      "G1",
      formulas.map((formula) => [`=${formula}`]),
    );
    const theirs = recalculatedCsv(workbookOf(), "Blad1");
    const different = formulas.flatMap((formula, row) => {
      const ours = bench.value(`G${row + 1}`);
      const other = theirs[row]?.[6] ?? "";
      return agrees(ours, other) ? [] : [`${formula}: ours ${String(ours)}, theirs ${other}`];
    });
    expect(different).toEqual([]);
  });
});

function agrees(ours: number | string | boolean | null, theirs: string): boolean {
  if (typeof ours === "number") {
    const number = Number(theirs);
    return theirs !== "" && Math.abs(ours - number) <= 1e-12 * Math.max(1, Math.abs(number));
  }
  // LibreOffice has other errors than Excel: it writes "Err:502" for many of them.
  if (typeof ours === "string" && /^#/.test(ours)) return /^(#|Err:)/.test(theirs);
  return typeof ours === "boolean" ? theirs === String(ours).toUpperCase() : theirs === (ours ?? "");
}

/** The smallest possible workbook: the cells, and formulas without values. */
function workbookOf(): Uint8Array {
  const height = Math.max(cells.length, formulas.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const formula = formulas[row];
    const data = (cells[row] ?? []).map((entry, column) => cellXml("ABCDE".charAt(column), row + 1, entry));
    return `<row r="${row + 1}">${data.join("")}${formula === undefined ? "" : cellXml("G", row + 1, `=${formula}`)}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function cellXml(column: string, row: number, entry: Entry): string {
  const place = `r="${column}${row}"`;
  if (entry === null) return "";
  if (typeof entry === "number") return `<c ${place}><v>${entry}</v></c>`;
  if (typeof entry === "boolean") return `<c ${place} t="b"><v>${Number(entry)}</v></c>`;
  const text = String(entry).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return text.startsWith("=")
    ? `<c ${place}><f>${text.slice(1)}</f></c>`
    : `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
}
