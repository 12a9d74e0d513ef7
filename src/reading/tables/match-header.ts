import type { Field } from "../../caseload/team/field";
import { caseloadHoursWords, unsureWords, wordGroups, type WordGroup } from "./field-synonyms";
import { parseNumber } from "../values/number-text";
import { plainWords } from "../values/words";

/** What a header says about its column. */
export interface HeaderMatch {
  readonly field: Field;
  /** Hours in the contract, hours left for clients, or not said. */
  readonly hoursKind?: "contract" | "caseload";
  /** How surely the words mean this field: 1, less 0.2 for a word with other meanings and 0.2 for words we do not know. */
  readonly certainty: number;
}

/** What a header tells: one of our fields, something that identifies or describes clients, money, or nothing. */
export interface HeaderReading {
  readonly match: HeaderMatch | null;
  readonly client: "identity" | "name" | "attribute" | null;
  readonly money: boolean;
  /** The header names the unit of its numbers. */
  readonly unit: "hours" | "fte" | "percent" | null;
}

const nothing: HeaderReading = { match: null, client: null, money: false, unit: null };
/** A header is a label: no sentence, and no line of headers with semicolons. */
const longestHeader = 70;

/** Reads one header. Two header rows are read as one text, joined with a space. */
export function readHeader(text: string): HeaderReading {
  // "160 uur per week" under a table is a figure, however much its words look like a header.
  if (text.length > longestHeader || /;.*;/.test(text) || parseNumber(text)) return nothing;
  const plain = plainWords(text) || (text.trim() === "#" ? "#" : "");
  if (plain === "" || /^[\d ]+$/.test(plain)) return nothing;
  const words = plain.split(" ");
  const { groups, unknown } = groupsIn(words);
  const has = (group: WordGroup): boolean => groups.has(group);
  const found = has("notOurs") || has("money") ? null : fieldOf(has, words);
  const certainty =
    1 - (words.some((word) => unsureWords.has(word)) && words.length === 1 ? 0.2 : 0) - (unknown > 0 ? 0.2 : 0);
  return {
    match: found && { ...found, certainty },
    client: unknown <= 1 ? clientKind(has) : null,
    money: has("money"),
    unit: unitOf(words),
  };
}

/** The more particular meaning comes first: "uren neventaken" is about side tasks before it is about hours. */
function fieldOf(has: (group: WordGroup) => boolean, words: readonly string[]): Omit<HeaderMatch, "certainty"> | null {
  const hours = has("hours") || has("contractHours");
  // "Verlof t/m": nobody leaves then.
  if (has("until") && !has("absence")) return { field: "until" };
  if (has("from")) return { field: "from" };
  if (has("clientIdentity") && !has("count")) return null;
  if (has("name") && hours) return { field: "name" };
  if (has("sideTaskHours") || (has("sideTasks") && hours)) return { field: "sideTaskHours" };
  if (has("sideTasks")) return { field: "sideTasks" };
  if (has("absence")) return { field: "absence" };
  if (has("rampUp")) return { field: "rampUp" };
  if (has("proportional")) return hours ? null : { field: "proportional" };
  // Hours that somebody will have.
  if (hours && has("new")) return null;
  if (has("contractHours")) return { field: "hours", hoursKind: "contract" };
  if (hours) {
    return caseloadHoursWords.some((phrase) => phraseIn(phrase, words))
      ? { field: "hours", hoursKind: "caseload" }
      : { field: "hours" };
  }
  if (has("age")) return { field: "ageBand" };
  if (has("new")) return { field: "newCaseload" };
  if (has("clients") || has("count")) return { field: "current" };
  if (has("name") || has("clientName")) return { field: "name" };
  return null;
}

function clientKind(has: (group: WordGroup) => boolean): HeaderReading["client"] {
  if (has("count")) return null;
  if (has("clientIdentity")) return "identity";
  if (has("clientName")) return "name";
  return has("clientAttribute") ? "attribute" : null;
}

function unitOf(words: readonly string[]): HeaderReading["unit"] {
  if (words.some((word) => word === "%" || word.endsWith("percentage") || word === "procent")) return "percent";
  if (words.some((word) => /^fte|factor$/.test(word))) return "fte";
  return words.some((word) => /^(uur|uren|u)$|(uren|uur)$/.test(word)) ? "hours" : null;
}

interface Phrase {
  readonly words: readonly string[];
  readonly group: WordGroup;
}

const phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

const untelling: ReadonlySet<WordGroup> = new Set<WordGroup>(["money", "notOurs", "filler"]);

/** Of each phrase that gives a field or tells of clients its longest word, with a space on either side: a header without any of them says neither. */
export const tellingWords: readonly string[] = (Object.keys(wordGroups) as WordGroup[])
  .filter((group) => !untelling.has(group))
  .flatMap((group) => wordGroups[group].map(longestWord));

function longestWord(phrase: string): string {
  const longest = phrase.split(" ").reduce((one, other) => (other.length > one.length ? other : one));
  // Of "u w" neither tells without the other.
  if (longest.length === 1 && longest !== phrase) return ` ${phrase}`;
  return longest === "#" || longest === "%" ? longest : ` ${longest} `;
}

function indexPhrases(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const group of Object.keys(wordGroups) as WordGroup[]) {
    for (const phrase of wordGroups[group]) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { words, group }]);
    }
  }
  return index;
}

/**
 * The groups whose phrases stand in the header, longest phrase first: in "naam cliënt" the words belong to "naam cliënt",
 * so that "naam" no longer counts.
 */
function groupsIn(words: readonly string[]): { groups: ReadonlySet<WordGroup>; unknown: number } {
  const groups = new Set<WordGroup>();
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    const starting = (phrasesByFirstWord.get(words[at] ?? "") ?? []).filter((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    const length = Math.max(1, ...starting.map((phrase) => phrase.words.length));
    for (const phrase of starting) if (phrase.words.length === length) groups.add(phrase.group);
    if (starting.length === 0) unknown += 1;
    at += length;
  }
  return { groups, unknown };
}

function phraseIn(phrase: string, words: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${phrase} `);
}

/** Whether a header of shares says that they are what somebody aims at: "Norm", "Streefgetal", "Doelcaseload". */
export function saysAim(header: string): boolean {
  return /(?:^| )(?:streef\w*|norm(?:en|caseload)?|doel(?:en|caseload)?)(?: |$)/.test(plainWords(header));
}
