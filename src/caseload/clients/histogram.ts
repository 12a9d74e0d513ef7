import type { AgeTable } from "../ages/age-table";
import { ageCodes, aowAnswers, clientAges, unknownCode, type ClientAges } from "./age-codes";
import { noCaseworker, type ClientColumns } from "./client-columns";
import { clientFlags, flagValues } from "./client-flags";

/** The flags and AOW of a client together in one number below `profileCodes`. */
export type ProfileCode = number;

const aowUnit = flagValues ** clientFlags.length;
const profileCodes = aowUnit * aowAnswers.length;

/**
 * All clients, counted once: how many there are of each age, AOW reached or not, caseworker and set of flags. Every other count is a sum
 * over these, so it costs the same for a hundred clients and for a million.
 */
export interface ClientHistogram {
  readonly caseworkers: readonly string[];
  /** The profiles that occur, with how many clients each has. */
  readonly profiles: readonly { readonly code: ProfileCode; readonly clients: number }[];
  /**
   * The lowest age code that occurs. Each next place is one code higher; the last place, `ages - 1`, is for unknown
   * ages.
   */
  readonly firstAge: number;
  readonly ages: number;
  /** [profile][age][caseworker, the last one nobody] */
  readonly cells: Float64Array;
}

/**
 * Counts the clients. With `amounts` (a weight or contact moments per client) each client counts for that amount instead of one; an amount
 * that is unknown counts for nothing.
 */
export function clientHistogram(
  columns: ClientColumns,
  table: AgeTable,
  amounts: Float32Array | null = null,
): ClientHistogram {
  const ages = clientAges(columns, table);
  const codes = profileCodesOf(columns, ages);
  const { profiles, placeOf } = profilesIn(codes);
  const { firstAge, count: ageCount } = agesIn(ages.age);
  const { count, caseworker, caseworkers } = columns;
  const nobody = caseworkers.length;
  const perProfile = (nobody + 1) * ageCount;
  const cells = new Float64Array(profiles.length * perProfile);
  const rowOfAge = Int32Array.from({ length: ageCodes }, (_, age) => (age - firstAge) * (nobody + 1));
  rowOfAge[unknownCode] = (ageCount - 1) * (nobody + 1);
  const { age: ageOf } = ages;
  const noOne = noCaseworker;
  for (let client = 0; client < count; client += 1) {
    const who = caseworker[client] as number;
    const cell =
      (placeOf[codes[client] as number] as number) * perProfile +
      (rowOfAge[ageOf[client] as number] as number) +
      (who === noOne ? nobody : who);
    cells[cell] = (cells[cell] as number) + (amounts === null ? 1 : (amounts[client] as number) || 0);
  }
  const sized = profiles.map((code, place) => {
    let clients = 0;
    for (let cell = place * perProfile; cell < (place + 1) * perProfile; cell += 1) clients += cells[cell] as number;
    return { code, clients };
  });
  return { caseworkers, profiles: sized, firstAge, ages: ageCount, cells };
}

/** The value of one flag in a profile. */
export function flagIn(profile: ProfileCode, place: number): number {
  return Math.floor(profile / flagValues ** place) % flagValues;
}

/** Place in `aowAnswers`. */
export function aowIn(profile: ProfileCode): number {
  return Math.floor(profile / aowUnit);
}

/** The profile of each client. */
export function profileCodesOf({ count, flags }: ClientColumns, { aow }: ClientAges): Uint8Array {
  const codes = new Uint8Array(count);
  for (let client = 0; client < count; client += 1) codes[client] = aowUnit * (aow[client] as number);
  clientFlags.forEach((name, place) => {
    const values = flags[name];
    const unit = flagValues ** place;
    for (let client = 0; client < count; client += 1) {
      codes[client] = (codes[client] as number) + unit * (values[client] as number);
    }
  });
  return codes;
}

function profilesIn(codes: Uint8Array): { profiles: ProfileCode[]; placeOf: Uint8Array } {
  const present = new Uint8Array(profileCodes);
  for (let client = 0; client < codes.length; client += 1) present[codes[client] as number] = 1;
  const profiles = [...present.keys()].filter((code) => present[code] === 1);
  const placeOf = new Uint8Array(profileCodes);
  profiles.forEach((code, place) => (placeOf[code] = place));
  return { profiles, placeOf };
}

function agesIn(codes: Uint8Array): { firstAge: number; count: number } {
  const present = new Uint8Array(ageCodes);
  for (let client = 0; client < codes.length; client += 1) present[codes[client] as number] = 1;
  const known = [...present.keys()].filter((code) => code !== unknownCode && present[code] === 1);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined
    ? { firstAge: 0, count: 1 }
    : { firstAge: first, count: last - first + 2 };
}
