import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import { rememberedTransfers } from "./band-transfers";
import { bestShapes } from "./best-shapes";
import { meets } from "./conditions";
import type { Effort } from "./effort";
import { finished, type Stepwise } from "../../kernel/stepwise";
import { typicalDeviation, type Certainty, type LineUp, type LineUpProblem, type LineUpTask } from "./line-up";
import { conflictOf, type LineUpConflict } from "./line-up-conflict";
import { searchFront, shownOnFront, type FrontPoint } from "./line-up-front";
import { problemOf } from "./line-up-problem";
import { compareLineUps, namedLineUps, teamsOf, type NamedLineUp } from "./named-line-ups";
import { staffingOf } from "./staffing";
import { lineUpOf } from "./weigh-line-up";

/**
 * The best line-ups, how sure it is that the first is the best, and the conditions that conflict with each other or with the best
 * balance; or what is wrong with the task.
 */
export type LineUpsOutcome =
  | {
      readonly ok: true;
      readonly lineUps: readonly LineUp[];
      readonly certainty: Certainty;
      /** An equal load against transfers: from the most even line-up to fewer transfers. One where those are not known. */
      readonly front: readonly FrontPoint[];
      readonly conflict: LineUpConflict | null;
    }
  | { readonly ok: false; readonly problem: LineUpProblem };

const shown = 3;
/** What a search may do in all, and for one choice of conditions. About a second. */
const mostSteps = 25_000_000;
const mostStepsOnce = 20_000_000;
const fewestSteps = 20_000;
/** What finding fewer transfers may take, in a step of its own. */
const frontSteps = 6_000_000;

/**
 * The three best of all line-ups in which everybody has a place and every band with clients has people. They rank by conditions met, then
 * spread, then transfers, then sheet order (docs/design.md, decision 7): the first person at the first band comes first.
 */
export function bestLineUps(task: LineUpTask): LineUpsOutcome {
  return finished(searchLineUps(task));
}

/** As bestLineUps, step by step. */
export function* searchLineUps(task: LineUpTask): Stepwise<LineUpsOutcome> {
  const problem = problemOf(task);
  if (problem) return { ok: false, problem };
  const asking = new Asking(task);
  const best = yield* mostConditionsMet(asking);
  const conflict = yield* conflictOf(asking);
  const [first, ...others] = best.lineUps;
  const front = first ? yield* asking.front(first) : [];
  // Of the most even line-ups, the search for the front may have found one with fewer transfers.
  const lineUps = [...front.slice(0, 1), ...others];
  const hours = sum(task.people.map((person) => person.hours));
  const perFte = (spread: number) => typicalDeviation(spread, hours, task.fullTimeHours);
  return {
    ok: true,
    lineUps: lineUps.map((found) => asking.shown(found)),
    certainty: best.certainty,
    front: shownOnFront(front, perFte).map(({ why, at }) => {
      const [most, own] = [itemAt(front, 0), itemAt(front, at)];
      const deviationPerFte = perFte(own.spread);
      const saving = { transfers: most.transfers - own.transfers, perFte: deviationPerFte - perFte(most.spread) };
      return { why, lineUp: asking.shown(own), deviationPerFte, saving };
    }),
    conflict,
  };
}

/** The line-ups under some of the conditions (bits), and what is known about the best of them. */
export interface Answer {
  readonly lineUps: readonly NamedLineUp[];
  /** No line-up under these conditions has a lower spread; Infinity where there is none. */
  readonly least: number;
}

/** Asks for line-ups under some of a task's conditions, each question once. */
export class Asking {
  readonly conditions: number;
  readonly tolerance: number;
  private readonly effort: Effort = { left: mostSteps };
  private readonly answers = new Map<string, Answer>();
  private readonly transfers: (band: number, team: readonly number[]) => number;

  constructor(readonly task: LineUpTask) {
    this.conditions = task.conditions.length;
    this.tolerance = staffingOf(task, 0)?.tolerance ?? 0;
    this.transfers = rememberedTransfers(task);
  }

  get exhausted(): boolean {
    return this.effort.left <= 0;
  }

  *ask(kept: number, wanted: number): Stepwise<Answer> {
    const key = `${kept} ${wanted}`;
    const known = this.answers.get(key);
    if (known) return known;
    const staffing = staffingOf(this.task, kept);
    let answer: Answer = { lineUps: [], least: Infinity };
    if (staffing) {
      const granted = Math.max(fewestSteps, Math.min(mostStepsOnce, this.effort.left));
      const own = { left: granted };
      const shapes = yield* bestShapes(staffing, wanted, own);
      this.effort.left -= granted - Math.max(0, own.left);
      answer = {
        lineUps: yield* namedLineUps(this.task, staffing, shapes, wanted, this.transfers),
        least: shapes.least,
      };
    }
    this.answers.set(key, answer);
    return answer;
  }

  /** The front from a line-up on, under the conditions that it meets. */
  *front(best: NamedLineUp): Stepwise<readonly NamedLineUp[]> {
    const broken = this.brokenBy(best).reduce((bits, bit) => bits | (1 << bit), 0);
    const staffing = staffingOf(this.task, (2 ** this.conditions - 1) & ~broken);
    if (!staffing) return [best];
    const transfersOf = (places: readonly number[]) =>
      sum(teamsOf(places, this.task.bands.length).map((team, band) => this.transfers(band, team)));
    return yield* searchFront(this.task, staffing, best, transfersOf, { left: frontSteps });
  }

  /** The conditions that a line-up breaks. */
  brokenBy({ places }: NamedLineUp): readonly number[] {
    const { people, bands, conditions } = this.task;
    const teams = teamsOf(places, bands.length).map((team) => team.map((person) => itemAt(people, person)));
    return [...conditions.keys()].filter((place) => !meets(teams, itemAt(conditions, place)));
  }

  shown({ places }: NamedLineUp): LineUp {
    return lineUpOf(teamsOf(places, this.task.bands.length), this.task);
  }
}

/** Drops no condition, then each single one, then each pair, and so on, until there are enough line-ups. */
function* mostConditionsMet(
  asking: Asking,
): Stepwise<{ readonly lineUps: readonly NamedLineUp[]; readonly certainty: Certainty }> {
  const { conditions, task, tolerance } = asking;
  const every = 2 ** conditions - 1;
  const all = task.bands.length ** task.people.length;
  const found = new Map<string, { readonly lineUp: NamedLineUp; readonly broken: number }>();
  // What no line-up that breaks so few conditions can go below, as far as was looked.
  let least = Infinity;
  for (let dropped = 0; dropped <= conditions && found.size < Math.min(shown, all); dropped += 1) {
    if (dropped > 1 && asking.exhausted && found.size > 0) break;
    const first = found.size === 0;
    // Line-ups found earlier come up again, so ask for that many more.
    const wanted = shown + found.size;
    for (const without of choicesOf(conditions, dropped)) {
      const answer = yield* asking.ask(every ^ without, wanted);
      if (first) least = Math.min(least, answer.least);
      for (const lineUp of answer.lineUps)
        found.set(lineUp.places.join(), { lineUp, broken: asking.brokenBy(lineUp).length });
    }
  }
  const ranked = [...found.values()].sort(
    (a, b) => a.broken - b.broken || compareLineUps(a.lineUp, b.lineUp, tolerance),
  );
  const lineUps = ranked.slice(0, shown).map(({ lineUp }) => lineUp);
  return { lineUps, certainty: certaintyOf(lineUps[0], least, task, tolerance) };
}

function certaintyOf(
  best: NamedLineUp | undefined,
  least: number,
  { people, fullTimeHours }: LineUpTask,
  tolerance: number,
): Certainty {
  if (!best || best.spread <= least + tolerance) return { proven: true, gapPerFte: 0 };
  const hours = sum(people.map((person) => person.hours));
  const deviation = (spread: number) => typicalDeviation(spread, hours, fullTimeHours);
  return { proven: false, gapPerFte: deviation(best.spread) - deviation(least) };
}

/** Every choice of so many conditions, as bits. */
function choicesOf(conditions: number, chosen: number): readonly number[] {
  if (chosen === 0) return [0];
  return Array.from({ length: conditions }, (_, last) => last).flatMap((last) =>
    choicesOf(last, chosen - 1).map((others) => others | (1 << last)),
  );
}
