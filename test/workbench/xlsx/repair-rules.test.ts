import { newWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { existing, partsOf } from "./parts";
import { requireNothingToRepair } from "./repair-rules";
import { addScenarioSheet } from "./scenario-sheet";

const file = newWorkbookFile();
for (const name of ["Formatie", "Leeg"]) file.workbook.addSheet(name);
const sheet = addScenarioSheet(file.workbook);
sheet.hyperlinks.set("20,0", { address: "https://www.voorbeeld.nl" });
const good = partsOf(file.save());
const part = "xl/worksheets/sheet4.xml";

test("a good file passes", () => {
  expect(existing(good[part])).toContain("Rekenkundige caseload");
  expect(() => requireNothingToRepair(good)).not.toThrow();
});

/** Each breaks one rule, because a rule that nothing can break says nothing about our files. */
test.each<[string, string, string | RegExp, string]>([
  ["an unknown content type", "[Content_Types].xml", /<Default Extension="rels"[^>]*>/, ""],
  ["a content type for nothing", "[Content_Types].xml", "/xl/styles.xml", "/xl/weg.xml"],
  ["a relationship to nothing", "xl/_rels/workbook.xml.rels", "styles.xml", "weg.xml"],
  ["two relationships of one id", "xl/_rels/workbook.xml.rels", 'Id="rId2"', 'Id="rId1"'],
  ["two sheets of one name", "xl/workbook.xml", 'name="Leeg"', 'name="BLAD1"'],
  ["two sheets of one id", "xl/workbook.xml", 'sheetId="2"', 'sheetId="1"'],
  ["an active sheet that is not there", "xl/workbook.xml", /activeTab="\d"/, 'activeTab="9"'],
  ["a name of no sheet", "xl/workbook.xml", 'localSheetId="3"', 'localSheetId="4"'],
  ["a name that stands twice", "xl/workbook.xml", /(<definedName .*?<\/definedName>)/, "$1$1"],
  ["a wrong count of styles", "xl/styles.xml", /<fonts count="\d+"/, '<fonts count="99"'],
  ["a font that is not there", "xl/styles.xml", /fontId="[1-9]"/, 'fontId="99"'],
  ["a number format that is not there", "xl/styles.xml", /<numFmt numFmtId="164"/, '<numFmt numFmtId="200"'],
  ["a style that is not there", part, /<c r="A1" s="\d+"/, '<c r="A1" s="99"'],
  ["a cell that stands twice", part, /(<c r="A3".*?<\/c>)/, "$1$1"],
  ["rows out of order", part, '<row r="4"', '<row r="2"'],
  ["text for a number", part, /<v>105\.8<\/v>/, "<v>105,8</v>"],
  ["columns that overlap", part, 'min="4"', 'min="1"'],
  ["a column that is too wide", part, 'width="28"', 'width="300"'],
  ["merged cells that meet", part, /<mergeCells count="1">/, '<mergeCells count="2"><mergeCell ref="B1:D2"/>'],
  ["one merged cell", part, /<mergeCell ref="[^"]*"/, '<mergeCell ref="A1"'],
  ["a link of no address", part, /<hyperlink ref="A21" r:id="\w+"/, '<hyperlink ref="A21" r:id="rId99"'],
  ["a drawing that is not there", part, /<drawing r:id="\w+"/, '<drawing r:id="rId99"'],
  ["a formula with =", part, "<f>", "<f>="],
  ["two selected sheets", "xl/worksheets/sheet1.xml", 'tabSelected="0"', 'tabSelected="1"'],
  ["too long a footer", part, "&amp;LPeildatum", `&amp;L${"a".repeat(250)}`],
  ["too much text", part, "Rekenkundige caseload", "a".repeat(32_768)],
  ["a chart that is inside out", "xl/drawings/drawing1.xml", /(<xdr:from>)<xdr:col>\d+/, "$1<xdr:col>900"],
  ["a chart that is not there", "xl/drawings/drawing1.xml", /r:id="\w+"/, 'r:id="rId99"'],
])("%s is found", (_, broken, was, is) => {
  const text = existing(good[broken]).replace(was, is);
  expect(text).not.toBe(good[broken]);
  expect(() => requireNothingToRepair({ ...good, [broken]: text })).toThrow(/\.(xml|rels): /);
});
