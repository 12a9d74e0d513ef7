import type { CellRange } from "../cell-address";
import type { Field } from "./field";

/** What somebody said of the team's names, hours and clients: cells that were pointed at, or words and figures that were typed. */
export interface Pointed {
  readonly names: PointedNames;
  /** null: as they were found. */
  readonly hours: PointedHours | null;
  /** null: as they were found. */
  readonly clients: PointedClients | null;
  /** By which the cells are known again; null while somebody is still pointing. */
  readonly marks: PointedMarks | null;
}

export type PointedNames =
  | {
      readonly from: "cells";
      readonly range: CellRange;
      /** E-mail addresses stay as they are, and are not made into names. */
      readonly asWritten?: true;
    }
  /** Names that stand nowhere in the workbook. */
  | { readonly from: "typed"; readonly names: readonly string[] };

/** What one figure of hours stands for. */
export type HoursPer = "week" | "fte" | "days" | "year";

export type PointedHours =
  | {
      readonly from: "cells";
      /** As many lines each as there are names; figures on one line are added up. */
      readonly ranges: readonly CellRange[];
      /** null: as the figures themselves tell. */
      readonly per: HoursPer | null;
      /** Hours of a day where figures are days; null: a fifth of a full-time week. */
      readonly hoursADay: number | null;
    }
  /** Hours a week, in the order of the names; null where nobody typed any. */
  | { readonly from: "typed"; readonly figures: readonly (number | null)[] };

export type PointedClients =
  | { readonly from: "cells"; readonly ranges: readonly CellRange[] }
  /** Counted by name in a column of a list. */
  | { readonly from: "list"; readonly sheet: string; readonly column: number }
  | { readonly from: "typed"; readonly figures: readonly (number | null)[] };

/** By which cells are known again after rows or columns came in: hashes of names and headers (design decision 5). */
export interface PointedMarks {
  /** A hash of each name, in their order. */
  readonly names: readonly string[];
  readonly hours: readonly FigureMark[];
  readonly clients: readonly FigureMark[];
}

export interface FigureMark {
  /** A hash of the header before the figures; null without one. */
  readonly header: string | null;
  /** A hash of the figures. */
  readonly figures: string;
}

/** The three things that are pointed at. */
export type PointedSlot = "names" | "hours" | "clients";

/** Why what was pointed at cannot be used. `place` is the range as people read it, or what was typed. */
export type PointedProblem = { readonly slot: PointedSlot; readonly place: string } & (
  | {
      /**
       * no-address: the text names no cells · no-such-sheet · sheet-not-read: hidden, or one that we wrote · no-names, no-figures: nothing in the
       * cells that could be any · not-one-line: names stand in more rows and columns than one · not-found: the cells were there and cannot be found
       * again · nobody-counted: the list names nobody of the team · no-unit: the text is no unit of hours.
       */
      readonly reason:
        | "no-address"
        | "no-such-sheet"
        | "sheet-not-read"
        | "no-names"
        | "no-figures"
        | "not-one-line"
        | "not-found"
        | "nobody-counted"
        | "no-unit";
    }
  /** As many figures as names are needed. */
  | { readonly reason: "other-length"; readonly names: number; readonly figures: number }
);

/**
 * What is not settled about what was pointed at.
 * pointed-lost: it could not be used any more, and what was found counts · pointed-changed: cells without a header hold other figures than those
 * that were pointed at · pointed-further: a name stands right behind the last · no-name: a cell among the names is none ·
 * pointed-earlier: there is a tab for a later month than the one that was pointed at.
 */
export type PointedDoubtCode = "pointed-lost" | "pointed-changed" | "pointed-further" | "pointed-earlier" | "no-name";

/** The field that a slot gives. */
export const fieldOfSlot = { names: "name", hours: "hours", clients: "current" } as const satisfies Record<
  PointedSlot,
  Field
>;

/** Every range that was pointed at. */
export function pointedRanges({ names, hours, clients }: Pointed): readonly CellRange[] {
  return [
    ...(names.from === "cells" ? [names.range] : []),
    ...(hours?.from === "cells" ? hours.ranges : []),
    ...(clients?.from === "cells" ? clients.ranges : []),
  ];
}
