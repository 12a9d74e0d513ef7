import { settled } from "../division/rounding";
import type { LineUp, LineUpProblem, LineUpTask } from "./line-up";
import { weighLineUp } from "./weigh-line-up";

/** A new colleague at each band, the best place first; or what is wrong with the task. */
export type ColleaguePlaces =
  | { readonly ok: true; readonly places: readonly { readonly band: number; readonly lineUp: LineUp }[] }
  | { readonly ok: false; readonly problem: LineUpProblem };

/**
 * Places one person in each team of a line-up that otherwise stays as it is: `teams` are the names for each band. Ranked as line-ups are: by
 * conditions met, then spread, then transfers, then the order of the bands.
 */
export function placeColleague(
  task: LineUpTask,
  teams: readonly (readonly string[])[],
  colleague: string,
): ColleaguePlaces {
  const places: { readonly band: number; readonly lineUp: LineUp }[] = [];
  for (const band of task.bands.keys()) {
    const joined = task.bands.map((_, at) => {
      const others = (teams[at] ?? []).filter((name) => name !== colleague);
      return at === band ? [...others, colleague] : others;
    });
    const weighed = weighLineUp(task, joined);
    if (!weighed.ok) return weighed;
    places.push({ band, lineUp: weighed.lineUp });
  }
  const broken = ({ conditionsMet }: LineUp) => conditionsMet.filter((met) => !met).length;
  places.sort(
    ({ lineUp: a }, { lineUp: b }) =>
      broken(a) - broken(b) || settled(a.spread) - settled(b.spread) || (a.transfers ?? 0) - (b.transfers ?? 0),
  );
  return { ok: true, places };
}
