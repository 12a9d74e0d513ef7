import type { ClientsOfAge, CountedBand } from "../../ages/age-counts";
import { estimatedTransfersByAgeing, transfersByAgeing } from "../../ages/ageing";
import type { CellAddress } from "../../cell-address";
import type { Check } from "../check";

/** C22: clients grow into the next band, so a split costs transfers every year. `ages` is null where only the bands' clients are known. */
export function ageing(
  split: readonly CountedBand[],
  ages: readonly ClientsOfAge[] | null,
  cells: readonly CellAddress[],
): readonly Check[] {
  const bands = split.map(({ band }) => band);
  const transfers = ages ? transfersByAgeing(bands, ages) : estimatedTransfersByAgeing(split);
  return transfers > 0 ? [{ code: "C22", transfers, counted: ages !== null, cells }] : [];
}
