import type { Asking } from "./best-line-ups";
import type { Stepwise } from "../../kernel/stepwise";
import type { LineUp } from "./line-up";
import { compareLineUps, type NamedLineUp } from "./named-line-ups";

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
export function* conflictOf(asking: Asking): Stepwise<LineUpConflict | null> {
  const places = Array.from({ length: asking.conditions }, (_, place) => place);
  const best = function* (conditions: readonly number[]): Stepwise<NamedLineUp | undefined> {
    return (yield* asking.ask(bitsOf(conditions), 3)).lineUps[0];
  };
  const balanced = yield* best([]);
  if (!balanced) return null;
  const possible = (yield* best(places)) !== undefined;
  const conflicts = function* (conditions: readonly number[]): Stepwise<boolean> {
    const found = yield* best(conditions);
    return possible ? !found || found.spread > balanced.spread + asking.tolerance : !found;
  };
  if (!(yield* conflicts(places))) return null;

  // Adding conditions never removes a conflict, so it is enough to try to leave out each condition once.
  let conditions: readonly number[] = places;
  for (const place of places) {
    const others = conditions.filter((other) => other !== place);
    if (yield* conflicts(others)) conditions = others;
  }
  const waysOut: { readonly without: number; readonly lineUp: NamedLineUp }[] = [];
  for (const without of conditions) {
    const lineUp = yield* best(places.filter((place) => place !== without));
    if (lineUp) waysOut.push({ without, lineUp });
  }
  waysOut.sort((one, other) => compareLineUps(one.lineUp, other.lineUp, asking.tolerance));
  return {
    kind: possible ? "worse-balance" : "no-line-up",
    conditions,
    bestBalanced: asking.shown(balanced),
    waysOut: waysOut.map(({ without, lineUp }) => ({ without, lineUp: asking.shown(lineUp) })),
  };
}

function bitsOf(conditions: readonly number[]): number {
  return conditions.reduce((bits, bit) => bits | (1 << bit), 0);
}
