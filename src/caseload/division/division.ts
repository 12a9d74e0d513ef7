import type { LaterHours, NearestTeam } from "../team/team-data";
import type { CellAddress } from "../cell-address";
import type { Check } from "../checks/check";
import type { IsoDate } from "../dates";
import type { Traced } from "../traced";
import type { Transfer } from "./transfers";
import type { Outcome } from "../outcome";

/**
 * largest-remainder: whole numbers that add up to the total · plain: every figure rounded by itself, as old memos did.
 */
export type Rounding = "largest-remainder" | "plain";

/** A person's agreed bounds on the number of clients. `fixed` wins over the other two. */
export interface CaseloadLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly fixed?: number;
}

/** Hours a week, by the name that the sheets have for somebody. */
export type HoursByName = Readonly<Record<string, number>>;

/** Clients without a caseworker, under the name that people read. */
export interface DividedPool {
  readonly name: string;
  readonly current: Traced<number>;
}

/** All choices that somebody made. Together with TeamData they determine the division. Names are as in the sheets. */
export interface DivisionChoices {
  readonly referenceDate: IsoDate;
  readonly rounding: Rounding;
  /** Hours of one fte. */
  readonly fullTimeHours: number;
  /** Contract hours that somebody is supposed to work ("stel dat Emmy 24 uur werkt"), instead of those on the sheets. */
  readonly contractHours: HoursByName;
  /** What side tasks take, where the sheets name no hours or others. */
  readonly sideTaskHours: HoursByName;
  /** Absence, where the sheets name no hours or others. */
  readonly absenceHours: HoursByName;
  /** "Hooguit … uur": the most that a side task without hours may take; gives the range. */
  readonly unknownSideTaskMaximum: number;
  /** The people who take no clients, whatever hours the formation gives them. */
  readonly noCases: readonly string[];
  /** Clients of nobody, who are divided along; null where nobody asked for that. */
  readonly pool: DividedPool | null;
  readonly limits: Readonly<Record<string, CaseloadLimits>>;
  /** Contact moments a client a year. */
  readonly contactsPerYear: number;
  /** Minutes a contact moment takes; null when nobody said. */
  readonly contactMinutes: number | null;
  /** Whoever leaves within so many months gets no clients any more. */
  readonly monthsBeforeLeaving: number;
  /** What part of the hours somebody who begins works for clients, month by month. */
  readonly workingIn: readonly number[];
}

/** The hours that choices can give in place of the sheets. */
export type FilledInHours = "contractHours" | "sideTaskHours" | "absenceHours";

/** What somebody works, and what comes off it. */
export type HoursOfContract = Pick<
  CaseworkerResult,
  "contractHours" | "sideTaskHours" | "absenceHours" | "rampUpHours"
>;

/** One caseworker who counts on the reference date. Hours are a week. */
export interface CaseworkerResult {
  readonly name: string;
  readonly contractHours: number;
  /** The team's words for the side tasks; null when there are none. */
  readonly sideTasks: string | null;
  /** null: there are side tasks and nobody knows how many hours. */
  readonly sideTaskHours: number | null;
  readonly absenceHours: number;
  readonly rampUpHours: number;
  /** Contract hours less side tasks (unknown counts as 0), absence and ramp-up. */
  readonly caseloadHours: number;
  /** Which of these hours were chosen, each with what the sheets say; null where they say nothing. */
  readonly supposed: Readonly<Partial<Record<FilledInHours, number | null>>>;
  /** The first day, where the sheets say it. */
  readonly from?: IsoDate;
  readonly until: IsoDate | null;
  /** Contract hours from later days on, where the sheets say them. */
  readonly laterHours?: readonly LaterHours[];
  /** Clients now; null when the sheets do not say. */
  readonly current: number | null;
  /** Exact share of the total by caseload hours. */
  readonly proportional: number;
  /** The share's possible range while side tasks have no hours, in whole clients; null when all hours are known. */
  readonly range: readonly [low: number, high: number] | null;
  /** Whole clients under the chosen rounding and limits. */
  readonly rounded: number;
  /** rounded − current. */
  readonly difference: number | null;
  /** Clients now per fte of caseload hours. */
  readonly perFte: number | null;
  /** 100 is the team's mean load. */
  readonly index: number | null;
  /** Contact moments a year for the current clients, and the hours they take. */
  readonly contacts: number | null;
  readonly contactHours: number | null;
  /** The person's own cells, and the traced values a formula may refer to: none for hours that are supposed. */
  readonly cells: Readonly<
    Partial<
      Record<"name" | "hours" | "sideTasks" | "sideTaskHours" | "absence" | "rampUp" | "until" | "current", CellAddress>
    >
  >;
  readonly sources: {
    readonly hours?: Traced<number>;
    readonly sideTaskHours?: Traced<number> & { readonly share?: true };
    readonly absence?: Traced<number> & { readonly share?: true };
    readonly rampUp?: Traced<number> & { readonly share?: true };
    readonly current?: Traced<number>;
  };
  readonly limits: CaseloadLimits | null;
}

export interface DivisionTotals {
  readonly contractHours: number;
  readonly caseloadHours: number;
  /** The clients that are divided: all clients in the sheets, also those of people who do not count. */
  readonly current: number;
  readonly proportional: number;
  readonly rounded: number;
  /** Fewest clients that must change caseworker; who had none changes nothing. */
  readonly transfers: number;
}

/** Measures of how evenly the current clients are spread (design decision 7; docs/domain.md, Balance). */
export interface Balance {
  /** Clients per fte of the whole team; clients of someone who does not count are included. */
  readonly meanPerFte: number;
  /** Hours-weighted sum of squared deviations from the team's mean load in clients an hour; Infinity where clients have nobody with hours. */
  readonly spread: number;
  /** The share of all clients that must be transferred (Hoover), 0 to 1. */
  readonly hooverShare: number;
  /** Highest ÷ lowest load; null where somebody has none, or where clients have nobody with hours. */
  readonly maxOverMin: number | null;
}

/**
 * Someone in the sheets who does not count on the reference date.
 * not-begun: begins later · not-in-formation: has a line in a caseload table, but none in the formation table · no-cases: someone said that they take no clients ·
 * no-caseworker: nobody, whose clients are divided along.
 */
export interface LeftOut {
  readonly name: string;
  readonly reason: "contract-ended" | "not-begun" | "no-hours" | "not-in-formation" | "no-cases" | "no-caseworker";
  readonly until: IsoDate | null;
  /** The cell of the date that decides, else the name's. */
  readonly cell: CellAddress;
  /** Clients still in this name; they are part of the total that is divided. Null when the sheets do not say. */
  readonly current: Traced<number> | null;
  /** not-begun: the first day, and the hours from then on. */
  readonly coming?: HoursOfContract & { readonly from: IsoDate; readonly laterHours?: readonly LaterHours[] };
}

/** The rekenkundige caseload of one team on one date: numbers and codes, no words. */
export interface Division {
  readonly choices: DivisionChoices;
  readonly caseworkers: readonly CaseworkerResult[];
  readonly leftOut: readonly LeftOut[];
  readonly totals: DivisionTotals;
  readonly balance: Balance;
  readonly transfers: readonly Transfer[];
  readonly checks: readonly Check[];
}

/**
 * Why there is no result.
 * no-hours: no formation or caseload table gives anybody hours · all-contracts-ended: nobody works any more, or yet, on the reference date ·
 * no-caseload-hours: side tasks, absence and ramp-up take all hours · no-clients: the sheets give nobody a number of clients ·
 * nobody-takes-clients: it was said of
 * everybody who counts that they take none · limits-contradict: a minimum above the maximum, or no whole number between them · minimums-exceed-total, maximums-below-total: limits
 * and number of clients cannot go together.
 */
export type DivisionProblem =
  | {
      readonly reason: "no-hours" | "no-clients";
      /** What is most like the team on these sheets. */
      readonly nearest?: NearestTeam;
    }
  | { readonly reason: "all-contracts-ended" | "nobody-takes-clients" | "no-caseload-hours" }
  | { readonly reason: "limits-contradict"; readonly names: readonly string[] }
  | { readonly reason: "minimums-exceed-total"; readonly minimum: number; readonly total: number }
  | { readonly reason: "maximums-below-total"; readonly maximum: number; readonly total: number };

export type DivisionOutcome = Outcome<{ readonly result: Division }, DivisionProblem>;
