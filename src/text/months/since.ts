import type { MonthFigures, SinceCounts } from "../../caseload/months/since/since-counts";
import type { IsoDate } from "../../caseload/dates";
import type { SinceLists } from "../../caseload/months/since/since-lists";
import { asNumber } from "../../kernel/fraction";
import { formatDate, formatNumber, formatPercent, formatSigned, listOf, monthName, quoted } from "../numbers";

export const sinceTitle = "Sinds vorige maand";

export interface WhichMonthTold {
  /** The month that counts, "2026-11". */
  readonly now: string;
  /** Months that have not begun, and months that are filled in for fewer than half of the people. */
  readonly ahead: readonly string[];
  readonly notComplete: readonly string[];
  readonly twice: readonly string[];
}

/** "November geldt (december is nog leeg)." Said, not refused. */
export function whichMonthSentences({ now, ahead, notComplete, twice }: WhichMonthTold): readonly string[] {
  const later =
    ahead.length > 0 ? ` (${listOf(ahead.map(monthName))} ${ahead.length === 1 ? "komt" : "komen"} nog)` : "";
  return [
    `${capital(monthName(now))} geldt${later}.`,
    ...notComplete.map((month) => `${capital(monthName(month))} is nog niet compleet.`),
    ...twice.map((month) => `${capital(monthName(month))} staat er twee keer; de laatste geldt. Klopt dat?`),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A line of the comparison: what it is, then and now; null where nobody has hours. A share is of 1. */
export interface SinceLine {
  readonly about: string;
  readonly unit: "count" | "share" | "full";
  readonly previous: number | null;
  readonly now: number | null;
}

/** Figures of the team, and of nobody in it. */
export function sinceLines({ previous, now }: SinceCounts): readonly SinceLine[] {
  const both = (
    about: string,
    unit: SinceLine["unit"],
    figure: (figures: MonthFigures) => number | null,
  ): SinceLine => ({ about, unit, previous: figure(previous), now: figure(now) });
  const share = (percent: MonthFigures["highest"]) => (percent === null ? null : asNumber(percent) / 100);
  return [
    both("Cliënten", "count", ({ total }) => asNumber(total)),
    both("Overdrachten tot rekenkundig", "count", ({ transfers }) => transfers),
    both("Deel dat scheef verdeeld is", "share", ({ hooverShare }) => asNumber(hooverShare)),
    both("Wie het volst zit", "full", ({ highest }) => share(highest)),
    both("Wie het minst vol zit", "full", ({ lowest }) => share(lowest)),
  ];
}

/** How full somebody is stands in whole per cents among words. */
export function sinceFigure(unit: SinceLine["unit"], figure: number | null): string {
  if (figure === null) return "–";
  return unit === "count" ? formatNumber(figure) : formatPercent(figure, unit === "full" ? 0 : 1);
}

/** "Wie het volst zit: van 134% naar 135%." */
export function sinceSentence({ about, unit, previous, now }: SinceLine): string {
  const [before, after] = [sinceFigure(unit, previous), sinceFigure(unit, now)];
  return before === after ? `${about}: ${after}, evenveel als toen.` : `${about}: van ${before} naar ${after}.`;
}

/** "+14 cliënten; ten minste 29 wijzigingen." */
export function balanceSentence({ balance, leastChanges }: SinceCounts): string {
  const difference = asNumber(balance);
  const clients = Math.abs(difference) === 1 ? "cliënt" : "cliënten";
  const more = difference === 0 ? "Evenveel cliënten" : `${formatSigned(difference)} ${clients}`;
  const changes = asNumber(leastChanges);
  return `${more}; ten minste ${changes === 1 ? "1 wijziging" : `${formatNumber(changes)} wijzigingen`}.`;
}

/** What became of the clients between two lists, as a sum: then, with what came and less what went, gives now. */
export function sinceListLines(since: SinceLists): readonly (readonly [about: string, clients: number])[] {
  return [
    ["Toen", since.totalPrevious],
    ["Erbij", since.entered],
    ["Telt nu mee", since.countsNow],
    ["Eruit", -since.left],
    ["Telt niet meer mee", -since.countsNoLonger],
  ];
}

export const sinceNow = "Nu";

/** Whose the clients are who count in both lists. */
export function sinceBelongs(since: SinceLists): readonly (readonly [about: string, clients: number])[] {
  return [
    ["Andere klantmanager", since.moved],
    ["Kreeg een klantmanager", since.assigned],
    ["Heeft geen klantmanager meer", since.released],
    ["Bleef waar die was", since.stayed],
  ];
}

/** "In de lijsten, met wie geen klantmanager heeft: 25 nu = 23 toen + 2 erbij + 0 telt nu mee − 0 eruit − 0 telt niet meer mee." */
export function sinceListsSentences(since: SinceLists): readonly string[] {
  const terms = sinceListLines(since).map(([about, clients], at) => {
    const sign = at === 0 ? "" : at < 3 ? "+ " : "− ";
    return `${sign}${formatNumber(Math.abs(clients))} ${about.toLowerCase()}`;
  });
  const belongs = sinceBelongs(since).map(([about, clients]) => `${about.toLowerCase()} ${formatNumber(clients)}`);
  return [
    `In de lijsten, met wie geen klantmanager heeft: ${formatNumber(since.totalNow)} nu = ${terms.join(" ")}.`,
    `Wie in beide lijsten meetelt: ${belongs.join(", ")}.`,
  ];
}

/** On which days was looked who counts, and what could not be compared. */
export function comparedListsSentences(previous: IsoDate, now: IsoDate, withoutNumber: number): readonly string[] {
  const rows =
    withoutNumber === 1
      ? "1 rij zonder cliëntnummer is"
      : `${formatNumber(withoutNumber)} rijen zonder cliëntnummer zijn`;
  return [
    `Wie meetelt: in de eerste lijst op ${formatDate(previous)}, in de tweede op ${formatDate(now)}.`,
    ...(withoutNumber > 0 ? [`${rows} niet te vergelijken.`] : []),
  ];
}

export function newAndGone(added: readonly string[], gone: readonly string[]): readonly string[] {
  return [
    ...(added.length > 0 ? [`Nieuw in de lijst: ${listOf(added)}.`] : []),
    ...(gone.length > 0 ? [`Niet meer in de lijst: ${listOf(gone)}.`] : []),
  ];
}

export function comparedMonths(previous: string, now: string): string {
  return `${quoted(previous)} en ${quoted(now)}`;
}
