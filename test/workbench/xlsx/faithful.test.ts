import { parseXml, type XmlElement } from "../../../src/workbench/xlsx/xml/xml-tree";
import { openWorkbookFile } from "../../../src/workbench/xlsx/workbook-file";
import { readWithExcelize } from "../../support/workbooks/excelize";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { existing, fixture, insertions, partsOf, requireWellFormed } from "./parts";
import { requireNothingToRepair } from "./repair-rules";
import { addScenarioSheet, put, scenarioName, shares } from "./scenario-sheet";
import { schemaOrder } from "./schema-order";

const custom = { customFunctionNames: new Set(["CASELOAD"]) };

/** Opens a fixture, changes it and saves it. Returns the parts before and after. */
function edited(name: string, edit: (workbook: ReturnType<typeof openWorkbookFile>["workbook"]) => void) {
  const before = fixture(name);
  const file = openWorkbookFile(before, name, custom);
  edit(file.workbook);
  const after = file.save();
  return { before: partsOf(before), after: partsOf(after), bytes: after };
}

function changedParts(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return {
    missing: Object.keys(before).filter((part) => after[part] === undefined),
    changed: Object.keys(before).filter((part) => after[part] !== undefined && after[part] !== before[part]),
    added: Object.keys(after).filter((part) => before[part] === undefined),
  };
}

const newParts = ["xl/charts/chart", "xl/drawings/drawing", "xl/worksheets/sheet", "_rels"];

describe("a workbook with an added sheet", () => {
  const { before, after, bytes } = edited("rich.xlsx", addScenarioSheet);
  const changes = changedParts(before, after);

  test("the fixture holds everything that we promise to keep", () => {
    const names = Object.keys(before).join("\n");
    for (const kind of [
      "charts/chart1",
      "tables/table1",
      "pivotTables/pivotTable1",
      "pivotCache/",
      "slicers/slicer1",
      "slicerCaches/",
      "comments1",
      "threadedComments/",
      "persons/",
      "media/image1.png",
      "docMetadata/LabelInfo.xml",
      "customXml/item1",
      "externalLinks/externalLink1",
      "connections.xml",
      "webextensions/",
      "calcChain",
      "metadata.xml",
      "theme1",
    ]) {
      expect(names).toContain(kind);
    }
    const sheets = `${before["xl/worksheets/sheet1.xml"]}${before["xl/worksheets/sheet2.xml"]}`;
    for (const element of [
      "conditionalFormatting",
      "dataValidation ",
      "sparklineGroup ",
      "slicer",
      "legacyDrawing",
      "headerFooter",
    ]) {
      expect(sheets).toContain(element);
    }
    expect(before["xl/worksheets/sheet4.xml"]).toContain("sheetProtection");
    expect(before["xl/workbook.xml"]).toContain("_xlfn.LAMBDA");
  });

  test("nothing is missing, and only these parts differ", () => {
    expect(changes.missing).toEqual([]);
    expect([...changes.changed].sort()).toEqual(
      [
        "[Content_Types].xml", // lists the new parts
        "docProps/app.xml", // lists the sheets
        "xl/_rels/workbook.xml.rels", // points at the new sheet
        "xl/styles.xml", // the new sheet's cell formats, behind the user's
        "xl/workbook.xml", // the new sheet, its names, which sheet is in front
        "xl/worksheets/sheet1.xml", // no longer the selected sheet: two selected sheets would be a group
      ].sort(),
    );
    for (const part of changes.added) expect(newParts.some((kind) => part.includes(kind))).toBe(true);
    expect(changes.added).toHaveLength(5);
  });

  test("[Content_Types].xml got the new parts and nothing else", () => {
    const added = insertions(existing(before["[Content_Types].xml"]), existing(after["[Content_Types].xml"]));
    expect(added.map((tag) => /PartName="([^"]*)"/.exec(tag)?.[1])).toEqual([
      "/xl/worksheets/sheet5.xml",
      "/xl/drawings/drawing3.xml",
      "/xl/charts/chart2.xml",
    ]);
  });

  test("the workbook got one relationship more", () => {
    const added = insertions(
      existing(before["xl/_rels/workbook.xml.rels"]),
      existing(after["xl/_rels/workbook.xml.rels"]),
    );
    expect(added).toHaveLength(1);
    expect(added[0]).toContain('Target="worksheets/sheet5.xml"');
  });

  test("workbook.xml got the sheet, its names, and another active sheet", () => {
    const added = insertions(existing(before["xl/workbook.xml"]), existing(after["xl/workbook.xml"]), [
      ["<workbookView ", '<workbookView activeTab="4" '],
    ]);
    const tags = added.filter((token) => token.startsWith("<") && !token.startsWith("</"));
    expect(tags.map((tag) => tag.replace(/ r:id="[^"]*"/, ""))).toEqual([
      `<sheet name="${scenarioName}" sheetId="5"/>`,
      '<definedName name="_xlnm.Print_Area" localSheetId="4">',
      '<definedName name="_xlnm.Print_Titles" localSheetId="4">',
      '<definedName name="Rekenkundig_aandeel">',
    ]);
  });

  test("styles.xml got items behind the user's, and counts that agree", () => {
    const root = parseXml(new TextEncoder().encode(existing(after["xl/styles.xml"])));
    const wasRoot = parseXml(new TextEncoder().encode(existing(before["xl/styles.xml"])));
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
      const is = existing(root.children.find((child) => child.name === list));
      const was = existing(wasRoot.children.find((child) => child.name === list));
      expect(Number(is.attributes.get("count"))).toBe(is.children.length);
      is.children.slice(0, was.children.length).forEach((child, index) => {
        expect(strip(child)).toEqual(strip(existing(was.children[index])));
      });
    }
  });

  test("the sheet that was active is only no longer active", () => {
    const sheet = existing(before["xl/worksheets/sheet1.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]).toBe(sheet.replace('tabSelected="true"', 'tabSelected="0"'));
  });

  test("docProps/app.xml lists the sheet", () => {
    const added = insertions(existing(before["docProps/app.xml"]), existing(after["docProps/app.xml"]), [
      ["<vt:i4>4</vt:i4>", "<vt:i4>5</vt:i4>"],
      ['<vt:vector size="5" baseType="lpstr">', '<vt:vector size="6" baseType="lpstr">'],
    ]);
    expect(added).toContain(scenarioName);
    expect(after["docProps/app.xml"]).toContain(
      `<vt:lpstr>Verborgen</vt:lpstr><vt:lpstr>${scenarioName}</vt:lpstr><vt:lpstr>Uren</vt:lpstr>`,
    );
  });

  test("every XML part is well-formed", () => {
    requireWellFormed(after);
  });

  test("Excel has nothing to repair", () => {
    expect(() => requireNothingToRepair(after)).not.toThrow();
  });

  test("what we write has its elements in the schema's order", () => {
    const written = [...changes.added, "xl/workbook.xml", "xl/styles.xml"].filter((part) => !part.includes("_rels"));
    for (const part of written) checkOrder(parseXml(new TextEncoder().encode(existing(after[part]))), part);
  });

  test("excelize reads the same values", () => {
    const rows = existing(readWithExcelize(bytes)[scenarioName]);
    expect(rows[0]).toEqual(["Rekenkundige caseload"]);
    shares.forEach(([name, hours, share], index) => {
      expect(rows[index + 3]).toEqual([name, String(hours), String(share)]);
    });
    expect(rows[8]).toEqual(["=geen formule, & <geen> tag"]);
  });

  test("our own reader reads the sheet as it was in the model", () => {
    const reopened = openWorkbookFile(bytes, "opnieuw.xlsx", custom).workbook;
    const original = openWorkbookFile(fixture("rich.xlsx"), "rich.xlsx", custom).workbook;
    const expected = addScenarioSheet(original);
    const sheet = existing(reopened.sheetByName(scenarioName));
    expect(reopened.activeSheet).toBe(sheet);
    expect(sheet.page).toEqual(expected.page);
    expect(sheet.merges).toEqual(expected.merges);
    expect(sheet.frozen).toEqual(expected.frozen);
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe("#1F3864");
    expect([...sheet.hyperlinks]).toEqual([...expected.hyperlinks]);
    expected.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const again = sheet.cell(row, column);
        expect([again?.value, again?.formula]).toEqual([cell?.value, cell?.formula]);
        expect(reopened.styles.get(again?.style ?? 0)).toEqual(original.styles.get(cell?.style ?? 0));
      });
    });
  });

  describeWithLibreOffice("LibreOffice", () => {
    test("recalculates the new sheet to the saved numbers and the user's sheets to theirs", () => {
      const was = recalculatedSheets(fixture("rich.xlsx"));
      const is = recalculatedSheets(bytes);
      for (const [name, rows] of was) expect(is.get(name)).toEqual(rows);
      const rows = existing(is.get(scenarioName));
      shares.forEach(([name, hours, share], index) => {
        expect(rows[index + 3]?.slice(0, 3)).toEqual([name, String(hours), String(share)]);
      });
      expect(rows[9]?.[0]).toBe("meer");
    });
  });
});

describe.each(["rich.xlsx", "libreoffice.xlsx", "prefixed.xlsx"])("%s", (name) => {
  test("opening and saving gives the same file", () => {
    const bytes = fixture(name);
    expect(openWorkbookFile(bytes, name, custom).save()).toBe(bytes);
  });

  test("adding a last sheet leaves all parts of the user's sheets alone", () => {
    const { before, after } = edited(name, (workbook) => {
      put(workbook, workbook.addSheet("Nieuw"), 0, 0, "tekst", { fill: "#FFFF00" });
    });
    requireWellFormed(after);
    requireNothingToRepair(after);
    const { missing, changed } = changedParts(before, after);
    expect(missing).toEqual([]);
    for (const part of changed) {
      expect([
        "[Content_Types].xml",
        "docProps/app.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
      ]).toContain(part);
    }
  });
});

test.each([
  ["rich.xlsx", "xl/worksheets/sheet1.xml", '<c r="B4" s="5"><v>36</v></c>', '<c r="B4" s="5"><v>32</v></c>'],
  [
    "libreoffice.xlsx",
    "xl/worksheets/sheet1.xml",
    '<c r="B4" s="3" t="n"><v>36</v></c>',
    '<c r="B4" s="3"><v>32</v></c>',
  ],
  ["prefixed.xlsx", "xl/worksheets/lijst.xml", "<x:c><x:v>36</x:v></x:c>", '<x:c r="B4"><x:v>32</x:v></x:c>'],
])("%s: changing one cell changes only that cell in the file", (name, part, was, is) => {
  const { before, after } = edited(name, (workbook) => {
    workbook.enter(existing(workbook.sheets[0]), { top: 3, left: 1, bottom: 3, right: 1 }, [[{ value: 32 }]], "user");
  });
  expect(changedParts(before, after)).toEqual({ missing: [], changed: [part], added: [] });
  expect(insertions(existing(before[part]), existing(after[part]), [[was, is]])).toEqual([]);
});

function strip(element: XmlElement): unknown {
  return [element.name, [...element.attributes], element.text, element.children.map(strip)];
}

function checkOrder(element: XmlElement, path: string): void {
  const order = schemaOrder[element.name]?.split(" ");
  if (order) {
    const places = element.children.map((child) => order.indexOf(child.name));
    expect({
      path,
      unknown: element.children.filter((_, index) => places[index] === -1).map((child) => child.name),
    }).toEqual({
      path,
      unknown: [],
    });
    expect({ path: `${path}/${element.name}`, places }).toEqual({
      path: `${path}/${element.name}`,
      places: [...places].sort((a, b) => a - b),
    });
  }
  for (const child of element.children) checkOrder(child, path);
}
