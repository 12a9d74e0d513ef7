import type { CountedUnit } from "../../norms/norm";

/** What does not add up in a table of norm times, in a funnel, between percentages, or between norms and what they are held against. */
export type NormCheck =
  | {
      readonly code: "C12";
      /** Norm time × frequency × volume, exact, and what the cell says. */
      readonly hours: number;
      readonly stated: number;
    }
  | { readonly code: "C13"; readonly fte: number; readonly stated: number }
  | {
      readonly code: "C14";
      /** The step whose people are not all explained, in the team's words. */
      readonly step: string;
      readonly whole: number;
      readonly explained: number;
    }
  | { readonly code: "C15"; readonly denominators: readonly string[] }
  | {
      readonly code: "C19";
      readonly reason: "unit";
      /** What the norm counts. Our lists count clients by row. */
      readonly counts: Exclude<CountedUnit, "persons">;
    }
  | {
      readonly code: "C19";
      readonly reason: "duplicates" | "partners";
      /** Rows of clients who have a row already, or of partners. */
      readonly clients: number;
    };
