import { itemAt } from "../../../kernel/item-at";
import { sum } from "../../sum";
import type { Unit } from "./units";
import type { Match, WhichClientsTask } from "./which-clients";

/** What a caseworker speaks and where they work. */
export interface Skills {
  readonly languages: readonly string[];
  readonly districts: readonly string[];
}

/** What it means that clients go to somebody, summed. */
export interface Measure {
  readonly clients: number;
  /** The giver has the client's language or district and the receiver has not; gained is the reverse. */
  readonly languageLost: number;
  readonly districtLost: number;
  readonly relationDays: number;
  readonly contactDays: number;
  readonly languageGained: number;
  readonly districtGained: number;
  /** Places in the list, the first being 1. */
  readonly rows: number;
}

export const noCost: Measure = {
  ...{ clients: 0, languageLost: 0, districtLost: 0, relationDays: 0 },
  ...{ contactDays: 0, languageGained: 0, districtGained: 0, rows: 0 },
};

/** What changes for the clients with the caseworker. */
type Changes = Pick<Measure, "languageLost" | "districtLost" | "languageGained" | "districtGained">;

export function measureOf(unit: Unit, to: string, task: WhichClientsTask): Measure {
  return { ...lossOf(unit), ...changesOf(unit.clients, to, task) };
}

/** By unit and receiver. What the giver loses is the same whoever receives. */
export function costsOf(
  units: readonly Unit[],
  receivers: readonly string[],
  task: WhichClientsTask,
): readonly (readonly bigint[])[] {
  return units.map((unit) => {
    const loss = costOf(lossOf(unit));
    return receivers.map((to) => loss + costOf(changesOf(unit.clients, to, task)));
  });
}

function lossOf({ clients, relationDays, contactDays }: Unit): Omit<Measure, keyof Changes> {
  return { clients: clients.length, relationDays, contactDays, rows: sum(clients.map((place) => place + 1)) };
}

/** `places` are places in the list. */
export function changesOf(places: readonly number[], to: string, task: WhichClientsTask): Changes {
  const { giver } = task;
  const changed = (match: Match, from: string | null, other: string | null) =>
    task.match.includes(match)
      ? places.filter((place) => has(from, place, match, task) && !has(other, place, match, task)).length
      : 0;
  return {
    languageLost: changed("language", giver, to),
    districtLost: changed("district", giver, to),
    languageGained: changed("language", to, giver),
    districtGained: changed("district", to, giver),
  };
}

function has(who: string | null, place: number, match: Match, { clients, skills }: WhichClientsTask): boolean {
  if (who === null) return false;
  const of = match === "language" ? "languages" : "districts";
  const own = skills.get(who)?.[of] ?? [];
  return itemAt(clients, place)[of].some((wanted) => own.includes(wanted));
}

/** More than any sum of one aim can become: a million clients of a hundred years. */
const room = 2n ** 36n;

/** Less is better, and an earlier aim outweighs all later ones together. */
const aims: readonly (readonly [aim: keyof Measure, weight: bigint])[] = [
  ["clients", -(room ** 7n)],
  ["languageLost", room ** 6n],
  ["districtLost", room ** 5n],
  ["relationDays", room ** 4n],
  ["contactDays", -(room ** 3n)],
  ["languageGained", -(room ** 2n)],
  ["districtGained", -room],
  ["rows", -1n],
];

/** The aims in one whole number. The cost of a sum is the sum of the costs. */
export function costOf(measure: Partial<Measure>): bigint {
  return aims.reduce((cost, [aim, weight]) => {
    const value = measure[aim] ?? 0;
    return value === 0 ? cost : cost + BigInt(value) * weight;
  }, 0n);
}
