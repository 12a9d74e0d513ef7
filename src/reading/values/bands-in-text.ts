import type { AgeBand } from "../../caseload/ages/age-bands";
import type { SplitRole } from "../../caseload/splits/stated-split";
import { findAgeBands, mayHoldAgeBands } from "./age-band-text";
import { parseNumber } from "./number-text";
import { plainWords } from "./words";

/** An age group in a text, with what the text says of it. */
interface BandInText {
  readonly band: AgeBand;
  /** null where the text gives no number, or leaves it open to which group a number belongs. */
  readonly clients: number | null;
  /** By the words right before it: "Oud: 18 t/m 26 Nieuw: 18 t/m 29". */
  readonly role: SplitRole;
  /** The text says that it is in none of the groups. */
  readonly leftOut: boolean;
}

export interface BandsInText {
  readonly bands: readonly BandInText[];
  /** A line of a list: hardly a word besides the groups, their numbers and what they are called. */
  readonly isLine: boolean;
}

const nothing: BandsInText = { bands: [], isLine: false };
const onlyWords: BandsInText = { bands: [], isLine: true };
/** No cell of a list or a memo is longer; a regular expression need not see more. */
const longestText = 2000;
const wordsOfLine = 4;

const clientWord = String.raw`(?:cli[eë]nt(?:en)?|klant(?:en)?|dossiers?|uitkeringen|personen|mensen|kandidaten)(?!\p{L})`;
const clientCount = new RegExp(String.raw`(?<![\d.,])(\d{1,3}(?:[.\u00a0]\d{3})+|\d+)\s*\*?\s*${clientWord}`, "giu");
/** "18 t/m 26: 25", "18 t/m 26 (25)"; whether that is a number of clients, only another one beside it can tell. */
const bareCount = /^[*¹²³]?\s*(?:[:=]\s*(\d{1,5})(?=\s*(?:[,;)]|$))|\(\s*(\d{1,5})\s*\))/;
const partEnd = /[;\n]|(?<=[\p{L})\d]{2})\.\s+(?=\p{Lu})/u;
const footnoteMark = /(?<=\d)[*†‡¹²³]/g;

/** What makes a range of numbers something else than ages, by the words on either side. */
const otherThings = String.raw`uur|uren|u|fte|weken|week|maanden|mnd|dagen|dag|minuten|min|keer|x|procent|euro|km|contact\p{L}*|gesprek\p{L}*|treden?|fasen?|stap(?:pen)?|punten|plaatsen|trajecten|deelnemers|duur|kamer|nr|nummer|art|artikel|blz|pagina|klantmanagers?|wijk|norm|perceel`;
const otherAfter = new RegExp(String.raw`^[*)\s-]*(?:[%€]|(?:${otherThings})(?!\p{L}))`, "iu");
const otherBefore = new RegExp(String.raw`(?:€|(?<!\p{L})(?:${otherThings}))[.:\s(]*$`, "iu");
/** Groups of clients go on until this age at least: "trede 1-3" and "2 tot 4" are something else. */
const leastEnd = 19;

const outside =
  /(?:buiten|uit)gesloten|(?<!\p{L})(?:vallen|valt|vielen|viel)\s+(?:er\s+)?buiten|niet\s+(?:\p{L}+\s+){0,4}?(?:opgenomen|meegenomen|ingedeeld|meegeteld)/iu;

/** The age groups that a text gives, with the numbers of clients beside them. Single ages are no groups. */
export function bandsInText(whole: string): BandsInText {
  if (whole.length > longestText || !/\d/.test(whole)) return nothing;
  if (!mayHoldAgeBands(whole)) return onlyWords;
  const text = whole.replace(footnoteMark, "");
  const parts = text.split(partEnd).map(bandsInPart);
  const bands = parts.flatMap((part) => part.bands);
  const words = parts.reduce((total, part) => total + part.words, 0);
  return { bands, isLine: words <= wordsOfLine * bands.length };
}

/** old and new in one text say neither. */
export function roleIn(text: string): SplitRole {
  const plain = plainWords(text);
  const old = /(?:^| )(?:oude?|huidige?|nu|was)(?: |$)/.test(plain);
  const fresh = /(?:^| )(?:nieuwe?|voorgestelde?|voorstel|toekomstige?|gewenste?)(?: |$)/.test(plain);
  return old === fresh ? "unknown" : old ? "old" : "new";
}

/** Whether a range of numbers in cells below this header is something else than ages: "Uren", "Trede", "Aantal maanden". */
export function headsOtherThings(header: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})(?:${otherThings})(?!\p{L})`, "iu").test(header);
}

interface Placed {
  readonly start: number;
  readonly end: number;
}
type PlacedBand = Placed & { readonly band: AgeBand };
type PlacedCount = Placed & { readonly clients: number };

function bandsInPart(part: string): { bands: BandInText[]; words: number } {
  const said = [...part.matchAll(clientCount)].flatMap((match): PlacedCount[] => {
    const number = parseNumber(match[1] ?? "");
    return number ? [{ start: match.index, end: match.index + match[0].length, clients: number.value }] : [];
  });
  const found = findAgeBands(part).filter(
    (one) => isGroup(one.band) && !isOtherThing(part, one) && !said.some((count) => overlaps(count, one)),
  );
  const counts = said.length > 0 ? said : bareCounts(part, found);
  const clients = clientsOfBands(found, counts);
  const leftOut = outside.test(part);
  const bands = found.map((one, index) => ({
    band: one.band,
    clients: clients[index] ?? null,
    role: roleIn(part.slice(found[index - 1]?.end ?? 0, one.start)),
    leftOut,
  }));
  return { bands, words: bands.length === 0 ? 0 : wordsBeside(part, [...found, ...counts]) };
}

function isGroup({ from, below }: AgeBand): boolean {
  return typeof below !== "number" ? from < 100 : below >= leastEnd && below > from + 1;
}

function isOtherThing(part: string, { start, end }: Placed): boolean {
  return otherAfter.test(part.slice(end)) || otherBefore.test(part.slice(0, start));
}

function overlaps(one: Placed, other: Placed): boolean {
  return one.start < other.end && other.start < one.end;
}

function bareCounts(part: string, bands: readonly PlacedBand[]): PlacedCount[] {
  const counts = bands.flatMap(({ end }, index): PlacedCount[] => {
    const match = bareCount.exec(part.slice(end, bands[index + 1]?.start ?? part.length));
    const digits = match?.[1] ?? match?.[2];
    // One number in brackets may be a footnote's.
    if (!match || digits === undefined || (match[2] !== undefined && bands.length < 2)) return [];
    return [{ start: end, end: end + match[0].length, clients: Number(digits) }];
  });
  return counts.length === bands.length ? counts : [];
}

/** Numbers that stand behind every group, or before every group; a mixture is not guessed at. */
function clientsOfBands(bands: readonly PlacedBand[], counts: readonly PlacedCount[]): readonly number[] {
  if (bands.length === 0 || bands.length !== counts.length) return [];
  const order = [...bands, ...counts].sort((one, other) => one.start - other.start);
  const alternates = order.every((one, index) => "band" in one === ("band" in (order[0] ?? one) === (index % 2 === 0)));
  return alternates ? counts.map(({ clients }) => clients) : [];
}

function wordsBeside(part: string, taken: readonly Placed[]): number {
  const rest = [...taken]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, part);
  return [...rest.matchAll(/\p{L}+/gu)].length;
}
