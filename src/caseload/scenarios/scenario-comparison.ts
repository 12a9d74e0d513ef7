import type { Check } from "../checks/check";
import type { Selection, SelectionOutcome } from "../clients/selections";
import type { Certainty, LeavingPeople, LineUpProblem } from "../line-ups/line-up";
import type { FrontReason, Saving } from "../line-ups/line-up-front";
import type { IsoDate } from "../dates";
import type { Transfer } from "../division/transfers";
import type { AgeBand } from "../ages/age-bands";
import type { SupposedContractHours } from "../division/supposed-hours";
import type { OtherPeople } from "./other-people";
import type { AgeScenario, ScenarioCondition } from "./scenario-choices";

/** One team of a scenario: all of the team where the scenario does not divide by age, or one person where nothing changes. */
export interface ComparedTeam {
  /** null: not by age. */
  readonly band: AgeBand | null;
  readonly members: readonly string[];
  readonly hours: number;
  readonly clients: number;
  /** null where the team has no hours. */
  readonly perFte: number | null;
}

/** What a scenario means for one person. */
export interface PersonChange {
  readonly name: string;
  /** Clients of the selection now, and afterwards: a share by hours of the team's band, in whole clients. */
  readonly current: number;
  readonly after: number;
}

/** How the clients of one band are divided. */
export interface BandDivision {
  /** null: all clients that count, whatever their age. */
  readonly band: AgeBand | null;
  /** Clients afterwards, of everybody who has or gets some; nobody else has any. */
  readonly after: Readonly<Record<string, number>>;
  /** Who gives how many clients to whom. */
  readonly routes: readonly Transfer[];
}

/** How a scenario differs from the last time somebody looked at it. It holds totals only. */
export interface ChangeSince {
  readonly referenceDate: IsoDate;
  readonly clients: number;
  readonly hours: number;
}

/** One scenario worked out, on the same clients as the others. */
export interface ComparedScenario extends LeavingPeople {
  readonly scenario: AgeScenario;
  readonly teams: readonly ComparedTeam[];
  /** Hours-weighted sum of squared deviations from the mean load an hour (docs/design.md, decision 7); Infinity where clients have nobody with hours. */
  readonly spread: number;
  /** Highest ÷ lowest load; null where a team has none, or where clients have nobody with hours. */
  readonly maxOverMin: number | null;
  /** Fewest clients who change caseworker once; null where that cannot be known. */
  readonly transfers: number | null;
  /** Who gives how many clients to whom. */
  readonly routes: readonly Transfer[];
  /** The same by band; empty where nothing changes, null where it cannot be known. */
  readonly division: readonly BandDivision[] | null;
  /**
   * Who of a team goes first where equal remainders are left, by name: the larger number, which follows from how many of the team's clients
   * somebody has and says no more of it.
   */
  readonly firstOnTies: Readonly<Record<string, number>>;
  /** Clients a year who change teams because they grow older; null where that cannot be known. */
  readonly transfersPerYear: number | null;
  readonly conditions: readonly { readonly condition: ScenarioCondition; readonly met: boolean }[];
  readonly people: readonly PersonChange[];
  /**
   * "Via nieuwe cliënten, zonder overdracht": how many clients people are short of in this scenario, and in how many months new clients make
   * that up; null months where nobody said how many come in, or none do.
   */
  readonly throughNewClients: { readonly missing: number; readonly months: number | null };
  /** Clients in no band of the scenario, or of an age that is not known: they stay where they are. */
  readonly notDivided: number;
  readonly checks: readonly Check[];
  /** All clients that count and all caseload hours, including those of people in no team. */
  readonly totals: Pick<ChangeSince, "clients" | "hours">;
  /** The figures of the last sheet made of it; null when it is new or nothing changed. */
  readonly since: ChangeSince | null;
}

/** A line-up that the search ranks among the best. */
export interface RankedLineUp {
  readonly teams: readonly ComparedTeam[];
  readonly spread: number;
  readonly maxOverMin: number | null;
  readonly transfers: number | null;
  readonly transfersPerYear: number | null;
  readonly conditions: readonly { readonly condition: ScenarioCondition; readonly met: boolean }[];
}

/** The best line-ups over the bands of the last scenario by age, under its conditions. */
export interface LineUpSearch {
  /** The three best. */
  readonly lineUps: readonly RankedLineUp[];
  /** The best where no condition counts; null where that is the first of `lineUps`. */
  readonly bestBalanced: RankedLineUp | null;
  /**
   * The conflicting conditions: without any one of them the others allow a line-up, or a better balance. Empty without
   * conflict.
   */
  readonly conflicting: readonly ScenarioCondition[];
  /** How sure it is that the first of `lineUps` is the best. */
  readonly certainty: Certainty;
  /**
   * An equal load against transfers: from the most even line-up to fewer transfers. The most even only, where nothing is to
   * be had for less balance or nobody knows who has whom.
   */
  readonly front: readonly {
    readonly why: FrontReason;
    /** The typical deviation from the mean load, in clients an fte. */
    readonly deviationPerFte: number;
    readonly saving: Saving;
    readonly lineUp: RankedLineUp;
  }[];
}

/** One place for a colleague, with what becomes of the teams. */
export interface RankedPlace {
  readonly band: AgeBand;
  /** No other place makes the loads more even, and all clients have somebody. */
  readonly isMostEven: boolean;
  readonly lineUp: RankedLineUp;
}

/** Somebody who is in no team of the last scenario by age, in each of its teams: the most even place first. */
export interface ColleaguePlacement {
  readonly name: string;
  readonly places: readonly RankedPlace[];
}

/** The best line-up if somebody worked the other number of hours that the sheets give. */
export interface OtherHours {
  readonly name: string;
  readonly hours: number;
  readonly lineUps: readonly RankedLineUp[];
}

/** Scenarios side by side, all over the clients of one selection on one reference date. Scenario 0 is "ongewijzigd". */
export interface ScenarioComparison {
  readonly referenceDate: IsoDate;
  readonly fullTimeHours: number;
  /** Whoever leaves within so many months gets no clients any more. */
  readonly monthsBeforeLeaving: number;
  readonly selection: Selection;
  readonly outcome: SelectionOutcome;
  /** Where the scenarios count other clients than the division of the team. */
  readonly otherPeople: OtherPeople | null;
  /** Whose contract hours are supposed in place of those on the sheets. */
  readonly supposedHours: readonly SupposedContractHours[];
  readonly scenarios: readonly ComparedScenario[];
  readonly search: LineUpSearch | { readonly problem: LineUpProblem } | null;
  readonly placements: readonly ColleaguePlacement[];
  readonly otherHours: readonly OtherHours[];
  /** Checks about the sheets, not about one scenario. */
  readonly checks: readonly Check[];
}
