import { longestWeek } from "../../values/hours-unit";
import { plainWords } from "../../values/words";
import { momentIn, type Moment } from "../columns/moments";

/** Contract hours that a text says somebody has, and from which day on. */
export interface HoursInWords {
  readonly hours: number;
  /** null: the text says no day. */
  readonly from: Moment | null;
  /** The text says this and nothing else. */
  readonly isAll: boolean;
}

/** Hours in a piece of a text, which may be somebody's. */
export interface HoursInClause extends HoursInWords {
  /** A day, or what stands around them, says that they are. */
  readonly isSure: boolean;
}

const longestText = 200;
/** Fewer are a side task's. */
export const fewestHours = 8;
const amount = /(?<![\d.,/-])(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:uren|uur|u)(?!\p{L})/giu;
/** "Was 36 uur", "tot 1 mei 36 uur", "8 uur minder": not what somebody has from then on. */
const notNew =
  /(?<!\p{L})(?:was|waren|had|tot|t\/m|tm|einde|eerst|voorheen|vorig|minder|meer|extra|erbij|eraf|waarvan)(?!\p{L})/iu;
const day =
  /(?<!\p{L})(?:per|vanaf|sinds|ingaande|m\.?i\.?v\.?|met ingang van)\s+(\d{1,2}(?:e)?[\s/.-]+(?:\d{1,2}|\p{L}{3,9})(?:[\s/.-]+\d{4}|[/.-]\d{2})?|\d{4}-\d{1,2}-\d{1,2}|\p{L}{3,9}(?:\s+\d{4})?)(?![\p{L}\d])/iu;
const leadsToNew = /(?<!\p{L})(?:naar|wordt|worden|nu)(?!\p{L})|→|->/iu;
/** What stands around new hours and says no more than that they are. */
const around = new Set(
  `van gaat gaan werkt werken naar wordt worden werd nu nieuw nieuwe dan is zijn uur uren u pw p w per week contract contracturen
  contractwijziging wijziging uitbreiding vermindering verhoogd verhoging verlaagd verlaging aangepast omvang dienstverband aanstelling
  in de het op direct heden`.split(/\s+/),
);

/** The contract hours in a text, in its order: "32 uur per 1-2-2026", "gaat per 1 maart van 36 naar 28 uur". */
export function hoursInWords(text: string): readonly HoursInWords[] {
  if (text.length > longestText) return [];
  return clausesOf(text)
    .flatMap((clause) => hoursInClause(clause) ?? [])
    .filter(({ isSure }) => isSure);
}

/** The pieces of a text that each say something by themselves. */
export function clausesOf(text: string): readonly string[] {
  const said = text.replace(/\((?:was|eerst|voorheen)[^)]*\)/gi, " ").replace(/(?<!\p{L})m\.i\.v\./giu, "miv");
  return said.split(/[;()\n]|[.,](?=\s)|\s(?:en|daarna)\s/i);
}

/** null: it says none, or hours that somebody had or that come to others. */
export function hoursInClause(clause: string): HoursInClause | null {
  const last = [...clause.matchAll(amount)].at(-1);
  const hours = Number((last?.[1] ?? "").replace(",", "."));
  if (!last || isOfBefore(clause) || hours < fewestHours || hours > longestWeek) return null;
  const { found, from } = announcedIn(clause);
  const withDay = from === null ? "" : found;
  const isAll = saysNoMore(clause.replace(amount, " ").replace(withDay, " "));
  // "Naar 28 uur", and not "omgerekend naar een voltijdse week van 36 uur".
  const [, lead] = clause.slice(0, last.index).replace(withDay, " ").split(leadsToNew).slice(-2);
  const isSure = from !== null || (lead !== undefined && saysNoMore(lead)) || isAll;
  return { hours, from, isAll, isSure };
}

/** From which day on something holds, "vanaf september", and the words that say so; "8 uur per dag" says no day. */
export function announcedIn(clause: string): { readonly found: string; readonly from: Moment | null } {
  const [found = "", date = ""] = day.exec(clause) ?? [];
  return { found, from: date === "" ? null : momentIn(`per ${date}`) };
}

/** Says what somebody had, or until when. */
export function isOfBefore(text: string): boolean {
  return notNew.test(text);
}

function saysNoMore(text: string): boolean {
  return plainWords(text)
    .split(" ")
    .every((word) => word === "" || around.has(word) || /^\d+$/.test(word));
}
