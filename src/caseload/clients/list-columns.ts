import type { ClientFlag } from "./client-flags";

/**
 * A column and what its cells say: every text that means something, once, as it stands there; "" is an empty cell. Texts that differ in
 * letters' case only are one text.
 */
export interface SpelledColumn<Meaning> {
  /** Of the sheet, counted from zero. */
  readonly column: number;
  readonly spellings: readonly { readonly text: string; readonly means: Meaning }[];
}

/** The same of every row, where no column says it; null: of nobody, or not known. */
interface SaidOfAll<Meaning> {
  readonly ofAll: Meaning | null;
}

/** How formulas, which compare numbers and texts, find what was read; null where they cannot. */
export type Told<Meaning> = SpelledColumn<Meaning> | SaidOfAll<Meaning> | null;

/**
 * Clients of one list who stand directly below each other. A list is cut into runs where something else stands between its clients, and
 * where they come under another name.
 */
export interface ClientRun {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** Null where formulas cannot tell ages. */
  readonly births: BirthCells | null;
  /** Flags that formulas can tell, also by the opposite flag's column. What a spelling leaves unknown is not among them. */
  readonly flags: Readonly<Partial<Record<ClientFlag, SpelledColumn<"yes" | "no">>>>;
  /** Names of the listed caseworkers. */
  readonly caseworkers: Told<string>;
  /** Ladder steps and phases. */
  readonly steps: Told<string>;
}

/** Birth dates as Excel sees them: every number that is a day on which somebody alive can be born is that day to us as well. */
export interface BirthCells {
  readonly column: number;
  /** Rows of which an age is known all the same: a date as text, a year, or an age in a column of its own. */
  readonly unseen: readonly UnseenBirth[];
}

export interface UnseenBirth {
  readonly row: number;
  /** The column that says it. */
  readonly column: number;
}

/** The clients of a list, as native formulas find them. */
export type ListColumns = readonly ClientRun[];
