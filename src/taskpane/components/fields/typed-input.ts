import type { AgeBand } from "../../../caseload/ages/age-bands";
import type { IsoDate } from "../../../caseload/dates";
import { typedClients, typedDate, typedHours } from "../../../usecases/memory/typed-values";
import { typedAmount } from "../../../usecases/memory/typed-amount";
import { typedAgeBands } from "../../../usecases/memory/typed-ages";

/** Why typed text cannot be used; the field puts it into words. taken: another field has it already. */
export type TypingProblem = "not-understood" | "too-much" | "taken";

/** The value that somebody typed in a field; null when the field is empty. */
export type Typed<T, Problem = TypingProblem> = { readonly value: T | null } | { readonly problem: Problem };

/** Hours a week, at most `most`. */
export function readTypedHours(text: string, most: number): Typed<number> {
  return understood(text, typedHours, (hours) => hours <= most);
}

/** A number above 0 without a unit, such as contact moments or minutes. */
export function readTypedAmount(text: string): Typed<number> {
  return understood(text, typedAmount, (amount) => amount > 0);
}

/** A whole number of months, at most `most`. */
export function readTypedMonths(text: string, most: number): Typed<number> {
  return understood(text, typedAmount, (months) => Number.isInteger(months) && months > 0 && months <= most);
}

/** A whole number of clients. */
export function readTypedClients(text: string): Typed<number> {
  return understood(text, typedClients, Number.isInteger);
}

export function readTypedDate(text: string): Typed<IsoDate> {
  return understood(text, typedDate, () => true);
}

/** Age bands: "18 t/m 29, 30 t/m 45, 46 t/m AOW", or the ages at which they begin: "18, 30, 46". */
export function readTypedBands(text: string): Typed<readonly AgeBand[]> {
  if (text.trim() === "") return { value: null };
  const read = typedAgeBands([text]);
  return read.ok ? { value: read.bands } : { problem: "not-understood" };
}

function understood<T>(text: string, parse: (text: string) => T | null, fits: (value: T) => boolean): Typed<T> {
  if (text.trim() === "") return { value: null };
  const value = parse(text);
  if (value === null) return { problem: "not-understood" };
  return fits(value) ? { value } : { problem: "too-much" };
}
