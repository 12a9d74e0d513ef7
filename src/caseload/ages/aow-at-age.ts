import type { IsoDate } from "../dates";
import { bornAtLatest } from "./age-on-date";
import { aowPossibleFrom, aowSureFrom } from "./aow-age";
import { aowReached } from "./aow-date";
import type { Certainty } from "./certainty";
import { dateOfDay, dayNumber } from "./day-number";

/**
 * Whether somebody of whom only the age in completed years is known has reached the AOW age: unknown in the year in which that depends on the
 * birthday. Without a reference date it is unknown for every age at which it ever depended.
 */
export function aowReachedAtAge(age: number, referenceDate: IsoDate | null): Certainty {
  if (age < aowPossibleFrom) return "no";
  if (age >= aowSureFrom) return "yes";
  if (referenceDate === null) return "unknown";
  const earliest = dateOfDay(dayNumber(bornAtLatest(age + 1, referenceDate)) + 1);
  return aowReached({ earliest, latest: bornAtLatest(age, referenceDate) }, referenceDate);
}
