import type { IsoDate } from "../dates";

/** Why something of the monthly work cannot be worked out. Texts are as somebody typed them. */
export type MonthProblem =
  | {
      readonly reason:
        | "no-new-clients"
        | "no-pool"
        | "no-months"
        | "no-previous-month"
        | "nobody-else"
        | "no-clients-asked"
        | "no-counted-list";
    }
  | { readonly reason: "ends-before-begin"; readonly name: string; readonly begin: IsoDate; readonly end: IsoDate }
  | { readonly reason: "works-in-without-begin"; readonly name: string }
  | { readonly reason: "too-many-new-clients"; readonly most: number }
  | { readonly reason: "too-many-locked"; readonly locked: number; readonly clients: number }
  | { readonly reason: "locked-without-hours"; readonly name: string; readonly date: IsoDate }
  | {
      readonly reason:
        | "unreadable-maximum"
        | "unreadable-changes"
        | "unreadable-bounds"
        | "unreadable-plan"
        | "unreadable-match"
        | "unknown-month";
      readonly text: string;
    }
  | { readonly reason: "unknown-colleague"; readonly name: string; readonly known: readonly string[] };
