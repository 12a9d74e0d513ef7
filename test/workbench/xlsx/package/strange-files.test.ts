import { strToU8, unzipSync, zipSync } from "fflate";
import { Calculator } from "../../../../src/workbench/calc/calculator";
import { openWorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { existing, partsOf, requireWellFormed } from "../parts";
import { requireNothingToRepair } from "../repair-rules";
import { put } from "../scenario-sheet";
import { cells, list, main, packageOf, relation, rels, smallest, types, worksheet } from "../small-package";

/** Files that are valid but rare, which must open and keep what they have, and files made to hang a reader, which must be refused at once. */

const withSheet = (sheet: string | Uint8Array) => packageOf({ ...smallest, "bladen/uren.xml": sheet });
const open = (bytes: Uint8Array) => openWorkbookFile(bytes, "vreemd.xlsx");
/** Opens a file that was made to hang its reader: it must be refused, and within ten seconds. */
function refusal(bytes: Uint8Array): string {
  const start = performance.now();
  let said = "nothing";
  try {
    open(bytes);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(performance.now() - start).toBeLessThan(10_000);
  return said;
}
const row = (number: number, inside: string) => `<row r="${number}">${inside}</row>`;

describe("a file that is no workbook of Excel's size is damaged", () => {
  test.each([
    ["row 4,000,000,000", row(4_000_000_000, '<c r="A4000000000"><v>1</v></c>')],
    ["row 0", row(0, '<c r="A0"><v>1</v></c>')],
    ["column ZZZZZZ", row(2, '<c r="ZZZZZZ2"><v>1</v></c>')],
    ["a column more than there are", row(2, '<c r="XFD2"><v>1</v></c><c><v>2</v></c>')],
  ])("%s", (_, rows) => {
    expect(refusal(withSheet(worksheet(`<sheetData>${rows}</sheetData>`)))).toMatch(/^damaged: bladen\/uren.xml/);
  });

  test("20,000 elements in each other", () => {
    const nested = `<extLst>${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}</extLst>`;
    expect(refusal(withSheet(worksheet(cells + nested)))).toMatch(/^damaged: bladen\/uren.xml/);
  });

  test("merges, links and arrays outside the sheet are left alone", () => {
    const merges = '<mergeCells><mergeCell ref="A1:ZZZ9999999"/><mergeCell ref="A1:B2"/></mergeCells>';
    const { workbook } = open(withSheet(worksheet(cells + merges)));
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("a part of more than 100 MB is too large, whatever it packs to", () => {
    const parts = { ...smallest, "bladen/uren.xml": worksheet(cells) };
    const entries = Object.entries(parts).map(([name, content]) => [name, strToU8(content)]);
    const bomb = zipSync({ ...(Object.fromEntries(entries) as Record<string, Uint8Array>), x: new Uint8Array(106e6) });
    expect(refusal(bomb)).toMatch(/^too-large: x /);
  });
});

describe("a part in UTF-16", () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>${worksheet(cells.replace("36", "7"))}`;
  const little = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const big = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16());

  test.each([
    ["little", little],
    ["big", big],
  ])("is read, and written in UTF-8 when it changes: %s end first", (_, part) => {
    const file = open(withSheet(part));
    const sheet = existing(file.workbook.sheets[0]);
    expect(sheet.cell(0, 0)?.value).toBe(7);
    expect(file.save()).toEqual(withSheet(part));
    put(file.workbook, sheet, 0, 0, 8);
    const after = existing(partsOf(file.save())["bladen/uren.xml"]);
    expect(after).toContain('encoding="UTF-8"');
    expect(after).toContain("<v>8</v>");
  });
});

test("a part name with backslashes is the part", () => {
  const name = "boek\\Werkmap.xml";
  const { "boek/Werkmap.xml": workbookPart, ...others } = smallest;
  const file = open(packageOf({ ...others, [name]: workbookPart }));
  expect(file.workbook.sheets[0]?.cell(0, 0)?.value).toBe(36);
  file.workbook.addSheet("Nieuw");
  expect(open(file.save()).workbook.sheets.map((sheet) => sheet.name)).toEqual(["Uren", "Nieuw"]);
});

test("of two parts whose names differ only in case the exact one is read and changed", () => {
  const other = worksheet(cells.replace("36", "1"));
  for (const parts of [
    { "bladen/Uren.xml": other, ...smallest },
    { ...smallest, "bladen/Uren.xml": other },
  ]) {
    const file = open(packageOf(parts));
    const sheet = existing(file.workbook.sheets[0]);
    expect(sheet.cell(0, 0)?.value).toBe(36);
    put(file.workbook, sheet, 0, 0, 40);
    const after = partsOf(file.save());
    expect([after["bladen/Uren.xml"], after["bladen/uren.xml"]]).toEqual([
      other,
      smallest["bladen/uren.xml"].replace("36", "40"),
    ]);
  }
});

test("an unknown state of a sheet hides nothing", () => {
  const shown = smallest["boek/Werkmap.xml"].replace('sheetId="7"', 'sheetId="7" state="show"');
  const { workbook } = open(packageOf({ ...smallest, "boek/Werkmap.xml": shown }));
  expect(workbook.sheets[0]?.visibility).toBe("visible");
});

describe("styles", () => {
  const styleType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  const withStyles = (styles: string) =>
    packageOf({
      ...smallest,
      "[Content_Types].xml": types(
        '<Override PartName="/boek/Werkmap.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
          `<Override PartName="/boek/stijl.xml" ContentType="${styleType}"/>`,
        `${rels}<Default Extension="xml" ContentType="application/xml"/>`,
      ),
      "boek/_rels/Werkmap.xml.rels": list(
        relation("a", "worksheet", "/bladen/uren.xml") + relation("b", "styles", "stijl.xml"),
      ),
      "boek/stijl.xml": styles,
    });

  test.each([
    ["without any list", `<styleSheet xmlns="${main}"/>`],
    ["with a prefix and without any list", `<x:styleSheet xmlns:x="${main}"></x:styleSheet>`],
    [
      "with empty lists among others",
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="0"/><fills count="0"></fills>` +
        '<cellXfs count="0"/><dxfs count="0"/></styleSheet>',
    ],
  ])("%s: a look can be added", (_, styles) => {
    const file = open(withStyles(styles));
    const sheet = file.workbook.addSheet("Nieuw");
    put(file.workbook, sheet, 0, 0, "geel", { fill: "#FFFF00" });
    const bytes = file.save();
    requireWellFormed(partsOf(bytes));
    requireNothingToRepair(partsOf(bytes));
    const { workbook } = open(bytes);
    expect(workbook.styles.get(existing(workbook.sheetByName("Nieuw")?.cell(0, 0)).style).fill).toBe("#FFFF00");
    expect(workbook.styles.get(existing(workbook.sheetByName("Uren")?.cell(0, 0)).style).fill).toBeNull();
  });

  test("a file without styles gets them under the usual name, when that is free", () => {
    const file = open(packageOf(smallest));
    put(file.workbook, file.workbook.addSheet("Nieuw"), 0, 0, "geel", { fill: "#FFFF00" });
    expect(Object.keys(unzipSync(file.save()))).toContain("xl/styles.xml");
    const taken = open(packageOf({ ...smallest, "xl/styles.xml": "<los/>" }));
    put(taken.workbook, taken.workbook.addSheet("Nieuw"), 0, 0, "geel", { fill: "#FFFF00" });
    expect(Object.keys(unzipSync(taken.save()))).toContain("xl/styles1.xml");
  });
});

describe("a value that is out of date and that we cannot calculate", () => {
  const sheet = worksheet(
    '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>ONBEKEND(A1)</f><v>32</v></c><c r="C1"><f>B1+1</f><v>33</v></c>' +
      '<c r="D1"><f>ONBEKEND(E1)</f><v>5</v></c></row></sheetData>',
  );
  const saved = (workbookPart: string) => {
    const file = open(packageOf({ ...smallest, "boek/Werkmap.xml": workbookPart, "bladen/uren.xml": sheet }));
    const calculator = new Calculator(file.workbook);
    put(file.workbook, existing(file.workbook.sheets[0]), 0, 0, 3);
    calculator.settle();
    return partsOf(file.save());
  };

  test("is not saved, nor what rests on it; other values stay", () => {
    const after = existing(saved(smallest["boek/Werkmap.xml"])["bladen/uren.xml"]);
    expect(after).toContain('<c r="B1"><f>ONBEKEND(A1)</f></c><c r="C1"><f>B1+1</f></c>');
    expect(after).toContain('<c r="D1"><f>ONBEKEND(E1)</f><v>5</v></c>');
  });

  test("Excel is told to calculate, behind what stands before that in the part", () => {
    const named = smallest["boek/Werkmap.xml"].replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="x">1</definedName></definedNames>',
    );
    expect(saved(named)["boek/Werkmap.xml"]).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
    const manual = smallest["boek/Werkmap.xml"].replace("</sheets>", '</sheets><calcPr calcId="191029"/>');
    expect(saved(manual)["boek/Werkmap.xml"]).toMatch(/<calcPr (?=.*calcId="191029")(?=.*fullCalcOnLoad="1")/);
  });

  test("without one, Excel is told nothing", () => {
    const file = open(withSheet(sheet));
    put(file.workbook, existing(file.workbook.sheets[0]), 4, 4, 3);
    expect(partsOf(file.save())["boek/Werkmap.xml"]).toBe(smallest["boek/Werkmap.xml"]);
  });
});

describe("SUBTOTAL over rows that a filter hides", () => {
  const rows = (hidden: readonly number[]) =>
    [36, 32, 28]
      .map((hours, index) => {
        const number = index + 2;
        return `<row r="${number}"${hidden.includes(number) ? ' hidden="1"' : ""}><c r="B${number}"><v>${hours}</v></c></row>`;
      })
      .join("");
  const totals =
    '<row r="6"><c r="B6"><f>SUBTOTAL(9,B2:B4)</f></c><c r="C6"><f>SUBTOTAL(109,B2:B4)</f></c><c r="D6"><f>SUM(B2:B4)</f></c></row>';
  const filter = (inside: string) => `<autoFilter ref="A1:B4">${inside}</autoFilter>`;
  const inUse = filter('<filterColumn colId="0"><filters><filter val="Anne"/></filters></filterColumn>');
  const totalsOf = (after: string) => {
    const file = open(withSheet(worksheet(`<sheetData>${rows([3])}${totals}</sheetData>${after}`)));
    const sheet = existing(file.workbook.sheets[0]);
    new Calculator(file.workbook).recalculateAll();
    return [1, 2, 3].map((column) => sheet.cell(5, column)?.value);
  };

  test("leaves them out, as it does for every kind of hiding from 101 up", () => {
    expect(totalsOf(inUse)).toEqual([64, 64, 96]);
  });
  test("counts a row that is hidden by hand, with a filter that is not in use", () => {
    expect(totalsOf(filter(""))).toEqual([96, 64, 96]);
  });
  // As Excel saved it in EPPlus's SubtotalFilters.xlsx.
  test("leaves out a row that is hidden by hand, while a filter is in use elsewhere on the sheet", () => {
    expect(totalsOf(inUse.replace("A1:B4", "A8:B9"))).toEqual([64, 64, 96]);
  });
});

test("a table's own filter hides rows too", () => {
  const parts = {
    ...smallest,
    "[Content_Types].xml": types(
      '<Override PartName="/boek/Werkmap.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/bladen/tabel.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
      `${rels}<Default Extension="xml" ContentType="application/xml"/>`,
    ),
    "bladen/_rels/uren.xml.rels": list(relation("t", "table", "tabel.xml")),
    "bladen/tabel.xml":
      `<table xmlns="${main}" id="1" name="Uren" displayName="Uren" ref="A1:A3"><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>` +
      '<tableColumns count="1"><tableColumn id="1" name="Uren"/></tableColumns></table>',
    "bladen/uren.xml": worksheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Uren</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row>' +
        '<row r="5"><c r="A5"><f>SUBTOTAL(9,A2:A3)</f></c></row></sheetData><tableParts count="1"><tablePart r:id="t"/></tableParts>',
    ),
  };
  const file = open(packageOf(parts));
  new Calculator(file.workbook).recalculateAll();
  expect(file.workbook.sheets[0]?.cell(4, 0)?.value).toBe(1);
});
