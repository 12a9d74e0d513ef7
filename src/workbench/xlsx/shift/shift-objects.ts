import { shiftedLine, shiftedRect, type LineShift } from "../../model/line-shift";
import type { ShiftedTable } from "../../model/shift-table";
import type { Table } from "../../model/workbook";
import { parseRange, rangeName } from "../cell-reference";
import { ImmovablePart } from "../package/unusable-file";
import { child, childrenNamed, numeric, type XmlElement } from "../xml/xml-tree";
import { encodeText, escapeXml } from "../xml/xml-write";
import type { PartShift } from "./part-shift";

/** A drawing of the sheet: its pictures and charts hang on the cells under their corners. */
export function shiftDrawing(part: PartShift, root: XmlElement): void {
  for (const anchor of root.children) {
    part.visit(anchor);
    const [from, to] = [child(anchor, "from"), child(anchor, "to")];
    if (!part.own || !from || anchor.attributes.get("editAs") === "absolute") continue;
    const moved = shiftCorner(part, from);
    if (!to) continue;
    // With a size of its own it moves as a whole; otherwise it stretches with the cells.
    if (anchor.attributes.get("editAs") === "oneCell") moveCorner(part, to, moved);
    else shiftCorner(part, to);
  }
}

/** Returns by how many lines it moved. */
function shiftCorner(part: PartShift, corner: XmlElement): number {
  const { axis, at } = part.shift;
  const [line, offset] = [
    child(corner, axis === "rows" ? "row" : "col"),
    child(corner, axis === "rows" ? "rowOff" : "colOff"),
  ];
  if (!line) return 0;
  const before = Number(line.text);
  const after = shiftedLine(before, part.shift);
  // In a line that goes, it ends up at the top of what comes in its place.
  if (after === null && offset) part.setText(offset, "0");
  part.setText(line, String(after ?? at));
  return (after ?? at) - before;
}

function moveCorner(part: PartShift, corner: XmlElement, by: number): void {
  const line = child(corner, part.shift.axis === "rows" ? "row" : "col");
  if (line) part.setText(line, String(Number(line.text) + by));
}

/** A table of the sheet. @param shifted what becomes of it */
export function shiftTable(part: PartShift, root: XmlElement, before: Table, shifted: ShiftedTable): void {
  part.visit(root);
  const { columns } = shifted;
  const list = child(root, "tableColumns");
  const elements = childrenNamed(list, "tableColumn");
  if (!list || (columns.length === elements.length && shifted.lost.length === 0)) return;
  const filter = child(root, "autoFilter");
  if (filter?.children.length || child(root, "sortState"))
    throw new ImmovablePart("filter", "a table that is filtered or sorted");
  part.set(list, "count", String(columns.length));
  elements.forEach((element, place) => {
    if (shifted.lost.includes(before.columns[place] ?? "")) part.remove(element);
  });
  let id = Math.max(0, ...elements.map((element) => numeric(element, "id") ?? 0));
  const added = columns.flatMap((name, place) => (before.columns.includes(name) ? [] : [{ name, place }]));
  const behind = elements[(added[0]?.place ?? 0) - 1];
  if (!behind) return;
  const written = added.map(({ name }) => {
    id += 1;
    return `<${behind.prefix}tableColumn id="${id}" name="${escapeXml(encodeText(name))}"/>`;
  });
  part.edits.push({ at: behind.end, remove: 0, insert: written.join("") });
}

/** Where a pivot table gets its rows, when that is this sheet. */
export function shiftPivotSource(part: PartShift, root: XmlElement): void {
  const source = child(child(root, "cacheSource"), "worksheetSource");
  const rect = parseRange(source?.attributes.get("ref") ?? "");
  const { formulas, shift } = part;
  const elsewhere = source?.attributes.get("sheet")?.toLowerCase() !== formulas.sheet.toLowerCase();
  if (!source || !rect || elsewhere || source.attributes.has("id")) return;
  const shifted = shiftedRect(rect, shift);
  if (!shifted) throw new ImmovablePart("pivot-table", "a pivot table without its source");
  part.set(source, "ref", rangeName(shifted));
}

/** The boxes of comments, in the old drawing language that Excel still keeps them in. Anything else in it is a control. */
export function shiftNotes(text: string, shift: LineShift): string {
  const rows = shift.axis === "rows";
  return text.replace(/<x:ClientData\s[^>]*>[\s\S]*?<\/x:ClientData>/g, (data) => {
    if (!/ObjectType="Note"/.test(data)) throw new ImmovablePart("control", "a control in a drawing");
    const place = new RegExp(`<x:${rows ? "Row" : "Column"}>\\s*(\\d+)\\s*<`);
    const before = Number(place.exec(data)?.[1] ?? 0);
    const after = shiftedLine(before, shift);
    if (after === null) throw new ImmovablePart("comment", "a comment without its cell");
    const by = after - before;
    return data
      .replace(place, `<x:${rows ? "Row" : "Column"}>${after}<`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, corners: string) => {
        const numbers = corners.split(",").map((each) => Number(each.trim()));
        const lines = rows ? [2, 6] : [0, 4];
        return tag + numbers.map((each, index) => (lines.includes(index) ? Math.max(0, each + by) : each)).join(", ");
      });
  });
}
