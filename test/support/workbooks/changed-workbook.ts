import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Writes a copy of a workbook in which the text of one part is another: what Excel would have saved after a click that no test can make. */
export function writeChanged(file: string, copy: string, part: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(file));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing has changed in ${part}`);
  writeFileSync(copy, zipSync({ ...parts, [part]: strToU8(after) }));
}
