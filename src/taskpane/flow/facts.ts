import type { HoursByName } from "../../caseload/division/division";
import type { MemoryChange } from "../../usecases/memory/keep";
import type { TeamMemory } from "../../usecases/memory/team-memory";
import type { AcceptedClients } from "../../usecases/months/accepted-clients";
import type { MonthWishes } from "../../usecases/months/month-wishes";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { SheetKind } from "../../usecases/sheets/kinds";
import type { PointingFacts } from "./pointing";
import type { Done, TriedCuts } from "./undoing";
import type { Capacity, Clients, Notice, Refusal, Progress, ShownDivision, Step } from "./state";

/** Everything that the pane knows. Only `reduce` makes new facts, and `screenOf` derives the screens from them. */
export interface Facts {
  readonly sheets: SheetFacts;
  /** Changes that the screen shows already and the workbook does not keep yet, the oldest first. */
  readonly unkept: readonly MemoryChange[];
  /** Contract hours that somebody supposes for a while ("stel dat"). They are not kept. */
  readonly supposed: HoursByName;
  /** Cuts that somebody tries in the step Scenario's. They are not kept. */
  readonly triedCuts: TriedCuts | null;
  /** What somebody changed in the pane, the latest last. */
  readonly done: readonly Done[];
  readonly step: Step;
  /** The first figures decide on which step the pane opens, unless somebody opened one before that. */
  readonly stepIsSettled: boolean;
  /** The name of the scenario that somebody looks at. */
  readonly chosenScenario: string | null;
  /** What somebody asks in the step Maand. It is not kept. */
  readonly months: MonthWishes;
  /** Clients who were chosen on a worksheet and are not written in the lists yet. */
  readonly accepted: AcceptedClients | null;
  readonly sheetKind: SheetKind;
  readonly clients: ClientFacts;
  readonly capacity: CapacityFacts;
  /** How many readings that somebody asked for are under way. */
  readonly readings: number;
  /** How far a long list is counted; null while none is. */
  readonly counting: Progress | null;
  /** How many corrections and answers are being kept. */
  readonly keepings: number;
  /** What the workbook kept before the first of them; null when none is being kept. */
  readonly beforeKeeping: TeamMemory | null;
  readonly making: Making | null;
  readonly example: { readonly adding: boolean; readonly refusal: Refusal | null };
  readonly notice: Notice | null;
  /** null when nobody is pointing at the team. */
  readonly pointing: PointingFacts | null;
}

/** The result of reading the team's sheets. */
type SheetFacts = { readonly status: "unread" } | { readonly status: "failed"; readonly refusal: Refusal } | ReadSheets;

export interface ReadSheets {
  readonly status: "read";
  /** As the workbook has it, without the changes that are not kept yet. */
  readonly kept: TeamReading;
  /** As the screen shows it, with the changes that are not kept yet. */
  readonly shown: TeamReading;
  /** null when there is no table of a team. */
  readonly division: ShownDivision | null;
}

export interface ClientFacts {
  readonly shown: Clients;
  /** Identifies the team for which the lists were read or are being read; null when the next chance reads them again. */
  readonly key: string | null;
  /** Goes up when a reading begins and when one no longer counts. The results of earlier turns are ignored. */
  readonly turn: number;
}

export interface CapacityFacts {
  readonly shown: Capacity;
  /** The same for the norm times. */
  readonly turn: number;
}

/** The sheet that is being made. */
interface Making {
  readonly progress: Progress | null;
  /** Something that was filled in could not be kept, so the sheet would lack it. */
  readonly lacksChange: boolean;
}

export const initialFacts: Facts = {
  sheets: { status: "unread" },
  unkept: [],
  supposed: {},
  triedCuts: null,
  done: [],
  step: "division",
  stepIsSettled: false,
  chosenScenario: null,
  months: {},
  sheetKind: "proposal",
  clients: { shown: { status: "none" }, key: null, turn: 0 },
  capacity: { shown: { status: "none-asked" }, turn: 0 },
  readings: 0,
  counting: null,
  keepings: 0,
  beforeKeeping: null,
  making: null,
  example: { adding: false, refusal: null },
  accepted: null,
  notice: null,
  pointing: null,
};

/** The sheets with their figures, once there are figures or a reason why there are none. Without a team it is null. */
export function readyTeam({ sheets }: Facts): (ReadSheets & { readonly division: ShownDivision }) | null {
  return sheets.status === "read" && sheets.division !== null ? { ...sheets, division: sheets.division } : null;
}
