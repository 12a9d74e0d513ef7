/** Clients by single age: `counts[i]` are those of age `firstAge + i`. */
export interface AgeCounts {
  readonly firstAge: number;
  readonly counts: readonly number[];
  /** The total weight of the clients of each age, when they weigh differently; loads are then in weight. */
  readonly weights?: readonly number[];
}

/**
 * What "best" means. highest-load: the highest load an hour is lowest; of several such splits, the one with the least
 * spread. spread: least hours-weighted sum of squared deviations from the mean load (docs/design.md, decision 7).
 */
export type SplitObjective = "highest-load" | "spread";

/** The limits of a split. Lines and cuts are ages: a client of that age belongs to the older band. */
export interface SplitLimits {
  /** given: the first team gets the youngest, the last the oldest · any: whichever order is best. */
  readonly order: "given" | "any";
  /** Ages at which there must be a cut. */
  readonly fixedLines?: readonly number[];
  /** Ages near which people would like a cut: of equally good splits, the one whose cuts are together nearest to them. */
  readonly preferredLines?: readonly number[];
  /** The only ages at which there may be a cut, besides the fixed lines; every age when left out. */
  readonly allowedCuts?: readonly number[];
  /** Fewest single ages in a band; 1 when left out. */
  readonly minimumYears?: number;
  /** Fewest clients in a band; 0 when left out. */
  readonly minimumClients?: number;
  /** Hours of one fte. */
  readonly fullTimeHours: number;
}

/** One band and the team that takes it. */
interface SplitBand {
  readonly from: number;
  /** The last age in the band ("t/m"). */
  readonly to: number;
  /** Index of the team as given. */
  readonly team: number;
  readonly clients: number;
  /** The clients' weight; the number of clients where nothing weighs differently. */
  readonly weight: number;
  /** The team's caseload hours a week. */
  readonly hours: number;
  /** Weight an hour, and an fte. */
  readonly perHour: number;
  readonly perFte: number;
}

/** Ages divided among teams, youngest first. */
export interface Split {
  /** The first age of every band but the youngest. */
  readonly cuts: readonly number[];
  readonly bands: readonly SplitBand[];
  /** Highest weight an hour. */
  readonly highestLoad: number;
  /** Hours-weighted sum of squared deviations from the mean weight an hour. */
  readonly spread: number;
}

/**
 * Why there is no split.
 * counts-unusable: a count, weight or minimum that is no number of 0 or more, or not one weight an age · too-many-teams: more kinds of
 * teams than can be tried in every order · line-outside-ages: a fixed line that does not lie between two of the ages · too-few-cuts:
 * fewer ages to cut at than teams need · limits-too-tight: the least years and clients of a band, the fixed lines and the number of
 * teams do not go together.
 */
export type SplitProblem =
  | { readonly reason: "no-teams" | "counts-unusable" | "too-many-teams" | "too-few-cuts" | "limits-too-tight" }
  | { readonly reason: "team-without-hours"; readonly team: number }
  | { readonly reason: "line-outside-ages"; readonly line: number }
  | { readonly reason: "more-lines-than-cuts"; readonly lines: number; readonly cuts: number };

/** The best split, or why there is none. */
export type SplitOutcome =
  { readonly ok: true; readonly split: Split } | { readonly ok: false; readonly problem: SplitProblem };
