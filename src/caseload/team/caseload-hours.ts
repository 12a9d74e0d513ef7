import { settled } from "../division/rounding";
import { sum } from "../sum";

/** The hours a week that are left for clients: contract hours less what side tasks, absence and ramp-up take, never below 0. */
export function caseloadHoursLeft(contractHours: number, taken: readonly number[]): number {
  return settled(Math.max(0, contractHours - sum(taken)));
}
