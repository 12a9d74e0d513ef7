import type { TableKey } from "../../caseload/team/corrections";
import { hashOf } from "../../caseload/hash";
import { plainWords } from "../values/words";

/**
 * By which a table is known again the next time: its sheet and its headers in order, as compared and not as written. Only a hash of the
 * headers, because the key is kept in the workbook's settings (design decision 5).
 */
export function tableKey(sheet: string, headers: readonly { readonly text: string }[]): TableKey {
  return { sheet, headers: hashOf(headers.map(({ text }) => plainWords(text)).join("\n")) };
}
