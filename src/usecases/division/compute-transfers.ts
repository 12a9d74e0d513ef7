import type { ClientsProblem } from "../../caseload/clients/clients-problem";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Stepwise } from "../../kernel/stepwise";
import type { Outcome } from "../../caseload/outcome";
import { sum } from "../../caseload/sum";
import { planTransfers } from "../../caseload/division/transfers";
import type { GroupRoute, TeamTransfers } from "../../caseload/transfers/team-transfers";
import { curveInSteps } from "../../caseload/transfers/transfers-curve";
import {
  transfersOf,
  withinToleranceInSteps,
  type WeighedTransfersTask,
} from "../../caseload/transfers/weighed-transfers";
import { wholeWeights } from "../../caseload/transfers/whole-weights";
import { itemAt } from "../../kernel/item-at";
import type { MonthWishes } from "../months/month-wishes";
import type { DivisionReading } from "../reading/read-division";

export const usualWithin = 5;

export type FoundTransfers = Outcome<{ readonly transfers: TeamTransfers }, ClientsProblem>;

/** What somebody asks of the transfers; a number goes before a percentage. */
type TransferWishes = Pick<MonthWishes, "within" | "atMost">;

/** The transfers of a team, weighed where its clients are; step by step, so that a screen can be drawn between. */
export function* workingOutTransfers(
  { computed }: Pick<DivisionReading, "computed">,
  weighted: WeightedLists | null,
  { within = usualWithin, atMost }: TransferWishes,
): Stepwise<FoundTransfers> {
  const { caseworkers, totals } = computed.result;
  const known = weighted
    ? weighted.caseworkers.map(({ name, caseloadHours, now }) => ({ name, hours: caseloadHours, now: now.clients }))
    : caseworkers.map(({ name, caseloadHours, current }) => ({ name, hours: caseloadHours, now: [current ?? 0] }));
  const unplaced = weighted
    ? weighted.others.clients
    : [Math.max(0, totals.current - sum(caseworkers.map(({ current }) => current ?? 0)))];
  const { weights, scale } = wholeWeights(weighted ? weighted.norms.groups.map(({ norm }) => norm) : [1]);
  const task: WeighedTransfersTask = {
    weights,
    current: weights.map((_, group) => known.map(({ now }) => itemAt(now, group))),
    unplaced,
    hours: known.map(({ hours }) => hours),
  };
  const curve = yield* curveInSteps(task);
  const last = curve.points.length - 1;
  let after: readonly (readonly number[])[];
  let bound: number | null = null;
  if (atMost === undefined) {
    const found = yield* withinToleranceInSteps(task, within / 100);
    if (!found.ok) {
      const reason = found.problem === "no-whole-clients" ? found.problem : "out-of-reach";
      return { ok: false, problem: { reason, within } };
    }
    ({ after, bound } = found.plan);
  } else {
    after = curve.after(Math.min(atMost, last));
  }
  const names = known.map(({ name }) => name);
  const pointsOf = (clients: readonly number[]) =>
    sum(clients.map((own, group) => own * itemAt(weights, group))) / scale;
  const all = sum(known.map(({ now }) => pointsOf(now))) + pointsOf(unplaced);
  const allHours = sum(task.hours);
  return {
    ok: true,
    transfers: {
      within: atMost === undefined ? within : null,
      atMost: atMost ?? null,
      groups: weighted
        ? weighted.norms.groups.map(({ name }, group) => ({ name, weight: itemAt(weighted.weights, group) }))
        : [{ name: "", weight: 1 }],
      caseworkers: known.map(({ name, hours, now }, who) => {
        const then = after.map((row) => itemAt(row, who));
        return {
          ...{ name, hours, now, after: then, pointsNow: pointsOf(now), pointsAfter: pointsOf(then) },
          part: allHours > 0 ? (all * hours) / allHours : 0,
        };
      }),
      routes: after.flatMap((row, group) => routesOf(group, names, itemAt(task.current, group), row)),
      transfers: transfersOf(task, after),
      bound,
      curve: curve.points.map((point) => ({ ...point, spread: point.spread / scale ** 2 })),
    },
  };
}

/** Who gives a group's clients to whom; what nobody gives was nobody's. */
function routesOf(
  group: number,
  names: readonly string[],
  now: readonly number[],
  then: readonly number[],
): readonly GroupRoute[] {
  const routes = planTransfers(
    names.map((name, who) => ({ name, current: itemAt(now, who), target: itemAt(then, who) })),
  );
  const got = (name: string) => sum(routes.filter(({ to }) => to === name).map(({ clients }) => clients));
  const fromNobody = names.flatMap((name, who) => {
    const clients = itemAt(then, who) - itemAt(now, who) - got(name);
    return clients > 0 ? [{ group, from: null, to: name, clients }] : [];
  });
  return [...routes.map((route) => ({ group, ...route })), ...fromNobody];
}
