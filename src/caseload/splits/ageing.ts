import type { AgeCounts } from "./split";
import { sum } from "../sum";

/**
 * For each cut: the clients one year below it, who pass it in the year to come ("overdrachten door leeftijd"). The memo of 3 March 2020 claims
 * that age teams need no transfers; every cut with a team on both sides makes some every year.
 */
export function passingCuts({ firstAge, counts }: AgeCounts, cuts: readonly number[]): readonly number[] {
  return cuts.map((cut) => counts[cut - 1 - firstAge] ?? 0);
}

/** The clients in a band: from an age, up to but not including another. */
export function clientsBetween({ firstAge, counts }: AgeCounts, from: number, below: number): number {
  return sum(counts.filter((_, at) => firstAge + at >= from && firstAge + at < below));
}
