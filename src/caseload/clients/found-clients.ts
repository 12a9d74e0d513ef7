import type { CellAddress, CellRange } from "../cell-address";
import type { ClientFlag } from "./client-flags";
import type { ListColumns } from "./list-columns";

/** What we read a column of a client list for. Other columns are never fetched. */
export type ClientField = "caseworker" | "birthDate" | "age" | "step" | "benefit" | "weight" | "contacts" | ClientFlag;

export interface ClientColumnPlace {
  readonly field: ClientField;
  /** As the team wrote it. */
  readonly header: string;
  readonly headerCell: CellAddress;
}

/**
 * How a column was understood, so that we can say it in words. flag: `blank` is what an empty cell means, null when
 * there is none; `until` are cells that say until or from when, `expired` those of which that day has passed (or not
 * come) at the reference date · inverse: the flag has no column of its own and is the opposite of what `header` says ·
 * birth-date: `spans` have a year or month only · caseworker-sheet: the sheet's name is the caseworker ·
 * caseworker-headings: the rows below a name are that caseworker's.
 */
export type ClientRule =
  | {
      readonly kind: "flag";
      readonly place: ClientColumnPlace;
      readonly flag: ClientFlag;
      readonly yes: number;
      readonly no: number;
      readonly unknown: number;
      readonly blank: "no" | "unknown" | null;
      readonly until: number;
      readonly expired: number;
      readonly partial: number;
      readonly temporary: number;
    }
  | { readonly kind: "inverse"; readonly place: ClientColumnPlace; readonly flag: ClientFlag; readonly of: ClientFlag }
  | {
      readonly kind: "birth-date";
      readonly place: ClientColumnPlace;
      readonly known: number;
      readonly unknown: number;
      readonly spans: number;
      readonly twoDigitYears: boolean;
      readonly from1904: boolean;
    }
  | { readonly kind: "age"; readonly place: ClientColumnPlace; readonly known: number; readonly unknown: number }
  | { readonly kind: "caseworker"; readonly place: ClientColumnPlace; readonly names: number; readonly blank: number }
  | { readonly kind: "caseworker-sheet"; readonly name: string }
  | { readonly kind: "caseworker-headings"; readonly place: ClientColumnPlace; readonly names: number }
  | { readonly kind: "benefit"; readonly place: ClientColumnPlace; readonly no: number }
  | { readonly kind: "step" | "weight" | "contacts"; readonly place: ClientColumnPlace; readonly known: number };

/** Rows inside a list that are not clients. */
export interface SkippedRows {
  /** Nothing in any column that is read. */
  readonly blank: number;
  readonly total: number;
  /** A repeated header, or a caseworker's name above that caseworker's clients. */
  readonly heading: number;
}

/** One list that was read: where it stands, how its columns were understood, and what its rows are. */
export interface FoundClientList {
  readonly range: CellRange;
  readonly rules: readonly ClientRule[];
  /** Rows with a client, in sight or not. */
  readonly clients: number;
  readonly visible: number;
  readonly skipped: SkippedRows;
  /** The column with the team's own numbers of clients, for formulas to refer to: its cells are not read. null where there is none for certain. */
  readonly numberColumn: number | null;
  /** Where formulas can count its clients as they were read; null where some are left out. */
  readonly countable: ListColumns | null;
}

/** A caseworker named in the lists, and which team member that is. */
export interface ListedCaseworker {
  /** As the lists say it, or as the team does when that is the same name. */
  readonly name: string;
  readonly inTeam: boolean;
  /** Other ways in which the lists write this name. */
  readonly alsoWritten: readonly string[];
  /** Team names that resemble this one. We only ask about them; we do not join them. */
  readonly near: readonly string[];
  readonly clients: number;
}

/**
 * What we could not settle in the client lists. It says where and how often, never what a cell says. unreadable: a
 * value that means nothing to us, unknown from then on · future-birth-date, impossible-birth-date: unknown from then on
 * · age-differs: the age typed beside a birth date is another one; the birth date counts · contradiction: exempt and
 * obliged to seek work, or neither · columns-differ: two columns of one flag disagree; unknown from then on ·
 * unused-column: another column was taken for the same · not-caseworkers: a column with too many different names to be
 * caseworkers, left unread · no-caseworker: clients of nobody · no-columns: a list without a column that we read ·
 * sheet-and-list: some clients may be counted twice, because there is a list of the team beside lists of single
 * caseworkers.
 */
export interface ClientDoubt {
  readonly code:
    | "unreadable"
    | "future-birth-date"
    | "impossible-birth-date"
    | "age-differs"
    | "contradiction"
    | "columns-differ"
    | "unused-column"
    | "not-caseworkers"
    | "no-caseworker"
    | "no-columns"
    | "sheet-and-list";
  /** The header of the column, or the sheet; "" where it concerns no single column. */
  readonly text: string;
  /** How many clients it concerns; 0 where it concerns a column or a list. */
  readonly count: number;
  /** The first cells. */
  readonly cells: readonly CellAddress[];
}
