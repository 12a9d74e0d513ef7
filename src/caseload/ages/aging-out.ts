import type { AgeBand } from "./age-bands";
import type { ClientsOfAge } from "./age-counts";
import { clientsJustBelow, cutAbove } from "./ageing";

/** The transfers of each band: its clients who will be in the next band a year from now. */
export function agingOut(bands: readonly AgeBand[], ages: readonly ClientsOfAge[]): readonly number[] {
  return bands.map((band) => {
    const cut = cutAbove(band, bands);
    return cut === null ? 0 : clientsJustBelow(cut, ages);
  });
}
