import { useEffect, useState } from "react";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { ComputedDivision } from "../../usecases/division/compute-division";
import { workingOutTransfers, type FoundTransfers } from "../../usecases/division/compute-transfers";
import { afterDrawing } from "../components/late/after-drawing";
import { useFailed } from "../components/late/use-failed";

interface TransfersTask {
  readonly computed: ComputedDivision;
  readonly weighted: WeightedLists;
  readonly within: number;
  /** Goes before `within`. */
  readonly atMost: number | undefined;
}

/** The transfers of a team, worked out in short turns. Until then it gives the earlier ones, and `busy` is true. */
export function useFoundTransfers({ computed, weighted, within, atMost }: TransfersTask): {
  readonly found: FoundTransfers | null;
  readonly busy: boolean;
} {
  const [found, setFound] = useState<FoundTransfers | null>(null);
  const [doneFor, setDoneFor] = useState<readonly unknown[]>([]);
  const failed = useFailed();
  useEffect(
    () =>
      afterDrawing(
        workingOutTransfers({ computed }, weighted, { within, ...(atMost !== undefined && { atMost }) }),
        (own) => {
          setFound(own);
          setDoneFor([computed, weighted, within, atMost]);
        },
        failed,
      ),
    [computed, weighted, within, atMost, failed],
  );
  const wanted = [computed, weighted, within, atMost];
  return { found, busy: wanted.some((part, place) => part !== doneFor[place]) };
}
