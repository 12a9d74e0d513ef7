import { itemAt } from "../../../kernel/item-at";
import { sum } from "../../sum";

/** Units that go whole or not at all, and receivers with so many places. */
export interface UnitsTask {
  /** Clients of each unit. */
  readonly sizes: readonly number[];
  /** By unit and receiver. */
  readonly costs: readonly (readonly bigint[])[];
  readonly places: readonly number[];
}

export interface UnitsAssigned {
  /** The receiver of each unit; null: stays. */
  readonly to: readonly (number | null)[];
  /** Whether nothing else costs as little. */
  readonly unique: boolean;
}

/** Beyond this many steps somebody would wait. */
const mostSteps = 2_000_000;

const stays = 0;

/**
 * The assignment that costs least: a dynamic programme over the places that each receiver has left, unit by unit. Null where that takes too many steps.
 */
export function exactAssignment({ sizes, costs, places }: UnitsTask): UnitsAssigned | null {
  const room = places.map((clients) => Math.min(clients, sum(sizes)));
  const strides = room.map((_, at) => room.slice(0, at).reduce((states, clients) => states * (clients + 1), 1));
  const states = room.reduce((all, clients) => all * (clients + 1), 1);
  if (states * (sizes.length + 1) > mostSteps) return null;

  // Costs by taken places; undefined cannot be reached.
  let least: (bigint | undefined)[] = Array.from({ length: states }, (_, state) => (state === 0 ? 0n : undefined));
  let ways = Uint8Array.from({ length: states }, (_, state) => (state === 0 ? 1 : 0));
  const choices: Uint16Array[] = [];
  sizes.forEach((size, unit) => {
    const next = [...least];
    const nextWays = ways.slice();
    const choice = new Uint16Array(states).fill(stays);
    room.forEach((most, at) => {
      const step = itemAt(strides, at) * size;
      const cost = itemAt(itemAt(costs, unit), at);
      for (let state = 0; state < states; state += 1) {
        const before = least[state];
        if (before === undefined) continue;
        const taken = Math.floor(state / itemAt(strides, at)) % (most + 1);
        if (taken + size > most) continue;
        const there = next[state + step];
        const total = before + cost;
        if (there === undefined || total < there) {
          next[state + step] = total;
          nextWays[state + step] = itemAt(ways, state);
          choice[state + step] = at + 1;
        } else if (total === there) {
          nextWays[state + step] = Math.min(2, itemAt(nextWays, state + step) + itemAt(ways, state));
        }
      }
    });
    [least, ways] = [next, nextWays];
    choices.push(choice);
  });

  const reached = [...least.keys()].filter((state) => least[state] !== undefined);
  const best = reached.reduce((a, b) => ((least[b] ?? 0n) < (least[a] ?? 0n) ? b : a));
  const equal = reached.filter((state) => least[state] === least[best]);
  return {
    to: walkedBack(choices, best, sizes, strides),
    unique: sum(equal.map((state) => itemAt(ways, state))) === 1,
  };
}

function walkedBack(
  choices: readonly Uint16Array[],
  end: number,
  sizes: readonly number[],
  strides: readonly number[],
): readonly (number | null)[] {
  const to: (number | null)[] = sizes.map(() => null);
  let state = end;
  for (let unit = sizes.length - 1; unit >= 0; unit -= 1) {
    const choice = itemAt(itemAt(choices, unit), state);
    if (choice === stays) continue;
    to[unit] = choice - 1;
    state -= itemAt(strides, choice - 1) * itemAt(sizes, unit);
  }
  return to;
}
