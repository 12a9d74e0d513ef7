import { typedClients } from "../../usecases/memory/typed-values";
import { typedAmount } from "../../usecases/memory/typed-amount";
import { typedSteps } from "../../usecases/memory/typed-norms";
import type { Typed } from "../components/fields/typed-input";

/** Reads what is typed in the fields for norms. Steps and norm cannot be left empty. */

export function readTypedSteps(text: string, elsewhere: readonly string[]): Typed<readonly string[]> {
  const steps = text.trim() === "" ? null : typedSteps(text);
  if (steps === null || steps.length === 0) return { problem: "not-understood" };
  return steps.some((step) => elsewhere.includes(step)) ? { problem: "taken" } : { value: steps };
}

/** Clients per fte, above 0. */
export function readTypedNorm(text: string): Typed<number> {
  const norm = typedClients(text);
  return norm === null || norm === 0 ? { problem: "not-understood" } : { value: norm };
}

/** How long a name or a source may be: names stand above columns, and a source stands on one line of the sheet. */
export const mostCharacters = { name: 60, source: 120 } as const;

export function readTypedText(text: string, most: number): Typed<string> {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length > most) return { problem: "too-much" };
  return { value: words === "" ? null : words };
}

export function readTypedYear(text: string): Typed<number> {
  if (text.trim() === "") return { value: null };
  const year = typedAmount(text);
  return year !== null && Number.isInteger(year) && year >= 1900 && year <= 2100
    ? { value: year }
    : { problem: "not-understood" };
}
