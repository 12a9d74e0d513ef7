import { ageOfDay, unknownAge, type AgeTable } from "../ages/age-table";
import { oldestAge } from "../ages/age-on-date";
import type { Certainty } from "../ages/certainty";
import type { KnownAge } from "../ages/known-age";
import type { ClientColumns } from "./client-columns";

/**
 * An age as one byte: twice the age when it is certain, one more when the client is of that age or a year older. A year or a month of
 * birth leaves two ages at most.
 */
export type AgeCode = number;
/** Nothing is known of the age. Ages too high for a byte get this code too. */
export const unknownCode = 255;
export const ageCodes = 256;

export const aowAnswers: readonly Certainty[] = ["no", "yes", "unknown"];

/** Age code and AOW (place in `aowAnswers`) per client, a byte each. */
export interface ClientAges {
  readonly age: Uint8Array;
  readonly aow: Uint8Array;
}

export function clientAges({ count, birthDay, birthSpan }: ClientColumns, table: AgeTable): ClientAges {
  const age = new Uint8Array(count);
  const aow = new Uint8Array(count);
  const { aowBornAtLatest } = table;
  const [no, yes, unknown, noAge] = [aowPlace("no"), aowPlace("yes"), aowPlace("unknown"), unknownAge];
  for (let client = 0; client < count; client += 1) {
    const first = birthDay[client] as number;
    const last = first + (birthSpan[client] as number);
    const oldest = ageOfDay(first, table);
    const youngest = last === first ? oldest : ageOfDay(last, table);
    age[client] = ageCode(youngest, oldest);
    if (oldest === noAge) aow[client] = unknown;
    else aow[client] = last <= aowBornAtLatest ? yes : first > aowBornAtLatest ? no : unknown;
  }
  return { age, aow };
}

function aowPlace(answer: Certainty): number {
  return aowAnswers.indexOf(answer);
}

function ageCode(youngest: number, oldest: number): AgeCode {
  const code = youngest + oldest;
  return code < unknownCode && (youngest === oldest || youngest + 1 === oldest) ? code : unknownCode;
}

/** What an age code and an AOW answer say about a client. */
export function knownOf(code: AgeCode, aowReached: Certainty): KnownAge {
  if (code === unknownCode) return { youngest: 0, oldest: oldestAge, aowReached };
  return { youngest: code >> 1, oldest: (code + 1) >> 1, aowReached };
}
