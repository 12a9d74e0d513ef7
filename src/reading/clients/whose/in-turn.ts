import type { IsoDate } from "../../../caseload/dates";
import type { Column } from "../../candidates/columns/columns";
import { hasBegun, momentIn } from "../../candidates/columns/moments";
import { plain, speaksOf } from "../../candidates/columns/vocabulary";
import { joinNames } from "../../candidates/name-joins";
import type { CaseworkerFrom } from "./listed-by";

const leastOfTeam = 0.8;

/** Clients who go from one caseworker to another: whose each is stands in one of several columns, by the day. */
export interface InTurn {
  /** Whose they were first. */
  readonly first: Column;
  readonly inTurn: readonly CaseworkerFrom[];
}

/**
 * "Klantmanager", and "gaat naar" with a day in the rows that it is filled in, or one above it: from that day on who stands there has the
 * client. "Waarnemer" with the day until which they stand in: so long they have it.
 */
export function handedOver(
  columns: readonly Column[],
  whose: readonly Column[],
  ofTeam: readonly Column[],
): InTurn | null {
  const inTurn = [saysNext, saysCover].flatMap((says): CaseworkerFrom[] => {
    const next = [...whose, ...ofTeam].find(({ header }) => says(header.own));
    if (!next) return [];
    const isOfNext = ({ cells }: Column): boolean =>
      cells.every(({ kind }, row) => kind === "blank" || next.cells[row]?.kind !== "blank");
    const days = columns.filter((column) => column.dates > 0 && column.dates === column.filled && isOfNext(column));
    const until = says === saysCover ? days.find((column) => speaksOf("end", column.says)) : undefined;
    const begin = days.find((column) => column !== until);
    const from = begin ? { dates: begin.index } : momentIn(next.header.own);
    return from || until ? [{ column: next.index, from, until: until?.index }] : [];
  });
  const filledIn = Math.max(...inTurn.map(({ column }) => columns[column]?.filled ?? 0));
  const [first] = whose
    .filter(({ index, filled }) => filled > filledIn && !inTurn.some(({ column }) => column === index))
    .sort((one, other) => other.filled - one.filled);
  return first && inTurn.length > 0 ? { first, inTurn } : null;
}

/** A column that names somebody of the team in a few rows, beside the one that names who has the client: by now it may be them. */
export function mayHaveGone(columns: readonly Column[], whose: number, team: readonly string[]): readonly Column[] {
  const most = columns.find(({ index }) => index === whose)?.filled ?? 0;
  return columns.filter((column) => {
    const { index, filled, words, texts, header } = column;
    if (index === whose || words < filled || filled === 0 || filled * 2 > most) return false;
    if (isDated(column) || saysPast(header.own)) return false;
    return joinNames(team, texts).to.size >= leastOfTeam * texts.size;
  });
}

/** "KM nieuw", "Gaat naar", "Overgedragen aan". */
export function saysNext(header: string): boolean {
  return /(?:^| )(?:nieuw|nieuwe|naar|wordt|opvolger|over(?: te )?(?:dracht|(?:ge)?dragen|genomen|name|nemen))(?: |$)/.test(
    plain(header),
  );
}

/** "Waarnemer", "Vervangen door", "Waarneming t/m". */
export function saysCover(header: string): boolean {
  return /(?:^| )(?:waarne|\w*vervang)/.test(plain(header));
}

/** Who had the client, or stands in for who has: neither has them now. */
function saysPast(header: string): boolean {
  return (
    saysCover(header) ||
    /(?:^| )(?:oud|oude|vorige?|was|voorheen|eerdere?|van|door|tot|t m|backup|buddy|achterwacht\w*)(?: |$)/.test(
      plain(header),
    )
  );
}

/** "KM per 1-5-2025" and "KM per 1-9-2025": called the same but for the day, also where the rows that are looked at have no change yet. */
export function datedColumns(columns: readonly Column[], whose: readonly Column[]): InTurn | null {
  const dated = whose.filter(isDated);
  const [first] = dated;
  if (!first || dated.some((other) => withoutDay(other) !== withoutDay(first))) return null;
  const inTurn = columns.flatMap((column) => {
    const from = isDated(column) && withoutDay(column) === withoutDay(first) ? momentIn(column.header.own) : null;
    return from ? [{ column: column.index, from }] : [];
  });
  return inTurn.length > 1 ? { first, inTurn } : null;
}

/** "KM per 1-5-2025" beside "Klantmanager": once that day has come, either may say who has the client. */
export function begunBeside(columns: readonly Column[], team: readonly string[], date: IsoDate): readonly Column[] {
  return columns.filter((column) => {
    const from = isDated(column) && !isDecided(column) ? momentIn(column.header.own) : null;
    return from !== null && hasBegun(from, date) && joinNames(team, column.texts).to.size > 0;
  });
}

/** From a day on, and not until it. */
export function isDated({ header }: Column): boolean {
  return (
    (momentIn(header.own)?.year ?? null) !== null && !/(?:^| )(?:tot|t m|was|until)(?: |$)/.test(plain(header.own))
  );
}

function withoutDay({ header }: Column): string {
  const words = plain(header.own).split(" ");
  return words.filter((word) => !/\d/.test(word) && momentIn(`${word} 2000`)?.unit !== "month").join(" ");
}

/** "Straks bij 29-11-2026": who is to have the client, and not who has. */
export function isDecided({ header }: Column): boolean {
  return plain(header.own).startsWith("straks bij");
}
