import { conflictOf, type LineUpConflict } from "./line-up-conflict";
import type { LineUp, LineUpProblem, LineUpTask } from "./line-up";
import { bestSets, brokenBy, compareSets, setsOf, type RankedSets } from "./ranked-sets";
import { teamOptions, type TeamOptions } from "./team-options";
import { lineUpOf } from "./weigh-line-up";

/**
 * The best line-ups, and the conditions that conflict with each other or with the best balance; or what is wrong with
 * the task.
 */
export type LineUpsOutcome =
  | { readonly ok: true; readonly lineUps: readonly LineUp[]; readonly conflict: LineUpConflict | null }
  | { readonly ok: false; readonly problem: LineUpProblem };

const shown = 3;

/**
 * The three best of all line-ups in which everybody has a place and every band with clients has people. They rank by conditions met, then
 * spread, then transfers, then sheet order (docs/design.md, decision 7): the first person at the first band comes first. Exact.
 */
export function bestLineUps(task: LineUpTask): LineUpsOutcome {
  const made = teamOptions(task);
  if (!made.ok) return made;
  const { options } = made;
  return {
    ok: true,
    lineUps: mostConditionsMet(options, task.conditions.length).map((ranked) =>
      lineUpOf(setsOf(ranked, options), task, options),
    ),
    conflict: conflictOf(task, options),
  };
}

/** Drops no condition, then each single one, then each pair, and so on, until there are enough line-ups. */
function mostConditionsMet(options: TeamOptions, conditions: number): readonly RankedSets[] {
  const every = 2 ** conditions - 1;
  const found = new Map<number, RankedSets>();
  for (let dropped = 0; dropped <= conditions && found.size < shown; dropped += 1) {
    // Line-ups found earlier come up again, so ask for that many more.
    const wanted = shown + found.size;
    for (const without of choicesOf(conditions, dropped)) {
      for (const ranked of bestSets(options, every ^ without, wanted)) found.set(ranked.order, ranked);
    }
  }
  const brokenIn = (ranked: RankedSets) => bitCount(brokenBy(setsOf(ranked, options), options));
  return [...found.values()]
    .map((ranked) => ({ ranked, broken: brokenIn(ranked) }))
    .sort((a, b) => a.broken - b.broken || compareSets(a.ranked, b.ranked, options.tolerance))
    .slice(0, shown)
    .map(({ ranked }) => ranked);
}

/** Every choice of so many conditions, as bits. */
function choicesOf(conditions: number, chosen: number): readonly number[] {
  if (chosen === 0) return [0];
  return Array.from({ length: conditions }, (_, last) => last).flatMap((last) =>
    choicesOf(last, chosen - 1).map((others) => others | (1 << last)),
  );
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
