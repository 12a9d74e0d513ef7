import type { IsoDate } from "../dates";
import { aowReachedAtAge } from "./aow-at-age";
import type { Certainty } from "./certainty";

/** What is known of somebody's age on the reference date, in completed years; both ages are the same where it is exact. */
export interface KnownAge {
  readonly youngest: number;
  readonly oldest: number;
  readonly aowReached: Certainty;
}

/** What we know from an age alone. Without a reference date the AOW age that goes with it is unknown. */
export function knownByAge(age: number, referenceDate: IsoDate | null): KnownAge {
  return { youngest: age, oldest: age, aowReached: aowReachedAtAge(age, referenceDate) };
}
