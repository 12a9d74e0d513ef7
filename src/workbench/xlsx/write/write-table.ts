import type { Table } from "../../model/workbook";
import { rangeName } from "../cell-reference";
import { encodeText, escapeXml } from "../xml/xml-write";

/** A table part (ISO 29500-1 18.5), with a filter in its header. `id` is unique in the workbook. */
export function writeTable({ name, range, columns, style }: Table, id: number): string {
  const reference = rangeName(range);
  return [
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeXml(name)}" `,
    `displayName="${escapeXml(name)}" ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>`,
    `<tableColumns count="${columns.length}">`,
    ...columns.map((column, place) => `<tableColumn id="${place + 1}" name="${escapeXml(encodeText(column))}"/>`),
    `</tableColumns><tableStyleInfo name="${escapeXml(style ?? "")}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" `,
    'showColumnStripes="0"/></table>',
  ].join("");
}
