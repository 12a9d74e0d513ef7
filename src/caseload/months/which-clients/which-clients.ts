import { itemAt } from "../../../kernel/item-at";
import type { IsoDate } from "../../dates";
import { sum } from "../../sum";
import { fewestSingles } from "./assign-singles";
import { exactAssignment } from "./assign-units";
import { changesOf, costsOf, measureOf, noCost, type Measure, type Skills } from "./measure";
import { unitsOf, type Unit } from "./units";

/** What the rule looks at of one client. Nobody's name is among it. */
export interface MovableClient {
  readonly caseworker: string | null;
  /** With this caseworker since. */
  readonly since: IsoDate | null;
  readonly lastContact: IsoDate | null;
  /** Partners go together. */
  readonly household: string | null;
  /** What the client speaks, and where the client lives; empty where it is not known or nobody asked. */
  readonly languages: readonly string[];
  readonly districts: readonly string[];
  /** Stays whatever the plan says. */
  readonly locked: boolean;
}

/** What may weigh in besides time; each is off until a team switches it on, because a language may tell an origin. */
export type Match = "language" | "district";

export interface WhichClientsTask {
  /** In the order of the list. */
  readonly clients: readonly MovableClient[];
  /** null: the clients without a caseworker. */
  readonly giver: string | null;
  /** How many clients each receiver takes at most. */
  readonly plan: readonly { readonly to: string; readonly clients: number }[];
  readonly skills: ReadonlyMap<string, Skills>;
  readonly referenceDate: IsoDate;
  readonly match: readonly Match[];
}

/**
 * Why this client goes, the first that applies. language-fits, district-fits: the receiver has what the giver lacks · household: goes with a partner ·
 * language-lost, district-lost: there was nobody else · shortest-relation: is short with the giver · list-order: nothing is known, and stands lower in the list.
 */
export type MoveReason =
  | "language-fits"
  | "district-fits"
  | "household"
  | "language-lost"
  | "district-lost"
  | "shortest-relation"
  | "list-order";

interface ClientMove {
  /** Place in the list. */
  readonly client: number;
  readonly to: string;
  readonly reason: MoveReason;
}

export interface WhichClients {
  /** By receiver in the order of the plan, then by place in the list. */
  readonly moves: readonly ClientMove[];
  /** Places in the plan that stay empty. */
  readonly short: number;
  /** What it costs, summed over who goes. */
  readonly measure: Measure;
  /** exact: nothing costs less · nearly: too many households to look at everything. */
  readonly found: "exact" | "nearly";
  /** Whether nothing else costs as little; null where nobody counted. */
  readonly unique: boolean | null;
}

/**
 * Which clients go. "Wie vast staat blijft, partners gaan samen, niemand verliest als het anders kan een klantmanager die zijn taal spreekt of in zijn wijk werkt, en
 * verder gaat wie het kortst bij deze klantmanager is."
 *
 * The aims stand in that order and are not weighed against each other, because no team can say how many months a language is worth: first as many as the plan
 * asks, then as few languages lost, districts lost and days with this caseworker; then longest without contact, most gained, and lowest in the list.
 */
export function whichClients(task: WhichClientsTask): WhichClients {
  const units = unitsOf(task);
  const receivers = task.plan.map(({ to }) => to);
  const places = task.plan.map(({ clients }) => clients);
  const costs = costsOf(units, receivers, task);
  const sizes = units.map(({ clients }) => clients.length);
  const exact = exactAssignment({ sizes, costs, places });
  const chosen = exact ?? bothInTurn(units, costs, places);
  const gone = chosen.to.flatMap((to, unit) => (to === null ? [] : [{ to, unit: itemAt(units, unit) }]));
  const moves = gone
    .flatMap(({ to, unit }) =>
      unit.clients.map((client) => ({
        at: to,
        move: { client, to: itemAt(receivers, to), reason: reasonOf(client, unit, itemAt(receivers, to), task) },
      })),
    )
    .sort((a, b) => a.at - b.at || a.move.client - b.move.client)
    .map(({ move }) => move);
  const measure = gone.map(({ to, unit }) => measureOf(unit, itemAt(receivers, to), task)).reduce(added, noCost);
  const single = sizes.every((size) => size === 1);
  return {
    moves,
    short: sum(places) - moves.length,
    measure,
    found: exact !== null || single ? "exact" : "nearly",
    unique: exact?.unique ?? null,
  };
}

/** Households first, those that are shortest with the giver before the others; then everybody else exactly in the places that are left. */
function bothInTurn(
  units: readonly Unit[],
  costs: readonly (readonly bigint[])[],
  places: readonly number[],
): { readonly to: readonly (number | null)[] } {
  const left = [...places];
  const to: (number | null)[] = units.map(() => null);
  const together = [...units.keys()]
    .filter((place) => itemAt(units, place).clients.length > 1)
    .sort((a, b) => meanDays(itemAt(units, a)) - meanDays(itemAt(units, b)));
  for (const place of together) {
    const size = itemAt(units, place).clients.length;
    const [best] = [...left.keys()]
      .filter((at) => itemAt(left, at) >= size)
      .sort((a, b) => (itemAt(itemAt(costs, place), a) < itemAt(itemAt(costs, place), b) ? -1 : 1));
    if (best === undefined) continue;
    to[place] = best;
    left[best] = itemAt(left, best) - size;
  }
  const alone = [...units.keys()].filter((place) => itemAt(units, place).clients.length === 1);
  fewestSingles(
    alone.map((place) => itemAt(costs, place)),
    left,
  ).forEach((at, index) => (to[itemAt(alone, index)] = at));
  return { to };
}

function meanDays({ clients, relationDays }: Unit): number {
  return relationDays / clients.length;
}

function reasonOf(client: number, unit: Unit, to: string, task: WhichClientsTask): MoveReason {
  const own = changesOf([client], to, task);
  if (own.languageGained > 0) return "language-fits";
  if (own.districtGained > 0) return "district-fits";
  if (unit.clients.length > 1) return "household";
  if (own.languageLost > 0) return "language-lost";
  if (own.districtLost > 0) return "district-lost";
  return task.giver !== null && itemAt(task.clients, client).since !== null ? "shortest-relation" : "list-order";
}

function added(a: Measure, b: Measure): Measure {
  return {
    clients: a.clients + b.clients,
    languageLost: a.languageLost + b.languageLost,
    districtLost: a.districtLost + b.districtLost,
    relationDays: a.relationDays + b.relationDays,
    contactDays: a.contactDays + b.contactDays,
    languageGained: a.languageGained + b.languageGained,
    districtGained: a.districtGained + b.districtGained,
    rows: a.rows + b.rows,
  };
}
