import type { AgeBand } from "../../caseload/ages/age-bands";
import { typicalDeviation } from "../../caseload/line-ups/line-up";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import { sum } from "../../caseload/sum";
import type { AgeReading } from "../reading/read-ages";
import { clientsByAge, type TeamPerson } from "./clients-by-age";

/** Other ages to cut at for the teams as they stand, with what that gives. */
export interface OtherCuts {
  /**
   * What they are there for. even: no others are both more even and easier on clients · lowest-load: the fullest team is least full ·
   * legal-lines: the most even with cuts where the law changes.
   */
  readonly why: "even" | "lowest-load" | "legal-lines";
  readonly cuts: readonly number[];
  /** The typical deviation from the mean load, in clients an fte. */
  readonly deviationPerFte: number;
  /** Clients who would get another caseworker, because theirs is not in the team that gets them; null where that is not counted. */
  readonly changing: number | null;
}

/** More choices than these nobody compares. The most even and the easiest on clients are always among them. */
const mostOnFront = 4;

/** The better cuts for the teams of a scenario: the front of balance against transfers first, the most even before the easiest on clients. */
export function otherCuts(
  ages: AgeReading,
  scenario: AgeScenario,
  bands: readonly AgeBand[],
  teams: readonly (readonly string[])[],
  people: readonly TeamPerson[],
): readonly OtherCuts[] {
  const staffed = bands.map((_, place) => {
    const members = people.filter(({ name }) => teams[place]?.includes(name));
    return { hours: sum(members.map(({ hours }) => hours)), members: members.map(({ name }) => name) };
  });
  const better = clientsByAge(ages, scenario, bands, staffed)?.betterCuts;
  if (!better) return [];
  const all = sum(staffed.map(({ hours }) => hours));
  const { fullTimeHours } = ages.computed.result.choices;
  const perFte = (spread: number) => typicalDeviation(spread, all, fullTimeHours);
  const named = (why: OtherCuts["why"], split: { readonly cuts: readonly number[]; readonly spread: number } | null) =>
    split ? [{ why, cuts: split.cuts, deviationPerFte: perFte(split.spread), changing: null }] : [];
  const front = thinned(better.front).map(({ cuts, spread, changing }): OtherCuts => ({
    why: "even",
    cuts,
    deviationPerFte: perFte(spread),
    changing,
  }));
  const found = [
    ...(front.length > 0 ? front : named("even", better.leastSpread)),
    ...named("legal-lines", better.atLegalLines),
    ...named("lowest-load", better.lowestLoad),
  ];
  return found.filter(({ cuts }, place) => found.findIndex((other) => String(other.cuts) === String(cuts)) === place);
}

/** The first, the last, and some between them at equal distances. */
function thinned<Point>(points: readonly Point[]): readonly Point[] {
  if (points.length <= mostOnFront) return points;
  const step = (points.length - 1) / (mostOnFront - 1);
  return points.filter((_, place) =>
    Array.from({ length: mostOnFront }, (_each, at) => Math.round(at * step)).includes(place),
  );
}
