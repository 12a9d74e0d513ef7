/** A percentage as a document states it, with what it is a percentage of. */
export interface StatedShare {
  /** 0 to 1. */
  readonly share: number;
  /** What the percentage is of, in the document's words: "meldingen", "aanvragen". */
  readonly denominator: string;
}

/** A part as a share of the whole; null when the whole is 0. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The whole of which the part would be that share: 13 ended benefits are 1.5% of 867 files, not of "circa 900". Null when the share is 0. */
export function wholeFor(part: number, share: number): number | null {
  return share === 0 ? null : part / share;
}
