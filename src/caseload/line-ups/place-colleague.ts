import { isUncarried } from "../division/balance";
import { settled } from "../division/rounding";
import { sum } from "../sum";
import type { LineUp, LineUpProblem, LineUpTask } from "./line-up";
import { weighLineUp } from "./weigh-line-up";

/** A new colleague at one band, with what becomes of all teams. */
interface ColleaguePlace {
  readonly band: number;
  readonly lineUp: LineUp;
  /** No other place makes the loads more even, and all clients have somebody. */
  readonly isMostEven: boolean;
}

/** A new colleague at each band, the most even place first; or what is wrong with the task. */
export type ColleaguePlaces =
  | { readonly ok: true; readonly places: readonly ColleaguePlace[] }
  | { readonly ok: false; readonly problem: LineUpProblem };

/**
 * Places one person in each team of a line-up that otherwise stays as it is: `teams` are the names for each band. Balance goes before
 * conditions here: there are as many answers as bands, so what meets the conditions can stand beside what is most even. Clients without anybody
 * come before all, then spread, conditions met, transfers, and the order of the bands.
 */
export function placeColleague(
  task: LineUpTask,
  teams: readonly (readonly string[])[],
  colleague: string,
): ColleaguePlaces {
  const found: Omit<ColleaguePlace, "isMostEven">[] = [];
  for (const band of task.bands.keys()) {
    const joined = task.bands.map((_, at) => {
      const others = (teams[at] ?? []).filter((name) => name !== colleague);
      return at === band ? [...others, colleague] : others;
    });
    const weighed = weighLineUp(task, joined);
    if (!weighed.ok) return weighed;
    found.push({ band, lineUp: weighed.lineUp });
  }
  found.sort(({ lineUp: one }, { lineUp: other }) => compare(rankOf(one), rankOf(other)));
  const least = Math.min(...found.map(({ lineUp }) => settled(lineUp.spread)));
  return {
    ok: true,
    places: found.map((place) => ({
      ...place,
      isMostEven: least < Infinity && settled(place.lineUp.spread) === least,
    })),
  };
}

/** Compared figure by figure; the lower one goes first. */
function rankOf({ teams, spread, conditionsMet, transfers }: LineUp): readonly number[] {
  return [
    sum(teams.filter(isUncarried).map(({ clients }) => clients)),
    settled(spread),
    conditionsMet.filter((met) => !met).length,
    transfers ?? 0,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((figure, at) => figure !== other[at]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
