import { itemAt } from "../../kernel/item-at";
/** Teams that have no band yet, while bands are given out from young to old. */
export interface RemainingTeams {
  /** Their hours a week together. */
  readonly hours: number;
  readonly count: number;
  /** The kinds of team that may take the next band, and the place in the list of what then remains. */
  readonly next: readonly { readonly kind: number; readonly hours: number; readonly then: number }[];
}

/** The subsets of twelve teams with different hours; more would take longer than anybody waits. */
const mostStates = 2 ** 12;

/** The teams in the order given: one way only. The last of the list is all teams, the first is none. */
export function remainingInOrder(hours: readonly number[]): readonly RemainingTeams[] {
  const states: RemainingTeams[] = [{ hours: 0, count: 0, next: [] }];
  [...hours.entries()].reverse().forEach(([kind, own], then) => {
    states.push({ hours: itemAt(states, then).hours + own, count: then + 1, next: [{ kind, hours: own, then }] });
  });
  return states;
}

/**
 * Every set of teams that may remain when the order is free. Teams of one kind (`kinds[team]`, of equal hours) are interchangeable, so only how
 * many of them remain counts. The last of the list is all teams, the first is none; null where there are too many.
 */
export function remainingInAnyOrder(
  hours: readonly number[],
  kinds: readonly number[],
): readonly RemainingTeams[] | null {
  const sorts = [...new Set(kinds)].map((kind) => ({
    kind,
    hours: itemAt(hours, kinds.indexOf(kind)),
    teams: kinds.filter((other) => other === kind).length,
  }));
  const strides = sorts.map((_, place) => sorts.slice(0, place).reduce((size, { teams }) => size * (teams + 1), 1));
  const size = sorts.reduce((product, { teams }) => product * (teams + 1), 1);
  if (size > mostStates) return null;
  return Array.from({ length: size }, (_, state) => {
    const left = sorts.map(({ teams }, place) => Math.floor(state / itemAt(strides, place)) % (teams + 1));
    return {
      hours: sorts.reduce((total, sort, place) => total + sort.hours * itemAt(left, place), 0),
      count: left.reduce((total, teams) => total + teams, 0),
      next: sorts.flatMap((sort, place) =>
        itemAt(left, place) > 0 ? [{ kind: sort.kind, hours: sort.hours, then: state - itemAt(strides, place) }] : [],
      ),
    };
  });
}
