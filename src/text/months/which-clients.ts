import type { IsoDate } from "../../caseload/dates";
import type { Match, MoveReason } from "../../caseload/months/which-clients/which-clients";
import { formatNumber, listOf, monthName, quoted } from "../numbers";
import { formatShortDate } from "../short-date";

export const whichClientsTitle = "Welke cliënten gaan";

export const whichClientsWords = {
  nearly: "Er zijn zo veel huishoudens dat dit bijna het minste is, en niet zeker het allerminste.",
  withoutColumns:
    "De lijst heeft geen kolom zoals ‘Sinds’ of ‘Toegewezen op’, ‘Laatste contact’, ‘Huishouden’ of ‘Vast’, dus de volgorde van de lijst beslist: wie lager staat, gaat.",
} as const;

const matchNames: Readonly<
  Record<
    Match,
    { readonly name: string; readonly ofCaseworker: string; readonly column: string; readonly skills: string }
  >
> = {
  language: { name: "taal", ofCaseworker: "zijn taal spreekt", column: "Taal", skills: "Talen" },
  district: { name: "wijk", ofCaseworker: "in zijn wijk werkt", column: "Wijk", skills: "Wijken" },
};

/** "Wie vast staat blijft, partners gaan samen, niemand verliest als het anders kan een klantmanager die zijn taal spreekt, en verder gaat …" */
export function whichClientsRule(match: readonly Match[]): string {
  const matching = matchingCaseworker(match);
  const noLoss = matching === null ? "" : ` niemand verliest als het anders kan een klantmanager die ${matching},`;
  return `Wie vast staat blijft, partners gaan samen,${noLoss} en verder gaat wie het kortst bij deze klantmanager is.`;
}

/** The same for clients without a caseworker. */
export function whichClientsOfNobodyRule(match: readonly Match[]): string {
  const matching = matchingCaseworker(match);
  const fit = matching === null ? "" : ` iedereen gaat als het kan naar wie ${matching},`;
  return `Partners gaan samen,${fit} en verder gaat wie lager in de lijst staat.`;
}

function matchingCaseworker(match: readonly Match[]): string | null {
  return match.length === 0 ? null : match.map((one) => matchNames[one].ofCaseworker).join(" of ");
}

/** Why a language or a district could not weigh in. no-columns: what is missing of the list and of the team · nothing-in-common: the same is written differently, or nobody has it. */
export type MatchUnused = { readonly match: Match } & (
  | { readonly why: "no-columns"; readonly inList: boolean; readonly inTeam: boolean }
  | { readonly why: "nothing-in-common" }
);

export function matchUnusedSentence(unused: MatchUnused): string {
  const { name, column, skills } = matchNames[unused.match];
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)} telt niet mee:`;
  if (unused.why === "nothing-in-common") {
    return `${start} geen ${name} van deze cliënten staat ook in uw formatie. Schrijf ze op beide plaatsen hetzelfde.`;
  }
  const missing = [
    ...(unused.inList ? [] : [`uw cliëntenlijst heeft geen kolom ${quoted(column)}`]),
    ...(unused.inTeam ? [] : [`uw formatie heeft geen kolom ${quoted(skills)}`]),
  ];
  return `${start} ${listOf(missing)}.`;
}

/** "kort bij Julie: sinds maart 2026" */
export function moveReason(reason: MoveReason, giver: string | null, since: IsoDate | null): string {
  switch (reason) {
    case "language-fits":
      return "taal past beter";
    case "district-fits":
      return "wijk past beter";
    case "household":
      return "gaat samen";
    case "language-lost":
      return "taal past niet; er was geen ander";
    case "district-lost":
      return "wijk past niet; er was geen ander";
    case "shortest-relation":
      return `kort bij ${giver ?? "niemand"}${since === null ? "" : `: sinds ${monthName(since)} ${since.slice(0, 4)}`}`;
    case "list-order":
      return "staat lager in de lijst";
  }
}

/** "Lisette 70 en Anne 10" */
export function planInWords(plan: readonly { readonly to: string; readonly clients: number }[]): string {
  return listOf(plan.map(({ to, clients }) => `${to} ${formatNumber(clients)}`));
}

/** "Volgens het plan, 01-01-2027: Julie naar Nora 5 en Anne 2". */
export function plannedHandOver(
  date: IsoDate,
  from: string,
  to: readonly { readonly to: string; readonly clients: number }[],
): string {
  return `Volgens het plan, ${formatShortDate(date)}: ${from} naar ${planInWords(to)}`;
}

/** A reason without anything of a client in it. */
const reasonNames: Readonly<Record<MoveReason, string>> = {
  "language-fits": "taal past beter",
  "district-fits": "wijk past beter",
  household: "gaat samen",
  "language-lost": "taal past niet",
  "district-lost": "wijk past niet",
  "shortest-relation": "kort bij deze klantmanager",
  "list-order": "staat lager in de lijst",
};

/** "Kort bij deze klantmanager 8, gaat samen 2." */
export function reasonsSentence(reasons: readonly (readonly [MoveReason, number])[]): string {
  if (reasons.length === 0) return "Niemand gaat.";
  const text = listOf(reasons.map(([reason, clients]) => `${reasonNames[reason]} ${formatNumber(clients)}`));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** "1 plaats blijft leeg: er zijn alleen nog stellen." */
export function emptyPlacesSentence(places: number, others: number): string {
  const count = places === 1 ? "1 plaats blijft leeg" : `${formatNumber(places)} plaatsen blijven leeg`;
  return `${count}: er ${others > 0 ? "zijn alleen nog huishoudens die niet passen" : "is verder niemand die mag gaan"}.`;
}

export function sharedSentence(clients: number): string {
  return clients === 1
    ? "1 cliënt staat bij twee klantmanagers en blijft."
    : `${formatNumber(clients)} cliënten staan bij twee klantmanagers en blijven.`;
}

/** What a column was not read for, with where it stands. */
export function unreadColumnSentence(
  {
    why,
    count,
    header,
  }: { readonly why: "unreadable" | "no-households"; readonly count: number; readonly header: string },
  place: string,
): string {
  return why === "unreadable"
    ? `In ${quoted(header)} (${place}) ${count === 1 ? "is 1 datum" : `zijn ${formatNumber(count)} datums`} niet te lezen. Die tellen als onbekend.`
    : `${quoted(header)} (${place}) is niet gebruikt: zo vaak staat er hetzelfde dat het geen nummer van een huishouden is.`;
}
