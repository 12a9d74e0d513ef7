import { listOf } from "../numbers";

/** Appendices that were wanted and are not there, with the reason as a sentence. */
export function notMade(names: readonly string[], reason: string): string {
  return `Niet gemaakt: ${listOf(names)}. ${reason}`;
}
