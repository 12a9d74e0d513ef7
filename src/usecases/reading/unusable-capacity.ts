import type { CapacityDoubt } from "../../caseload/capacity/found-capacity";
import { readableAddress } from "../../caseload/cell-address";
import { capacityDoubtAdvice, capacityDoubtSentence } from "../../text/problems/capacity-doubts";
import { noNormTimeLinesSentence, noNormTimesSentence } from "../../text/problems/capacity-problems";

/** The sheets hold no table of norm times, or none of which a line can be read. */
export class UnusableCapacity extends Error {
  override readonly name = "UnusableCapacity";
  constructor(
    /** What could not be read; null without a table. */
    readonly doubts: readonly CapacityDoubt[] | null,
  ) {
    super();
  }
}

/** More doubts than these make a message that nobody reads. */
const namedDoubts = 2;

/** Why there is no capacity to work out, with where the first lines went wrong. */
export function unusableCapacitySentence({ doubts }: Pick<UnusableCapacity, "doubts">): string {
  if (doubts === null) return noNormTimesSentence;
  const said = doubts
    .slice(0, namedDoubts)
    .map((doubt) => `${capacityDoubtSentence(doubt, doubt.cells.map(readableAddress))} ${capacityDoubtAdvice(doubt)}`);
  return [noNormTimeLinesSentence, ...said].join(" ");
}
