import type { AgeBand } from "../ages/age-bands";
import type { AgeLine } from "../ages/age-lines";
import type { Check } from "../checks/check";
import type { Selection, SelectionOutcome } from "../clients/selections";
import type { Split } from "../splits/split";
import type { IsoDate } from "../dates";
import type { CountableClients } from "./countable-clients";

/** The clients of one age band. */
export interface DividedBand {
  readonly band: AgeBand;
  readonly clients: number;
  /** By caseworker, in the order of `AgeDivision.caseworkers`; clients of nobody are in none. */
  readonly byCaseworker: readonly number[];
  /** Clients who pass into the next band within a year: those one year below its first age. 0 where no band follows on. */
  readonly agingOut: number;
  /** Contact moments a year, and the hours they take; null when nobody said how long one takes. */
  readonly contacts: number;
  readonly contactHours: number | null;
}

/** One set of bands over the clients of the selection. bands + outside + unknown = all clients that count. */
export interface DividedAges {
  readonly bands: readonly DividedBand[];
  /** In no band: a gap, too young, AOW age reached. */
  readonly outside: number;
  /** Clients whose age is not known well enough to tell. */
  readonly unknown: number;
  /** Transfers a year through ageing. */
  readonly transfersPerYear: number;
}

/** Clients of one age in completed years. */
interface ClientsAtAge {
  readonly age: number;
  readonly clients: number;
}

/** Better ages to cut at for given teams, and what they come to. */
export interface BetterCuts {
  /** Hours of each team, youngest clients first, as they were asked for. */
  readonly teamHours: readonly number[];
  /** The least spread, and the lowest highest load. */
  readonly leastSpread: Split;
  readonly lowestLoad: Split;
  /** The least spread of those with a cut at every age where a rule changes for the target group (27, 30), or at one of them where teams are too few; null where none can be. */
  readonly atLegalLines: Split | null;
  /**
   * The choices between balance and continuity: no split is both more even and easier on clients than one of these. The most even first; empty where
   * nobody said who is in the teams.
   */
  readonly front: readonly FrontPoint[];
}

/** A split, and the clients who would change caseworker because theirs is not in the team that gets them. */
interface FrontPoint {
  readonly cuts: readonly number[];
  readonly spread: number;
  readonly changing: number;
}

/**
 * The clients of one selection by age on one reference date, in the division that the sheets have now and in the one
 * proposed. Both count the same clients: numbers of two selections cannot be compared (docs/domain.md, source 000).
 */
export interface AgeDivision {
  readonly referenceDate: IsoDate;
  readonly selection: Selection;
  /** Who counts, step by step. */
  readonly outcome: SelectionOutcome;
  /** Everybody who has clients in the selection: the team first, in its order, then others. */
  readonly caseworkers: readonly { readonly name: string; readonly inTeam: boolean; readonly clients: number }[];
  /** The division so far; null when the sheets have none. */
  readonly before: DividedAges | null;
  readonly proposed: DividedAges;
  readonly ages: readonly ClientsAtAge[];
  readonly ageUnknown: number;
  readonly aowReached: number;
  readonly under18: number;
  /** Rules that change at an age, as they hold on the reference date. */
  readonly lines: readonly AgeLine[];
  readonly betterCuts: BetterCuts | null;
  readonly checks: readonly Check[];
  /** null: counts are fixed numbers on the sheet. */
  readonly countable: CountableClients | null;
}
