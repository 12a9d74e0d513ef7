import type { Division } from "../division/division";

/** A scenario's figures, against which the sheets are checked. */
export type DivisionFigures = Omit<Division, "checks">;
