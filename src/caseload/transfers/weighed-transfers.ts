import { itemAt } from "../../kernel/item-at";
import { finished, type Stepwise } from "../../kernel/stepwise";
import { groupTransfersInSteps } from "../line-ups/group-transfers";
import { sum } from "../sum";
import { movedWithout } from "./mended-plan";

/** Clients who weigh more and less, who has them now, and who should carry how much. */
export interface WeighedTransfersTask {
  /** Points for one client of each group: whole, 1 or more. */
  readonly weights: readonly number[];
  /** Clients now, by group and caseworker. */
  readonly current: readonly (readonly number[])[];
  /** Clients of each group whom nobody has; giving them to somebody is no transfer. */
  readonly unplaced: readonly number[];
  /** Hours of each caseworker; all points are to be divided by these. */
  readonly hours: readonly number[];
  /** Whether a caseworker may have clients of a group, by group and caseworker; everybody may when left out. */
  readonly allowed?: readonly (readonly boolean[])[];
}

/** A plan in whole clients. */
interface WeighedPlan {
  /** Clients afterwards, by group and caseworker. */
  readonly after: readonly (readonly number[])[];
  /** Clients who change caseworker. */
  readonly transfers: number;
  /** No plan transfers fewer clients than this: as if a client could be split. */
  readonly bound: number;
}

/** A plan, or that there is none within the tolerance: in points at all, or that none was found in whole clients. */
export type WithinTolerance =
  | { readonly ok: true; readonly plan: WeighedPlan }
  | { readonly ok: false; readonly problem: "nobody-with-hours" | "out-of-reach" | "no-whole-clients" };

/** How far bounds are drawn in, in weights of the heaviest client, to find a plan in whole clients where the first fails. */
const drawnIn = [0, 0.25, 0.5, 0.75, 1];

/** As withinToleranceInSteps, in one go. */
export function transfersWithin(task: WeighedTransfersTask, tolerance: number): WithinTolerance {
  return finished(withinToleranceInSteps(task, tolerance));
}

/**
 * Few transfers after which everybody's points are within a share `tolerance` of their part by hours. Were clients divisible, a min-cost
 * flow of points in which a new point of a client of weight w costs 1/w would be exact: that is the bound. From it, heaviest first, each
 * weight's clients are rounded to whole ones by a flow of their own, and the lighter are divided over what is left; then heavy clients
 * are shifted while that spares transfers. It pauses within each of these.
 */
export function* withinToleranceInSteps(task: WeighedTransfersTask, tolerance: number): Stepwise<WithinTolerance> {
  const { weights, current, unplaced, hours } = task;
  const allHours = sum(hours);
  if (allHours <= 0) return { ok: false, problem: "nobody-with-hours" };
  const points = sum(current.map((row, group) => (sum(row) + itemAt(unplaced, group)) * itemAt(weights, group)));
  const noise = 1e-9 * points;
  const bounds = hours.map((own) => {
    const part = (points * own) / allHours;
    return { minimum: Math.ceil(part * (1 - tolerance) - noise), maximum: Math.floor(part * (1 + tolerance) + noise) };
  });
  const divisible = yield* inPoints(task, [...weights.keys()], bounds);
  if (!divisible) return { ok: false, problem: "out-of-reach" };
  const bound = Math.max(0, costInClients(task, divisible) - sum(unplaced));
  const heaviest = Math.max(...weights);
  for (const share of drawnIn) {
    const inside = share * heaviest;
    const nearer = bounds.map(({ minimum, maximum }) => {
      const [least, most] = [Math.ceil(minimum + inside), Math.floor(maximum - inside)];
      const middle = Math.round((minimum + maximum) / 2);
      return least <= most ? { minimum: least, maximum: most } : { minimum: middle, maximum: middle };
    });
    // Bounds that are not drawn in have their division already.
    const first = yield* rounded(task, nearer, bounds, inside === 0 ? divisible : null);
    if (!first) continue;
    const after = yield* movedWithout(task, first, bounds, Math.ceil(bound - 1e-9));
    return { ok: true, plan: { after, transfers: transfersOf(task, after), bound } };
  }
  return { ok: false, problem: "no-whole-clients" };
}

/** Clients who change caseworker between now and then. */
export function transfersOf(
  { current }: Pick<WeighedTransfersTask, "current">,
  after: readonly (readonly number[])[],
): number {
  return sum(
    current.map((row, group) => sum(row.map((own, who) => Math.max(0, own - itemAt(itemAt(after, group), who))))),
  );
}

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The cheapest division of these groups in points, as if clients could be split; null where there is none. */
function* inPoints(
  { weights, current, unplaced, allowed }: WeighedTransfersTask,
  groups: readonly number[],
  bounds: readonly Bounds[],
): Stepwise<readonly (readonly number[])[] | null> {
  const unit = groups.map((group) => itemAt(weights, group)).reduce(commonMultiple, 1);
  const flow = yield* groupTransfersInSteps({
    current: groups.map((group) => itemAt(current, group).map((own) => own * itemAt(weights, group))),
    unplaced: groups.map((group) => itemAt(unplaced, group) * itemAt(weights, group)),
    ...(allowed && { allowed: groups.map((group) => itemAt(allowed, group)) }),
    bounds,
    prices: groups.map((group) => unit / itemAt(weights, group)),
  });
  return flow.ok ? flow.after : null;
}

/** New clients of a division in points, parts of clients included. */
function costInClients({ weights, current }: WeighedTransfersTask, after: readonly (readonly number[])[]): number {
  return sum(
    after.map((row, group) => {
      const weight = itemAt(weights, group);
      return sum(row.map((points, who) => Math.max(0, points / weight - itemAt(itemAt(current, group), who))));
    }),
  );
}

/**
 * Whole clients from divisible ones: weight by weight, heaviest first; null where a step has no division. `known` is the division of all
 * groups, where there is one already.
 */
function* rounded(
  task: WeighedTransfersTask,
  nearer: readonly Bounds[],
  bounds: readonly Bounds[],
  known: readonly (readonly number[])[] | null,
): Stepwise<number[][] | null> {
  const { weights, current, unplaced, allowed, hours } = task;
  const after = current.map((row) => row.map(() => 0));
  const used = hours.map(() => 0);
  const byWeight = [...new Set(weights)].sort((one, other) => other - one);
  for (const [at, weight] of byWeight.entries()) {
    const left = [...weights.keys()].filter((group) => itemAt(weights, group) <= weight);
    const own = left.filter((group) => itemAt(weights, group) === weight);
    const last = at === byWeight.length - 1;
    const room = (some: readonly Bounds[]) =>
      some.map(({ minimum, maximum }, who) => ({
        minimum: Math.max(0, minimum - itemAt(used, who)),
        maximum: maximum - itemAt(used, who),
      }));
    const whole = room(bounds);
    if (whole.some(({ maximum }) => maximum < 0)) return null;
    const divisible = last
      ? null
      : ((at === 0 ? known : null) ??
        (yield* inPoints(task, left, room(nearer).map(usable))) ??
        (yield* inPoints(task, left, whole)));
    if (!last && !divisible) return null;
    const flow = yield* groupTransfersInSteps({
      current: own.map((group) => itemAt(current, group)),
      unplaced: own.map((group) => itemAt(unplaced, group)),
      ...(allowed && { allowed: own.map((group) => itemAt(allowed, group)) }),
      bounds: whole.map(({ minimum, maximum }, who) => {
        if (!divisible) return { minimum: Math.ceil(minimum / weight), maximum: Math.floor(maximum / weight) };
        const clients = sum(own.map((group) => itemAt(itemAt(divisible, left.indexOf(group)), who))) / weight;
        return { minimum: Math.floor(clients), maximum: Math.min(Math.ceil(clients), Math.floor(maximum / weight)) };
      }),
    });
    if (!flow.ok) return null;
    own.forEach((group, place) => {
      after[group] = [...itemAt(flow.after, place)];
      itemAt(flow.after, place).forEach((clients, who) => (used[who] = itemAt(used, who) + clients * weight));
    });
  }
  return after;
}

/** Bounds that were drawn in too far are the nearest number that is still possible. */
function usable({ minimum, maximum }: Bounds): Bounds {
  return maximum < minimum
    ? { minimum: Math.max(0, maximum), maximum: Math.max(0, maximum) }
    : { minimum, maximum: Math.max(0, maximum) };
}

function commonMultiple(one: number, other: number): number {
  return (one / commonDivisor(one, other)) * other;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
