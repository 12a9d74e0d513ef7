import type { AgeBand } from "../../caseload/ages/age-bands";
import { oldestAge } from "../../caseload/ages/age-on-date";
import { bandPattern, holdsAges, matchesIn, numbersIn } from "./age-band-text";

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
