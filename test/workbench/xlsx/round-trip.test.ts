import fc from "fast-check";
import { CellError, type Scalar } from "../../../src/workbench/model/scalar";
import type { CellStyle } from "../../../src/workbench/model/style";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { newWorkbookFile, openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { existing, partsOf, requireWellFormed } from "./parts";
import { requireNothingToRepair } from "./repair-rules";
import { addScenarioSheet, put } from "./scenario-sheet";

/** Texts that people and other programs manage to put into a cell. */
const oddTexts = [
  " voor en achter ",
  "\u0001\u000b\u001f",
  "_x0041_ en _x005F_",
  "regel 1\nregel 2\r\nregel 3\rregel 4",
  "\ttab",
  "👩‍👩‍👧 cliënt",
  "half \ud83d een paar",
  "\ufffe\uffff",
  "]]> & <b> \"aangehaald\" 'zo'",
  "=SUM(A1)",
  "\u007f\u0085\u00a0",
  "a".repeat(32_767),
];

const anyText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "binary", maxLength: 30 }));
const anyNumber = fc.oneof(
  fc.constantFrom(1e308, -1e308, 1.7976931348623157e308, 2.2250738585072014e-308, 0.1 + 0.2, 123456789012345680),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const anyError = fc
  .constantFrom("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
  .map((code) => new CellError(code as CellError["code"]));
const anyScalar: fc.Arbitrary<NonNullable<Scalar>> = fc.oneof(anyText, anyNumber, fc.boolean(), anyError);
const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const anyBorder = fc.option(
  fc.record({ line: fc.constantFrom("thin", "double", "dashDot" as const), color: anyColor }),
);
const anyStyle: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0.00", "d-m-yyyy", '0" ""uur"" <&>"', "[Red]-0;0", "@"),
  font: fc.record({
    name: fc.constantFrom("Calibri", 'Arial "Narrow" & <zo>'),
    size: fc.constantFrom(8, 10.5, 11),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    color: anyColor,
  }),
  fill: fc.option(anyColor),
  borders: fc.record({ left: anyBorder, right: anyBorder, top: anyBorder, bottom: anyBorder }),
  horizontal: fc.constantFrom("general", "left", "centerContinuous"),
  vertical: fc.constantFrom("bottom", "top", "center"),
  wrap: fc.boolean(),
  shrink: fc.boolean(),
  indent: fc.nat(3),
  rotation: fc.constantFrom(0, 45, 255),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
  quotePrefix: fc.boolean(),
});
const anyFormula = fc.oneof(
  anyText.filter((text) => text.length < 4000).map((text) => `LEN("${text.replaceAll('"', '""')}")`),
  fc.constantFrom("'Blad ''1'' & <x>'!A1<>B2", 'IF(A1>=1,"""&lt;""","_x000D_")', "Blad1!$A$1:B2  +1", "1E+100%"),
);
const anyPlace = fc.tuple(
  fc.oneof(fc.nat(40), fc.constantFrom(65_535, 1_048_575)),
  fc.oneof(fc.nat(30), fc.constantFrom(255, 16_383)),
);
const sheetNames = ["Rekenkundig 1-1-2021", "t' Team & <zo>", "a!b", "Blad 'x' 1", "é ✓ 👍", "_x0041_", "1+1"];
const anySheet = fc.record({
  name: fc.constantFrom(...sheetNames),
  cells: fc.array(
    fc.record({ place: anyPlace, value: anyScalar, formula: fc.option(anyFormula), style: fc.option(anyStyle) }),
    { maxLength: 12 },
  ),
  links: fc.array(fc.record({ place: anyPlace, text: anyText.filter((text) => text.length < 200) }), { maxLength: 3 }),
  words: fc.array(
    anyText.filter((text) => text.length < 200),
    { minLength: 4, maxLength: 4 },
  ),
});
type AnySheet = typeof anySheet extends fc.Arbitrary<infer Value> ? Value : never;

function build(workbook: Workbook, { name, cells, links, words }: AnySheet): void {
  const sheet = workbook.addSheet(name);
  for (const {
    place: [row, column],
    value,
    formula,
    style,
  } of cells) {
    put(workbook, sheet, row, column, formula === null ? value : { formula, value }, style ?? {});
  }
  for (const {
    place: [row, column],
    text,
  } of links) {
    sheet.hyperlinks.set(`${row},${column}`, { location: `'${name.replaceAll("'", "''")}'!A1`, tooltip: text });
  }
  const [header = "", footer = "", comment = "", series = ""] = words;
  sheet.page = {
    orientation: "landscape",
    paper: "a4",
    margins: { top: 36, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
    fit: null,
    scale: 85,
    centerHorizontally: false,
    centerVertically: true,
    header: { left: "", center: header.replaceAll("&", "&&"), right: "" },
    footer: { left: footer.replaceAll("&", "&&"), center: "", right: "&F" },
    printArea: { top: 0, left: 0, bottom: 9, right: 3 },
    titleRows: { first: 0, last: 2 },
    titleColumns: { first: 0, last: 1 },
    printGridlines: true,
    rowBreaks: [4, 9],
  };
  sheet.columnFormats.set(2, { width: 12.5 });
  sheet.rowFormats.set(3, { height: 33.75, hidden: true });
  sheet.merges.push({ top: 20, left: 4, bottom: 21, right: 6 });
  const reference = `'${name.replaceAll("'", "''")}'!$A$1:$A$3`;
  workbook.names.push({ name: "Eigen_naam", formula: reference, sheet, hidden: false, comment, fromFile: false });
  const chart = existing(addScenarioSheet(workbook).addedCharts[0]);
  chart.series = [{ name: series, nameReference: null, values: reference, categories: reference, color: null }];
  chart.title = { text: header, visible: true };
  chart.name = series;
  sheet.addedCharts.push(chart);
}

test("everything in a new sheet comes back, and every part is XML", () => {
  fc.assert(
    fc.property(anySheet, (wanted) => {
      const file = newWorkbookFile();
      build(file.workbook, wanted);
      const bytes = file.save();
      requireWellFormed(partsOf(bytes));
      requireNothingToRepair(partsOf(bytes));
      const { workbook } = openWorkbookFile(bytes, "opnieuw.xlsx");
      const before = existing(file.workbook.sheetByName(wanted.name));
      const after = existing(workbook.sheetByName(wanted.name));
      before.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const again = after.cell(row, column);
          expect([row, column, again?.value, again?.formula]).toEqual([row, column, cell?.value, cell?.formula]);
          expect(workbook.styles.get(again?.style ?? 0)).toEqual(file.workbook.styles.get(cell?.style ?? 0));
        });
      });
      expect(after.page).toEqual(before.page);
      expect([...after.hyperlinks]).toEqual([...before.hyperlinks]);
      expect([...after.rowFormats]).toEqual([...before.rowFormats]);
      expect([...after.columnFormats]).toEqual([...before.columnFormats]);
      expect(after.merges).toEqual(before.merges);
      expect(workbook.names.find(({ name }) => name === "Eigen_naam")).toMatchObject({
        formula: file.workbook.names[0]?.formula,
        comment: file.workbook.names[0]?.comment,
      });
    }),
    { numRuns: 50 },
  );
});

describeWithLibreOffice("LibreOffice", () => {
  test("opens it, and reads the same texts and numbers", () => {
    const file = newWorkbookFile();
    const sheet = file.workbook.addSheet("Vreemd");
    const texts = [" voor en achter ", "=SUM(A1)", "]]> & <b> \"'", "👍 é", "regel 1\nregel 2"];
    texts.forEach((text, row) => {
      put(file.workbook, sheet, row, 0, text);
      put(file.workbook, sheet, row, 1, { formula: `"${text.replaceAll('"', '""')}"`, value: text });
    });
    put(file.workbook, sheet, texts.length, 0, -1e308);
    put(file.workbook, sheet, texts.length, 1, "\u0001\u000b");
    const rows = existing(recalculatedSheets(file.save()).get("Vreemd"));
    expect(rows.slice(0, texts.length)).toEqual(texts.map((text) => [text, text]));
    expect(Number(rows[texts.length]?.[0])).toBe(-1e308);
  });
});
