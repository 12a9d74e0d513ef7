import { itemAt } from "../../kernel/item-at";
import type { Stepwise } from "../../kernel/stepwise";
import type { WeighedTransfersTask } from "./weighed-transfers";

/** Returns that are tried at most, however large the team. */
const mostTries = 5000;

/**
 * A plan with fewer transfers, if one is found: a client whom somebody got goes back to whoever gave one of that group, alone or for another
 * client who need not be transferred for it, as long as everybody stays within bounds. Stops when there are as few transfers as the bound allows. It pauses after each caseworker.
 */
export function* movedWithout(
  task: WeighedTransfersTask,
  plan: readonly (readonly number[])[],
  bounds: readonly { readonly minimum: number; readonly maximum: number }[],
  fewest: number,
): Stepwise<readonly (readonly number[])[]> {
  const standing = standingOf(task, plan, bounds);
  const { people, groups, surplus } = standing;
  let tries = 0;
  for (let better = true; better && standing.transfers > fewest && tries < mostTries;) {
    better = false;
    for (let from = 0; from < people; from += 1) {
      const own = from * groups;
      const gained = groupsWhere(groups, (group) => (surplus[own + group] as number) > 0);
      for (let to = 0; to < people && gained.length > 0 && tries < mostTries; to += 1) {
        if (from === to) continue;
        const their = to * groups;
        for (const group of gained) {
          if ((surplus[their + group] as number) >= 0 || (surplus[own + group] as number) <= 0) continue;
          if (standing.may[their + group] === 0) continue;
          tries += 1;
          if (returned(standing, group, from, to)) better = true;
        }
      }
      yield;
    }
  }
  return plan.map((row, group) => row.map((_, who) => itemAt(standing.after, who * groups + group)));
}

/** A plan as it stands, by caseworker × group: what is looked at together stands together. */
interface Standing {
  readonly people: number;
  readonly groups: number;
  readonly weights: readonly number[];
  readonly after: Int32Array;
  /** Clients more than somebody has now; below 0 somebody gave some away. */
  readonly surplus: Int32Array;
  readonly may: Uint8Array;
  /** By caseworker: points that may still go, and that may still come. */
  readonly spare: Float64Array;
  readonly room: Float64Array;
  transfers: number;
}

function standingOf(
  { weights, current, allowed }: WeighedTransfersTask,
  plan: readonly (readonly number[])[],
  bounds: readonly { readonly minimum: number; readonly maximum: number }[],
): Standing {
  const [groups, people] = [plan.length, bounds.length];
  const after = new Int32Array(groups * people);
  const surplus = new Int32Array(groups * people);
  const may = new Uint8Array(groups * people);
  const load = new Float64Array(people);
  let transfers = 0;
  for (let group = 0; group < groups; group += 1) {
    const [planned, now, open] = [itemAt(plan, group), itemAt(current, group), allowed?.[group]];
    const weight = itemAt(weights, group);
    for (let who = 0; who < people; who += 1) {
      const cell = who * groups + group;
      const clients = planned[who] as number;
      const more = clients - (now[who] as number);
      after[cell] = clients;
      surplus[cell] = more;
      may[cell] = open?.[who] === false ? 0 : 1;
      load[who] = (load[who] as number) + weight * clients;
      if (more < 0) transfers -= more;
    }
  }
  return {
    ...{ people, groups, weights, after, surplus, may, transfers },
    spare: load.map((own, who) => own - itemAt(bounds, who).minimum),
    room: load.map((own, who) => itemAt(bounds, who).maximum - own),
  };
}

/** Sends a client whom `from` got back to `to`, who gave one away, alone or for another; whether that could be. */
function returned(standing: Standing, group: number, from: number, to: number): boolean {
  const { groups, weights, after, may } = standing;
  const weight = weights[group] as number;
  if (fits(standing, from, to, weight)) {
    move(standing, group, from, to);
    standing.transfers -= 1;
    return true;
  }
  for (let other = 0; other < groups; other += 1) {
    if (other === group || after[to * groups + other] === 0 || may[from * groups + other] === 0) continue;
    const cost = costOf(standing, other, to, from);
    if (cost > 0 || !fits(standing, from, to, weight - (weights[other] as number))) continue;
    move(standing, group, from, to);
    move(standing, other, to, from);
    standing.transfers += cost - 1;
    return true;
  }
  return false;
}

function fits({ spare, room }: Standing, from: number, to: number, points: number): boolean {
  return points >= 0
    ? (spare[from] as number) >= points && (room[to] as number) >= points
    : (spare[to] as number) >= -points && (room[from] as number) >= -points;
}

/** What moving one client of a group costs in transfers: a returned client is one fewer. */
function costOf({ groups, surplus }: Standing, group: number, from: number, to: number): number {
  const leaves = (surplus[from * groups + group] as number) <= 0 ? 1 : 0;
  const returns = (surplus[to * groups + group] as number) < 0 ? 1 : 0;
  return leaves - returns;
}

function move(standing: Standing, group: number, from: number, to: number): void {
  addClient(standing, group, from, -1);
  addClient(standing, group, to, 1);
}

function addClient(
  { groups, weights, after, surplus, spare, room }: Standing,
  group: number,
  who: number,
  one: 1 | -1,
): void {
  const cell = who * groups + group;
  const points = one * (weights[group] as number);
  after[cell] = (after[cell] as number) + one;
  surplus[cell] = (surplus[cell] as number) + one;
  spare[who] = (spare[who] as number) + points;
  room[who] = (room[who] as number) - points;
}

function groupsWhere(groups: number, holds: (group: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let group = 0; group < groups; group += 1) if (holds(group)) found.push(group);
  return found;
}
