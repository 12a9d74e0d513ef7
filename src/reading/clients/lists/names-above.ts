import { noCaseworker } from "../../../caseload/clients/client-columns";
import type { CaseworkerColumn } from "../rows/client-rows";
import { rowKind } from "../rows/row-kinds";

/**
 * The caseworker whose name stands above a client, as a place in `names`; noCaseworker where none does. It holds for who has no name of
 * their own, down to the first client who has. null where no name stands above anybody.
 */
export function namesAbove({ names, who }: CaseworkerColumn, kinds: Uint8Array): Uint16Array | null {
  if (!kinds.includes(rowKind.heading)) return null;
  const above = new Uint16Array(kinds.length);
  const [nobody, { heading, client }] = [noCaseworker, rowKind];
  let holds = nobody;
  for (let row = 0; row < kinds.length; row += 1) {
    const own = who[row] as number;
    const isName = own < names.length;
    if (kinds[row] === heading) holds = isName ? own : nobody;
    above[row] = holds;
    if (kinds[row] === client && isName) holds = nobody;
  }
  return above;
}
