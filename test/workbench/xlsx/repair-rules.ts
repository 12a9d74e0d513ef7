import { posix } from "node:path";
import { JSDOM } from "jsdom";
import { existing } from "./parts";

/**
 * What Excel demands of a workbook besides its schema. It calls a file that breaks one of these rules damaged. Each rule throws with the part
 * that breaks it. The parts are read with a parser that is not ours.
 */
export function requireNothingToRepair(parts: Readonly<Record<string, string>>): void {
  const parser = new new JSDOM("").window.DOMParser();
  const xml = (part: string) => parser.parseFromString(existing(parts[part]), "application/xml");
  const related = relationships(parts, xml);
  requireContentTypes(parts, xml);
  const [workbook = ""] = related("")
    .filter(({ kind }) => kind === "officeDocument")
    .map(({ target }) => target);
  const tabs = requireWorkbook(workbook, xml(workbook), related(workbook));
  const styles = related(workbook).find(({ kind }) => kind === "styles")?.target;
  const styleCount = styles === undefined ? 1 : requireStyles(styles, xml(styles));
  const selected = tabs.filter((part) =>
    all(xml(part), "sheetView")[0]
      ?.getAttribute("tabSelected")
      ?.match(/^(1|true)$/),
  );
  hold(selected.length <= 1, workbook, `${selected.join(" and ")} are selected: a group`);
  for (const { kind, target } of related(workbook)) {
    if (kind === "worksheet") requireSheet(target, xml(target), styleCount, related(target));
  }
  for (const part of Object.keys(parts))
    if (/drawings\/drawing\d+\.xml$/.test(part)) requireDrawing(part, xml(part), related(part));
}

interface Related {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

function hold(rule: boolean, part: string, what: string): void {
  if (!rule) throw new Error(`${part}: ${what}`);
}

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagNameNS("*", name)];
const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name) ?? NaN);
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;
const rising = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
const relationId = (element: Element): string | null =>
  element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");

/** Each relationship has its own id and leads to an existing part. */
function relationships(parts: Readonly<Record<string, string>>, xml: (part: string) => Document) {
  const byOwner = new Map<string, Related[]>();
  for (const list of Object.keys(parts).filter((part) => part.endsWith(".rels"))) {
    // "xl/_rels/workbook.xml.rels" belongs to "xl/workbook.xml", and "_rels/.rels" to the package.
    const owner = list.replace(/_rels\/([^/]*)\.rels$/, "$1");
    // A removed part left it behind, and nobody reads it.
    if (owner !== "" && !(owner in parts)) continue;
    const found = all(xml(list), "Relationship").map((element): Related => {
      const target = existing(element.getAttribute("Target"));
      const external = element.getAttribute("TargetMode") === "External";
      const part = target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(owner), target);
      hold(external || part in parts, list, `${target} is not there`);
      const kind = existing(element.getAttribute("Type")?.split("/").at(-1));
      return { id: existing(element.getAttribute("Id")), kind, target: external ? target : part };
    });
    hold(unique(found.map(({ id }) => id)), list, "an id stands twice");
    byOwner.set(owner, found);
  }
  return (part: string): readonly Related[] => byOwner.get(part) ?? [];
}

/** Every part has one content type. */
function requireContentTypes(parts: Readonly<Record<string, string>>, xml: (part: string) => Document): void {
  const types = xml("[Content_Types].xml");
  const lower = (name: string) => (element: Element) => existing(element.getAttribute(name)).toLowerCase();
  const overrides = all(types, "Override").map(lower("PartName"));
  const defaults = all(types, "Default").map(lower("Extension"));
  hold(unique(overrides) && unique(defaults), "[Content_Types].xml", "a part or extension stands twice");
  for (const part of Object.keys(parts)) {
    if (part === "[Content_Types].xml" || part.endsWith("/")) continue;
    const known =
      overrides.includes(`/${part.toLowerCase()}`) ||
      defaults.includes(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
    hold(known, part, "has no content type");
  }
  const names = Object.keys(parts).map((part) => `/${part.toLowerCase()}`);
  for (const override of overrides) hold(names.includes(override), "[Content_Types].xml", `${override} is not there`);
}

function requireWorkbook(part: string, document: Document, related: readonly Related[]): string[] {
  const sheets = all(document, "sheet");
  const names = sheets.map((sheet) => existing(sheet.getAttribute("name")));
  hold(unique(names.map((name) => name.toLowerCase())), part, "two sheets have one name");
  for (const name of names)
    hold(name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name), part, `${name} is no sheet name`);
  hold(unique(sheets.map((sheet) => existing(sheet.getAttribute("sheetId")))), part, "two sheets have one id");
  const active = sheets[number(all(document, "workbookView")[0], "activeTab") || 0];
  hold(active !== undefined && !/hidden/i.test(active.getAttribute("state") ?? ""), part, "the active sheet is hidden");
  const defined = all(document, "definedName");
  for (const name of defined) {
    if (name.hasAttribute("localSheetId"))
      hold(number(name, "localSheetId") < sheets.length, part, "a name without sheet");
    hold((name.textContent ?? "").length <= 8192, part, "a name is too long");
  }
  const scoped = defined.map(
    (name) => `${name.getAttribute("name")?.toLowerCase()} ${name.getAttribute("localSheetId")}`,
  );
  hold(unique(scoped), part, "a name stands twice");
  return sheets.map((sheet) => existing(related.find(({ id }) => id === relationId(sheet))).target);
}

/** The counts agree, and cell formats refer to existing items. Returns the number of cell formats. */
function requireStyles(part: string, document: Document): number {
  const list = (name: string) => {
    const element = all(document, name)[0];
    const children = [...(element?.children ?? [])];
    const count = element?.getAttribute("count") ?? null;
    hold(count === null || Number(count) === children.length, part, `${name} count ${count}, not ${children.length}`);
    return children;
  };
  const formats = list("numFmts").map((format) => number(format, "numFmtId"));
  hold(unique(formats.map(String)), part, "a number format stands twice");
  const sizes = { fontId: list("fonts").length, fillId: list("fills").length, borderId: list("borders").length };
  const base = list("cellStyleXfs").length;
  const cellFormats = list("cellXfs");
  for (const format of cellFormats) {
    for (const [name, size] of Object.entries(sizes)) {
      hold(!format.hasAttribute(name) || number(format, name) < size, part, `no ${name} ${format.getAttribute(name)}`);
    }
    hold(!format.hasAttribute("xfId") || number(format, "xfId") < base, part, "no such base style");
    const numberFormat = number(format, "numFmtId") || 0;
    hold(numberFormat < 164 || formats.includes(numberFormat), part, `no number format ${numberFormat}`);
  }
  for (const name of ["dxfs", "cellStyles"]) list(name);
  return cellFormats.length;
}

function requireSheet(part: string, document: Document, styleCount: number, related: readonly Related[]): void {
  const rows = all(document, "row");
  // Places may be left out. Those that are given must rise.
  const given = (elements: readonly Element[], place: (reference: string) => number) =>
    elements.flatMap((element) => (element.hasAttribute("r") ? [place(existing(element.getAttribute("r")))] : []));
  hold(rising(given(rows, Number)), part, "rows are out of order");
  for (const row of rows) {
    const cells = [...row.children].filter((child) => child.localName === "c");
    hold(rising(given(cells, columnOf)), part, `cells of row ${row.getAttribute("r")} are out of order`);
    hold(!(number(row, "ht") > 409.5), part, "a row is too high");
    for (const cell of cells) requireCell(part, cell, styleCount);
  }
  const columns = all(document, "col").flatMap((column) => [number(column, "min") * 2, number(column, "max") * 2 + 1]);
  hold(rising(columns) && !columns.some((edge) => edge > 32_769), part, "columns overlap");
  for (const column of all(document, "col")) hold(!(number(column, "width") >= 256), part, "a column is too wide");
  const merges = all(document, "mergeCell").map((merge) => rectOf(existing(merge.getAttribute("ref"))));
  const count = all(document, "mergeCells")[0]?.getAttribute("count");
  hold(!count || Number(count) === merges.length, part, "merged cells are not as many as it says");
  merges.forEach((a, index) => {
    hold(a.right > a.left || a.bottom > a.top, part, "a single cell is merged");
    for (const b of merges.slice(index + 1)) {
      const meet = a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
      hold(!meet, part, "merged cells overlap");
    }
  });
  for (const link of all(document, "hyperlink")) {
    const id = relationId(link);
    hold(id !== null || (link.getAttribute("location") ?? "") !== "", part, "a link goes nowhere");
    hold(id === null || related.some((relation) => relation.id === id), part, `there is no link ${id}`);
    hold((link.getAttribute("tooltip") ?? "").length <= 255, part, "a tip is too long");
  }
  for (const kind of ["drawing", "legacyDrawing", "tablePart"]) {
    for (const element of all(document, kind)) {
      hold(
        related.some(({ id }) => id === relationId(element)),
        part,
        `there is no ${kind}`,
      );
    }
  }
  for (const header of ["oddHeader", "oddFooter"]) {
    hold((all(document, header)[0]?.textContent ?? "").length <= 255, part, `${header} is too long`);
  }
}

function requireCell(part: string, cell: Element, styleCount: number): void {
  const place = `cell ${cell.getAttribute("r")}`;
  hold(!(number(cell, "s") >= styleCount), part, `${place} has no such format`);
  const kind = cell.getAttribute("t") ?? "n";
  const value = all(cell, "v")[0]?.textContent ?? null;
  const isNumber = value === null || value === "" || /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value);
  hold(kind !== "n" || isNumber, part, `${place} is no number: ${value}`);
  hold(kind !== "b" || /^(0|1|true|false)$/.test(value ?? ""), part, `${place} is no truth`);
  hold(kind !== "e" || /^#[A-Z0-9/_]+[!?A]?$/.test(value ?? ""), part, `${place} is no error: ${value}`);
  // An escaped character counts as the one character that it stands for.
  const text = (all(cell, "is")[0]?.textContent ?? value ?? "").replace(/_x[0-9A-F]{4}_/g, "_");
  hold(text.length <= 32_767, part, `${place} holds too much text`);
  const formula = all(cell, "f")[0];
  hold((formula?.textContent ?? "").length < 8192, part, `${place} has too long a formula`);
  hold(formula?.textContent?.startsWith("=") !== true, part, `${place} has a formula that begins with =`);
}

function requireDrawing(part: string, document: Document, related: readonly Related[]): void {
  // The fallback for older versions repeats the same shape.
  const shapes = all(document, "cNvPr").filter((shape) => shape.closest("Fallback, mc\\:Fallback") === null);
  hold(unique(shapes.map((shape) => existing(shape.getAttribute("id")))), part, "two shapes have one id");
  for (const anchor of all(document, "twoCellAnchor")) {
    const edge = (corner: string, name: string) => Number(all(existing(all(anchor, corner)[0]), name)[0]?.textContent);
    hold(edge("from", "col") <= edge("to", "col") && edge("from", "row") <= edge("to", "row"), part, "inside out");
    hold(edge("to", "col") < 16_384 && edge("to", "row") < 1_048_576, part, "a shape leaves the sheet");
  }
  for (const chart of all(document, "chart")) {
    hold(
      related.some(({ id, kind }) => id === relationId(chart) && kind === "chart"),
      part,
      "there is no such chart",
    );
  }
}

function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]+)/.exec(reference)?.[1] ?? "";
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function rectOf(reference: string) {
  const [first = "", last = first] = reference.split(":");
  const row = (cell: string) => Number(/\d+$/.exec(cell)?.[0]);
  return { left: columnOf(first), top: row(first), right: columnOf(last), bottom: row(last) };
}
