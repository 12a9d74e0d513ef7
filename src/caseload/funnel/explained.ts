import { settled } from "../division/rounding";
import { sum } from "../sum";

export interface Explained {
  readonly whole: number;
  readonly explained: number;
  /** What is left of the whole; negative when the parts are more than the whole. */
  readonly unexplained: number;
}

/** Whether what became of a group adds up to the group: 21 talks, 6 no-shows and 11 cancelled explain 38 of 41 invited. */
export function explainedBy(whole: number, parts: readonly number[]): Explained {
  const explained = settled(sum(parts));
  return { whole, explained, unexplained: settled(whole - explained) };
}
