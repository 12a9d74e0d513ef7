/**
 * Which end of a ladder or of a row of phases is closest to paid work. The participatieladder runs up to paid work; phases 1 to 4 and the
 * ladder of Gemeente B run down to it.
 */
type LadderDirection = "work-is-high" | "work-is-low" | "unknown";

export interface Ladder {
  readonly kind: "steps" | "phases";
  /** How many steps there are; the first is 1. */
  readonly steps: number;
  readonly direction: LadderDirection;
}

/** What a norm counts: every person, or benefits, of which a couple has one together. */
export type CountedUnit = "persons" | "benefits" | "unknown";

/**
 * clients-per-fte: the caseload of one fte · clients-within-caseload: a part of another norm's caseload, no norm of its own ·
 * clients-of-team: the caseload of all caseworkers together · contacts-a-year, minutes-a-contact: for one client · productive-hours:
 * hours a year of one fte that go into products.
 */
export type NormUnit =
  | "clients-per-fte"
  | "clients-within-caseload"
  | "clients-of-team"
  | "contacts-a-year"
  | "minutes-a-contact"
  | "productive-hours";

interface NormFigure {
  readonly value: number;
  readonly unit: NormUnit;
  /** The year in which the figure held; null when nobody said. */
  readonly year: number | null;
  /** Whether a team may put its own figure in its place; not where the figure follows from another norm or is a part of it. */
  readonly editable: boolean;
}

/** A norm of one of the source documents. */
export interface LibraryNorm extends NormFigure {
  readonly code: LibraryNormCode;
  readonly source: NormSource;
}

/** A norm that the team made itself; name and source are in its own words. */
interface OwnNorm extends NormFigure {
  readonly name: string;
  readonly source: string;
}

export type Norm = LibraryNorm | OwnNorm;

/** ridderkerk-2013: "Evaluatie nieuwe werkwijze team Werk", 18 July 2013 · radar-2002: "Klantmanagement als tandem", Radar for Delft, July 2002. */
export type NormSource = "ridderkerk-2013" | "radar-2002";

export type LibraryNormCode =
  | "ridderkerk-steps-1-3"
  | "ridderkerk-steps-4-6"
  | "ridderkerk-six-caseworkers"
  | "a-work"
  | "a-care"
  | "b-income"
  | "b-route"
  | "b-advice-c"
  | "c-phase-1-contacts"
  | "c-phase-1-minutes"
  | "c-phase-2-contacts"
  | "c-phase-2-minutes"
  | "c-phases-3-4"
  | "c-phase-4-rest"
  | "delft-productive-hours";

export type NormSetCode = "ridderkerk-2013" | "gemeente-a" | "gemeente-b" | "gemeente-c" | "delft-2002";

/** The norms of one municipality, with what one must know to use them elsewhere. */
export interface NormSet {
  readonly code: NormSetCode;
  readonly ladder: Ladder;
  readonly counts: CountedUnit;
  readonly norms: readonly LibraryNorm[];
}
