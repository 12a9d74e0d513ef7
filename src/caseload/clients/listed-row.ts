import type { IsoDate } from "../dates";

/** What a status says; null where none is written. */
type StatusKind = "open" | "closed" | "waiting" | "unknown" | null;

/** One row of a client list, with nothing in it that tells who the client is. */
export interface ListedRow {
  /** A keyed hash of the client number, made for this reading only (design decision 5); null without one. */
  readonly number: string | null;
  /** The caseworker as the team writes the name; another name is outside the formation, null is nobody. */
  readonly caseworker: string | null;
  readonly status: StatusKind;
  /** The status as it is written, where we do not know it; else null. */
  readonly word: string | null;
  /** The row is of a client's partner. */
  readonly partner: boolean;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** What stands in the place of the end date is no date. */
  readonly endUnread: boolean;
}

export interface ListedRows {
  readonly sheet: string;
  /** A list without a status says nothing of it: who has ended elsewhere has ended here too. */
  readonly hasStatus: boolean;
  /** The sheet is a waiting list. */
  readonly waiting: boolean;
  readonly rows: readonly ListedRow[];
}
