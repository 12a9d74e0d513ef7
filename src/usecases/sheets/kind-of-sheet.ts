import type { Stepwise } from "../../kernel/stepwise";
import type { FormationNotes } from "../../caseload/months/over-time/formation-notes";
import type { Outcome } from "../../caseload/outcome";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { MonthList } from "../../reading/months/month-lists";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { ScenarioProblem } from "../../caseload/clients/clients-problem";
import type { SheetKindWords } from "../../text/sheet-kinds";
import type { CapacityFigures } from "../capacity/compute-capacity";
import type { DivisionWishes } from "../division/compute-division";
import type { Host } from "../host";
import type { AgeReading, TeamClients } from "../reading/read-ages";
import type { DivisionReading } from "../reading/read-division";
import type { MovableReading } from "../reading/read-movable";
import type { AcceptedClients } from "../months/accepted-clients";
import type { MonthWishes } from "../months/month-wishes";
import type { TeamWishes } from "../reading/read-team";
import type { AgeWishes } from "../scenarios/age-wishes";

/**
 * One kind of sheet. The ribbon, the pane and the command line know it only as this, so that a new kind is a folder of its own and a line in
 * `kinds.ts`.
 */
export interface KindOf<Need extends SheetNeed> {
  readonly name: string;
  readonly needs: Need;
  /** The manifest and the command line ask for the sheet by this name. */
  readonly command: string;
  readonly words: SheetKindWords;
  /** Fetches what makes the sheet. */
  load(): Promise<SheetMaker<Need>>;
}

/** What a sheet is made of: everything that the workbook gives it. */
export interface SheetSources {
  readonly team: DivisionSource;
  readonly employment: EmploymentSource;
  readonly "team-and-clients": DivisionSource;
  readonly clients: AgeReading;
  readonly months: MonthsSource;
  readonly movable: MovableSource;
  readonly "norm-times": CapacityFigures;
}

/**
 * team: a division by hours · employment: the same, with what the formation says about who changes · team-and-clients: a division, with client lists where there are
 * any · clients: also client lists with ages · months: a division, and the sheets themselves, to look for months on · movable: a division, and the clients who count, row by row · norm-times: a table of norm times, and no team.
 */
export type SheetNeed = keyof SheetSources;

export interface DivisionSource extends DivisionReading {
  /** The team's client lists; null where they were not read, or where there are none. */
  readonly lists: TeamClients | null;
}

export interface EmploymentSource extends DivisionSource {
  readonly employment: FormationNotes;
}

interface MonthsSource extends DivisionSource {
  readonly grids: readonly SheetGrid[];
  /** Client lists that are called after a month. */
  readonly monthLists: readonly MonthList[];
}

interface MovableSource extends DivisionSource {
  /** null: no list was counted. */
  readonly movable: MovableReading | null;
}

/** What somebody asks of a sheet. Each kind looks at what concerns it; what is left out follows from the workbook. */
export interface SheetWishes extends DivisionWishes, AgeWishes, TeamWishes {
  /** Norms as people type them: a set of the library, or norm caseloads for steps. */
  readonly norms?: string;
  /** The models on "Doelen en capaciteit", by their names: "uitstroom,trend"; all of them when left out. */
  readonly blocks?: string;
  /** What is asked of the monthly work. */
  readonly months?: MonthWishes;
  /** Whether the sheets behind this one are made along with it, instead of what the workbook keeps of that. */
  readonly withAppendices?: boolean;
}

export interface SheetMaker<Need extends SheetNeed> {
  /** Works out what takes time once, so that the sheet can follow somebody who types; step by step, so that a screen can be drawn between. */
  workOut(
    source: SheetSources[Need],
    wishes: SheetWishes,
  ): Stepwise<Outcome<{ readonly sheet: WorkedOutSheet }, ScenarioProblem>>;
  /** The sheets behind it, of the same source, and those that it does not give. Rejects with HostError "cancelled" when the signal is aborted. */
  appendices?(source: SheetSources[Need], wishes: SheetWishes, signal?: AbortSignal): Promise<Appendices>;
}

interface Appendices {
  readonly sheets: readonly WorkedOutSheet[];
  readonly missing: readonly MissingAppendix[];
}

export interface MissingAppendix {
  /** What the kind of sheet is called. */
  readonly name: string;
  readonly problem: ScenarioProblem;
}

/** A sheet that only has to be written. */
export interface WorkedOutSheet {
  plan(meeting: MeetingFields): SheetPlan;
  /** What `--json` prints besides how the team was read and the file that was written. Unknown is null; addresses read "Blad!C7". */
  report(names: SheetNames): object;
  /** The same in plain words, for a terminal. */
  summary(names: SheetNames): string;
  /** What whoever makes it is told at once: totals, and nothing of a client. */
  readonly told?: readonly string[];
  /** Clients whom the sheet chose, who can be written beside the team's lists when somebody agrees. */
  readonly accepted?: AcceptedClients | null;
  /** Keeps with the workbook what the next sheet of this kind says about this one. */
  remember?(host: Host): Promise<void>;
}

interface SheetNames {
  /** The sheet that was added. */
  readonly sheet: string;
  /** The name it would have had, when a sheet of that name was there already. */
  readonly nameTaken: string | null;
}

/** The wishes about the division by hours. */
export function divisionWishes({
  fresh: _fresh,
  pointed: _pointed,
  counting: _counting,
  norms: _norms,
  blocks: _blocks,
  months: _months,
  bands: _bands,
  selection: _selection,
  newPerMonth: _newPerMonth,
  lineUpsFor: _lineUpsFor,
  optimiseCuts: _optimiseCuts,
  withAppendices: _withAppendices,
  ...division
}: SheetWishes): DivisionWishes {
  return division;
}
