import type { LineUpCondition, LineUpProblem, LineUpTask } from "./line-up";
import { sum } from "../sum";

/** The numbers of conditions and of bands that fit in one integer as bits. */
const mostConditions = 30;
const mostBands = 30;

/** Why a task has no line-ups to begin with; null when it has some. */
export function problemOf({ people, bands, conditions }: LineUpTask): LineUpProblem | null {
  if (people.length === 0) return { reason: "no-people" };
  const figures = [
    ...people.map(({ hours }) => hours),
    ...bands.flatMap(({ clients, weight = 0, agingOut = 0, byCaseworker = {} }) => [
      clients,
      weight,
      agingOut,
      ...Object.values(byCaseworker),
    ]),
  ];
  if (!figures.every((figure) => Number.isFinite(figure) && figure >= 0)) return { reason: "figures-unusable" };
  if (!bands.every(({ clients, byCaseworker = {} }) => keptWhole(clients, Object.values(byCaseworker))))
    return { reason: "figures-unusable" };
  if (sum(bands.map(({ clients }) => clients)) === 0) return { reason: "no-clients" };
  const names = people.map(({ name }) => name);
  const unknown = [
    ...names.filter((name, at) => names.indexOf(name) !== at),
    ...conditions.flatMap(namesIn).filter((name) => !names.includes(name)),
  ][0];
  if (unknown !== undefined) return { reason: "unknown-name", name: unknown };
  const band = conditions.flatMap(bandsIn).find((place) => bands[place] === undefined);
  if (band !== undefined) return { reason: "unknown-band", band };
  if (bands.length > mostBands || conditions.length > mostConditions) return { reason: "too-many" };
  const able = people.filter(({ hours }) => hours > 0).length;
  return able < bands.filter(({ clients }) => clients > 0).length ? { reason: "too-few-people" } : null;
}

/** Whether the clients are whole, and no fewer than their caseworkers have together. */
function keptWhole(clients: number, byCaseworker: readonly number[]): boolean {
  return [clients, ...byCaseworker].every(Number.isInteger) && sum(byCaseworker) <= clients;
}

function namesIn(condition: LineUpCondition): readonly string[] {
  if ("people" in condition) return condition.people;
  return "person" in condition ? [condition.person] : [];
}

function bandsIn(condition: LineUpCondition): readonly number[] {
  return "band" in condition && condition.band !== undefined ? [condition.band] : [];
}
