import { addressOfRect, columnName } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { DefinedName } from "../../model/workbook";
import { quotedSheet } from "../cell-reference";
import { storeFormula, type CustomFunctions } from "../formulas/stored-formula";
import { child, childrenNamed, numeric, type XmlElement } from "../xml/xml-tree";
import { XmlScanner } from "../xml/xml-scan";
import { attributes, encodeText, escapeElementText, type Edit } from "../xml/xml-write";
import { required } from "../../required";

/** Changes to workbook.xml: sheets, names, the sheet in front. */

/** A tab of the workbook after saving: a tab of the file, given by its place there, or a new one. */
export type Tab =
  { readonly fromFile: number } | { readonly added: Sheet; readonly sheetId: number; readonly relationship: string };

export interface WorkbookChanges {
  readonly tabs: readonly Tab[];
  /** The place among `tabs` of the active sheet, when another sheet was active in the file. */
  readonly activeTab: number | null;
  /** Sheets of the file that were hidden or shown, by their place there. */
  readonly visibility: ReadonlyMap<number, Sheet["visibility"]>;
  readonly names: readonly { readonly name: DefinedName; readonly tab: number | null }[];
  /** Whether a value is out of date, so that Excel must calculate when it opens the file. */
  readonly outOfDate: boolean;
}

/** Elements that stand before the names in workbook.xml (ISO 29500-1 18.2.27). */
const beforeNames = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];

export function editWorkbookPart(
  bytes: Uint8Array,
  root: XmlElement,
  changes: WorkbookChanges,
  custom: CustomFunctions,
) {
  return [
    ...editSheets(bytes, root, changes),
    ...editActiveTab(bytes, root, changes),
    ...editNames(bytes, root, changes, custom),
    ...(changes.outOfDate ? editCalculation(bytes, root) : []),
  ];
}

function editCalculation(bytes: Uint8Array, root: XmlElement): Edit[] {
  const settings = child(root, "calcPr");
  if (settings) return [setAttribute(bytes, settings, "fullCalcOnLoad", "1")];
  const previous = root.children.filter(({ name }) => [...beforeNames, "definedNames"].includes(name)).at(-1);
  const insert = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  return [{ at: previous?.end ?? root.contentStart, remove: 0, insert }];
}

function editSheets(bytes: Uint8Array, root: XmlElement, changes: WorkbookChanges): Edit[] {
  const list = child(root, "sheets");
  const elements = childrenNamed(list, "sheet");
  const { prefix, declaration } = relationshipsPrefix(bytes, root);
  const edits: Edit[] = [];
  for (const [place, visibility] of changes.visibility) {
    const element = elements[place];
    if (element) edits.push(setAttribute(bytes, element, "state", visibility));
  }
  let at = required(list).contentStart;
  for (const tab of changes.tabs) {
    if ("fromFile" in tab) {
      at = elements[tab.fromFile]?.end ?? at;
      continue;
    }
    const { added, sheetId, relationship } = tab;
    const written = attributes({
      name: added.name,
      sheetId,
      state: added.visibility === "visible" ? undefined : added.visibility,
      ...declaration,
      [`${prefix}id`]: relationship,
    });
    edits.push({ at, remove: 0, insert: `<${root.prefix}sheet${written}/>` });
  }
  return edits;
}

const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The prefix that this file uses for r:id. When the root does not declare it, the new element must. */
function relationshipsPrefix(
  bytes: Uint8Array,
  root: XmlElement,
): { prefix: string; declaration: Record<string, string> } {
  const tag = new TextDecoder().decode(bytes.subarray(root.start, root.contentStart));
  const declared = /\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g;
  for (const [, prefix = "", namespace] of tag.matchAll(declared)) {
    if (namespace === relationshipsNamespace) return { prefix: `${prefix}:`, declaration: {} };
  }
  return { prefix: "r:", declaration: { "xmlns:r": relationshipsNamespace } };
}

function editActiveTab(bytes: Uint8Array, root: XmlElement, changes: WorkbookChanges): Edit[] {
  const views = child(root, "bookViews");
  const view = child(views, "workbookView");
  const fileTab = numeric(view, "activeTab") ?? 0;
  const shifted = changes.tabs.findIndex((tab) => "fromFile" in tab && tab.fromFile === fileTab);
  const active = changes.activeTab ?? (shifted < 0 ? fileTab : shifted);
  if (active === fileTab) return [];
  if (view) return [setAttribute(bytes, view, "activeTab", String(active))];
  const insert = `<${root.prefix}bookViews><${root.prefix}workbookView activeTab="${active}"/></${root.prefix}bookViews>`;
  return [{ at: child(root, "sheets")?.start ?? root.contentStart, remove: 0, insert }];
}

function editNames(bytes: Uint8Array, root: XmlElement, changes: WorkbookChanges, custom: CustomFunctions): Edit[] {
  const list = child(root, "definedNames");
  const elements = childrenNamed(list, "definedName");
  const edits: Edit[] = [];
  // Names refer to sheets by their place, and a new sheet moves up those behind it.
  for (const element of elements) {
    const before = numeric(element, "localSheetId");
    if (before === undefined) continue;
    const after = changes.tabs.findIndex((tab) => "fromFile" in tab && tab.fromFile === before);
    if (after >= 0 && after !== before) edits.push(setAttribute(bytes, element, "localSheetId", String(after)));
  }
  const names = [...changes.names, ...printNames(changes.tabs)].map(({ name, tab }) => {
    const written = attributes({
      name: name.name,
      comment: encodeText(name.comment) || undefined,
      localSheetId: tab ?? undefined,
      hidden: name.hidden || undefined,
    });
    const formula = escapeElementText(encodeText(storeFormula(name.formula, custom)));
    return {
      key: sortKey(name.name),
      xml: `<${root.prefix}definedName${written}>${formula}</${root.prefix}definedName>`,
    };
  });
  if (names.length === 0) return edits;
  names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  if (!list || list.selfClosing) {
    const insert = `<${root.prefix}definedNames>${names.map(({ xml }) => xml).join("")}</${root.prefix}definedNames>`;
    const previous = root.children.filter((element) => beforeNames.includes(element.name)).at(-1);
    if (list) edits.push({ at: list.start, remove: list.end - list.start, insert });
    else edits.push({ at: previous?.end ?? root.contentStart, remove: 0, insert });
    return edits;
  }
  for (const { key, xml } of names) {
    // Excel stores names in alphabetical order.
    const next = elements.find((element) => sortKey(element.attributes.get("name") ?? "") > key);
    edits.push({ at: next?.start ?? list.contentEnd, remove: 0, insert: xml });
  }
  return edits;
}

/** Excel sorts its own names among the others, without their prefix. */
function sortKey(name: string): string {
  return name.replace("_xlnm.", "").toLowerCase();
}

function printNames(tabs: readonly Tab[]): { name: DefinedName; tab: number }[] {
  return tabs.flatMap((tab, place) => {
    if (!("added" in tab) || !tab.added.page) return [];
    const { name: sheetName, page } = tab.added;
    const sheet = quotedSheet(sheetName);
    const found: { name: DefinedName; tab: number }[] = [];
    const add = (name: string, formula: string) => {
      const rest = { sheet: tab.added, hidden: false, comment: "", fromFile: false };
      found.push({ name: { name, formula, ...rest }, tab: place });
    };
    if (page.printArea) add("_xlnm.Print_Area", `${sheet}!${addressOfRect(page.printArea, true)}`);
    const { titleRows, titleColumns } = page;
    const columns = titleColumns && `${sheet}!$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`;
    const rows = titleRows && `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
    const titles = [columns, rows].filter((part) => part !== null).join(",");
    if (titles) add("_xlnm.Print_Titles", titles);
    return found;
  });
}

/** Makes the edit that sets an attribute of an element. */
export function setAttribute(bytes: Uint8Array, element: XmlElement, name: string, value: string): Edit {
  const scanner = new XmlScanner(bytes, element.start);
  scanner.next();
  const span = scanner.attributeSpan(name);
  if (span) return { at: span.start, remove: span.end - span.start, insert: value };
  const nameEnd = element.start + 1 + element.prefix.length + element.name.length;
  return { at: nameEnd, remove: 0, insert: attributes({ [name]: value }) };
}
