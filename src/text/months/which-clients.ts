import type { IsoDate } from "../../caseload/dates";
import type { MoveReason } from "../../caseload/months/which-clients/which-clients";
import { formatNumber, formatShortDate, listOf, monthName, quoted } from "../numbers";

export const whichClientsTitle = "Welke cliënten gaan";

export const whichClientsWords = {
  rule: "Wie vast staat blijft, partners gaan samen, en verder gaat wie het kortst bij deze klantmanager is.",
  ruleOfNobody: "Partners gaan samen, en verder gaat wie lager in de lijst staat.",
  nearly: "Er zijn zo veel huishoudens dat dit bijna het minste is, en niet zeker het allerminste.",
  withoutColumns:
    "De lijst heeft geen kolom zoals ‘Sinds’ of ‘Toegewezen op’, ‘Laatste contact’, ‘Huishouden’ of ‘Vast’, dus de volgorde van de lijst beslist: wie lager staat, gaat.",
} as const;

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
