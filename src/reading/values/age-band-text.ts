import type { AgeBand } from "../../caseload/ages/age-bands";
import { oldestAge } from "../../caseload/ages/age-on-date";

/** An age band inside a longer text, and where it stands there. */
interface AgeBandInText {
  readonly band: AgeBand;
  readonly start: number;
  readonly end: number;
}

/**
 * Why a text is no list of age bands, with the words that it is about: none: it says nothing · unreadable: words or numbers that are no band ·
 * impossible: a band without ages ("30-18", "18-290") · not-ascending: ages at which bands begin that do not go up.
 */
interface AgeBandProblem {
  readonly code: "none" | "unreadable" | "impossible" | "not-ascending";
  readonly text: string;
}

export type ReadAgeBands =
  { readonly ok: true; readonly bands: readonly AgeBand[] } | { readonly ok: false; readonly problem: AgeBandProblem };

const years = String.raw`(?:[\s-]*(?:jaar|jarigen|jr\.?)(?!\p{L}))?`;
/** Not a piece of a date, a decimal or a longer row of numbers. */
const number = String.raw`(?<![\d./]|\d\s*[-–—−]\s*)\d{1,3}(?!\d)`;
const lastNumber = String.raw`\d{1,3}(?!\d|[./]\d|\s*[-–—−]\s*\d)${years}`;
const aow = String.raw`(?:de\s+)?(?:aow(?:[\s-]*gerechtigde)?(?:[\s-]*leeftijd)?|pensioen(?:gerechtigde[\s-]*)?leeftijd)(?!\p{L})`;
const upTo = String.raw`(?:t\s?/\s?m|t\.?m\.?|tot\s+en\s+met)`;
const before = String.raw`tot(?:\s+aan)?`;
const dash = "[-–—−]";
const word = String.raw`(?<!\p{L})`;

interface Notation {
  readonly pattern: string;
  /** The band of the numbers in it. */
  readonly band: (first: number, second: number) => AgeBand;
}

/** The longer way to say something comes before what it begins with. */
const notations: readonly Notation[] = [
  {
    pattern: String.raw`(?:van(?:af)?\s+)?${number}${years}\s*(?:${upTo}|${dash})\s*${lastNumber}`,
    band: (from, last) => ({ from, below: last + 1 }),
  },
  {
    pattern: String.raw`(?:van(?:af)?\s+)?${number}${years}\s*${before}\s+${lastNumber}`,
    band: (from, below) => ({ from, below }),
  },
  {
    pattern: String.raw`(?:van(?:af)?\s+)?${number}${years}\s*(?:${upTo}|${before}|${dash})\s*${aow}`,
    band: (from) => ({ from, below: "aow" }),
  },
  {
    pattern: String.raw`(?:<=|=<|≤|${word}${upTo})\s*${lastNumber}`,
    band: (last) => ({ from: 0, below: last + 1 }),
  },
  {
    pattern: String.raw`(?:<|${word}(?:${before}|onder(?:\s+de)?|jonger\s+dan))\s*${lastNumber}`,
    band: (below) => ({ from: 0, below }),
  },
  {
    pattern: String.raw`(?:<|${word}(?:${upTo}|${before}|onder))\s*${aow}`,
    band: () => ({ from: 0, below: "aow" }),
  },
  {
    pattern: String.raw`(?:>=|=>|≥|${word}(?:vanaf|v\.a\.))\s*${lastNumber}`,
    band: (from) => ({ from, below: null }),
  },
  {
    pattern: String.raw`(?:>|${word}(?:ouder\s+dan|boven(?:\s+de)?))\s*${lastNumber}`,
    band: (notOlder) => ({ from: notOlder + 1, below: null }),
  },
  {
    pattern: String.raw`${number}${years}\s*(?:\+|-?plus(?:sers?)?(?!\p{L})|e\.?\s?o\.?(?!\p{L})|(?:en|of)\s+(?:ouder|hoger))`,
    band: (from) => ({ from, below: null }),
  },
  {
    pattern: String.raw`${number}${years}\s*(?:en|of)\s+jonger`,
    band: (last) => ({ from: 0, below: last + 1 }),
  },
  {
    pattern: String.raw`${number}\s*(?:jaar|jr\.?)(?!\p{L})`,
    band: (age) => ({ from: age, below: age + 1 }),
  },
];

const bandPattern = new RegExp(notations.map(({ pattern }) => `(${pattern})`).join("|"), "giu");

/**
 * Every age band in a running text, in order: "18 t/m 26", "18-26", "18 – 26 jaar", "<27", "≤26", "tot 27", "t/m 27", "27+", "27 e.o.",
 * "27 en ouder", "50 - AOW", "46 t/m AOW-leeftijd", "vanaf 46", "27 jaar". "18 tot 27" ends before 27; "18 t/m 27" and "18-27" hold it.
 */
export function findAgeBands(text: string): AgeBandInText[] {
  if (!mayHoldAgeBands(text)) return [];
  return matchesIn(text).flatMap(({ band, start, end }) => (holdsAges(band) ? [{ band, start, end }] : []));
}

/** What every notation has besides its numbers, a mark of a footnote at most between them: looking for it is cheap, and most texts have none of it. */
const inNotations =
  /[<>≤≥+]|(?<![\d./])\d{1,3}[*†‡¹²³\s]*[-–—−]\s*\d{1,3}(?!\d)|t\s?\/\s?m|t\.?m|tot|aow|pensioen|onder|jonger|vanaf|v\.a|ouder|hoger|boven|plus|e\.?\s?o|jaar|jr/i;

export function mayHoldAgeBands(text: string): boolean {
  return inNotations.test(text);
}

/** The age band that the whole text says; null when it says none, more than one, or something besides. */
export function parseAgeBand(text: string): AgeBand | null {
  const bare = text.trim();
  const [found] = findAgeBands(bare);
  return found?.start === 0 && found.end === bare.length ? found.band : null;
}

const betweenBands = /^(?:[\s;,|/]|(?<!\S)en(?!\S))*$/u;
const betweenParts = /\s*[;,|\n\r]\s*/u;
const cutAges = /^\d{1,3}(?:\s*[;,|\n\r]+\s*\d{1,3})*(?:\s*[;,|\n\r]+\s*AOW)?$/i;

/**
 * The age bands that a text lists, in its order: "18-29,30-45,46-AOW", also with semicolons, lines or "en" between them; or the ages at which
 * bands begin, "18;30;46", of which the last has no end unless AOW stands behind it. Both in one list are not guessed at.
 */
export function parseAgeBands(text: string): ReadAgeBands {
  const bare = text.trim();
  if (bare === "") return refuse("none", bare);
  if (cutAges.test(bare)) return beginningAt(bare);
  if (!betweenBands.test(bare.replace(bandPattern, " "))) {
    const parts = bare.split(betweenParts);
    return refuse("unreadable", parts.find((part) => !betweenBands.test(part.replace(bandPattern, " "))) ?? bare);
  }
  const matches = matchesIn(bare);
  const impossible = matches.find(({ band }) => !holdsAges(band));
  if (impossible) return refuse("impossible", bare.slice(impossible.start, impossible.end));
  return { ok: true, bands: matches.map(({ band }) => band) };
}

function beginningAt(text: string): ReadAgeBands {
  const ages = numbersIn(text);
  const ascending = ages.every((age, index) => age <= oldestAge && (index === 0 || age > (ages[index - 1] ?? 0)));
  if (!ascending) return refuse("not-ascending", text);
  const end = /aow$/i.test(text) ? "aow" : null;
  return { ok: true, bands: ages.map((from, index) => ({ from, below: ages[index + 1] ?? end })) };
}

function refuse(code: AgeBandProblem["code"], text: string): ReadAgeBands {
  return { ok: false, problem: { code, text } };
}

function matchesIn(text: string): AgeBandInText[] {
  return [...text.matchAll(bandPattern)].flatMap((match) => {
    const [whole, ...written] = match;
    const notation = notations[written.findIndex((part) => part !== undefined)];
    const [first = 0, second = 0] = numbersIn(whole);
    return notation
      ? [{ band: notation.band(first, second), start: match.index, end: match.index + whole.length }]
      : [];
  });
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(Number);
}

function holdsAges({ from, below }: AgeBand): boolean {
  return from <= oldestAge && (typeof below !== "number" || (below > from && below <= oldestAge + 1));
}
