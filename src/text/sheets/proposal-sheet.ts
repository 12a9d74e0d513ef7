import type { IsoDate } from "../../caseload/dates";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ComparedTeam } from "../../caseload/scenarios/scenario-comparison";
import { ageBandLabel } from "../age-bands";
import { formatNumber, listOf, quoted } from "../numbers";
import { formatShortDate } from "../short-date";
import { membersInWords } from "../scenarios";
import { fixedMark } from "./proportional-sheet";

/** Every word on the sheet "Voorstel …" that is its own. */

export function proposalSheetName(referenceDate: IsoDate): string {
  return `Voorstel ${formatShortDate(referenceDate)}`;
}

export const proposalWords = {
  title: "Caseloadverdeling",
  purpose: "Doel",
  when: "Wanneer",
  presenter: "Door",
  referenceDate: "Peildatum",
  status: "Status",
  proposal: "Voorstel",
  asked: "Gevraagd:",
  box: "☐",
} as const;

/** What the meeting can choose. */
const choices = ["laten zoals het is", "naar uren verdelen", "naar leeftijd verdelen"] as const;

/** "Gevraagd: ☐ 0 laten zoals het is ☐ 1 naar uren verdelen" */
export function askedChoice(options: number): string {
  const boxes = choices
    .slice(0, options)
    .map((choice, place) => `${proposalWords.box} ${place}  ${choice}`)
    .join("      ");
  return `${proposalWords.asked}   ${boxes}`;
}

/** The pieces of the sentences that follow the figures. */
export const whyWords = {
  has: " heeft ",
  clientsOn: " cliënten op ",
  hours: " uur",
  without: " cliënten en geen caseloaduren",
  and: "; ",
  stop: ". ",
  byHours: "Naar uren is het ",
  to: " à ",
  per: (hours: number) => ` per ${formatNumber(hours)} uur.`,
} as const;

export const optionWords = {
  headers: ["0 · Zoals nu", "1 · Naar uren"],
  byAge: ({ teams, conditions }: AgeScenario) =>
    `2 · Naar leeftijd (${teams !== null ? "indeling van het team" : conditions.length > 0 ? "gelijkste indeling die voldoet" : "gelijkste indeling"})`,
  who: "Wie doet wie",
  perFte: (hours: number) => `Cliënten per ${formatNumber(hours)} uur`,
  transfers: "Wisselt nu van klantmanager",
  transfersPerYear: "Wisselt ieder jaar door leeftijd",
  intakers: "Intaker in elk team",
  ownClients: "ieder de eigen cliënten",
  everybody: "ieder naar caseloaduren",
  nobody: "niemand",
  notApplicable: "n.v.t.",
  yes: "ja",
  no: "nee",
  unknown: "onbekend",
  withoutHours: "geen uren",
  until: " tot ",
  to: " à ",
  forEverybody: " voor iedereen",
  clients: " cliënten",
  about: "ongeveer ",
  note: "* Let op",
  star: " *",
} as const;

/** "18 t/m 29 Emmy · 30 t/m 45 Anne + Lisette" */
export function teamsInWords(teams: readonly Pick<ComparedTeam, "band" | "members">[]): string {
  return teams
    .map(({ band, members }) => `${band === null ? "" : `${ageBandLabel(band)} `}${membersInWords(members)}`)
    .join(" · ");
}

/** The pieces around both totals, where the options count other clients. */
export const otherClientsWords = {
  counts: "Optie 2 telt ",
  selection: (name: string) => ` cliënten (selectie ${quoted(name)}), optie 1 telt er `,
  stop: ".",
} as const;

/** Whose the clients are that only the second option counts. */
export function clientsOfOthers(names: readonly string[], clients: number, difference: number): string {
  return clients === difference
    ? ` Het verschil, ${formatNumber(clients)} cliënten, is nu van ${listOf(names)}.`
    : ` Van optie 2 zijn ${formatNumber(clients)} cliënten nu van ${listOf(names)}.`;
}

export function clientsNotDivided(clients: number): string {
  return clients === 1
    ? " 1 cliënt valt buiten de groepen en blijft waar die is."
    : ` ${formatNumber(clients)} cliënten vallen buiten de groepen en blijven waar ze zijn.`;
}

export const peopleWords = {
  title: "Wat verandert er voor wie",
  name: "Naam",
  hours: "uren",
  current: "nu",
  byHours: "optie 1",
  difference: "verschil",
  byAge: "optie 2",
  total: "Samen",
} as const;

export const pointsWords = {
  title: (shown: number, all: number) =>
    all === 0 ? "Eerst beslissen of uitzoeken" : `Eerst beslissen of uitzoeken (${shown} van ${all})`,
  none: "Er staan geen aandachtspunten open.",
  others: (count: number) =>
    count === 1
      ? "Het andere punt staat in het deelvenster en op de bijlagen."
      : `De andere ${formatNumber(count)} staan in het deelvenster en op de bijlagen.`,
} as const;

/** Side tasks without hours of several people are one thing to settle. `shift` is how many clients it may move for one of them. */
export function sideTasksToSettle(names: readonly string[], maximum: number, shift: number): string {
  const each = names.length === 1 ? "kost" : "kosten elk";
  const people = names.length === 1 ? "" : " per persoon";
  const moves = shift > 0 ? `; dan schuift het tot ${formatNumber(shift)} cliënten${people}` : "";
  return `Hoeveel uur kosten de neventaken van ${listOf(names)}? Ze ${each} hooguit ${formatNumber(maximum)} uur${moves}.`;
}

export const decisionColumnsWords = {
  title: "Besluit",
  what: "wat",
  who: "wie",
  when: "wanneer",
  evaluation: "evaluatie",
} as const;

/** "Werklast, geen beoordeling. …": how it was worked out, in one line. */
export function methodInWords({
  isFixed,
  memo,
  plain,
  limited,
}: {
  readonly isFixed: boolean;
  /** Where the memo's fields stand; null where they were not taken from one. */
  readonly memo: string | null;
  readonly plain: boolean;
  readonly limited: boolean;
}): string {
  const whole = limited
    ? "afgerond binnen de afspraken per persoon"
    : plain
      ? "ieder getal los afgerond"
      : "hele aantallen tellen samen precies op";
  return [
    `Werklast, geen beoordeling. Rekenkundig = alle cliënten × eigen caseloaduren ÷ alle caseloaduren; ${whole}.`,
    "De uren volgen uw eigen cellen; wie hier andere uren typt, ziet alles meebewegen.",
    ...(isFixed ? [`${fixedMark} Vast getal: beweegt niet mee.`] : []),
    ...(memo === null ? [] : [`Doel, door en wanneer: uit ${memo}.`]),
  ].join(" ");
}

/** Above everything, where hours are supposed. */
export function supposedInWords(
  people: readonly { readonly name: string; readonly hours: number; readonly stated: number | null }[],
): string {
  const changed = people.map(
    ({ name, hours, stated }) =>
      `${name} ${formatNumber(hours)} uur${stated === null ? "" : ` (op de bladen ${formatNumber(stated)})`}`,
  );
  return `Let op: dit blad rekent met andere uren dan op uw bladen staan: ${listOf(changed)}.`;
}

export const proposalHelperWords = {
  title: "Tussenstappen",
  fullTimeHours: "Fulltime werkweek",
  aowBornAtLatest: "AOW: geboren t/m",
  name: "Naam",
  hours: "Uren",
  current: "Nu",
  load: "Per uur",
  after: "Optie 1",
  perFte: "Per fte",
} as const;
