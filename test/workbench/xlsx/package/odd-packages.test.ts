import { strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { UnusableFile } from "../../../../src/workbench/xlsx/package/unusable-file";
import { newWorkbookFile, openWorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, recalculatedSheets } from "../../../support/workbooks/libreoffice";
import { existing, insertions, partsOf, requireWellFormed, withParts } from "../parts";
import { requireNothingToRepair } from "../repair-rules";
import { put } from "../scenario-sheet";
import {
  cells,
  list,
  main,
  mainType,
  office,
  packageOf,
  relation,
  rels,
  smallest,
  types,
  worksheet,
} from "../small-package";

const content = (parts: Readonly<Record<string, Uint8Array>>, name: string) => parts[name] ?? new Uint8Array();

/** Adds a sheet and saves. Every part must still be there, byte for byte where nothing had to change. */
function withNewSheet(xlsx: Uint8Array, activate = false) {
  const file = openWorkbookFile(xlsx, "vreemd.xlsx");
  const sheet = file.workbook.addSheet("Nieuw");
  put(file.workbook, sheet, 0, 0, "tekst", { fill: "#FFFF00" });
  sheet.hyperlinks.set("0,0", { address: "https://www.voorbeeld.nl/?a=$&b=$1" });
  if (activate) file.workbook.activate(sheet);
  const bytes = file.save();
  const [before, after] = [unzipSync(xlsx), unzipSync(bytes)];
  requireWellFormed(partsOf(bytes));
  requireNothingToRepair(partsOf(bytes));
  const changed = Object.keys(before).filter(
    (name) => Buffer.compare(content(before, name), content(after, name)) !== 0,
  );
  expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
  const again = openWorkbookFile(bytes, "opnieuw.xlsx").workbook;
  expect(again.sheetByName("Nieuw")?.cell(0, 0)?.value).toBe("tekst");
  expect(existing(again.sheetByName("Nieuw")).hyperlinks.get("0,0")?.address).toBe(
    "https://www.voorbeeld.nl/?a=$&b=$1",
  );
  return { bytes, changed, after: partsOf(bytes), again };
}

describe("a package in an unusual order", () => {
  const { bytes, changed, again } = withNewSheet(packageOf(smallest));

  test("parts in other folders, absolute targets, no styles, no shared strings, no properties", () => {
    expect(again.sheetByName("Uren")?.cell(0, 0)?.value).toBe(36);
    expect([...changed].sort()).toEqual(["[Content_Types].xml", "boek/Werkmap.xml", "boek/_rels/Werkmap.xml.rels"]);
  });

  describeWithLibreOffice("LibreOffice", () => {
    test("opens it", () => {
      expect(recalculatedSheets(bytes).get("Uren")?.[0]).toEqual(["36"]);
      expect(recalculatedSheets(bytes).get("Nieuw")?.[0]).toEqual(["tekst"]);
    });
  });
});

test("a streamed zip, with sizes behind the data", () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(smallest)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(content), true);
  }
  zip.end();
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const sizesFollow = 8;
  expect((bytes[6] ?? 0) & sizesFollow).toBe(sizesFollow);
  const { bytes: saved } = withNewSheet(bytes);
  expect((saved[6] ?? 0) & sizesFollow).toBe(0);
});

test("relationships without a content type get one", () => {
  const override = (part: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const bytes = packageOf({
    ...smallest,
    "[Content_Types].xml": types(mainType + override("/_rels/.rels") + override("/boek/_rels/Werkmap.xml.rels")),
  });
  const { after } = withNewSheet(bytes);
  expect(after["[Content_Types].xml"]).toContain(rels);
});

test("relationships of a deleted part are not taken over", () => {
  const orphan = list(relation("rId1", "drawing", "../drawings/weg.xml"));
  const { after } = withNewSheet(packageOf({ ...smallest, "xl/worksheets/_rels/sheet1.xml.rels": orphan }));
  expect(after["xl/worksheets/_rels/sheet1.xml.rels"]).toBe(orphan);
});

test("byte order marks, Windows line ends, comments, instructions and a prefix that is declared again", () => {
  const bom = "\ufeff";
  const odd = {
    ...smallest,
    "boek/Werkmap.xml":
      `${bom}<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<!-- <sheets/> -->\r\n` +
      `<workbook xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\r\n` +
      '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="urn:x"/></mc:Choice></mc:AlternateContent>\r\n' +
      `<sheets>\r\n<!-- <sheet name="Niet" sheetId="1"/> --><sheet\r\n name="Uren" sheetId="7" rel:id="a" xmlns:rel="${office}"/>\r\n</sheets>\r\n</workbook>\r\n`,
    "bladen/uren.xml":
      `${bom}<?xml version="1.0"?><!-- a > b --><x:worksheet xmlns:x="${main}"><x:sheetData><x:row xmlns:r="urn:r" r="3">` +
      '<x:c xmlns:r="urn:r" xmlns:s="urn:s" xmlns:t="urn:t" r="C3"><x:v>36</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  };
  const { after, again } = withNewSheet(packageOf(odd));
  expect(again.sheetByName("Uren")?.cell(2, 2)?.value).toBe(36);
  const added = insertions(
    odd["boek/Werkmap.xml"].replace(bom, ""),
    existing(after["boek/Werkmap.xml"]).replace(bom, ""),
  );
  expect(added.join("")).toMatch(/^<sheet name="Nieuw" sheetId="8" [^>]*\/>$/);
});

describe("tabs that are not worksheets", () => {
  const tabs = {
    ...smallest,
    "[Content_Types].xml": types(
      mainType +
        '<Override PartName="/bladen/grafiek.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/>',
      rels + '<Default Extension="xml" ContentType="application/xml"/>',
    ),
    "boek/Werkmap.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      '<sheet name="Grafiek" sheetId="2" r:id="b"/><sheet name="Geheim" sheetId="3" state="veryHidden" r:id="c"/>' +
      '<sheet name="Uren" sheetId="7" r:id="a"/><sheet name="Dialoog" sheetId="9" state="hidden" r:id="d"/></sheets>' +
      '<definedNames><definedName name="Plek" localSheetId="2">Uren!$A$1</definedName></definedNames></workbook>',
    "boek/_rels/Werkmap.xml.rels": list(
      relation("a", "worksheet", "/bladen/uren.xml") +
        relation("b", "chartsheet", "/bladen/grafiek.xml") +
        relation("c", "worksheet", "/bladen/geheim.xml") +
        relation("d", "dialogsheet", "/bladen/dialoog.xml"),
    ),
    "bladen/grafiek.xml": `<chartsheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
    "bladen/geheim.xml": worksheet("<sheetData/>"),
    "bladen/dialoog.xml": `<dialogsheet xmlns="${main}"/>`,
  };

  test("stay where they are, and names keep their sheets", () => {
    const { after, again } = withNewSheet(packageOf(tabs));
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Geheim", "veryHidden"],
      ["Uren", "visible"],
      ["Nieuw", "visible"],
    ]);
    expect(again.names[0]?.sheet?.name).toBe("Uren");
    expect([...existing(after["boek/Werkmap.xml"]).matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "Grafiek",
      "Geheim",
      "Uren",
      "Dialoog",
      "Nieuw",
    ]);
  });

  test("a selected chart sheet is deselected, because two selected sheets are a group", () => {
    const { after } = withNewSheet(packageOf(tabs), true);
    expect(after["bladen/grafiek.xml"]).toContain('tabSelected="0"');
    expect(after["boek/Werkmap.xml"]).toContain('activeTab="4"');
  });
});

test.each<[string, Partial<Record<keyof typeof smallest | "xl/x", string | Uint8Array>>]>([
  ["text that is not there", { "bladen/uren.xml": worksheet(cells.replace("<c ", '<c t="s" ')) }],
  ["a sheet that stops halfway", { "bladen/uren.xml": worksheet(cells).replace(/<\/row>.*/, "</row>") }],
  [
    "letters in another encoding",
    { "bladen/uren.xml": `<?xml version="1.0" encoding="windows-1252"?>${worksheet(cells)}` },
  ],
  ["a declaration of entities", { "bladen/uren.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(cells)}` }],
])("%s is damage, and said", (_, parts) => {
  const open = () => openWorkbookFile(packageOf({ ...smallest, ...parts }), "stuk.xlsx");
  expect(open).toThrow(UnusableFile);
  expect(open).toThrow(/^damaged: bladen\/uren.xml/);
});

test("columns up to the last are read and kept", () => {
  const wide = worksheet(
    '<cols><col min="1" max="16384" width="5.5" customWidth="1"/></cols><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
  );
  const file = openWorkbookFile(packageOf({ ...smallest, "bladen/uren.xml": wide }), "breed.xlsx");
  const sheet = existing(file.workbook.sheets[0]);
  expect(sheet.cell(1_048_575, 16_383)?.value).toBe(1);
  expect(sheet.columnFormats.get(16_383)?.width).toBe(5.5);
  const at = { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 };
  file.workbook.enter(sheet, at, [[{ value: 2 }]], "addin");
  expect(partsOf(file.save())["bladen/uren.xml"]).toBe(wide.replace("<v>1</v>", "<v>2</v>"));
});

test("looks that differ only in what the model does not know stay apart", () => {
  const bytes = newWorkbookFile().save();
  const styles = existing(partsOf(bytes)["xl/styles.xml"]);
  const odd = withParts(bytes, {
    "xl/styles.xml": styles
      .replace(
        "</fonts>",
        '<font><b/><sz val="9"/><color rgb="FF000000"/><name val="Calibri"/><vertAlign val="superscript"/></font>' +
          '<font><u val="double"/><sz val="9"/><color rgb="FF000000"/><name val="Calibri"/></font></fonts>',
      )
      .replace(
        "</borders>",
        '<border diagonalUp="1"><left style="thin"><color rgb="FF000000"/></left><right/><top/><bottom/><diagonal style="thin"/></border></borders>',
      ),
  });
  const file = openWorkbookFile(odd, "stijlen.xlsx");
  const sheet = file.workbook.addSheet("Nieuw");
  const font = { ...file.workbook.styles.get(0).font, size: 9 };
  const none = { left: null, right: null, top: null, bottom: null };
  put(file.workbook, sheet, 0, 0, 1, { font: { ...font, bold: true } });
  put(file.workbook, sheet, 1, 0, 1, { font: { ...font, underline: true } });
  put(file.workbook, sheet, 2, 0, 1, { borders: { ...none, left: { line: "thin", color: "#000000" } } });
  const after = existing(partsOf(file.save())["xl/styles.xml"]);
  const formats = existing(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(after)?.[1]).match(/<xf [^>]*>/g) ?? [];
  const ids = (name: string) =>
    formats.slice(-3).map((format) => Number(new RegExp(`${name}="(\\d+)"`).exec(format)?.[1]));
  // The file has fonts 0 to 2 and borders 0 and 1.
  expect(ids("fontId")).toEqual([3, 4, 0]);
  expect(ids("borderId")).toEqual([0, 0, 2]);
});

test("formulas without a value are calculated, and the sheet stays as it was", () => {
  const part = worksheet('<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>');
  const file = openWorkbookFile(packageOf({ ...smallest, "bladen/uren.xml": part }), "leeg.xlsx");
  const sheet = existing(file.workbook.sheets[0]);
  sheet.ensure(0, 1).value = 4;
  file.workbook.addSheet("Nieuw");
  expect(partsOf(file.save())["bladen/uren.xml"]).toBe(part);
  file.workbook.enter(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 3 }]], "addin");
  sheet.ensure(0, 1).value = 6;
  sheet.touch(0, 1);
  expect(partsOf(file.save())["bladen/uren.xml"]).toContain("<f>A1*2</f><v>6</v>");
});
