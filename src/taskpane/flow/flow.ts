import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/team/corrections";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import type { IsoDate } from "../../caseload/dates";
import type { TeamSettings } from "../../caseload/team/team-settings";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { DivisionWishes } from "../../usecases/division/compute-division";
import type { Host } from "../../usecases/host";
import {
  changedChoices,
  changedHours,
  changedMeeting,
  changedNorms,
  changedScenarios,
  keepAgreement,
  keepAnswer,
  keepCorrection,
  keepSettings,
  takeAnswerBack,
  takeCorrectionBack,
} from "../../usecases/memory/keep";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import type { FollowedTeam } from "../../usecases/reading/follow-team";
import type { SheetKind } from "../../usecases/sheets/sheet-on-screen";
import { addExampleTeam } from "./effects/add-example";
import { followSheets, readSheets } from "./effects/follow-sheets";
import { createKeeping } from "./effects/keep";
import { createSheetMaking } from "./effects/making";
import { readCapacityInTurn } from "./effects/read-capacity";
import { readClientsInTurn } from "./effects/read-clients";
import { showCell } from "./effects/show-cell";
import { readyTeam } from "./facts";
import { screenOf } from "./screen-of";
import type { FlowState, Step } from "./state";
import { createStore } from "./store";

/**
 * What happens behind the task pane, without a screen: state that never changes in place, and actions that never throw or reject.
 * `getState` and `subscribe` are made for React's useSyncExternalStore.
 */
export interface Flow {
  getState(): FlowState;
  /** Returns the function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Follows the team from now on: reads it, and again whenever its sheets change. Choices are kept. Resolves after the first reading. */
  start(): Promise<void>;
  /** Reads the workbook again, also when nothing seems to have changed. */
  read(): Promise<void>;
  /** Adds sheets with an example team to a workbook in which none was found, and reads them. */
  tryExample(): Promise<void>;
  goTo(step: Step): void;
  /** Reads the client lists, however long they are. */
  readClients(): void;
  stopReadingClients(): void;
  /** null: back to the proposed date. */
  chooseDate(date: IsoDate | null): void;
  /** Hours a week that somebody's side tasks or absence take; null: as the sheets have it. */
  fillHours(of: "sideTaskHours" | "absenceHours", name: string, hours: number | null): void;
  /** "Hooguit … uur"; null: the usual maximum. */
  chooseUnknownMaximum(hours: number | null): void;
  /** Clients who come in each month; null: nobody said. */
  chooseNewPerMonth(clients: number | null): void;
  /** Hours are as the sheets have them again, and the maximum is the usual one. */
  clearHours(): void;
  /** "Stel dat": holds until it is replaced, and is not kept. */
  suppose(supposed: DivisionWishes): void;
  /** Which scenario somebody looks at, by its name. */
  chooseScenario(name: string): void;
  /** Keeps the scenarios as changed; the screen shows them at once. */
  changeScenarios(change: (scenarios: readonly KeptScenario[]) => readonly KeptScenario[]): void;
  /** Keeps the norms as changed, null for none, like scenarios. */
  changeNorms(change: (norms: TeamNorms | null) => TeamNorms | null): void;
  /** Keeps a correction of what was found with the workbook, and reads by it. What could not be kept does not hold. */
  correct(correction: Correction): Promise<void>;
  takeBack(correction: Correction): Promise<void>;
  changeSettings(changed: Partial<TeamSettings>): Promise<void>;
  /** Keeps what someone says of an aandachtspunt. */
  answer(answer: PointAnswer): Promise<void>;
  takeAnswerBack(point: Pick<PointAnswer, "subject">): Promise<void>;
  /** What was found is the team that formulas are about, as it was read. */
  agreeWithTeam(): Promise<void>;
  /** Keeps what was filled in about the meeting; the screen shows it at once. */
  changeMeeting(changed: Partial<MeetingFields>): void;
  /** The sheet that the step Werkblad is about; what only that sheet needs is read, and again when it is chosen again. */
  chooseSheet(kind: SheetKind): void;
  /** Reads afresh and adds the sheet, with what was filled in until now. Does nothing while one is being made. */
  makeSheet(kind: SheetKind): Promise<void>;
  /** Nothing is made, unless the sheet is being written already. */
  stopMaking(): void;
  show(cell: CellAddress): Promise<void>;
  dismissNotice(): void;
  /** What is supposed now, for a ribbon button: it makes the sheet that the pane would make. */
  getWishes(): DivisionWishes;
  /** A ribbon button failed, and the pane is where its person can read why. */
  tellCommandFailed(message: string): void;
}

/** One store of facts for the pane; the effects act on the workbook and dispatch what comes of it. */
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
    readClients: () => void dispatch({ type: "clients-asked" }),
    stopReadingClients: () => void dispatch({ type: "clients-stopped" }),
    chooseDate: (referenceDate) => keepAtOnce(changedChoices({ referenceDate })),
    fillHours: (of, name, hours) => keepAtOnce(changedHours(of, name, hours)),
    chooseUnknownMaximum: (unknownSideTaskMaximum) => keepAtOnce(changedChoices({ unknownSideTaskMaximum })),
    chooseNewPerMonth: (newPerMonth) => keepAtOnce(changedChoices({ newPerMonth })),
    clearHours: () => keepAtOnce(changedChoices({ sideTaskHours: {}, absenceHours: {}, unknownSideTaskMaximum: null })),
    suppose: (supposed) => void dispatch({ type: "supposed", supposed }),
    chooseScenario: (name) => void dispatch({ type: "scenario-chosen", name }),
    changeScenarios: (change) => keepAtOnce(changedScenarios(change)),
    changeNorms: (change) => keepAtOnce(changedNorms(change)),
    correct: (correction) => keepFirst(() => keepCorrection(host, correction)),
    takeBack: (correction) => keepFirst(() => takeCorrectionBack(host, correction)),
    answer: (answer) => keepFirst(() => keepAnswer(host, answer)),
    takeAnswerBack: (point) => keepFirst(() => takeAnswerBack(host, point)),
    changeSettings: (changed) => keepFirst(() => keepSettings(host, changed)),
    async agreeWithTeam() {
      const ready = readyTeam(store.facts());
      if (ready) await keepFirst(() => keepAgreement(host, ready.shown));
    },
    changeMeeting: (changed) => keepAtOnce(changedMeeting(changed)),
    chooseSheet: (kind) => void dispatch({ type: "sheet-chosen", kind }),
    makeSheet: sheets.make,
    stopMaking: sheets.stop,
    show: (cell) => showCell(host, cell, store),
    dismissNotice: () => void dispatch({ type: "notice-dismissed" }),
    getWishes: () => store.facts().supposed,
    tellCommandFailed: (message) =>
      void dispatch({ type: "notice-given", notice: { kind: "command-failed", message } }),
  };
}
