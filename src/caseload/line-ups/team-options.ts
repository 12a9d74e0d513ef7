import { apportion } from "../division/apportionment";
import { settled } from "../division/rounding";
import { itemAt } from "../../kernel/item-at";
import { deviation } from "../splits/split-search";
import { sum } from "../sum";
import { problemOf } from "./line-up-problem";
import type { LineUpBand, LineUpCondition, LineUpPerson, LineUpProblem, LineUpTask } from "./line-up";

/**
 * Every team that a band could have, with what it costs. Teams are sets of people as bits: bit p is the p-th person.
 * Every measure of a line-up is a sum over its bands, so a line-up never has to be looked at as a whole.
 */
export interface TeamOptions {
  readonly bands: number;
  readonly people: number;
  /** Part of the spread, by band and set; Infinity for clients without hours. */
  readonly spread: readonly Float64Array[];
  /**
   * Clients who change caseworker, by band and set; 0 everywhere where the current caseworkers are not known. Computed
   * on first use, because most teams are too uneven to be looked at.
   */
  readonly transfers: (band: number, set: number) => number;
  /** Conditions that the team breaks, as bits; a line-up breaks what one of its teams breaks. */
  readonly broken: readonly Uint32Array[];
  readonly hours: Float64Array;
  /** Differences in spread below this are rounding noise. */
  readonly tolerance: number;
}

type TeamOptionsOutcome =
  { readonly ok: true; readonly options: TeamOptions } | { readonly ok: false; readonly problem: LineUpProblem };

/** The options of a task; or what is wrong with the task. */
export function teamOptions(task: LineUpTask): TeamOptionsOutcome {
  const problem = problemOf(task);
  if (problem) return { ok: false, problem };
  const { people, bands, conditions } = task;
  const sets = 2 ** people.length;
  const hours = new Float64Array(sets);
  for (let set = 1; set < sets; set += 1) {
    const first = 31 - Math.clz32(set & -set);
    hours[set] = (hours[set & (set - 1)] as number) + itemAt(people, first).hours;
  }
  const rules = conditions.map((condition) => ruleOf(condition, people));
  const weight = sum(bands.map(weightOf));
  const mean = weight / itemAt(hours, sets - 1);
  return {
    ok: true,
    options: {
      bands: bands.length,
      people: people.length,
      hours,
      tolerance: (1e-13 * weight ** 2) / itemAt(hours, sets - 1),
      spread: bands.map((band) =>
        hours.map((own) => (own > 0 || band.clients === 0 ? deviation(weightOf(band), own, mean) : Infinity)),
      ),
      transfers: transfersKnown(bands) ? rememberedTransfers(task, hours) : () => 0,
      broken: bands.map((_, band) =>
        Uint32Array.from(hours, (own, set) =>
          rules.reduce((bits, breaks, bit) => (breaks(band, set, own) ? bits | (1 << bit) : bits), 0),
        ),
      ),
    },
  };
}

/** The weight of a band; its number of clients when all weigh the same. */
export function weightOf({ weight, clients }: LineUpBand): number {
  return weight ?? clients;
}

/** The people of a set, in sheet order. */
export function membersOf<Person>(set: number, people: readonly Person[]): readonly Person[] {
  return people.filter((_, person) => set & (1 << person));
}

/** Whether it is known for every band who has its clients now. */
export function transfersKnown(bands: readonly LineUpBand[]): boolean {
  return bands.every(({ byCaseworker }) => byCaseworker !== undefined);
}

/** As transfersOf, by the place of a band; 0 for people without hours. */
function rememberedTransfers({ bands, people }: LineUpTask, hours: Float64Array): TeamOptions["transfers"] {
  const unasked = -1;
  const known = bands.map(() => new Float64Array(hours.length).fill(unasked));
  return (place, set) => {
    const [band, own] = [bands[place], known[place]];
    if (!band || !own || !hours[set]) return 0;
    let transfers = own[set] ?? unasked;
    if (transfers === unasked) own[set] = transfers = transfersOf(band, set, people);
    return transfers;
  };
}

/**
 * Clients who must change caseworker when these people get the whole band, each a share by hours. A client without a
 * caseworker is no transfer.
 */
function transfersOf({ clients, byCaseworker = {} }: LineUpBand, set: number, people: readonly LineUpPerson[]): number {
  const claims = membersOf(set, people).map(({ name, hours }) => ({ hours, current: byCaseworker[name] ?? 0 }));
  const shares = apportion(clients, claims, "largest-remainder");
  const received = shares.ok
    ? shares.clients.map((target, at) => Math.max(0, target - itemAt(claims, at).current))
    : [];
  return sum(received) - (clients - sum(Object.values(byCaseworker)));
}

/** Whether a band's team breaks a condition, given the set of its people and their hours. */
type Rule = (band: number, set: number, hours: number) => boolean;

function ruleOf(condition: LineUpCondition, people: readonly LineUpPerson[]): Rule {
  const bitsOf = (names: readonly string[]) =>
    people.reduce((bits, { name }, person) => (names.includes(name) ? bits | (1 << person) : bits), 0);
  switch (condition.kind) {
    case "one-of-in-every-team": {
      const role = bitsOf(condition.people);
      return (_, set) => set !== 0 && (set & role) === 0;
    }
    case "stays-at": {
      const person = bitsOf([condition.person]);
      return (band, set) => band === condition.band && (set & person) === 0;
    }
    case "not-in-band": {
      const person = bitsOf([condition.person]);
      return (band, set) => band === condition.band && (set & person) !== 0;
    }
    case "minimum-hours":
      return (band, set, hours) =>
        (condition.band === undefined ? set !== 0 : band === condition.band) && settled(hours) < condition.hours;
    case "together": {
      const group = bitsOf(condition.people);
      return (_, set) => (set & group) !== 0 && (set & group) !== group;
    }
    case "apart": {
      const group = bitsOf(condition.people);
      return (_, set) => {
        const both = set & group;
        return (both & (both - 1)) !== 0;
      };
    }
  }
}
