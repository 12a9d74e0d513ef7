import fc from "fast-check";
import { charactersOfWidth, columnWidth, widthOfPoints } from "../../../src/workbench/model/measures";
import { newWorkbookFile, openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, toXlsx } from "../../support/workbooks/libreoffice";
import { existing, partsOf, withParts } from "../xlsx/parts";

/** A column of this many pixels, each 0.75 point wide. */
const pixels = fc.integer({ min: 1, max: 1790 });

test("a width set in points is the same after saving and opening", () => {
  fc.assert(
    fc.property(fc.array(pixels, { minLength: 1, maxLength: 30 }), (widths) => {
      const file = newWorkbookFile();
      const sheet = file.workbook.addSheet("Breed");
      widths.forEach((width, column) => sheet.columnFormats.set(column, { width: widthOfPoints(width * 0.75) }));
      const again = existing(openWorkbookFile(file.save(), "a.xlsx").workbook.sheetByName("Breed"));
      expect(widths.map((_, column) => columnWidth(again, column) / 0.75)).toEqual(widths);
    }),
    { numRuns: 50 },
  );
});

test("a column without a width has the sheet's own standard width", () => {
  const bytes = newWorkbookFile().save();
  const part = "xl/worksheets/sheet1.xml";
  for (let width = 1; width <= 300; width += 1) {
    const stored = Math.trunc((width / 7) * 256) / 256;
    const xml = existing(partsOf(bytes)[part]).replace(
      "<sheetFormatPr ",
      `<sheetFormatPr defaultColWidth="${stored}" `,
    );
    const sheet = existing(openWorkbookFile(withParts(bytes, { [part]: xml }), "a.xlsx").workbook.sheets[0]);
    expect(columnWidth(sheet, 3)).toBe(width * 0.75);
  }
});

// Excel's standard width, and 10 and 20 characters with five pixels of padding.
test.each([
  [9.140625, 8.43],
  [10.7109375, 10],
  [20.7109375, 20],
])("%d in the file is %d characters to the user", (width, characters) => {
  expect(charactersOfWidth(width)).toBe(characters);
});

describeWithLibreOffice("LibreOffice", () => {
  test("takes the widths for the same, to the pixel", () => {
    const file = newWorkbookFile();
    const widths = [20, 64, 75, 100, 129, 400];
    const added = file.workbook.addSheet("Breed");
    widths.forEach((width, column) => added.columnFormats.set(column, { width: widthOfPoints(width * 0.75) }));
    const again = existing(openWorkbookFile(toXlsx(file.save()), "a.xlsx").workbook.sheetByName("Breed"));
    widths.forEach((width, column) => {
      expect(Math.abs(columnWidth(again, column) / 0.75 - width)).toBeLessThanOrEqual(1);
    });
  });
});
