import type { Told } from "./sheets/cell";
import type { Place } from "./sheets/page";

/** Something that an answer must say, though it changes none of the figures. Any one of the marks will do. */
export interface Claim {
  readonly about: string;
  /** Numbers, one of which must be in the sentence. */
  readonly figures: readonly number[];
  /** Members of whom one must be named, or one of whose cells must be pointed at. */
  readonly members: readonly number[];
  /** Words, one of which must be in the sentence. */
  readonly words: readonly string[];
}

/** Somebody who counts. */
interface TruePerson {
  readonly member: number;
  readonly hours: number;
  /** How far other hours may be from it: fte are written with two decimals. */
  readonly margin: number;
  /** null: nothing tells; an answer may not either. */
  readonly clients: number | null;
}

/** Why no figures can be right. The right answer says so: it points at these cells, or has one of the words. */
export interface Unanswerable {
  readonly about: string;
  readonly tells: Told;
  readonly words: readonly string[];
}

/** What the workbook comes to, from the team that was drawn and never from a reading. */
export interface Truth {
  readonly people: readonly TruePerson[];
  /** All clients; more than one where clients of nobody may be among them or not. */
  readonly totals: readonly number[];
  readonly claims: readonly Claim[];
  readonly unanswerable: Unanswerable | null;
  /** Every way in which each member is written, by id. */
  readonly written: ReadonlyMap<number, ReadonlySet<string>>;
  /** People stand beside each other. */
  readonly turned: boolean;
  /** Where each figure stands. */
  readonly places: readonly Place[];
}
