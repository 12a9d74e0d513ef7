import type { IsoDate } from "../../caseload/dates";
import type { GroupRoute, TeamTransfers } from "../../caseload/transfers/team-transfers";
import { formatNumber } from "../numbers";
import { formatShortDate } from "../short-date";

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
  curve: "Hooguit zoveel overdrachten, en dan zo gelijk mogelijk",
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

/** "Julie → Lisette: 40 (Laag)" */
export function routeInWords({ group, from, to, clients }: GroupRoute, groups: TeamTransfers["groups"]): string {
  const which = groups.length > 1 ? ` (${groupName(groups[group] ?? { name: "" })})` : "";
  return `${from ?? transfersWords.nobody} → ${to}: ${formatNumber(clients)}${which}`;
}

/** Five points of the curve, with the typical deviation, because a spread says nothing to anybody: "46" and "2,1 per fte". */
export function curveInFigures(
  { curve, caseworkers }: Pick<TeamTransfers, "curve" | "caseworkers">,
  fullTimeHours: number,
): readonly { readonly transfers: string; readonly deviation: string }[] {
  const hours = caseworkers.reduce((all, own) => all + own.hours, 0);
  const last = curve.length - 1;
  const places = [...new Set([0, 0.1, 0.25, 0.5, 1].map((share) => Math.round(share * last)))];
  return places.flatMap((place) => {
    const point = curve[place];
    if (!point || !Number.isFinite(point.spread) || hours <= 0) return [];
    const deviation = fullTimeHours * Math.sqrt(Math.max(0, point.spread) / hours);
    return [{ transfers: formatNumber(point.transfers), deviation: `${formatNumber(deviation, 1)} per fte` }];
  });
}
