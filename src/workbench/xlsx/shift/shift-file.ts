import type { FormulaShift } from "../../calc/rewrite/rewrite";
import type { LineShift } from "../../model/line-shift";
import { shiftedTable } from "../../model/shift-table";
import type { Sheet } from "../../model/sheet";
import { parsePart, readingPart, type Package } from "../package/package";
import { PackageEditor } from "../package/package-editor";
import { ImmovablePart } from "../package/unusable-file";
import type { ReadWorkbook } from "../read/read-workbook";
import { XmlScanner } from "../xml/xml-scan";
import { child } from "../xml/xml-tree";
import { PartShift } from "./part-shift";
import { shiftDrawing, shiftNotes, shiftPivotSource, shiftTable } from "./shift-objects";
import { shiftWorksheet } from "./shift-worksheet";

/** What may hang on a sheet on which rows or columns come or go. */
const movable: ReadonlySet<string> = new Set([
  "comments",
  "customProperty",
  "drawing",
  "hyperlink",
  "image",
  "printerSettings",
  "slicer",
  "table",
  "threadedComment",
  "vmlDrawing",
]);

/**
 * The file after rows or columns came or went on one of its sheets: cells, formulas everywhere, and what hangs on cells follow. What nobody moved keeps its
 * bytes. Throws ImmovablePart rather than leave something pointing at other cells.
 */
export function shiftFile({ source, workbook, parts }: ReadWorkbook, sheet: Sheet, shift: LineShift): Uint8Array {
  const own = ownParts(source, sheet);
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  const lost = tables.flatMap((table) => {
    const columns = shiftedTable(table, shift)?.lost ?? [];
    return columns.length > 0 ? [[table.name.toLowerCase(), columns] as const] : [];
  });
  const formulas: FormulaShift = { sheet: sheet.name, shift, lost: new Map(lost) };
  const editor = new PackageEditor(source);
  for (const { name } of source.entries) {
    if (/\.vml$/i.test(name) && own.has(name.toLowerCase())) shiftVml(editor, name, shift);
    else if (/\.xml$/i.test(name)) shiftPart(name);
  }
  if (parts.calcChain !== undefined && source.part(parts.calcChain)) editor.remove(parts.calcChain, parts.workbook);
  return editor.finish();

  function shiftPart(name: string): void {
    const bytes = source.part(name);
    const kind = bytes && readingPart(name, () => rootName(bytes));
    if (!bytes || kind === undefined || !shifted.has(kind)) return;
    const isOwn = own.has(name.toLowerCase());
    const part = new PartShift(bytes, formulas, isOwn);
    readingPart(name, () => {
      if (kind === "worksheet") shiftWorksheet(part);
      else shiftTree(part, name, kind);
    });
    editor.edit(name, ...part.edits);
  }

  function shiftTree(part: PartShift, name: string, kind: string): void {
    const root = parsePart(name, part.bytes);
    const table = kind === "table" ? tables.find((each) => each.part?.toLowerCase() === name.toLowerCase()) : undefined;
    const after = table && shiftedTable(table, shift);
    if (kind === "wsDr") shiftDrawing(part, root);
    else if (kind === "pivotCacheDefinition") shiftPivotSource(part, root);
    else if (table && after) {
      const queried = source.relationships(name).some((each) => each.kind === "queryTable");
      if (queried && shift.axis === "columns") throw new ImmovablePart("other", `${name} is filled by a query`);
      shiftTable(part, root, table, after);
    } else if (kind === "workbook") {
      const names = child(root, "definedNames");
      if (names) part.visit(names);
    } else part.visit(root);
  }
}

/** The root elements of parts that look at cells. */
const shifted: ReadonlySet<string> = new Set([
  "ThreadedComments",
  "chartSpace",
  "comments",
  "formControlPr",
  "pivotCacheDefinition",
  "table",
  "workbook",
  "worksheet",
  "wsDr",
]);

function rootName(bytes: Uint8Array): string | undefined {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) if (scanner.kind === "open") return scanner.name;
  return undefined;
}

/** The parts that belong to the sheet, in lower case. */
function ownParts(source: Package, { part }: Sheet): ReadonlySet<string> {
  if (part === null) return new Set();
  const owned = source.relationships(part).filter(({ external }) => !external);
  const strange = owned.find(({ kind }) => !movable.has(kind));
  if (strange)
    throw new ImmovablePart(strange.kind === "pivotTable" ? "pivot-table" : kindOf(strange.kind), strange.target);
  return new Set([part, ...owned.map(({ target }) => target)].map((name) => name.toLowerCase()));
}

const kindOf = (kind: string) => (/^(ctrlProp|control|oleObject|package)$/.test(kind) ? "control" : "other");

function shiftVml(editor: PackageEditor, name: string, shift: LineShift): void {
  const bytes = editor.original(name);
  const text = new TextDecoder().decode(bytes);
  const moved = shiftNotes(text, shift);
  if (moved !== text) editor.edit(name, { at: 0, remove: bytes.length, insert: moved });
}
