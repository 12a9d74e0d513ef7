import type { Sheet, Visibility } from "../../model/sheet";
import { StyleTable } from "../../model/style";
import { Workbook } from "../../model/workbook";
import { parseRange } from "../cell-reference";
import { readPalette, type Palette } from "../looks/colors";
import { readCharts } from "./read-drawing";
import { readNotes } from "./read-notes";
import { openPackage, parsePart, readingPart, requirePart, type Package } from "../package/package";
import { readPrintName } from "../parts/page-setup-part";
import { readFilter, readSheet, type ValueContext } from "./read-sheet";
import { readRuleLooks } from "./rule-looks";
import { readSharedStrings } from "../parts/shared-strings";
import { readFormula, type CustomFunctions } from "../formulas/stored-formula";
import { readStyles } from "../parts/styles-part";
import { UnusableFile } from "../package/unusable-file";
import { child, childrenNamed, flag, numeric, type XmlElement } from "../xml/xml-tree";
import { decodeText } from "../xml/xml-write";

/** The parts of the file that saving needs to find again. */
interface WorkbookParts {
  /** "xl/workbook.xml" */
  readonly workbook: string;
  readonly styles: string | undefined;
  readonly calcChain: string | undefined;
  readonly metadata: string | undefined;
  /** For each `<sheet>` of workbook.xml, in order: its part, and its worksheet. null for what the model does not know, such as a chart sheet. */
  readonly tabs: readonly { readonly part: string; readonly sheet: Sheet | null; readonly sheetId: number }[];
}

export interface ReadWorkbook {
  /** The extension that Excel expects for this file: ".xlsx", ".xlsm", ".xltx" or ".xltm". */
  readonly extension: string;
  readonly source: Package;
  readonly workbook: Workbook;
  readonly parts: WorkbookParts;
  readonly values: ValueContext;
  readonly dynamicArrays: ReadonlySet<number>;
  readonly palette: Palette;
}

const extensions: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": ".xlsx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": ".xltx",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm",
  "application/vnd.ms-excel.template.macroEnabled.main+xml": ".xltm",
};

export function readWorkbook(bytes: Uint8Array, fileName: string, custom: CustomFunctions): ReadWorkbook {
  const source = openPackage(bytes);
  const { part: workbookPart, extension } = findWorkbookPart(source);
  const root = parsePart(workbookPart, requirePart(source, workbookPart));
  if (root.attributes.get("conformance") === "strict") throw new UnusableFile("strict", `${workbookPart} is strict`);
  const relationships = source.relationships(workbookPart);
  const target = (kind: string) => {
    const name = relationships.find((relationship) => relationship.kind === kind)?.target;
    return name !== undefined && source.part(name) ? name : undefined;
  };
  const tree = (name: string | undefined) =>
    name === undefined ? undefined : parsePart(name, requirePart(source, name));

  const workbook = new Workbook();
  workbook.fileName = fileName;
  workbook.date1904 = flag(child(root, "workbookPr"), "date1904");
  if (child(root, "calcPr")?.attributes.get("calcMode") === "manual") workbook.calculationMode = "manual";
  workbook.structureProtected = flag(child(root, "workbookProtection"), "lockStructure");

  const stylesPart = target("styles");
  const styles = tree(stylesPart);
  const palette = readPalette(tree(target("theme")), styles);
  if (styles) workbook.styles = new StyleTable(readStyles(styles, palette));
  const ruleLooks = readRuleLooks(styles, palette);
  const sharedStringsPart = target("sharedStrings");
  const sharedStrings =
    sharedStringsPart === undefined
      ? []
      : readingPart(sharedStringsPart, () => readSharedStrings(requirePart(source, sharedStringsPart)));
  const metadataPart = target("sheetMetadata");
  const dynamicArrays = readDynamicArrays(tree(metadataPart));

  const tabs = childrenNamed(child(root, "sheets"), "sheet").map((element) => {
    const sheetId = numeric(element, "sheetId") ?? 0;
    const id = element.attributes.get("id");
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship) throw new UnusableFile("damaged", `${workbookPart}: a sheet without a part`);
    const part = relationship.target;
    if (relationship.kind !== "worksheet") return { part, sheet: null, sheetId };
    const sheet = Workbook.newSheet(element.attributes.get("name") ?? "");
    sheet.part = part;
    sheet.visibility = visibilityIn(element.attributes.get("state"));
    const sheetRelationships = source.relationships(part);
    readingPart(part, () => {
      readSheet(sheet, requirePart(source, part), {
        sharedStrings,
        palette,
        ruleLooks,
        styleCount: workbook.styles.fromFile,
        custom,
        date1904: workbook.date1904,
        dynamicArrays,
        relationships: sheetRelationships,
      });
    });
    for (const { kind, target: owned } of sheetRelationships) {
      if (kind === "table") readTable(workbook, sheet, owned, parsePart(owned, requirePart(source, owned)));
      if (kind === "drawing") sheet.fileCharts.push(...readCharts(source, owned, sheet, palette));
    }
    readNotes(source, sheet, sheetRelationships);
    workbook.sheets.push(sheet);
    return { part, sheet, sheetId };
  });
  if (!workbook.sheets.some((sheet) => sheet.visibility === "visible")) {
    throw new UnusableFile("not-xlsx", "no visible worksheet");
  }
  readNames(workbook, tabs, child(root, "definedNames"), custom);
  const activeTab = numeric(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const active = tabs[activeTab]?.sheet;
  if (active) workbook.activate(active);

  return {
    source,
    extension,
    workbook,
    values: { sharedStrings, date1904: workbook.date1904 },
    dynamicArrays,
    palette,
    parts: {
      workbook: workbookPart,
      styles: stylesPart,
      calcChain: target("calcChain"),
      metadata: metadataPart,
      tabs,
    },
  };
}

/** A state that Excel does not know hides nothing. */
function visibilityIn(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function findWorkbookPart(source: Package): { part: string; extension: string } {
  const types = source.part("[Content_Types].xml");
  if (!types) throw new UnusableFile("not-xlsx", "a zip without [Content_Types].xml");
  const name = source.relationships("").find((relationship) => relationship.kind === "officeDocument")?.target;
  if (name === undefined) throw new UnusableFile("not-xlsx", "no main document");
  const declared = parsePart("[Content_Types].xml", types).children;
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const type =
    declared.find((element) => element.attributes.get("PartName")?.toLowerCase() === `/${name.toLowerCase()}`) ??
    declared.find((element) => element.attributes.get("Extension")?.toLowerCase() === ending);
  const contentType = type?.attributes.get("ContentType") ?? "";
  if (contentType.includes("binary")) throw new UnusableFile("xlsb", contentType);
  const extension = extensions[contentType];
  if (extension === undefined) throw new UnusableFile("not-xlsx", `main document is ${contentType}`);
  return { part: name, extension };
}

/** Which values of `cm` mean "this array formula is dynamic" (MS-XLSX 2.6.205, XLDAPR). */
function readDynamicArrays(metadata: XmlElement | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  const types = childrenNamed(child(metadata, "metadataTypes"), "metadataType");
  childrenNamed(child(metadata, "cellMetadata"), "bk").forEach((block, index) => {
    const dynamic = childrenNamed(block, "rc").some((record) => {
      return types[(numeric(record, "t") ?? 0) - 1]?.attributes.get("name") === "XLDAPR";
    });
    if (dynamic) found.add(index + 1);
  });
  return found;
}

function readTable(workbook: Workbook, sheet: Sheet, part: string, root: XmlElement): void {
  readFilter(sheet, child(root, "autoFilter"));
  const range = parseRange(root.attributes.get("ref") ?? "");
  if (!range) return;
  workbook.tables.push({
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    sheet,
    range,
    columns: childrenNamed(child(root, "tableColumns"), "tableColumn").map((column) =>
      decodeText(column.attributes.get("name") ?? ""),
    ),
    hasHeader: (numeric(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    hasFilter: child(root, "autoFilter") !== undefined,
    part,
  });
}

function readNames(
  workbook: Workbook,
  tabs: readonly { sheet: Sheet | null }[],
  names: XmlElement | undefined,
  custom: CustomFunctions,
): void {
  for (const element of childrenNamed(names, "definedName")) {
    const name = element.attributes.get("name") ?? "";
    const tab = numeric(element, "localSheetId");
    const sheet = tab === undefined ? null : (tabs[tab]?.sheet ?? null);
    const formula = readFormula(decodeText(element.text), custom);
    if (tab !== undefined && !sheet) continue;
    if (name.startsWith("_xlnm.")) {
      // These are Excel's own names, for print set-up and filters. People do not see them as names.
      if (sheet?.page) readPrintName(sheet.page, name, formula);
      continue;
    }
    workbook.names.push({
      name,
      formula,
      sheet,
      hidden: flag(element, "hidden"),
      comment: decodeText(element.attributes.get("comment") ?? ""),
      fromFile: true,
    });
  }
}
