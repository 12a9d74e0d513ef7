import { settled } from "../division/rounding";
import { sum } from "../sum";

export interface Explained {
  readonly whole: number;
  readonly explained: number;
  /** The part of the whole that is not explained; negative when the parts exceed the whole. */
  readonly unexplained: number;
}

/**
 * Whether the parts of a group add up to the group: 21 talks, 6 no-shows and 11 cancelled explain 38 of 41 invited.
 */
export function explainedBy(whole: number, parts: readonly number[]): Explained {
  const explained = settled(sum(parts));
  return { whole, explained, unexplained: settled(whole - explained) };
}
