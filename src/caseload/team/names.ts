import { remembered } from "../../kernel/remembered";

/** Prefixes of surnames, which lists leave out, move to the back or abbreviate. */
const surnamePrefixes = new Set(
  "van vd de der den het t ter ten te op in aan bij onder over uit voor von la le du da dos el al".split(" "),
);
const formsOfAddress = new Set(["dhr", "mw", "mevr", "mevrouw", "meneer"]);
const lettersWithoutMark: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * The name in plain lower-case words, for comparing only: "Vries, A. de " → "vries, a de". Diacritics, punctuation, forms of
 * address and remarks in brackets are gone; the comma that puts a surname first stays.
 */
export const normalisedName = remembered(normalise);

function normalise(name: string): string {
  // Most names are plain already, and reading a workbook compares thousands of them.
  if (plainWords.test(name)) return spokenWords(name.toLowerCase().split(" ")).join(" ");
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıøłđßæœ]/g, (letter) => lettersWithoutMark[letter] ?? letter)
    .replace(/\p{M}/gu, "");
  const words = (plain.replace(/\([^)]*\)/g, " ").trim() || plain)
    .replace(/(^|[^\p{L}])v\s?[./]\s?d[./]?(?!\p{L})/gu, "$1 vd ")
    .replace(/['’‘`´]/g, "")
    .replace(/\s*[-‐–]\s*/g, "-")
    .replace(/[^\p{L}\p{N},-]+/gu, " ")
    .replace(/\s*,\s*/g, ", ")
    .split(" ");
  return spokenWords(words)
    .join(" ")
    .replace(/^[-, ]+|[-, ]+$/g, "");
}

/** Words of plain letters and figures, a space apart. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function spokenWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== "" && !formsOfAddress.has(word));
}

/** The normalised name in the order in which it is said: "Vries, Jan de" and "Jan de Vries" → "jan de vries". */
export function spokenName(name: string): string {
  const [before = "", after] = normalisedName(name).split(", ");
  return after === undefined ? before : `${after} ${before}`;
}

/**
 * Whether two names are one person's: the same words, or the same surname without its prefix and given names that agree as far as they
 * are written. "A. de Vries", "Vries, A. de" and "de Vries, Anne" are; "Anne de Vries" and "Arie de Vries" are not; neither are "Ann"
 * and "Anne".
 */
export function sameName(one: string, other: string): boolean {
  if (normalisedName(one) === normalisedName(other)) return normalisedName(one) !== "";
  const surnames = [nameParts(one).surname, nameParts(other).surname];
  const longest = surnames.reduce((long, own) => (own.length > long.length ? own : long));
  const [a, b] = [withSurname(nameParts(one), longest), withSurname(nameParts(other), longest)];
  if (a.surname === "" || a.surname !== b.surname || a.given.length === 0 || b.given.length === 0) return false;
  return a.given.every((given, index) => agree(given, b.given[index] ?? given));
}

/**
 * Whether two different names may well be one person's: one letter added, dropped, changed or swapped ("Ann", "Anne"),
 * or a single name that is the given name or the surname of the other ("Anne", "Anne de Vries"). We only ask about such
 * names and never join them.
 */
export function nearName(one: string, other: string): boolean {
  if (sameName(one, other)) return false;
  const [a, b] = [normalisedName(one), normalisedName(other)];
  return oneEditApart(a, b) || isShortFor(one, other) || isShortFor(other, one);
}

/** Whether the first name is a single word that the second, longer one has as given name or surname. */
export function isShortFor(short: string, long: string): boolean {
  const word = normalisedName(short);
  const { given, surname } = nameParts(long);
  return /^\p{L}{2,}$/u.test(word) && surname !== "" && (given[0] === word || surname === word);
}

export interface NameParts {
  /** Given names or initials, in order; empty when only a surname with prefix is written. */
  readonly given: readonly string[];
  /** Without prefixes; empty when the name is a single word, which may be either. */
  readonly surname: string;
}

/** The name taken apart, normalised. */
export const nameParts = remembered(takeApart);

function takeApart(name: string): NameParts {
  const [before = "", after] = normalisedName(name).split(", ");
  // "T. Kaya" begins with an initial, "'t Hof" with a prefix.
  const initial = /(?:^|,)\s*t\./i.test(name) ? "t" : null;
  if (after !== undefined) {
    const given = initial !== null && after === initial ? [initial] : withoutPrefixes(after);
    return { given, surname: withoutPrefixes(before).join(" ") };
  }
  const words = before.split(" ");
  const start = words.findIndex(
    (word, index) =>
      (surnamePrefixes.has(word) && !(index === 0 && word === initial)) || (index > 0 && word.includes("-")),
  );
  const surnameFrom = start >= 0 ? start : Math.max(1, words.length - 1);
  return {
    given: words.slice(0, surnameFrom).flatMap((word) => word.split("-")),
    surname: withoutPrefixes(words.slice(surnameFrom).join(" ")).join(" "),
  };
}

function withoutPrefixes(words: string): readonly string[] {
  return words.split(/[ -]/).filter((word) => word !== "" && !surnamePrefixes.has(word));
}

/** "Maria Garcia Lopez" beside "Garcia Lopez, M.": where a comma tells how long the surname is, it is as long in the other name. */
function withSurname(parts: NameParts, surname: string): NameParts {
  const words = [...parts.given, ...parts.surname.split(" ")];
  const given = words.slice(0, -surname.split(" ").length);
  return given.length > 0 && words.slice(given.length).join(" ") === surname ? { given, surname } : parts;
}

function agree(one: string, other: string): boolean {
  return one.length === 1 || other.length === 1 ? one[0] === other[0] : one === other;
}

function oneEditApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1;
  }
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const swapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  const shortest = Math.min(one.length, other.length);
  return shortest >= 2 && ((a.length <= 1 && b.length <= 1) || swapped);
}
