import type { IsoDate } from "../dates";
import { aowReachedAtAge } from "./aow-age";
import type { Certainty } from "./certainty";

/** What is known of somebody's age on the reference date, in completed years; both ages are the same where it is exact. */
export interface KnownAge {
  readonly youngest: number;
  readonly oldest: number;
  readonly aowReached: Certainty;
}

/** What an age alone tells. Without a reference date nobody can say which AOW age goes with it. */
export function knownByAge(age: number, referenceDate: IsoDate | null): KnownAge {
  return { youngest: age, oldest: age, aowReached: aowReachedAtAge(age, referenceDate) };
}
