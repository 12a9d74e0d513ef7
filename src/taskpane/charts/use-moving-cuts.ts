import { useRef, useState } from "react";
import type { Cuts } from "./age-cuts";

interface Moves {
  readonly cuts: Cuts;
  /** Called while somebody moves a cut. */
  readonly onCutsMoving: (cuts: Cuts) => void;
  /** Called once they let go. */
  readonly onCutsChanged: (cuts: Cuts) => void;
}

export interface MovingCuts {
  /** The cuts as they are at this moment. */
  readonly shown: Cuts;
  readonly move: (cuts: Cuts) => void;
  readonly letGo: () => void;
  /** Puts the cuts back where they were before the move. */
  readonly takeBack: () => void;
}

/** Cuts that somebody moves by pointer or by key before letting go. */
export function useMovingCuts({ cuts, onCutsMoving, onCutsChanged }: Moves): MovingCuts {
  const [moving, setMoving] = useState<Cuts | null>(null);
  // Held beside the state, because several events may come before the next render.
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
