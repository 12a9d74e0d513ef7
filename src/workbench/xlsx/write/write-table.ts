import type { Table } from "../../model/workbook";
import { parseRange, rangeName } from "../cell-reference";
import { setAttribute } from "../parts/workbook-part";
import { child, childrenNamed, numeric, type XmlElement } from "../xml/xml-tree";
import { encodeText, escapeXml, type Edit } from "../xml/xml-write";

/** A table part (ISO 29500-1 18.5), with the filter that its header has. `id` is unique in the workbook. */
export function writeTable({ name, range, columns, style, hasFilter }: Table, id: number): string {
  const reference = rangeName(range);
  return [
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeXml(name)}" `,
    `displayName="${escapeXml(name)}" ref="${reference}" totalsRowShown="0">${hasFilter ? `<autoFilter ref="${reference}"/>` : ""}`,
    `<tableColumns count="${columns.length}">`,
    ...columns.map((column, place) => `<tableColumn id="${place + 1}" name="${escapeXml(encodeText(column))}"/>`),
    `</tableColumns><tableStyleInfo name="${escapeXml(style ?? "")}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" `,
    'showColumnStripes="0"/></table>',
  ].join("");
}

/** The edits that give a table of the file the columns it got at its end. @param before how many it had */
export function addColumns(bytes: Uint8Array, root: XmlElement, { range, columns }: Table, before: number): Edit[] {
  const list = child(root, "tableColumns");
  const last = childrenNamed(list, "tableColumn").at(-1);
  if (!list || !last) return [];
  const highest = Math.max(...childrenNamed(list, "tableColumn").map((column) => numeric(column, "id") ?? 0));
  const added = columns
    .slice(before)
    .map(
      (column, place) =>
        `<${root.prefix}tableColumn id="${highest + place + 1}" name="${escapeXml(encodeText(column))}"/>`,
    );
  const filter = child(root, "autoFilter");
  // A row of totals is no part of the filter.
  const filtered = parseRange(filter?.attributes.get("ref") ?? "");
  return [
    setAttribute(bytes, root, "ref", rangeName(range)),
    ...(filter && filtered ? [setAttribute(bytes, filter, "ref", rangeName({ ...filtered, right: range.right }))] : []),
    setAttribute(bytes, list, "count", String(columns.length)),
    { at: last.end, remove: 0, insert: added.join("") },
  ];
}
