/** How much a search may still do. Steps and no clock, so that the same task gives the same answer on every machine. */
export interface Effort {
  left: number;
}

/** Sets a share of an effort apart for a part of the work. */
export function partOf(whole: Effort, share: number): Effort {
  const own = Math.max(0, Math.min(share, whole.left));
  whole.left -= own;
  return { left: own };
}
