import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import { headerOf } from "../clients/lists/list-cells";
import type { ListedPlace } from "../clients/lists/listed-place";
import { workOrIncome } from "../clients/whose/work-or-income";
import type { Interpretation } from "./interpretation";
import { joinNames } from "./name-joins";
import { saysNoCaseload } from "./no-caseload-above";

/** A list of clients who have one caseworker for work and another for income comes to two teams, each by a column of its own. */

/** Of the clients of the list; a team that leaves so many more of them to nobody has work of another kind. */
const farMore = 0.3;

/** Those beside which the other of the two is meant: the team of work, or the one that nearly all clients have somebody of. */
export function secondTeams(listed: readonly Interpretation[]): ReadonlySet<Interpretation> {
  return new Set(listed.filter((one) => listed.some((other) => isOtherTeam(one, other) && goesBefore(other, one))));
}

/** The other team of which the same list has the caseworkers, once. */
export function otherTeams(best: Interpretation, listed: readonly Interpretation[]): readonly Interpretation[] {
  const others: Interpretation[] = [];
  for (const one of listed) {
    const isKnown = others.some(({ hours }) => shareOfNames(hours.people, one.hours.people) > 0);
    const isTold = saysNoCaseload(one.hours.table, one.hours.names);
    if (!isKnown && !isTold && isOtherTeam(best, one)) others.push(one);
  }
  return others;
}

export function isOtherTeam(one: Interpretation, other: Interpretation): boolean {
  return columnsOf(one, other) !== null && shareOfNames(one.people, other.people) < 0.5;
}

export function otherTeamDoubt(best: Interpretation, other: Interpretation): Doubt {
  const [, [place, column]] = columnsOf(best, other) ?? [null, [null, null]];
  const header = place && headerOf(place, column);
  const hours = other.people.flatMap((person) => person.hours?.cells ?? []);
  return {
    code: "other-team",
    cells: [...(header ? [header.cell] : []), ...hours],
    text: other.people.map(({ name }) => name).join(", "),
    figure: sum(other.people.map(({ current }) => current ?? 0)),
    other: sum(other.people.map((person) => person.hours?.value ?? 0)),
  };
}

function goesBefore(one: Interpretation, other: Interpretation): boolean {
  const [meant, second] = [meaningOf(one, other), meaningOf(other, one)];
  if (meant === "work" && second === "income") return true;
  if (meant === "income" && second === "work") return false;
  const fewer = shareOfNobody(other) - shareOfNobody(one);
  if (Math.abs(fewer) > farMore) return fewer > 0;
  return second === "income" && meant === null;
}

/** What the column says, and else what stands above the people: "Team Werk". */
function meaningOf(one: Interpretation, other: Interpretation): ReturnType<typeof workOrIncome> {
  const [[place, column]] = columnsOf(one, other) ?? [[null, null]];
  const { table, names } = one.hours;
  const texts = [
    (place && headerOf(place, column)?.text) ?? "",
    ...names.columns.map((index) => table.headers[index]?.own ?? ""),
    table.titles[0]?.text ?? "",
    table.part.sheet,
  ];
  return texts.map(workOrIncome).find((said) => said !== null) ?? null;
}

/** Clients of nobody, of all who run. */
function shareOfNobody({ counts }: Interpretation): number {
  if (!("accounted" in counts)) return 0;
  const { noCaseworker, withCaseworker, outside } = counts.accounted;
  return noCaseworker / Math.max(1, noCaseworker + sum([...withCaseworker.values(), ...outside.values()]));
}

type WhoseColumn = readonly [ListedPlace, number];

/** The columns that say whose the clients of one list are, where the two go by different ones. */
function columnsOf(one: Interpretation, other: Interpretation): readonly [WhoseColumn, WhoseColumn] | null {
  if (!("places" in one.counts) || !("places" in other.counts)) return null;
  for (const place of one.counts.places) {
    const same = other.counts.places.find(({ table }) => table === place.table);
    if (place.by.kind === "column" && same?.by.kind === "column" && place.by.column !== same.by.column)
      return [
        [place, place.by.column],
        [same, same.by.column],
      ];
  }
  return null;
}

interface Named {
  readonly name: string;
}

/** Of the smaller of the two, how many are in the other. */
function shareOfNames(some: readonly Named[], others: readonly Named[]): number {
  const names = (people: readonly Named[]): string[] => people.map(({ name }) => name);
  const { to } = joinNames(names(some), new Set(names(others)));
  return new Set(to.values()).size / Math.max(1, Math.min(some.length, others.length));
}
