import { proportionalCaseload } from "./proportional-caseload";
import type { Balance } from "./division";
import { sum } from "../sum";

/** A caseload and the hours that carry it. */
export interface CarriedCaseload {
  readonly clients: number;
  /** Caseload hours a week. */
  readonly hours: number;
}

/** Clients per fte of caseload hours; null without hours. */
export function clientsPerFte({ clients, hours }: CarriedCaseload, fullTimeHours: number): number | null {
  return hours > 0 ? (clients / hours) * fullTimeHours : null;
}

/** The load as a percentage of the team's mean load: 100 is the mean. Null without hours or clients in the team. */
export function loadIndex(own: CarriedCaseload, team: CarriedCaseload): number | null {
  return own.hours > 0 && team.hours > 0 && team.clients > 0
    ? (100 * own.clients * team.hours) / (own.hours * team.clients)
    : null;
}

/** Clients above the proportional caseload; negative is below. */
export function surplus(own: CarriedCaseload, team: CarriedCaseload): number {
  return own.clients - proportionalCaseload(own.hours, team.clients, team.hours);
}

/** Whether clients have nobody with hours: an infinite load (docs/design.md, decision 7). */
export function isUncarried({ clients, hours }: CarriedCaseload): boolean {
  return clients > 0 && hours <= 0;
}

/**
 * How evenly the clients are spread. Where somebody has clients but no hours, no spread is larger and there is no highest ÷ lowest; those clients
 * count in the mean and in the Hoover share. `meanPerFte` is 0 where nobody has hours.
 * @param ofNobody clients without a caseworker: they count in the mean, and are nobody's load
 */
export function balanceOf(caseloads: readonly CarriedCaseload[], fullTimeHours: number, ofNobody = 0): Balance {
  const team = {
    clients: sum(caseloads.map(({ clients }) => clients)) + ofNobody,
    hours: sum(caseloads.map(({ hours }) => hours)),
  };
  const carried = caseloads.filter(({ hours }) => hours > 0);
  const loads = carried.map(({ clients, hours }) => clients / hours);
  const mean = team.hours > 0 ? team.clients / team.hours : 0;
  const lowest = Math.min(...loads);
  const uncarried = caseloads.some(isUncarried);
  return {
    meanPerFte: mean * fullTimeHours,
    spread: uncarried ? Infinity : sum(carried.map(({ clients, hours }) => hours * (clients / hours - mean) ** 2)),
    hooverShare: team.clients > 0 ? sum(caseloads.map((own) => Math.max(0, surplus(own, team)))) / team.clients : 0,
    maxOverMin: !uncarried && carried.length > 0 && lowest > 0 ? Math.max(...loads) / lowest : null,
  };
}
