import type { IsoDate } from "../dates";
import { isInBand, type AgeBand } from "./age-bands";
import { knownByAge } from "./known-age";

/**
 * The position of the band of somebody of whom only the age is known; null when it is in none. The AOW age counts as reached once that is certain,
 * so that in the year in which it depends on the birthday clients stay in their band.
 */
export function bandOfAge(age: number, bands: readonly AgeBand[], referenceDate: IsoDate | null): number | null {
  const known = knownByAge(age, referenceDate);
  const place = bands.findIndex((band) => isInBand(known, band) !== "no");
  return place < 0 ? null : place;
}
