import type { IsoDate } from "../team-data";
import { ageOn } from "./age-on-date";
import { aowReached, aowReachedAtAge } from "./aow-age";
import type { BirthDate } from "./birth-date";
import type { Certainty } from "./certainty";

/** What is known of somebody's age on the reference date, in completed years; both ages are the same where it is exact. */
export interface KnownAge {
  readonly youngest: number;
  readonly oldest: number;
  readonly aowReached: Certainty;
}

/** What a birth date tells; null when it lies after the reference date. */
export function knownAge(birth: BirthDate, referenceDate: IsoDate): KnownAge | null {
  const oldest = ageOn(birth.earliest, referenceDate);
  if (oldest === null) return null;
  return { youngest: ageOn(birth.latest, referenceDate) ?? 0, oldest, aowReached: aowReached(birth, referenceDate) };
}

/** What an age alone tells. Without a reference date nobody can say which AOW age goes with it. */
export function knownByAge(age: number, referenceDate: IsoDate | null): KnownAge {
  return { youngest: age, oldest: age, aowReached: aowReachedAtAge(age, referenceDate) };
}
