import type { BoundsOfTeam, BoundStatus, MemberBounds, TeamBounds, TooMany } from "../../caseload/months/bounds";
import { ceilingOf } from "../../kernel/fraction";
import { counted, formatNumber, listOf } from "../numbers";

/** One word for each, with a sign, so that no colour is needed. */
export const boundStatuses: Readonly<Record<BoundStatus, string>> = {
  below: "▼ onder",
  within: "● binnen",
  above: "▲ boven",
};

/** The same, for who hears it. */
export const boundStatusesSpoken: Readonly<Record<BoundStatus, string>> = {
  below: "onder de ondergrens",
  within: "binnen de grenzen",
  above: "boven de bovengrens",
};

/** What is counted: clients, or points where clients are weighed by norms. */
export type LoadUnit = "clients" | "points";

const unitWords: Readonly<Record<LoadUnit, { readonly one: string; readonly more: string }>> = {
  clients: { one: "cliënt", more: "cliënten" },
  points: { one: "punt", more: "punten" },
};

/** "Afgesproken: 80 tot 110 cliënten per fte." An agreement of the team. */
export function agreedBounds({ lower, upper }: TeamBounds, unit: LoadUnit): string {
  const perFte = `${unitWords[unit].more} per fte`;
  if (lower === null) return `Afgesproken: hooguit ${formatNumber(upper ?? 0)} ${perFte}.`;
  return upper === null
    ? `Afgesproken: ten minste ${formatNumber(lower)} ${perFte}.`
    : `Afgesproken: ${formatNumber(lower)} tot ${formatNumber(upper)} ${perFte}.`;
}

/** "12 cliënten of 6 uur te veel: instroomstop, 2 overdragen aan Sem, of 0,2 fte erbij."; in the order of how little moves. */
export function tooManySentence(tooMany: TooMany, names: readonly string[], unit: LoadUnit): string {
  const { hours, couldGoTo, withoutPlace, monthsWithoutNew } = tooMany;
  const clients = inWords(ceilingOf(tooMany.clients), unit);
  const months = monthsWithoutNew === null ? "" : ` van ongeveer ${monthsInWords(monthsWithoutNew)}`;
  const ways = [
    `instroomstop${months}`,
    ...(couldGoTo && couldGoTo.size > 0 ? [handOver([...couldGoTo], names)] : []),
    ...(hours ? [`${formatNumber(hours.tenthsOfFte / 10)} fte erbij`] : []),
  ];
  const last = ways.length > 1 ? `${ways.slice(0, -1).join(", ")}, of ${ways.at(-1) ?? ""}` : ways.join("");
  const short = couldGoTo !== null && withoutPlace > 0 ? ` ${placeInTeam([...couldGoTo.values()])}` : "";
  return `${clients}${hours ? ` of ${formatNumber(hours.whole)} uur` : ""} te veel: ${last}.${short}`;
}

function handOver(routes: readonly (readonly [place: number, clients: number])[], names: readonly string[]): string {
  const [only] = routes;
  if (routes.length === 1 && only) return `${formatNumber(only[1])} overdragen aan ${names[only[0]] ?? ""}`;
  return `overdragen (${listOf(routes.map(([place, clients]) => `${formatNumber(clients)} aan ${names[place] ?? ""}`))})`;
}

function placeInTeam(places: readonly number[]): string {
  const all = places.reduce((sum, clients) => sum + clients, 0);
  return all === 0 ? "In het team is geen plaats." : `In het team is plaats voor ${formatNumber(all)}.`;
}

/** "plaats voor 54 tot 73 cliënten" */
export function roomBelow({ lowest, highest }: MemberBounds, now: number, unit: LoadUnit): string {
  const [from, to] = [lowest, highest].map((bound) => (bound === null ? null : Math.ceil(bound - now)));
  if (from === null || from === undefined) return "";
  if (to === null || to === undefined) return `plaats voor ten minste ${inWords(from, unit)}`;
  return from === to
    ? `plaats voor ${inWords(from, unit)}`
    : `plaats voor ${formatNumber(from)} tot ${inWords(to, unit)}`;
}

/** What holds of the team as a whole; no advice where it has too few. */
export function teamBoundsSentence({ team }: BoundsOfTeam, unit: LoadUnit): string {
  const { lowest, highest, status, tooMany } = team;
  const all = inWords(ceilingOf(team.load), unit);
  if (tooMany) {
    const fte = tooMany.fte ? `: ${formatNumber(tooMany.fte.tenths / 10)} fte erbij` : "";
    return `${inWords(ceilingOf(tooMany.clients), unit)} te veel voor deze formatie${fte}.`;
  }
  if (status === "below") return `Het team heeft ${all}; de ondergrens is samen ${formatNumber(lowest ?? 0)}.`;
  const between = [lowest, highest].flatMap((bound) => (bound === null ? [] : [formatNumber(bound)])).join(" tot ");
  return `Het team heeft ${all}; binnen de grenzen (${between}) passen die.`;
}

function inWords(load: number, unit: LoadUnit): string {
  const { one, more } = unitWords[unit];
  return counted(load, one, more);
}

function monthsInWords(months: number): string {
  return months === 1 ? "1 maand" : `${formatNumber(months)} maanden`;
}
