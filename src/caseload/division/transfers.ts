import { itemAt } from "../../kernel/item-at";
import { settled } from "./rounding";
import { sum } from "../sum";

/** Clients who go from one caseworker to another. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly clients: number;
}

/** Someone's clients now and afterwards. */
export interface CaseloadChange {
  readonly name: string;
  readonly current: number;
  readonly target: number;
}

/**
 * With up to this many people who give or receive, the fewest sender–receiver pairs are found exactly (3^12 steps).
 * With more, the number is only nearly the fewest.
 */
const exactUpTo = 12;

/**
 * Fewest clients that must change caseworker: everything above the targets. Where the targets do not add up to the clients there
 * are (plain rounding), as many as can be given and received.
 */
export function fewestTransfers(changes: readonly CaseloadChange[]): number {
  const given = sum(changes.map(({ current, target }) => Math.max(0, current - target)));
  const received = sum(changes.map(({ current, target }) => Math.max(0, target - current)));
  return Math.min(given, received);
}

/**
 * Who gives how many clients to whom: first as few clients as possible, then as few sender–receiver pairs as possible.
 * Every group of people whose surpluses and shortages cancel out needs one pair fewer than it has people, so the pairs are fewest
 * when there are most such groups. In the order of `changes`, by sender and then by receiver.
 */
export function planTransfers(changes: readonly CaseloadChange[]): readonly Transfer[] {
  const parties = changes
    .map(({ name, current, target }, order) => ({ name, order, surplus: settled(current - target) }))
    .filter(({ surplus }) => surplus !== 0);
  const groups = parties.length <= exactUpTo ? mostGroups(parties) : pairedOff(parties);
  return groups
    .flatMap(settleGroup)
    .sort((a, b) => a.from.order - b.from.order || a.to.order - b.to.order)
    .map(({ from, to, clients }) => ({ from: from.name, to: to.name, clients }));
}

interface Party {
  readonly name: string;
  readonly order: number;
  /** Clients to give; negative is to receive. */
  readonly surplus: number;
}

interface Settlement {
  readonly from: Party;
  readonly to: Party;
  readonly clients: number;
}

/**
 * The partition into most groups that settle among themselves, by dynamic programming over subsets. A group settles when its
 * surpluses cancel out, or leave over on the side on which the whole leaves over.
 */
function mostGroups(parties: readonly Party[]): readonly (readonly Party[])[] {
  const all = 2 ** parties.length - 1;
  const balance = new Float64Array(all + 1);
  for (let set = 1; set <= all; set += 1) {
    const first = 31 - Math.clz32(set & -set);
    balance[set] = settled((balance[set & (set - 1)] as number) + itemAt(parties, first).surplus);
  }
  const side = Math.sign(itemAt(balance, all));
  const settles = balance.map((left) => (left === 0 || Math.sign(left) === side ? 1 : 0));

  const count = new Int8Array(all + 1);
  const group = new Int32Array(all + 1);
  for (let set = 1; set <= all; set += 1) {
    count[set] = -1;
    const first = set & -set;
    const others = set ^ first;
    for (let rest = others; ; rest = (rest - 1) & others) {
      const candidate = set ^ rest;
      const restCount = count[rest] ?? -1;
      if (restCount >= 0 && restCount + 1 > (count[set] as number) && settles[candidate] === 1) {
        count[set] = restCount + 1;
        group[set] = candidate;
      }
      if (rest === 0) break;
    }
  }

  const groups: Party[][] = [];
  for (let set = all; set > 0; set ^= group[set] ?? set) {
    groups.push(parties.filter((_, index) => itemAt(group, set) & (1 << index)));
  }
  return groups;
}

/** For large teams: a sender and a receiver of the same number are a group; everyone else is one. */
function pairedOff(parties: readonly Party[]): readonly (readonly Party[])[] {
  const open = new Set(parties);
  const pairs = parties.flatMap((sender) => {
    if (sender.surplus < 0) return [];
    const receiver = [...open].find((party) => party.surplus === -sender.surplus);
    if (!receiver) return [];
    open.delete(sender);
    open.delete(receiver);
    return [[sender, receiver]];
  });
  return [...pairs, [...open]];
}

/** The largest surplus goes to the largest shortage, in turn: every transfer but the last settles somebody. */
function settleGroup(group: readonly Party[]): readonly Settlement[] {
  const senders = group.filter(({ surplus }) => surplus > 0).sort((a, b) => b.surplus - a.surplus);
  const shortage = new Map(group.filter(({ surplus }) => surplus < 0).map((party) => [party, -party.surplus]));
  const settlements: Settlement[] = [];
  for (const from of senders) {
    let left = from.surplus;
    while (left > 0 && shortage.size > 0) {
      const [to, wanted] = [...shortage].reduce((most, next) => (next[1] > most[1] ? next : most));
      const clients = Math.min(left, wanted);
      settlements.push({ from, to, clients });
      left = settled(left - clients);
      if (clients === wanted) shortage.delete(to);
      else shortage.set(to, settled(wanted - clients));
    }
  }
  return settlements;
}
