import type { ClientColumns } from "./client-columns";

export type Answer = "yes" | "no" | "unknown";

/** What follows from a birth day (see `dayNumber`) at the reference date. */
export interface AgeLookups {
  /** Completed years. */
  ageOf(birthDay: number): number;
  /** Whether the AOW age has been reached. */
  aowReachedOf(birthDay: number): Answer;
}

/**
 * An age as one number: twice the age when it is certain, one more when the client is of that age or a year older. A year or a month of
 * birth leaves two ages at most.
 */
export type AgeCode = number;
export const unknownAge = 255;
export const ageCodes = 256;
const oldest = 120;

export const aowAnswers: readonly Answer[] = ["no", "yes", "unknown"];

/** Age code and AOW (place in `aowAnswers`) per client, a byte each. */
export interface ClientAges {
  readonly age: Uint8Array;
  readonly aow: Uint8Array;
}

/** Looks every birth day up once, however many clients share it. */
export function clientAges({ count, birthDay, birthSpan }: ClientColumns, lookups: AgeLookups): ClientAges {
  const age = new Uint8Array(count);
  const aow = new Uint8Array(count);
  const known = rememberedDays(birthDay, birthSpan, lookups);
  for (let client = 0; client < count; client += 1) {
    const first = birthDay[client] ?? 0;
    const span = birthSpan[client] ?? 0;
    const atFirst = known(first);
    const both = span === 0 ? atFirst : ofTwo(atFirst, known(first + span));
    age[client] = both & 0xff;
    aow[client] = both >> 8;
  }
  return { age, aow };
}

const unknownBoth = unknownAge | (aowAnswers.indexOf("unknown") << 8);

/** Age code and AOW of a birth day in one number, remembered. */
function rememberedDays(
  days: Int32Array,
  spans: Uint16Array,
  { ageOf, aowReachedOf }: AgeLookups,
): (day: number) => number {
  let [first, last] = [Infinity, 0];
  for (let client = 0; client < days.length; client += 1) {
    const day = days[client] ?? 0;
    if (day === 0) continue;
    if (day < first) first = day;
    if (day + (spans[client] ?? 0) > last) last = day + (spans[client] ?? 0);
  }
  const memory = new Int16Array(last === 0 ? 0 : last - first + 1);
  return (day) => {
    if (day === 0) return unknownBoth;
    const remembered = memory[day - first] ?? 0;
    if (remembered !== 0) return remembered - 1;
    const age = ageOf(day);
    const both = (age < 0 || age > oldest ? unknownAge : 2 * age) | (aowAnswers.indexOf(aowReachedOf(day)) << 8);
    memory[day - first] = both + 1;
    return both;
  };
}

/** The first day gives the higher age. */
function ofTwo(atFirst: number, atLast: number): number {
  const [high, low] = [atFirst & 0xff, atLast & 0xff];
  const near = high - low <= 2 && low !== unknownAge && high !== unknownAge;
  const age = high === low ? low : near ? low + 1 : unknownAge;
  const aow = atFirst >> 8 === atLast >> 8 ? atFirst >> 8 : aowAnswers.indexOf("unknown");
  return age | (aow << 8);
}
