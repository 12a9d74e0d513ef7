import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { AnsweredQuestion, CountingAnswer } from "../../caseload/clients/counting-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseloadLimits, HoursByName } from "../../caseload/division/division";
import type { Correction } from "../../caseload/team/corrections";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import type { IsoDate } from "../../caseload/dates";
import type { TeamSettings } from "../../caseload/team/team-settings";
import type { GoalBlock } from "../../sheets/goals/goals-sheet-input";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { DivisionWishes } from "../../usecases/division/compute-division";
import type { Host } from "../../usecases/host";
import {
  changedChoices,
  changedHours,
  changedLimits,
  changedMeeting,
  changedNorms,
  changedScenarios,
  keepAgreement,
  keepAnswer,
  keepCorrection,
  keepCounting,
  keepSettings,
  takeAnswerBack,
  takeCorrectionBack,
  takeCountingBack,
} from "../../usecases/memory/keep";
import { loaded } from "../../usecases/loaded";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import type { MonthWishes } from "../../usecases/months/month-wishes";
import type { FollowedTeam } from "../../usecases/reading/follow-team";
import type { SheetKind } from "../../usecases/sheets/kinds";
import { addExampleTeam } from "./effects/add-example";
import { followSheets, readSheets } from "./effects/follow-sheets";
import { createKeeping } from "./effects/keep";
import { createSheetMaking } from "./effects/make-sheet";
import { createPointing, type Pointing } from "./effects/point";
import { readCapacityInTurn } from "./effects/read-capacity";
import { readClientsInTurn } from "./effects/read-clients";
import { showCell } from "./effects/show-cell";
import { readyTeam, type Facts } from "./facts";
import { refusalOf } from "./refusal";
import { screenOf } from "./screen-of";
import type { FlowState, Step } from "./state";
import { createStore } from "./store";
import type { TriedCuts } from "./undoing";

/**
 * What happens behind the task pane, without a screen: a state that is replaced, never changed, and actions that never
 * throw or reject. `getState` and `subscribe` are made for React's useSyncExternalStore.
 */
export interface Flow {
  getState(): FlowState;
  /** Returns the function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Reads the team now and whenever its sheets change; choices stay as they are. Resolves after the first reading. */
  start(): Promise<void>;
  /** Reads the workbook again, even when nothing seems to have changed. */
  read(): Promise<void>;
  /** Adds sheets with an example team to a workbook that has no team, and reads them. */
  tryExample(): Promise<void>;
  goTo(step: Step): void;
  /** Reads the client lists, however long they are. */
  readClients(): void;
  /** Stops reading the team's sheets, where a long list is counted. */
  stopReading(): void;
  stopReadingClients(): void;
  /** null goes back to the proposed date. */
  chooseDate(date: IsoDate | null): void;
  /** How many hours a week somebody's side tasks or absence take; null goes back to what the sheets say. */
  fillHours(of: "sideTaskHours" | "absenceHours", name: string, hours: number | null): void;
  /** The field "Hooguit … uur"; null goes back to the usual maximum. */
  chooseUnknownMaximum(hours: number | null): void;
  /** The numbers of clients that were agreed for somebody; without any, the agreement ends. */
  agreeLimits(name: string, limits: CaseloadLimits): void;
  /** Ends what was agreed for everybody. */
  clearLimits(): void;
  /** How many new clients come in each month; null when nobody has said. */
  chooseNewPerMonth(clients: number | null): void;
  /** Which models stand on "Doelen en capaciteit". */
  chooseGoalBlocks(blocks: readonly GoalBlock[]): void;
  /** Whether "Voorstel" is made with the sheets behind it. */
  chooseAppendices(withAppendices: boolean): void;
  /** Goes back to the hours on the sheets and to the usual maximum. */
  clearHours(): void;
  /** "Stel dat": other contract hours to try. They count until they are replaced, and are not kept. */
  suppose(supposed: HoursByName): void;
  /** Moves cuts of a scenario to see what they give. They count on the screen until they are kept or dropped (null). */
  tryCuts(tried: TriedCuts | null): void;
  /** Takes the latest change in the pane back. */
  undo(): void;
  /** Chooses by name the scenario to look at. */
  chooseScenario(name: string): void;
  /** Asks something else of the step Maand. It counts until it is replaced, and is not kept. */
  askMonths(months: MonthWishes): void;
  /** Changes the scenarios. The screen shows that at once, and it is kept afterwards. */
  changeScenarios(change: (scenarios: readonly KeptScenario[]) => readonly KeptScenario[]): void;
  /** Changes the norms in the same way; null is no norms. */
  changeNorms(change: (norms: TeamNorms | null) => TeamNorms | null): void;
  /** Keeps a correction of what was found, and reads again with it. A correction that cannot be kept does not count. */
  correct(correction: Correction): Promise<void>;
  takeBack(correction: Correction): Promise<void>;
  changeSettings(changed: Partial<TeamSettings>): Promise<void>;
  /** Keeps somebody's answer to an aandachtspunt. */
  answer(answer: PointAnswer): Promise<void>;
  takeAnswerBack(point: Pick<PointAnswer, "subject">): Promise<void>;
  /** Agrees that what was found is the team that formulas are about. */
  agreeWithTeam(): Promise<void>;
  /** Keeps an answer about who counts, and reads again with it. */
  count(answer: CountingAnswer): Promise<void>;
  takeCountBack(about: AnsweredQuestion): Promise<void>;
  /** Changes what the sheets say about the meeting. The screen shows that at once, and it is kept afterwards. */
  changeMeeting(changed: Partial<MeetingFields>): void;
  /** Chooses the sheet in the step Werkblad, and reads what only that sheet needs. Choosing it again reads again. */
  chooseSheet(kind: SheetKind): void;
  /** Reads afresh and adds the sheet, with everything that was filled in. Does nothing while a sheet is being made. */
  makeSheet(kind: SheetKind): Promise<void>;
  /** Asks the workbook what the first figures do not need; the part that wants to know brings the question. Unlike an action it rejects, with HostError. */
  ask<Answer>(question: (host: Host, asked: Pick<Facts, "supposed" | "months">) => Promise<Answer>): Promise<Answer>;
  /** Writes the clients whom the last worksheet chose beside the team's lists, with the reason. */
  writeDecision(reason: string): Promise<void>;
  /** Stops making the sheet, unless it is being written already. */
  stopMaking(): void;
  show(cell: CellAddress): Promise<void>;
  dismissNotice(): void;
  /** What is supposed now. A ribbon button uses it to make the same sheet as the pane would. */
  getWishes(): DivisionWishes;
  /** Somebody points at the names, hours and clients of the team. */
  readonly pointing: Pointing;
  /** Shows why a ribbon button failed. */
  tellCommandFailed(message: string): void;
}

/** Joins one store of facts with the effects that act on the workbook and dispatch the results. */
export function createFlow(host: Host, team: FollowedTeam): Flow {
  const store = createStore();
  const { dispatch } = store;
  const keeping = createKeeping(host, team, store);
  const { keepAtOnce, keepFirst } = keeping;
  const sheets = createSheetMaking(host, team, keeping, store);
  let screen = screenOf(store.facts());
  store.subscribe((facts) => (screen = screenOf(facts)));
  readClientsInTurn(host, store);
  readCapacityInTurn(host, store);

  return {
    getState: () => screen,
    subscribe: store.subscribe,
    start: () => followSheets(team, store),
    read: () => readSheets(team, store),
    tryExample: () => addExampleTeam(host, team, store),
    goTo: (step) => void dispatch({ type: "step-chosen", step }),
    stopReading: () => team.stopReading(),
    readClients: () => void dispatch({ type: "clients-asked" }),
    stopReadingClients: () => void dispatch({ type: "clients-stopped" }),
    chooseDate: (referenceDate) => keepAtOnce(changedChoices({ referenceDate })),
    fillHours: (of, name, hours) => keepAtOnce(changedHours(of, name, hours)),
    chooseUnknownMaximum: (unknownSideTaskMaximum) => keepAtOnce(changedChoices({ unknownSideTaskMaximum })),
    agreeLimits: (name, limits) => keepAtOnce(changedLimits(name, limits)),
    clearLimits: () => keepAtOnce(changedChoices({ limits: {} })),
    chooseNewPerMonth: (newPerMonth) => keepAtOnce(changedChoices({ newPerMonth })),
    chooseGoalBlocks: (goalBlocks) => keepAtOnce(changedChoices({ goalBlocks })),
    chooseAppendices: (withAppendices) => keepAtOnce(changedChoices({ withAppendices })),
    clearHours: () => keepAtOnce(changedChoices({ sideTaskHours: {}, absenceHours: {}, unknownSideTaskMaximum: null })),
    suppose: (supposed) => void dispatch({ type: "supposed", supposed }),
    tryCuts: (tried) => void dispatch({ type: "cuts-tried", tried }),
    undo: keeping.undo,
    chooseScenario: (name) => void dispatch({ type: "scenario-chosen", name }),
    askMonths: (months) => void dispatch({ type: "months-asked", months }),
    changeScenarios: (change) => keepAtOnce(changedScenarios(change)),
    changeNorms: (change) => keepAtOnce(changedNorms(change)),
    correct: (correction) => keepFirst(() => keepCorrection(host, correction)),
    takeBack: (correction) => keepFirst(() => takeCorrectionBack(host, correction)),
    answer: (answer) => keepFirst(() => keepAnswer(host, answer)),
    takeAnswerBack: (point) => keepFirst(() => takeAnswerBack(host, point)),
    changeSettings: (changed) => keepFirst(() => keepSettings(host, changed)),
    count: (answer) => keepFirst(() => keepCounting(host, answer)),
    takeCountBack: (about) => keepFirst(() => takeCountingBack(host, about)),
    async agreeWithTeam() {
      const ready = readyTeam(store.facts());
      if (ready) await keepFirst(() => keepAgreement(host, ready.shown));
    },
    changeMeeting: (changed) => keepAtOnce(changedMeeting(changed)),
    chooseSheet: (kind) => void dispatch({ type: "sheet-chosen", kind }),
    makeSheet: sheets.make,
    ask: (question) => question(host, store.facts()),
    async writeDecision(reason) {
      try {
        const { writeDecision } = await loaded(import("./effects/write-decision"));
        await writeDecision(host, team, store, reason);
      } catch (error) {
        dispatch({ type: "notice-given", notice: { kind: "decision-failed", refusal: refusalOf(error) } });
      }
    },
    stopMaking: sheets.stop,
    show: (cell) => showCell(host, team, cell, store),
    dismissNotice: () => void dispatch({ type: "notice-dismissed" }),
    pointing: createPointing(host, keeping, store),
    getWishes: () => ({ contractHours: store.facts().supposed }),
    tellCommandFailed: (message) => void dispatch({ type: "notice-given", notice: { kind: "not-made", message } }),
  };
}
