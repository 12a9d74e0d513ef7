import type { TableKey } from "../caseload/corrections";
import type { HeaderCell } from "./header-rows";
import { plainWords } from "./words";

/**
 * By which a table is known again the next time: its sheet and its headers in order, as compared and not as written. Only a hash of the
 * headers, because the key is kept in the workbook's settings (design decision 5).
 */
export function tableKey(sheet: string, headers: readonly HeaderCell[]): TableKey {
  return { sheet, headers: hashOf(headers.map(({ text }) => plainWords(text)).join("\n")) };
}

/** FNV-1a over UTF-16 units, twice with other starting points: 64 bits, so that two tables of one team never agree by chance. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x1f83d9ab].map((start) => fnv1a(text, start).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
