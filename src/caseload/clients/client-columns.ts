import type { ClientFlag } from "./client-flags";

/** No caseworker in the row. */
export const noCaseworker = 0xffff;
/** No ladder step in the row, or none that could be read. */
export const noStep = 0xff;

/**
 * Clients as columns: item i of every column is one client, at one reference date. Nothing in it identifies a client
 * without the workbook: `row` says where the client stands in the team's own list.
 *
 * Of a birth date of which only the year or month is known, of an age without a birth date, and of a client of whom
 * neither is known, the birth day is a span of days: `birthDay` is the first and `birthSpan` how many days later it may
 * be (0 for a full date).
 */
export interface ClientColumns {
  readonly count: number;
  /** Day number (see `dayNumber`) of the first possible birth day; `unknownDay` when there is none. */
  readonly birthDay: Int32Array;
  readonly birthSpan: Uint16Array;
  /** Place in `caseworkers`; noCaseworker when the row names nobody. */
  readonly caseworker: Uint16Array;
  readonly caseworkers: readonly string[];
  /** One byte of `flag` per client. A flag that no list has is unknown for everybody. */
  readonly flags: Readonly<Record<ClientFlag, Uint8Array>>;
  /** Place in `steps` (trede, fase); null when no list has them. */
  readonly step: Uint8Array | null;
  readonly steps: readonly string[];
  /** One byte of `flag` per client: whether a benefit runs; null when no list says. */
  readonly benefit: Uint8Array | null;
  /** Weight and contact moments a year; NaN when unknown, null when no list has them. */
  readonly weight: Float32Array | null;
  readonly contacts: Float32Array | null;
  /** Which of the lists that were read, and which row of its sheet, counted from zero. */
  readonly list: Uint16Array;
  readonly row: Int32Array;
}
