/** Letters and digits by which a team divides its clients, as they are written: "A t/m F", "0, 1 en 2". */

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Words around the letters and digits that say nothing else. */
const around =
  /^(?:achternaam|achternamen|alfabet|beginletters?|begint|clienten|cijfers?|dossiers?|eindcijfers?|eindigend|klanten|laatste|letters?|met|naam|namen|nrs?|nummers?|op|van)$/;

/** The spans of a text: "A t/m F", "G-K", "Aa–Be", "ABC", "eindcijfer 3 en 4", "00-24". Null where it says anything else. */
export function spansIn(text: string): readonly Span[] | null {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s*(?:t\/m|tot en met|t\.m\.|[-–—])\s*/g, "-")
    .split(/\s+en\s+|[\s,;:+&/().]+/)
    .filter((word) => word !== "" && !around.test(word));
  const spans = words.map(spanOf);
  const known = spans.filter((span) => span !== null);
  const isOfDigits = known.map(({ from }) => /\d/.test(from));
  return known.length === spans.length && known.length > 0 && new Set(isOfDigits).size === 1 ? known : null;
}

function spanOf(word: string): Span | null {
  const [, from, to] = /^([a-z]{1,3}|\d{1,2})-([a-z]{1,3}|\d{1,2})$/.exec(word) ?? [];
  if (from !== undefined && to !== undefined)
    return /\d/.test(from) === /\d/.test(to) && from <= to ? { from, to } : null;
  if (/^(?:[a-z]|\d{1,2})$/.test(word)) return { from: word, to: word };
  const [first = "", last = ""] = [word[0], word.at(-1)];
  return "abcdefghijklmnopqrstuvwxyz".includes(word) ? { from: first, to: last } : null;
}

/** As the spans have it, of what a client is called by: the beginning of a name, or the end of a number. */
export function isWithin({ from, to }: Span, key: string): boolean {
  return /\d/.test(from)
    ? Number(key) >= Number(from) && Number(key) <= Number(to)
    : key.slice(0, from.length) >= from && key.slice(0, to.length) <= to;
}
