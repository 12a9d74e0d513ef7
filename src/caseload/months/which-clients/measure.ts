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

export function measureOf(
  unit: Pick<Unit, "clients" | "days" | "contactDays">,
  to: string,
  task: WhichClientsTask,
): Measure {
  const { giver } = task;
  const changed = (match: Match, from: string | null, other: string | null) =>
    unit.clients.filter((place) => has(from, place, match, task) && !has(other, place, match, task)).length;
  return {
    clients: unit.clients.length,
    languageLost: changed("language", giver, to),
    districtLost: changed("district", giver, to),
    relationDays: sum(unit.clients.map((place) => unit.days.get(place) ?? 0)),
    contactDays: sum(unit.clients.map((place) => unit.contactDays.get(place) ?? 0)),
    languageGained: changed("language", to, giver),
    districtGained: changed("district", to, giver),
    rows: sum(unit.clients.map((place) => place + 1)),
  };
}

function has(
  who: string | null,
  place: number,
  match: Match,
  { clients, skills, match: used }: WhichClientsTask,
): boolean {
  if (who === null || !used.includes(match)) return false;
  const of = match === "language" ? "languages" : "districts";
  const own = skills.get(who)?.[of] ?? [];
  return itemAt(clients, place)[of].some((wanted) => own.includes(wanted));
}

/** More than any sum of one aim can become: a million clients of a hundred years. */
const room = 2n ** 36n;

/** The aims in one whole number: less is better, and an earlier aim outweighs all later ones together. */
export function costOf(measure: Measure): bigint {
  const aims = [
    -measure.clients,
    measure.languageLost,
    measure.districtLost,
    measure.relationDays,
    -measure.contactDays,
    -measure.languageGained,
    -measure.districtGained,
    -measure.rows,
  ];
  return aims.reduce((cost, aim) => cost * room + BigInt(aim), 0n);
}
