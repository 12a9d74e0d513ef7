import type { IsoDate } from "../../caseload/dates";
import { clausesOf, hoursInClause } from "../candidates/changes/hours-in-words";
import { hasBegun, momentIn, type Moment } from "../candidates/columns/moments";

/** What a note says of contract hours. unclear: several figures, or one of which nothing tells whether it holds now. */
export type HoursInNote = { readonly figure: string } | "unclear" | null;

const longestText = 1000;
const hours = /\d\s*(?:uren|uur|u|fte)(?!\p{L})/iu;
const fte = /(?<![\d.,])(?:[01][.,]\d{1,4}|1)\s*fte(?!\p{L})/iu;
/** Of a contract, and not of an appointment. */
const ofContract =
  /(?<!\p{L})(?:contract\p{L}*|dienstverband|aanstelling|werkt|werkzaam|parttime|deeltijd|fulltime|voltijd|weekuren|(?:per|in de|p\/?)\s?w(?:eek|k)?)(?!\p{L})|\/\s?w/iu;
/** A time of the clock, hours a day, a part of the hours, or hours that end. */
const ofElse =
  /(?<!\p{L})(?:om|na|voor|rond|tussen|tot|t\/m|tm|einde)\s+\d|(?:per|\/)\s*(?:dag|maand|jaar)|\d\s*[x×*]\s*\d|(?<!\p{L})(?:ziek|verlof|studie|stage)/iu;
const ends = /(?<!\p{L})(?:tot|t\/m|tm|einde)(?!\p{L})/iu;
const weekday = "(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?)";
const daysInRow = new RegExp(`(?<!\\p{L})${weekday}\\s*(?:t/m|tm|tot en met|-)\\s*${weekday}(?!\\p{L})`, "giu");
const withoutUnit =
  /(?<!\p{L})((?:contract)?uren|contract)(\s*[:=]?\s*)(\d{1,2}(?:[.,]\d{1,2})?)(?=\s*(?:[;\n)]|[.,](?:\s|$)|$))/giu;

/** The contract hours that a note at somebody's name says they have on the date: "Contract 24 uur. Vrij: woensdag." */
export function hoursInNote(note: string, name: string, date: IsoDate): HoursInNote {
  const clauses = clausesOf(inPlainWords(note.slice(0, longestText), name));
  const hasCome = (from: Moment | null): boolean => from === null || hasBegun(from, date);
  const said = clauses.flatMap((clause) => {
    const one = hoursInClause(clause);
    return one && hasCome(one.from) ? [{ ...one, clause }] : [];
  });
  const sure = said.filter(({ isSure }) => isSure);
  const likely = sure.length > 0 ? sure : said.filter(({ clause }) => ofContract.test(clause) && !ofElse.test(clause));
  const parts = clauses.flatMap((clause) => (hasCome(momentIn(clause)) ? (fte.exec(clause) ?? []) : []));
  const figures = new Set(said.length > 0 ? likely.map((one) => `${String(one.hours).replace(".", ",")} uur`) : parts);
  const mayEnd = clauses.some((clause) => hours.test(clause) && ends.test(clause));
  const [figure] = figures;
  if (figure !== undefined && figures.size === 1 && !mayEnd) return { figure };
  return said.length > 0 || parts.length > 0 || mayEnd ? "unclear" : null;
}

/** "Anne: 32-urig, ma t/m do" as "32 uur", and "contracturen: 28" with its unit. */
function inPlainWords(note: string, name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .reduce((text, word) => text.replaceAll(word, " "), note)
    .replace(daysInRow, " ")
    .replace(/(\d)\s*-?\s*urige?(?!\p{L})/giu, "$1 uur")
    .replace(withoutUnit, "$1$2$3 uur");
}
