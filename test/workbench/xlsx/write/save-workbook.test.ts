import { CellError } from "../../../../src/workbench/model/scalar";
import type { Workbook } from "../../../../src/workbench/model/workbook";
import { UnsavableChange } from "../../../../src/workbench/xlsx/package/unusable-file";
import { newWorkbookFile, openWorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { describeWithLibreOffice, recalculatedSheets } from "../../../support/workbooks/libreoffice";
import { existing, fixture, insertions, partsOf, withParts } from "../parts";
import { put } from "../scenario-sheet";

const custom = { customFunctionNames: new Set(["CASELOAD"]) };
const openRich = () => openWorkbookFile(fixture("rich.xlsx"), "rich.xlsx", custom);
const before = partsOf(fixture("rich.xlsx"));
const formationPart = "xl/worksheets/sheet1.xml";
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function savedAfter(edit: (workbook: Workbook) => void): Readonly<Record<string, string>> {
  const file = openRich();
  edit(file.workbook);
  return partsOf(file.save());
}

describe("cells of a user's sheet", () => {
  test("when the first cell of a shared formula goes, the others keep their formula", () => {
    const file = openRich();
    const sheet = existing(file.workbook.sheets[0]);
    file.workbook.enter(sheet, at(3, 4), [[{ value: 3 }]], "user");
    const bytes = file.save();
    const again = existing(openWorkbookFile(bytes, "a.xlsx").workbook.sheets[0]);
    expect(again.cell(3, 4)).toMatchObject({ value: 3 });
    expect(again.cell(3, 4)?.formula).toBeUndefined();
    expect([4, 5, 6, 7].map((row) => again.cell(row, 4)?.formula)).toEqual(["D5/B5", "D6/B6", "D7/B7", "D8/B8"]);
    expect(again.cell(7, 4)?.value).toBe(65 / 24);
  });

  test("when a formula goes, so does the calculation chain: Excel makes a new one", () => {
    const after = savedAfter((workbook) => {
      workbook.enter(existing(workbook.sheets[0]), at(8, 1), [[{ value: 160 }]], "user");
    });
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(after[formationPart]).toContain('<c r="B9" s="3"><v>160</v></c>');
  });

  test("a new formula leaves the chain as it is", () => {
    const after = savedAfter((workbook) => {
      workbook.enter(existing(workbook.sheets[0]), at(9, 1), [[{ formula: "SUM(B4:B5)" }]], "user");
      existing(existing(workbook.sheets[0]).cell(9, 1)).value = 72;
    });
    expect(after["xl/calcChain.xml"]).toBe(before["xl/calcChain.xml"]);
    expect(
      insertions(existing(before[formationPart]), existing(after[formationPart]), [
        ['<dimension ref="A1">', '<dimension ref="A1:B10">'],
      ]).join(""),
    ).toBe('<row r="10"><c r="B10"><f>SUM(B4:B5)</f><v>72</v></c></row>');
  });

  test("new cells come in order among those of the file", () => {
    const after = savedAfter((workbook) => {
      for (const [row, column] of [
        [1, 2],
        [10, 0],
        [10, 5],
        [20, 1],
      ] as const) {
        workbook.enter(existing(workbook.sheets[0]), at(row, column), [[{ value: row }]], "user");
      }
    });
    const places = [...existing(after[formationPart]).matchAll(/<c r="([A-Z])(\d+)"/g)].map(
      ([, column, row]) => [Number(row), existing(column).charCodeAt(0)] as const,
    );
    expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(after[formationPart]).toContain('<c r="F11"><v>10</v></c></row>');
    expect(after[formationPart]).toContain('<row r="21"><c r="B21"><v>20</v></c></row>');
  });

  test("another look leaves rich text and formula as they are", () => {
    const after = savedAfter((workbook) => {
      const sheet = existing(workbook.sheets[0]);
      for (const [row, column] of [
        [11, 0],
        [4, 4],
      ] as const) {
        const style = workbook.styles.get(existing(sheet.cell(row, column)).style);
        workbook.restyle(sheet, row, column, workbook.styles.intern({ ...style, fill: "#FFFF00" }));
      }
    });
    const was = existing(before[formationPart]);
    const cell = (xml: string, name: string) => new RegExp(`<c [^>]*r="${name}"[^>]*>.*?</c>`).exec(xml)?.[0] ?? "";
    for (const name of ["A12", "E5"]) {
      const withoutStyle = (xml: string) => cell(xml, name).replace(/ s="\d+"/, "");
      expect(withoutStyle(existing(after[formationPart]))).toBe(withoutStyle(was));
      expect(cell(existing(after[formationPart]), name)).not.toBe(cell(was, name));
    }
    expect(after["xl/sharedStrings.xml"]).toBe(before["xl/sharedStrings.xml"]);
  });

  test("a new look keeps what the model does not know of the old one", () => {
    const after = savedAfter((workbook) => {
      const sheet = existing(workbook.sheets[0]);
      const style = workbook.styles.get(existing(sheet.cell(0, 0)).style);
      workbook.restyle(sheet, 0, 0, workbook.styles.intern({ ...style, horizontal: "center" }));
    });
    const format = (xml: string) =>
      [...existing(existing(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml))[1]).matchAll(/<xf[^>]*>/g)].map(([tag]) => tag);
    const fill = (tag: string) => /fillId="(\d+)"/.exec(tag)?.[1];
    const index = Number(/<c r="A1" s="(\d+)"/.exec(existing(before[formationPart]))?.[1]);
    const gradient = fill(existing(format(existing(before["xl/styles.xml"]))[index]));
    expect(before["xl/styles.xml"]).toContain("gradientFill");
    expect(fill(existing(format(existing(after["xl/styles.xml"])).at(-1)))).toBe(gradient);
  });

  test("new results are saved; a formula that we cannot calculate, or that waits, keeps the file's value", () => {
    const after = savedAfter((workbook) => {
      const [formation, caseload] = workbook.sheets;
      existing(existing(formation).cell(8, 3)).value = 471;
      existing(existing(caseload).cell(9, 4)).value = new CellError("#BUSY!");
    });
    expect(
      insertions(existing(before[formationPart]), existing(after[formationPart]), [["<v>470</v>", "<v>471</v>"]]),
    ).toEqual([]);
    expect(after["xl/worksheets/sheet2.xml"]).toBe(before["xl/worksheets/sheet2.xml"]);
  });
});

test("a column that a table of the file got at its end is written in the table, and all else of it stays", () => {
  const after = savedAfter((workbook) => {
    const [sheet, table] = [existing(workbook.sheets[0]), existing(workbook.tables[0])];
    const values = ["Straks <bij> & meer", "Anne", "", "", "", ""].map((value) => [{ value }]);
    workbook.enter(sheet, { top: 2, bottom: 7, left: 5, right: 5 }, values, "addin");
    table.columns.push("Straks <bij> & meer");
    table.range = { ...table.range, right: 5 };
  });
  expect(after["xl/tables/table1.xml"]).toBe(
    existing(before["xl/tables/table1.xml"])
      .replaceAll("A3:E8", "A3:F8")
      .replace('count="5"', 'count="6"')
      .replace("</tableColumns>", '<tableColumn id="6" name="Straks &lt;bij&gt; &amp; meer"/></tableColumns>'),
  );
});

test("typing the same header again does not change the table", () => {
  const after = savedAfter((workbook) => {
    workbook.enter(existing(workbook.sheets[0]), at(2, 1), [[{ value: "Uren" }]], "user");
  });
  expect(after["xl/tables/table1.xml"]).toBe(before["xl/tables/table1.xml"]);
});

describe("the workbook's own list of sheets", () => {
  test("a new first sheet shifts the places that names and the active tab refer to", () => {
    const after = savedAfter((workbook) => void workbook.addSheet("Vooraan", 0));
    const workbookPart = existing(after["xl/workbook.xml"]);
    expect(workbookPart).toMatch(/<sheets><sheet name="Vooraan" sheetId="5"[^>]*\/><sheet name="Formatie"/);
    expect(workbookPart).toMatch(/localSheetId="1" name="_xlnm.Print_Area"/);
    expect(workbookPart).toMatch(/activeTab="1"/);
    expect(after["docProps/app.xml"]).toContain("<vt:lpstr>Vooraan</vt:lpstr><vt:lpstr>Formatie</vt:lpstr>");
    for (let sheet = 1; sheet <= 4; sheet += 1) {
      const part = `xl/worksheets/sheet${sheet}.xml`;
      expect(after[part]).toBe(before[part]);
    }
  });

  test("a sheet can be shown again", () => {
    const after = savedAfter((workbook) => (existing(workbook.sheetByName("Verborgen")).visibility = "visible"));
    expect(after["xl/workbook.xml"]).toBe(
      existing(before["xl/workbook.xml"]).replace('state="hidden"', 'state="visible"'),
    );
  });

  test("new names are sorted in among the file's", () => {
    const after = savedAfter((workbook) => {
      const sheet = existing(workbook.sheets[1]);
      workbook.names.push({ name: "Aantal", formula: "1+1", sheet, hidden: true, comment: "a & b", fromFile: false });
    });
    expect(insertions(existing(before["xl/workbook.xml"]), existing(after["xl/workbook.xml"])).join("")).toBe(
      '<definedName name="Aantal" comment="a &amp; b" localSheetId="1" hidden="1">1+1</definedName>',
    );
  });
});

test.each<[string, (workbook: Workbook) => void]>([
  [
    "a renamed sheet",
    (workbook) => {
      workbook.renameSheet(existing(workbook.sheets[0]), "Anders");
    },
  ],
  [
    "a deleted sheet",
    (workbook) => {
      workbook.deleteSheet(existing(workbook.sheets[2]));
    },
  ],
  [
    "sheets in another order",
    (workbook) => {
      workbook.sheets.reverse();
    },
  ],
  [
    "another column width",
    (workbook) => {
      existing(workbook.sheets[0]).columnFormats.set(0, { width: 5 });
    },
  ],
  [
    "a hidden row",
    (workbook) => {
      existing(workbook.sheets[0]).rowFormats.set(5, { hidden: true });
    },
  ],
  [
    "merged cells",
    (workbook) => {
      existing(workbook.sheets[0]).merges.push(at(20, 0));
    },
  ],
  [
    "a chart on a user's sheet",
    (workbook) => {
      existing(workbook.sheets[0]).addedCharts.push({} as never);
    },
  ],
  [
    "another print set-up",
    (workbook) => {
      existing(existing(workbook.sheets[0]).page).orientation = "portrait";
    },
  ],
  [
    "a changed name",
    (workbook) => {
      existing(workbook.names[1]).formula = "1";
    },
  ],
  [
    "a deleted name",
    (workbook) => {
      workbook.names.pop();
    },
  ],
  [
    "another header of a table",
    (workbook) => {
      workbook.enter(existing(workbook.sheets[0]), at(2, 1), [[{ value: "Uren per week" }]], "user");
    },
  ],
  [
    "a changed table",
    (workbook) => {
      existing(workbook.tables[0]).columns[0] = "Wie";
    },
  ],
])("%s cannot be saved, and says so", (_, edit) => {
  const file = openRich();
  edit(file.workbook);
  expect(() => file.save()).toThrow(UnsavableChange);
});

test("saving again gives the same file, and after another change the new one", () => {
  const file = openRich();
  const sheet = file.workbook.addSheet("Nieuw");
  put(file.workbook, sheet, 0, 0, 1);
  const first = file.save();
  expect(file.save()).toEqual(first);
  put(file.workbook, sheet, 1, 0, 2);
  const second = openWorkbookFile(file.save(), "a.xlsx").workbook;
  expect(second.sheetByName("Nieuw")?.rows.map((cells) => cells[0]?.value)).toEqual([1, 2]);
  expect(second.sheets).toHaveLength(5);
});

test("a workbook with macros keeps them", () => {
  const bytes = withParts(fixture("rich.xlsx"), {
    "[Content_Types].xml": existing(before["[Content_Types].xml"]).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ),
    "xl/vbaProject.bin": "macro's",
  });
  const file = openWorkbookFile(bytes, "macro.xlsm");
  put(file.workbook, file.workbook.addSheet("Nieuw"), 0, 0, 1);
  const after = partsOf(file.save());
  expect(after["xl/vbaProject.bin"]).toBe("macro's");
  expect(after["[Content_Types].xml"]).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
});

test("a file without styles gets them when a cell gets a look", () => {
  const bare = withParts(newWorkbookFile().save(), {
    "xl/styles.xml": null,
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  });
  const file = openWorkbookFile(bare, "kaal.xlsx");
  put(file.workbook, file.workbook.addSheet("Nieuw"), 0, 0, 12, { fill: "#FFFF00", numberFormat: '0" x"' });
  const again = openWorkbookFile(file.save(), "a.xlsx").workbook;
  const style = again.styles.get(existing(again.sheetByName("Nieuw")?.cell(0, 0)).style);
  expect(style).toMatchObject({ fill: "#FFFF00", numberFormat: '0" x"', font: { name: "Calibri", size: 11 } });
});

test("custom functions and dynamic arrays are stored as Excel stores them", () => {
  const file = newWorkbookFile(custom);
  const sheet = existing(file.workbook.sheets[0]);
  put(file.workbook, sheet, 0, 0, { formula: "CASELOAD(36)", value: 105.75 });
  put(file.workbook, sheet, 1, 0, { formula: "SORT(B1:B2)", value: 1 });
  existing(sheet.cell(1, 0)).spill = { top: 1, left: 0, bottom: 2, right: 0 };
  sheet.ensure(2, 0).value = 2;
  existing(sheet.cell(2, 0)).filledBy = { row: 1, column: 0 };
  put(file.workbook, sheet, 3, 0, { formula: "CASELOAD(28)", value: new CellError("#BUSY!") });
  const bytes = file.save();
  const parts = partsOf(bytes);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CASELOAD(36)</f><v>105.75</v></c></row>' +
      '<row r="2"><c r="A2" cm="1"><f t="array" ref="A2:A3">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><v>2</v></c></row>' +
      '<row r="4"><c r="A4" t="e" cm="1"><f t="array" ref="A4">_xldudf_CASELOAD(28)</f><v>#VALUE!</v></c></row>',
  );
  expect(parts["xl/metadata1.xml"]).toContain("XLDAPR");
  const again = existing(openWorkbookFile(bytes, "a.xlsx", custom).workbook.sheets[0]);
  expect(again.cell(0, 0)).toMatchObject({ formula: "CASELOAD(36)", value: 105.75 });
  expect(again.cell(1, 0)).toMatchObject({ formula: "SORT(B1:B2)", spill: { top: 1, left: 0, bottom: 2, right: 0 } });
});

describe("settings of the add-in", () => {
  const known = { addInId: "7c8d9e0f-7777-4b88-9c99-0123456789ab" };
  const other = { addInId: "11111111-2222-4333-8444-555555555555" };

  test("are read, and changed in their own part only", () => {
    const file = openWorkbookFile(fixture("rich.xlsx"), "rich.xlsx", known);
    expect([...file.workbook.settings]).toEqual([["keuze", '"formatie"']]);
    file.workbook.settings.set("peildatum", '"2020-03-03"');
    const bytes = file.save();
    const after = partsOf(bytes);
    const part = "xl/webextensions/webextension1.xml";
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([part]);
    expect(insertions(existing(before[part]), existing(after[part]))).toEqual([
      '<we:property name="peildatum" value="&quot;2020-03-03&quot;"/>',
    ]);
    expect([...openWorkbookFile(bytes, "a.xlsx", known).workbook.settings]).toEqual([...file.workbook.settings]);
  });

  test.each(["rich.xlsx", "prefixed.xlsx"])("of an add-in that %s does not know yet are added", (name) => {
    const file = openWorkbookFile(fixture(name), name, other);
    expect(file.workbook.settings.size).toBe(0);
    expect(file.save()).toEqual(fixture(name));
    file.workbook.settings.set("a", "[1]");
    const bytes = file.save();
    expect([...openWorkbookFile(bytes, name, other).workbook.settings]).toEqual([["a", "[1]"]]);
    expect(openWorkbookFile(bytes, name, known).workbook.settings.size).toBe(name === "rich.xlsx" ? 1 : 0);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("calculates on with a changed cell of the user's sheet", () => {
    const file = openRich();
    file.workbook.enter(existing(file.workbook.sheets[0]), at(3, 1), [[{ value: 32 }]], "user");
    const rows = recalculatedSheets(file.save());
    expect(rows.get("Formatie")?.[8]?.[1]).toBe("156");
    expect(rows.get("Formatie")?.[3]?.[4]).toBe("3.6875");
  });
});
