import type { CellAddress } from "../../caseload/cell-address";
import type { Check } from "../../caseload/checks/check";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Division, DivisionProblem, HoursByName } from "../../caseload/division/division";
import type { ClientsProblem } from "../../caseload/clients/clients-problem";
import type { Outcome } from "../../caseload/outcome";
import type { CapacityFigures } from "../../usecases/capacity/compute-capacity";
import type { ComputedDivision } from "../../usecases/division/compute-division";
import type { HostErrorCode } from "../../usecases/host";
import type { AgeReading, TeamClients } from "../../usecases/reading/read-ages";
import type { AcceptedClients } from "../../usecases/months/accepted-clients";
import type { MonthWishes } from "../../usecases/months/month-wishes";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { CapacityProblem } from "../../usecases/reading/workbook-problem";
import type { SheetKind } from "../../usecases/sheets/kinds";
import type { PointingFacts } from "./pointing";
import type { ChangedPart, TriedCuts } from "./undoing";

/** The steps of the pane, in their order: Gegevens, Verdeling, Scenario's, Maand, Werkblad. */
export const steps = ["data", "division", "scenarios", "months", "worksheet"] as const;
export type Step = (typeof steps)[number];

/** Why Excel refused. The screen puts it into words. */
export interface Refusal {
  readonly code: HostErrorCode;
  /** The sheet concerned, where there is one. */
  readonly sheet: string | null;
}

/** How many rows of client lists were read so far. */
export interface Progress {
  readonly rows: number;
  readonly ofRows: number;
}

/** The result of the last action. It is shown until somebody dismisses it or a later action replaces it. */
export type Notice =
  | {
      readonly kind: "sheet-made";
      readonly sheet: string;
      /** The sheets that were made along with it. */
      readonly appendices: readonly string[];
      readonly nameTaken: string | null;
      readonly oneStepUndo: boolean;
      /** The team's sheets had changed, so the figures differ from those that were on the screen. */
      readonly changedMeanwhile: boolean;
      /** What came of it that is not on the screen: what the sheet came to, which appendices are not there. */
      readonly told: readonly string[];
      /** The division on the sheet; null when the sheet is about something else. */
      readonly result: Division | null;
    }
  /** behind: the sheets changed but cannot be read yet. The screen shows the earlier figures, and reading is tried again. */
  | {
      readonly kind: "reading-failed" | "keeping-failed" | "showing-failed" | "behind";
      readonly refusal: Refusal;
    }
  | { readonly kind: "making-failed"; readonly sheetKind: SheetKind; readonly refusal: Refusal }
  /** A decision was written beside the lists, or could not be. */
  | {
      readonly kind: "decision-written";
      /** The headers of the new columns. */
      readonly columns: readonly CellAddress[];
      readonly log: string;
      readonly oneStepUndo: boolean;
    }
  | { readonly kind: "decision-failed"; readonly refusal: Refusal }
  /** What was to be shown is on a sheet that the workbook does not have any more. */
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** Somebody stopped the making in time. */
  | { readonly kind: "making-stopped" }
  /** The workbook does not hold what the sheet needs, or a ribbon button could not do its work; `message` says why. */
  | { readonly kind: "not-made"; readonly message: string };

/** The figures, or why these sheets and choices do not give any. */
export type ShownDivision = Outcome<ComputedDivision, DivisionProblem>;

/**
 * The client lists, which may be long.
 * none: the workbook has no client list.
 * without-figures: not read, because the team itself gives no figures yet to read them for.
 * waiting: not read, because the lists are too long to read unasked or because somebody stopped it.
 * reading: with the number of rows read so far.
 * read: `behind` when the sheets have changed since.
 * unusable: read, but they do not hold enough to divide clients by age.
 */
export type Clients =
  | { readonly status: "none" }
  | { readonly status: "without-figures" | "waiting"; readonly rows: number }
  | ({ readonly status: "reading" } & Progress)
  | {
      readonly status: "read";
      readonly ages: AgeReading;
      /** null when the team has no norms, or no client has a step with a norm. */
      readonly weighted: WeightedLists | null;
      readonly checks: readonly Check[];
      readonly behind: boolean;
    }
  | {
      readonly status: "unusable";
      readonly problem: ClientsProblem;
      /** Clients without ages can still be weighed. */
      readonly lists: TeamClients;
      readonly weighted: WeightedLists | null;
      readonly checks: readonly Check[];
    }
  | { readonly status: "failed"; readonly refusal: Refusal };

/** The norm times, which are read when somebody asks for what follows from them; unusable: read, and no line among them. */
export type Capacity =
  | { readonly status: "none-asked" | "reading" }
  | { readonly status: "read"; readonly figures: CapacityFigures }
  | { readonly status: "unusable"; readonly problem: CapacityProblem }
  | { readonly status: "failed"; readonly refusal: Refusal };

/**
 * What the screens show.
 * reading: the sheets are read for the first time.
 * failed: Excel did not let us read.
 * nothing-found: the sheets were read, and there is no table of a team: somebody can point at it.
 * ready: there is something to show and to choose.
 */
export type FlowState =
  | { readonly status: "reading"; readonly counting: Progress | null }
  | { readonly status: "failed"; readonly refusal: Refusal; readonly activity: "none" | "reading" }
  | {
      readonly status: "nothing-found";
      readonly reading: TeamReading;
      readonly pointing: PointingFacts | null;
      readonly activity: "none" | "reading" | "adding";
      /** Why the example could not be added. */
      readonly refusal: Refusal | null;
    }
  | ReadyState;

export interface ReadyState {
  readonly status: "ready";
  readonly step: Step;
  readonly reading: TeamReading;
  /** Contract hours that somebody supposes for a while ("stel dat"). They are not kept. */
  readonly supposed: HoursByName;
  /** Cuts that somebody tries; null when the scenarios have their own. */
  readonly triedCuts: TriedCuts | null;
  /** What the latest change was about, which "Terug" takes back; null when there is none. */
  readonly undoes: readonly ChangedPart[] | null;
  readonly division: ShownDivision;
  readonly clients: Clients;
  readonly capacity: Capacity;
  /** The name of the scenario that somebody looks at; null when nobody chose one. */
  readonly chosenScenario: string | null;
  /** What somebody asks in the step Maand. It is not kept. */
  readonly months: MonthWishes;
  /** Clients who were chosen on a worksheet and can be written in the lists; null when there are none. */
  readonly accepted: AcceptedClients | null;
  /** The sheet that the step Werkblad is about. */
  readonly sheetKind: SheetKind;
  readonly activity: "none" | "reading" | "keeping" | "making";
  /** How far a long list is counted again; null while none is. */
  readonly counting: Progress | null;
  /** How far the client lists are read for the sheet that is being made; null while none are read. */
  readonly progress: Progress | null;
  readonly notice: Notice | null;
  /** Somebody points at the team; null when nobody does. */
  readonly pointing: PointingFacts | null;
}
