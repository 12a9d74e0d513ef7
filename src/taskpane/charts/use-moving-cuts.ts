import { useRef, useState } from "react";
import type { Cuts } from "./age-cuts";

interface Moves {
  readonly cuts: Cuts;
  /** While somebody moves a cut. */
  readonly onCutsMoving: (cuts: Cuts) => void;
  /** Once it is let go. */
  readonly onCutsChanged: (cuts: Cuts) => void;
}

export interface MovingCuts {
  /** As they are at this moment. */
  readonly shown: Cuts;
  readonly move: (cuts: Cuts) => void;
  readonly letGo: () => void;
  /** Back to where they were before they were moved. */
  readonly takeBack: () => void;
}

/** Cuts that can be moved a while before they are let go, by pointer or by key. */
export function useMovingCuts({ cuts, onCutsMoving, onCutsChanged }: Moves): MovingCuts {
  const [moving, setMoving] = useState<Cuts | null>(null);
  // Beside the state, because several events may come before the next drawing.
  const move = useRef<{ readonly before: Cuts; readonly now: Cuts } | null>(null);

  function end(): typeof move.current {
    const ended = move.current;
    move.current = null;
    setMoving(null);
    return ended;
  }

  return {
    shown: moving ?? cuts,
    move(next) {
      const { before, now } = move.current ?? { before: cuts, now: cuts };
      if (next.every((cut, place) => cut === now[place])) return;
      move.current = { before, now: next };
      setMoving(next);
      onCutsMoving(next);
    },
    letGo() {
      const ended = end();
      if (ended) onCutsChanged(ended.now);
    },
    takeBack() {
      const ended = end();
      if (ended) onCutsMoving(ended.before);
    },
  };
}
