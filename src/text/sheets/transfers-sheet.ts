import type { IsoDate } from "../../caseload/dates";
import { formatNumber, formatShortDate } from "../numbers";

/** Every word on the sheet "Overdrachten …" that is its own. */

export function transfersSheetName(referenceDate: IsoDate): string {
  return `Overdrachten ${formatShortDate(referenceDate)}`;
}

export const transfersWords = {
  title: "Overdrachten",
  referenceDate: "Peildatum",
  group: "Groep",
  from: "Van",
  to: "Naar",
  clients: "Cliënten",
  nobody: "niemand",
  everybody: "alle cliënten",
  name: "Klantmanager",
  hours: "Uren",
  clientsNow: "Cliënten nu",
  clientsThen: "Straks",
  pointsNow: "Punten nu",
  pointsThen: "Straks",
  part: "Naar uren",
  fixed:
    "De getallen zijn vast: maak een nieuw blad als uren of aantallen veranderen. Welke cliënten het zijn, staat er niet op.",
  points: "Een punt is een cliënt van de groep met de hoogste norm; zwaardere cliënten tellen voor meer.",
  purpose: "Werklast, geen beoordeling.",
} as const;

/** A group's name; all clients where they are not weighed. */
export function groupName({ name }: { readonly name: string }): string {
  return name === "" ? transfersWords.everybody : name;
}

interface Asked {
  readonly within: number | null;
  readonly atMost: number | null;
  readonly transfers: number;
  readonly bound: number | null;
}

/** "46 overdrachten; ieder komt binnen 5% van het deel naar uren. Minder dan 46 kan niet." */
export function transfersSentence({ within, atMost, transfers, bound }: Asked): string {
  const count = transfers === 1 ? "1 overdracht" : `${formatNumber(transfers)} overdrachten`;
  if (within === null || bound === null)
    return `${count}, van hooguit ${formatNumber(atMost ?? 0)}: zo gelijk als het daarmee gevonden is.`;
  const fewest = Math.ceil(bound - 1e-6);
  const sure =
    transfers <= fewest
      ? "Met minder kan het niet."
      : `Het minste dat gevonden is; minder dan ${formatNumber(fewest)} kan niet.`;
  return `${count}; ieder komt binnen ${formatNumber(within)}% van het deel naar uren. ${sure}`;
}
