import { findAgeBands } from "../values/age-band-text";
import { parseNumber, type WrittenNumber } from "../values/number-text";
import { looksLikeName, personName } from "../values/person-names";

/** Somebody named in a cell, with the hours that stand beside the name. */
export interface PersonInCell {
  readonly name: string;
  readonly hours: WrittenNumber | null;
}

const nameWithHours =
  /(\p{L}[\p{L}\s.'’-]*?)\s*[(:–-]?\s*(\d+(?:[.,]\d+)?\s*(?:uren|uur|u|fte)(?![\p{L}]))(?:\s*(?:per week|p\/w|in de week))?\)?[\s,;/+&]*(?:en\s+)?/gu;
const betweenPeople = /\s*(?:[\n/+&;]|\ben\b)\s*/u;

/** A longer text is no list of names or numbers. */
const longestCell = 200;

/**
 * The people that a cell in a name column names: "Emmy 24 uur", "Julie 36 uur Ann 36 uur", "Anne / Bob", "Anne, Bob, Emmy".
 * One comma is no separation, because of "Vries, A. de".
 */
export function peopleIn(text: string): PersonInCell[] {
  const bare = text.trim();
  if (bare.length > longestCell) return [{ name: personName(bare), hours: null }];
  const matches = [...bare.matchAll(nameWithHours)];
  if (matches.length > 0 && matches.reduce((length, [whole]) => length + whole.length, 0) === bare.length) {
    return matches.map(([, name = "", hours = ""]) => ({ name: personName(name), hours: parseNumber(hours) }));
  }
  for (const parts of [commaParts(bare), bare.split(betweenPeople)]) {
    if (parts.length > 1 && parts.every(looksLikeName))
      return parts.map((part) => ({ name: personName(part), hours: null }));
  }
  return [{ name: personName(bare), hours: null }];
}

/** Initials show that the commas stand inside names. */
function commaParts(text: string): string[] {
  const parts = text.includes(".") ? [] : text.split(/\s*,\s*|\s+en\s+/);
  return parts.length > 2 ? parts : [];
}

/** The numbers that a cell holds when it holds more than one and nothing else: "186 90", "36 uur + 36 uur"; else null. */
export function severalNumbers(text: string): WrittenNumber[] | null {
  if (text.length > longestCell) return null;
  const parts = text
    .trim()
    .split(/\s*[\n/+&;]\s*|\s+en\s+|(?<=[\d\p{L}])\s+(?=\d)/u)
    .filter((part) => part !== "");
  const numbers = parts.map(parseNumber);
  return parts.length > 1 && numbers.every((number) => number !== null) ? numbers : null;
}

/** Whether a cell holds more than one age group: "Oud: 18 t/m 26 Nieuw: 18 t/m 29". */
export function holdsSeveralAgeBands(text: string): boolean {
  return findAgeBands(text).length > 1;
}

export function holdsAgeBand(text: string): boolean {
  return findAgeBands(text).length > 0;
}
