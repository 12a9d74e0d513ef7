import type { LineUp, LineUpTask } from "./line-up";
import { bestSets, compareSets, setsOf, type RankedSets } from "./ranked-sets";
import type { TeamOptions } from "./team-options";
import { lineUpOf } from "./weigh-line-up";

/**
 * Conditions that conflict. no-line-up: no line-up meets all of them · worse-balance: the best balance is not among the
 * line-ups that meet them.
 */
export interface LineUpConflict {
  readonly kind: "no-line-up" | "worse-balance";
  /** The places of the conditions. The set is minimal: without any one of them, the others can be met together. */
  readonly conditions: readonly number[];
  /** The best line-up if no condition counted. */
  readonly bestBalanced: LineUp;
  /**
   * The ways out, the best first: for each condition, the best line-up that meets all the others. Dropping a condition
   * that still leaves no line-up is not a way out.
   */
  readonly waysOut: readonly { readonly without: number; readonly lineUp: LineUp }[];
}

/** Whether a task's conditions conflict, and how that can be solved; null when they do not. */
export function conflictOf(task: LineUpTask, options: TeamOptions): LineUpConflict | null {
  const places = [...task.conditions.keys()];
  const [balanced] = bestSets(options, 0, 1);
  if (!balanced) return null;
  const best = (conditions: readonly number[]) => bestSets(options, bitsOf(conditions), 1)[0];
  const worse = (found: RankedSets | undefined) => !found || found.spread > balanced.spread + options.tolerance;
  const possible = best(places) !== undefined;
  const conflicts = (conditions: readonly number[]) =>
    possible ? worse(best(conditions)) : best(conditions) === undefined;
  if (!conflicts(places)) return null;

  const conditions = minimal(places, conflicts);
  const show = (ranked: RankedSets) => lineUpOf(setsOf(ranked, options), task, options);
  return {
    kind: possible ? "worse-balance" : "no-line-up",
    conditions,
    bestBalanced: show(balanced),
    waysOut: conditions
      .flatMap((without) => {
        const ranked = best(places.filter((place) => place !== without));
        return ranked ? [{ without, ranked }] : [];
      })
      .sort((a, b) => compareSets(a.ranked, b.ranked, options.tolerance))
      .map(({ without, ranked }) => ({ without, lineUp: show(ranked) })),
  };
}

/**
 * A minimal conflicting set. Adding conditions never removes a conflict, so it is enough to try to leave out each
 * condition once.
 */
function minimal(places: readonly number[], conflicts: (conditions: readonly number[]) => boolean): readonly number[] {
  return places.reduce((kept, place) => {
    const others = kept.filter((other) => other !== place);
    return conflicts(others) ? others : kept;
  }, places);
}

function bitsOf(conditions: readonly number[]): number {
  return conditions.reduce((bits, bit) => bits | (1 << bit), 0);
}
