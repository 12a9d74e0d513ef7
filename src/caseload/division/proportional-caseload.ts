import { sum } from "../sum";

/**
 * The rekenkundige caseload, exact and unrounded: the share of the clients that a number of hours is of all hours
 * (memo "caseloadverdeling" of 3 March 2020: 469 × 36 ÷ 160 = 105,525). Zero hours have a share of 0, also where nobody has hours.
 */
export function proportionalCaseload(hours: number, totalClients: number, totalHours: number): number {
  return hours === 0 ? 0 : (totalClients * hours) / totalHours;
}

/** The exact share of everyone in a team. */
export function proportionalCaseloads(hours: readonly number[], totalClients: number): readonly number[] {
  const totalHours = sum(hours);
  return hours.map((own) => proportionalCaseload(own, totalClients, totalHours));
}
