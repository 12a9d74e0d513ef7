import type { AgeBand } from "../../caseload/ages/age-bands";
import { oldestAge } from "../../caseload/ages/age-on-date";

/** An age band inside a longer text, and where it stands there. */
interface AgeBandInText {
  readonly band: AgeBand;
  readonly start: number;
  readonly end: number;
}

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

export const bandPattern = new RegExp(notations.map(({ pattern }) => `(${pattern})`).join("|"), "giu");

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

/** Every piece of a text that is written like a band, also of ages that nobody has. */
export function matchesIn(text: string): AgeBandInText[] {
  return [...text.matchAll(bandPattern)].flatMap((match) => {
    const [whole, ...written] = match;
    const notation = notations[written.findIndex((part) => part !== undefined)];
    const [first = 0, second = 0] = numbersIn(whole);
    return notation
      ? [{ band: notation.band(first, second), start: match.index, end: match.index + whole.length }]
      : [];
  });
}

export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(Number);
}

export function holdsAges({ from, below }: AgeBand): boolean {
  return from <= oldestAge && (typeof below !== "number" || (below > from && below <= oldestAge + 1));
}
