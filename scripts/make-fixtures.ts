/**
 * Makes the workbooks in test/fixtures. They hold what a team's workbook may hold; our model does not know most of it, and saving must leave it
 * alone. excelize writes what it can. The parts that only Excel writes are added by hand, after MS-XLSX and ISO 29500.
 *
 * Run: npx tsx scripts/make-fixtures.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Excelizer from "excelize-wasm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { toXlsx } from "../test/support/workbooks/libreoffice";

const load = createRequire(import.meta.url);
const { init } = load("excelize-wasm") as typeof Excelizer;
const folder = join(process.cwd(), "test/fixtures");

type Excelize = Awaited<ReturnType<typeof init>>;
type Parts = Record<string, Uint8Array>;

const team = [
  ["Anne", 36, 0, 118],
  ["Bob", 36, 4, 96],
  ["Emmy", 28, 0, 70],
  ["Julie", 36, 0, 121],
  ["Lisette", 24, 8, 65],
] as const;

/** A red square of 8 × 8 pixels. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC",
  "base64",
);

const excelNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const excelize = await init(load.resolve("excelize-wasm/excelize.wasm.gz"));
  const built = buildWithExcelize(excelize);
  write("rich.xlsx", addExcelOnlyParts(unzipSync(built)));
  writeFileSync(join(folder, "libreoffice.xlsx"), toXlsx(pack(addFormulas(unzipSync(built)))));
  write("prefixed.xlsx", prefixedParts());
  write("rules-and-charts.xlsx", mendIconSets(unzipSync(buildRulesAndCharts(excelize))));
}

function write(name: string, parts: Parts): void {
  writeFileSync(join(folder, name), pack(parts));
}

function pack(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}

function must(answer: { error: string | null }): void {
  if (answer.error !== null) throw new Error(answer.error);
}

function buildWithExcelize(excelize: Excelize): Uint8Array {
  const f = excelize.NewFile();
  must(f.SetSheetName("Sheet1", "Formatie"));
  for (const name of ["Huidige caseload", "Draaitabel", "Verborgen"]) must(f.NewSheet(name));

  const style = (options: Parameters<typeof f.NewStyle>[0]) => {
    const made = f.NewStyle(options);
    must(made);
    return made.style;
  };
  const heading = style({
    Font: { Bold: true, Color: "FFFFFF" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["1F3864"] },
    Alignment: { Horizontal: "center", WrapText: true },
    Border: [{ Type: "bottom", Color: "000000", Style: 2 }],
  });
  const gradient = style({ Fill: { Type: "gradient", Color: ["FFFFFF", "E0EBF5"], Shading: 1 } });
  const hours = style({ CustomNumFmt: '0.0" uur"' });
  const date = style({ NumFmt: 14 });
  const unlocked = style({ Protection: { Locked: false, Hidden: false } });

  must(f.SetSheetRow("Formatie", "A1", ["Formatie team Werk"]));
  must(f.MergeCell("Formatie", "A1", "D1"));
  must(f.SetCellStyle("Formatie", "A1", "D1", gradient));
  must(f.SetSheetRow("Formatie", "A3", ["Naam", "Uren", "Neventaken", "Cliënten", "Per uur"]));
  team.forEach((row, index) => must(f.SetSheetRow("Formatie", `A${index + 4}`, [...row, 0])));
  must(f.SetSheetRow("Formatie", "A9", ["Totaal", 160, 12, 470]));
  must(f.SetCellStyle("Formatie", "A3", "E3", heading));
  must(f.SetCellStyle("Formatie", "B4", "C9", hours));
  must(f.SetSheetRow("Formatie", "A11", ["Peildatum", 43893]));
  must(f.SetCellStyle("Formatie", "B11", "B11", date));
  must(f.SetCellStyle("Formatie", "B4", "B8", unlocked));
  must(
    f.SetCellRichText("Formatie", "A12", [
      { Text: "470 cliënten", Font: { Bold: true } },
      { Text: "* door afronden", Font: { Italic: true } },
    ]),
  );
  must(f.SetColWidth("Formatie", "A", "A", 24));
  must(f.SetRowHeight("Formatie", 1, 30));
  must(f.SetPanes("Formatie", { Freeze: true, YSplit: 3, TopLeftCell: "A4", ActivePane: "bottomLeft" }));
  must(f.AddTable("Formatie", { Range: "A3:E8", Name: "tblFormatie", StyleName: "TableStyleMedium2" }));
  must(f.AddSlicer("Formatie", { Name: "Naam", Cell: "H2", TableSheet: "Formatie", TableName: "tblFormatie" }));
  must(f.AddComment("Formatie", { Cell: "A5", Author: "Teamleider", Text: "contract tot 1 juni" }));
  must(
    f.AddDataValidation("Formatie", {
      Type: "decimal",
      Operator: "between",
      Sqref: "B4:B8",
      Formula1: "0",
      Formula2: "40",
      ShowErrorMessage: true,
    }),
  );
  const red = f.NewConditionalStyle({ Font: { Color: "9A0511" } });
  must(red);
  must(f.SetConditionalFormat("Formatie", "D4:D8", [{ Type: "cell", Criteria: ">", Format: red.style, Value: "100" }]));
  must(
    f.SetConditionalFormat("Formatie", "B4:B8", [
      { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "638EC6" },
    ]),
  );
  must(
    f.AddPictureFromBytes("Formatie", "H12", {
      Extension: ".png",
      File: picture,
      Format: { AltText: "logo" },
      InsertType: 0,
    }),
  );
  must(f.SetCellHyperLink("Formatie", "A14", "https://www.voorbeeld.nl/?a=1&b=2", "External"));
  must(f.SetSheetRow("Formatie", "A14", ["Werkinstructie"]));
  must(f.SetSheetProps("Formatie", { FitToPage: true }));
  must(f.SetPageLayout("Formatie", { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(f.SetHeaderFooter("Formatie", { OddFooter: "&LTeam Werk&C&P van &N&R&D" }));
  must(f.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "Formatie!$A$1:$F$14", Scope: "Formatie" }));
  must(f.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: "Formatie!$1:$3", Scope: "Formatie" }));
  must(f.SetDefinedName({ Name: "Uren", RefersTo: "Formatie!$B$4:$B$8", Comment: "uren per week" }));

  must(
    f.SetSheetRow("Huidige caseload", "A1", ["Naam", "Uren", "Aantal", "Rekenkundig", "Verloop", "Jan", "Feb", "Mrt"]),
  );
  team.forEach(([name, contractHours, , clients], index) =>
    must(
      f.SetSheetRow("Huidige caseload", `A${index + 2}`, [
        name,
        contractHours,
        clients,
        0,
        "",
        clients - 9,
        clients - 4,
        clients,
      ]),
    ),
  );
  must(
    f.AddSparkline("Huidige caseload", {
      Location: team.map((_, index) => `E${index + 2}`),
      Range: team.map((_, index) => `'Huidige caseload'!F${index + 2}:H${index + 2}`),
      Markers: true,
    }),
  );
  must(
    f.AddChart("Huidige caseload", "J2", {
      Type: excelize.Col,
      Series: [
        {
          Name: "'Huidige caseload'!$C$1",
          Categories: "'Huidige caseload'!$A$2:$A$6",
          Values: "'Huidige caseload'!$C$2:$C$6",
        },
      ],
      Title: { Paragraph: [{ Text: "Caseload" }] },
    }),
  );

  must(f.SetSheetRow("Draaitabel", "A1", ["Trede", "Cliënten"]));
  ["1", "2", "1", "3", "2", "1"].forEach((step, index) =>
    must(f.SetSheetRow("Draaitabel", `A${index + 2}`, [`Trede ${step}`, index + 3])),
  );
  must(
    f.AddPivotTable({
      DataRange: "Draaitabel!A1:B7",
      PivotTableRange: "Draaitabel!D2:F8",
      Rows: [{ Data: "Trede", DefaultSubtotal: true }],
      Data: [{ Data: "Cliënten", Name: "Aantal", Subtotal: "Sum" }],
      RowGrandTotals: true,
      ShowRowHeaders: true,
      ShowColHeaders: true,
    }),
  );

  must(f.SetSheetRow("Verborgen", "A1", ["alleen voor de teamleider", 12]));
  must(f.ProtectSheet("Verborgen", { Password: "geheim", SelectLockedCells: true, FormatCells: true }));
  must(f.SetSheetVisible("Verborgen", false));
  const { buffer, error } = f.WriteToBuffer();
  must({ error });
  return buffer as Uint8Array;
}

/** Replaces a text in a part. Throws when the text is not there. */
function change(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const part = parts[name];
  if (!part) throw new Error(`${name} is missing`);
  const before = strFromU8(part);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name} has no ${String(from)}`);
  parts[name] = strToU8(after);
}

/** Puts `<f>` and a value in a cell that excelize wrote as a number. */
function formula(
  parts: Parts,
  sheet: string,
  cell: string,
  element: string,
  value: string,
  type = "",
  metadata = "",
): void {
  change(
    parts,
    sheet,
    new RegExp(`<c r="${cell}"((?: s="\\d+")?)[^>]*>.*?</c>|<c r="${cell}"((?: s="\\d+")?)/>`),
    `<c r="${cell}"$1$2${type}${metadata}>${element}<v>${value}</v></c>`,
  );
}

const formationPart = "xl/worksheets/sheet1.xml";
const caseloadPart = "xl/worksheets/sheet2.xml";

/** Formulas with their values in Excel. */
function addFormulas(parts: Parts): Parts {
  formula(parts, formationPart, "B9", "<f>SUM(B4:B8)</f>", "160");
  formula(parts, formationPart, "C9", "<f>SUM(C4:C8)</f>", "12");
  formula(parts, formationPart, "D9", "<f>SUM(D4:D8)</f>", "470");
  team.forEach(([, contractHours, , clients], index) => {
    const cell = `E${index + 4}`;
    const value = String(clients / contractHours);
    const shared = index === 0 ? '<f t="shared" ref="E4:E8" si="0">D4/B4</f>' : '<f t="shared" si="0"/>';
    formula(parts, formationPart, cell, shared, value);
    formula(
      parts,
      caseloadPart,
      `D${index + 2}`,
      `<f>ROUND(B${index + 2}/SUM(Uren)*Formatie!$D$9,1)</f>`,
      String(Math.round((contractHours / 160) * 4700) / 10),
    );
  });
  return parts;
}

function addExcelOnlyParts(parts: Parts): Parts {
  addFormulas(parts);
  // An old-style array formula, a dynamic array that spills, a custom function, LET, and a link to another workbook.
  change(
    parts,
    caseloadPart,
    "</sheetData>",
    [
      '<row r="10"><c r="A10"><f t="array" ref="A10:A11">Formatie!B4:B5*2</f><v>72</v></c>',
      '<c r="C10" cm="1"><f t="array" ref="C10:C12">_xlfn._xlws.SORT(Formatie!B6:B8)</f><v>24</v></c>',
      '<c r="E10" cm="1"><f t="array" ref="E10">_xldudf_CASELOAD(36)</f><v>105.75</v></c></row>',
      '<row r="11"><c r="A11"><v>72</v></c><c r="C11"><v>28</v></c>',
      '<c r="E11"><f>_xlfn.LET(_xlpm.uren,B2,_xlpm.uren*2)</f><v>72</v></c></row>',
      '<row r="12"><c r="C12"><v>36</v></c><c r="E12"><f>[1]Blad1!$A$1+1</f><v>42</v></c></row></sheetData>',
    ].join(""),
  );
  const workbook = "xl/workbook.xml";
  const relationships = "xl/_rels/workbook.xml.rels";
  const types: string[] = [];
  const add = (name: string, type: string, xml: string) => {
    parts[name] = strToU8(declaration + xml);
    if (type) types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const relate = (list: string, id: string, type: string, target: string) => {
    parts[list] ??= strToU8(`${declaration}<Relationships xmlns="${packageRelationships}"></Relationships>`);
    change(
      parts,
      list,
      "</Relationships>",
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`,
    );
  };
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

  // Dynamic arrays (MS-XLSX 2.4.58).
  add(
    "xl/metadata.xml",
    `${spreadsheet}.sheetMetadata+xml`,
    `<metadata xmlns="${excelNamespace}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
      '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
      '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
  );
  relate(relationships, "rIdMeta", `${officeRelationships}/sheetMetadata`, "metadata.xml");

  // Threaded comment on the note that excelize wrote (MS-XLSX 2.1.33).
  const person = "{8A5B1F2C-1111-4C22-9A33-0123456789AB}";
  add(
    "xl/persons/person.xml",
    "application/vnd.ms-excel.person+xml",
    `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Teamleider" id="${person}" userId="teamleider" providerId="None"/></personList>`,
  );
  relate(
    relationships,
    "rIdPerson",
    "http://schemas.microsoft.com/office/2017/10/relationships/person",
    "persons/person.xml",
  );
  add(
    "xl/threadedComments/threadedComment1.xml",
    "application/vnd.ms-excel.threadedcomments+xml",
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A5" dT="2020-03-03T09:00:00.00" personId="${person}" id="{1D5B6A5E-2222-4B33-8C44-0123456789AB}"><text>contract tot 1 juni</text></threadedComment></ThreadedComments>`,
  );
  relate(
    "xl/worksheets/_rels/sheet1.xml.rels",
    "rIdThreaded",
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
    "../threadedComments/threadedComment1.xml",
  );

  // Sensitivity label (MS-OFFCRYPTO 2.6), custom XML, a link to another workbook, a data connection, a task pane with settings.
  add(
    "docMetadata/LabelInfo.xml",
    "application/vnd.ms-office.classificationlabels+xml",
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{0c1d2e3f-3333-4d44-8e55-0123456789ab}" enabled="1" method="Standard" siteId="{1c2d3e4f-4444-4e55-8f66-0123456789ab}" contentBits="0" removed="0"/></clbl:labelList>',
  );
  relate(
    "_rels/.rels",
    "rIdLabel",
    "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
    "docMetadata/LabelInfo.xml",
  );
  add("customXml/item1.xml", "", '<zaak xmlns="urn:voorbeeld:zaak"><nummer>2020-17</nummer></zaak>');
  add(
    "customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{5A6B7C8D-5555-4F66-9A77-0123456789AB}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:voorbeeld:zaak"/></ds:schemaRefs></ds:datastoreItem>',
  );
  relate("customXml/_rels/item1.xml.rels", "rId1", `${officeRelationships}/customXmlProps`, "itemProps1.xml");
  relate(relationships, "rIdCustom", `${officeRelationships}/customXml`, "../customXml/item1.xml");
  add(
    "xl/externalLinks/externalLink1.xml",
    `${spreadsheet}.externalLink+xml`,
    `<externalLink xmlns="${excelNamespace}"><externalBook xmlns:r="${officeRelationships}" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>41</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  );
  parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = strToU8(
    `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeRelationships}/externalLinkPath" Target="begroting.xlsx" TargetMode="External"/></Relationships>`,
  );
  relate(relationships, "rIdLink", `${officeRelationships}/externalLink`, "externalLinks/externalLink1.xml");
  change(
    parts,
    workbook,
    "</sheets>",
    '</sheets><externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
  );
  add(
    "xl/connections.xml",
    `${spreadsheet}.connections+xml`,
    `<connections xmlns="${excelNamespace}"><connection id="1" name="Clientenlijst" type="1" refreshedVersion="6"><dbPr connection="DSN=werk" command="SELECT trede FROM lijst"/></connection></connections>`,
  );
  relate(relationships, "rIdConnections", `${officeRelationships}/connections`, "connections.xml");
  add(
    "xl/webextensions/webextension1.xml",
    "application/vnd.ms-office.webextension+xml",
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{6B7C8D9E-6666-4A77-8B88-0123456789AB}"><we:reference id="7c8d9e0f-7777-4b88-9c99-0123456789ab" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="keuze" value="&quot;formatie&quot;"/></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>',
  );
  add(
    "xl/webextensions/taskpanes.xml",
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${officeRelationships}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  relate(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "rId1",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "webextension1.xml",
  );
  relate(
    "_rels/.rels",
    "rIdPanes",
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
    "xl/webextensions/taskpanes.xml",
  );

  // Names that only Excel makes, and the calculation chain.
  change(
    parts,
    workbook,
    "</definedNames>",
    '<definedName name="Verborgen_naam" hidden="1">Formatie!$B$9</definedName><definedName name="WEEKUREN">_xlfn.LAMBDA(_xlpm.fte,_xlpm.fte*36)</definedName></definedNames>',
  );
  const formation = ["B9", "C9", "D9", "E4", "E5", "E6", "E7", "E8"].map((cell) => `<c r="${cell}" i="1"/>`);
  const caseload = ["D2", "D3", "D4", "D5", "D6", "E11", "E12"].map((cell) => `<c r="${cell}" i="2"/>`);
  const blocks = ["A10", "C10", "E10"].map((cell) => `<c r="${cell}" i="2" a="1"/>`);
  add(
    "xl/calcChain.xml",
    `${spreadsheet}.calcChain+xml`,
    `<calcChain xmlns="${excelNamespace}">${[...formation, ...caseload, ...blocks].join("")}</calcChain>`,
  );
  relate(relationships, "rIdChain", `${officeRelationships}/calcChain`, "calcChain.xml");
  add(
    "docProps/app.xml",
    "",
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Werkbladen</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant><vt:variant><vt:lpstr>Benoemde bereiken</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="5" baseType="lpstr"><vt:lpstr>Formatie</vt:lpstr><vt:lpstr>Huidige caseload</vt:lpstr><vt:lpstr>Draaitabel</vt:lpstr><vt:lpstr>Verborgen</vt:lpstr><vt:lpstr>Uren</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
  );
  change(parts, "[Content_Types].xml", "</Types>", `${types.join("")}</Types>`);
  return parts;
}

/** A small workbook as some programs write it: with a prefix on every element, no cell references, inline strings, and dates as text. */
function prefixedParts(): Parts {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const xml: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelationships}"><Relationship Type="${officeRelationships}/officeDocument" Target="/xl/workbook.xml" Id="R1"/></Relationships>`,
    "xl/workbook.xml": `<x:workbook xmlns:x="${excelNamespace}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Lijst" sheetId="7" r:id="R7" xmlns:r="${officeRelationships}"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelationships}"><Relationship Type="${officeRelationships}/worksheet" Target="/xl/worksheets/lijst.xml" Id="R7"/><Relationship Type="${officeRelationships}/styles" Target="/xl/styles.xml" Id="R8"/></Relationships>`,
    "xl/styles.xml": `<x:styleSheet xmlns:x="${excelNamespace}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellXfs></x:styleSheet>`,
    "xl/worksheets/lijst.xml": `<x:worksheet xmlns:x="${excelNamespace}"><x:dimension ref="A1:XFD1048576"/><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Naam</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>Ur</x:t></x:r><x:r><x:t>en</x:t></x:r></x:is></x:c></x:row><x:row r="4"><x:c t="str"><x:v>Anne</x:v></x:c><x:c><x:v>36</x:v></x:c><x:c t="d"><x:v>2020-03-03</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  };
  return Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(declaration + text)]));
}

const months = [
  ["jan", 118, 96, 70, 0.82],
  ["feb", 121, 92, 74, 0.85],
  ["mrt", 109, 99, 71, 0.79],
  ["apr", 125, 88, 80, 0.9],
] as const;

/** The columns of the sheet "Regels": their header, values, and rules on rows 2 to 9. */
const ruled = (red: number, green: number) =>
  [
    [
      "boven 100",
      [118, 96, 70, 121, 65, null, "tekst", 100],
      [{ Type: "cell", Criteria: ">", Value: "100", Format: red }],
    ],
    [
      "tussen",
      [5, 10, 15, 20, 25, 30, null, 12],
      [{ Type: "cell", Criteria: "between", MinValue: "10", MaxValue: "20", Format: green }],
    ],
    [
      "formule",
      ["af", "open", "af", "open", "AF", "", "afwezig", "open"],
      [{ Type: "formula", Criteria: '$C2="af"', Format: red }],
    ],
    [
      "bevat",
      ["Anne", "Bob", "Joanne", "Emmy", "anneke", "", "Jan", "Julie"],
      [{ Type: "text", Criteria: "containing", Value: "ann", Format: green }],
    ],
    ["top 2", [1, 8, 3, 8, 5, 2, 7, 6], [{ Type: "top", Criteria: "=", Value: "2", Format: green }]],
    [
      "onder gemiddeld",
      [1, 2, 3, 4, 5, 6, 7, 8],
      [{ Type: "average", Criteria: "=", AboveAverage: false, Format: red }],
    ],
    ["dubbel", ["a", "B", "b", "c", 1, 1, "1", null], [{ Type: "duplicate", Criteria: "=", Format: red }]],
    [
      "schaal",
      [0, 10, 20, 30, 40, 50, 60, 100],
      [
        {
          Type: "3_color_scale",
          Criteria: "=",
          MinType: "min",
          MidType: "percentile",
          MidValue: "50",
          MaxType: "max",
          MinColor: "#F8696B",
          MidColor: "#FFEB84",
          MaxColor: "#63BE7B",
        },
      ],
    ],
    [
      "balk",
      [10, 20, 30, 40, 50, 60, 70, 80],
      [{ Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6", BarSolid: true }],
    ],
    [
      "balk met min",
      [-40, -20, 0, 20, 40, 60, 80, 40],
      [
        {
          Type: "data_bar",
          Criteria: "=",
          MinType: "min",
          MaxType: "max",
          BarColor: "#63C384",
          BarBorderColor: "#63C384",
        },
      ],
    ],
    ["pijlen", [1, 2, 3, 4, 5, 6, 7, 10], [{ Type: "icon_set", IconStyle: "3Arrows" }]],
    ["lichten", [1, 2, 3, 4, 5, 6, 7, 10], [{ Type: "icon_set", IconStyle: "3TrafficLights1", ReverseIcons: true }]],
    ["tekens", [1, 2, 3, 4, 5, 6, 7, 10], [{ Type: "icon_set", IconStyle: "3Symbols", IconsOnly: true }]],
    ["leeg", [1, null, 2, " ", 3, null, "x", 0], [{ Type: "blanks", Format: red }]],
  ] as const;

/** excelize gives every rule of a sheet the icon set of the last one. */
function mendIconSets(parts: Parts): Parts {
  const name = "xl/worksheets/sheet1.xml";
  const sets = [
    'iconSet="3Arrows"',
    'iconSet="3TrafficLights1" reverse="true"',
    'iconSet="3Symbols" showValue="false"',
  ];
  let place = 0;
  const sheet = strFromU8(parts[name] as Uint8Array).replace(/priority="13"><iconSet [^>]*/g, () => {
    place += 1;
    return `priority="${10 + place}"><iconSet ${sets[place - 1] ?? ""}`;
  });
  return { ...parts, [name]: strToU8(sheet) };
}

/** Every kind of conditional format and chart that the workbench's page draws, and a chart that it does not draw. */
function buildRulesAndCharts(excelize: Excelize): Uint8Array {
  const f = excelize.NewFile();
  must(f.SetSheetName("Sheet1", "Regels"));
  must(f.NewSheet("Grafieken"));
  const conditional = (font: string, fill: string) => {
    const made = f.NewConditionalStyle({ Font: { Color: font }, Fill: { Type: "pattern", Color: [fill], Pattern: 1 } });
    must(made);
    return made.style;
  };
  ruled(conditional("9C0006", "FFC7CE"), conditional("006100", "C6EFCE")).forEach(([title, values, rules], index) => {
    const letter = String.fromCharCode(65 + index);
    must(f.SetCellValue("Regels", `${letter}1`, title));
    values.forEach((value, row) => {
      if (value !== null) must(f.SetCellValue("Regels", `${letter}${row + 2}`, value));
    });
    must(
      f.SetConditionalFormat(
        "Regels",
        `${letter}2:${letter}9`,
        rules.map((rule) => ({ ...rule })),
      ),
    );
  });
  must(f.SetColWidth("Regels", "A", "N", 13));

  must(f.SetSheetRow("Grafieken", "A1", ["Maand", "Anne", "Bob", "Emmy", "Aandeel"]));
  months.forEach((row, index) => must(f.SetSheetRow("Grafieken", `A${index + 2}`, [...row])));
  const share = f.NewStyle({ NumFmt: 9 });
  must(share);
  must(f.SetCellStyle("Grafieken", "E2", "E5", share.style));
  const series = (column: string, more: object = {}) => ({
    Name: `Grafieken!$${column}$1`,
    Categories: "Grafieken!$A$2:$A$5",
    Values: `Grafieken!$${column}$2:$${column}$5`,
    ...more,
  });
  const kinds = excelize;
  const all = [series("B"), series("C"), series("D")];
  const chart = (cell: string, type: Excelizer.ChartType, title: string, shown: object[], more: object = {}) => ({
    cell,
    options: {
      Type: type,
      Series: shown,
      Title: { Paragraph: [{ Text: title }] },
      Legend: { Position: "bottom" },
      Dimension: { Width: 340, Height: 220 },
      ...more,
    },
  });
  const charts = [
    chart("G1", kinds.Col, "Kolommen", all),
    chart("M1", kinds.BarStacked, "Gestapelde staven", all),
    chart("S1", kinds.ColPercentStacked, "Tot 100%", all),
    chart("G13", kinds.Line, "Lijnen", all),
    chart("M13", kinds.Pie, "Taart", [series("B")], { Legend: { Position: "right" } }),
    chart("S13", kinds.Doughnut, "Ring", [series("B")]),
    chart("G25", kinds.AreaStacked, "Vlakken", all),
    chart("M25", kinds.Scatter, "Punten", [
      { Name: "Grafieken!$C$1", Categories: "Grafieken!$B$2:$B$5", Values: "Grafieken!$C$2:$C$5" },
    ]),
    chart("A25", kinds.Radar, "Radar", all),
  ];
  for (const { cell, options } of charts) must(f.AddChart("Grafieken", cell, options));
  const combined = chart("S25", kinds.Col, "Samen", [
    series("B", { Fill: { Type: "pattern", Pattern: 1, Color: ["7030A0"] } }),
  ]).options;
  const onTop = { Type: kinds.Line, Series: [series("E")], YAxis: { Secondary: true } } as Excelizer.Chart;
  must(f.AddChart("Grafieken", "S25", combined, onTop));
  f.SetActiveSheet(0);
  const written = f.WriteToBuffer();
  must(written);
  return written.buffer as Uint8Array;
}

void main().then(() => {
  // The WebAssembly runtime keeps the process alive.
  process.exit(0);
});
