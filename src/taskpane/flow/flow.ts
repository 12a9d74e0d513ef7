import type { PointAnswer } from "../../caseload/attention/point-answers";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/team/corrections";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import type { IsoDate } from "../../caseload/team/team-data";
import type { TeamSettings } from "../../caseload/team/team-settings";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import type { DivisionWishes } from "../../usecases/division/compute-division";
import type { FollowedTeam, TeamNews } from "../../usecases/reading/follow-team";
import type { Host, LongReading } from "../../usecases/host";
import {
  changedChoices,
  changedMeeting,
  changedScenarios,
  changedHours,
  changedNorms,
  keepAgreement,
  keepAnswer,
  keepChange,
  keepCorrection,
  keepSettings,
  takeAnswerBack,
  takeCorrectionBack,
  type MemoryChange,
} from "../../usecases/memory/keep";
import { loaded } from "../../usecases/loaded";
import { lineUpsOfChosen } from "../../usecases/scenarios/line-ups-of-chosen";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { SheetKind } from "../../usecases/sheets/sheet-on-screen";
import type { KeptChoices, KeptScenario } from "../../usecases/memory/team-memory";
import { createCapacityReader } from "./capacity-reader";
import { createClientReader } from "./client-reader";
import { makeSheetOf, noticeOfFailing, shownFigures } from "./effects/make-sheet";
import { problemOf } from "./problem";
import { sameResult } from "./same-result";
import { shownDivision } from "./shown-division";
import type { Capacity, Clients, FlowState, Notice, Problem, Step } from "./state";

interface FailureNotice {
  readonly kind: "reading-failed" | "behind";
  readonly problem: Problem;
}

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
  readClients(): Promise<void>;
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

const idle = { activity: "none", progress: null, notice: null } as const;

export function createFlow(host: Host, team: FollowedTeam): Flow {
  let state: FlowState = { status: "reading" };
  let step: Step | null = null;
  let sheetKind: SheetKind = "proportional";
  let stopping: AbortController | null = null;
  let supposed: DivisionWishes = {};
  let chosenScenario: string | null = null;
  /** As it was read, without what is not kept yet. */
  let latest: TeamReading | null = null;
  /** Changes that the screen shows already and the workbook does not keep yet. */
  const unkept: MemoryChange[] = [];
  let keeping = Promise.resolve();
  const listeners = new Set<() => void>();
  let clients: Clients = { status: "none" };
  const clientReader = createClientReader(host, (next) => {
    clients = next;
    if (state.status === "ready") enter({ ...state, clients });
  });
  let capacity: Capacity = { status: "none-asked" };
  const capacityReader = createCapacityReader(host, (next) => {
    capacity = next;
    if (state.status === "ready") enter({ ...state, capacity });
  });

  function enter(next: FlowState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Shows the reading; what someone was doing goes on. */
  function showReading(reading: TeamReading): void {
    try {
      if (!reading.team.tables.some(({ kind }) => kind !== "clients")) {
        enter({ status: "nothing-found", reading, activity: "none", problem: null });
        return;
      }
      const division = shownDivision(reading, supposed);
      step ??= division.usable ? "division" : "data";
      const { activity, progress, notice } = state.status === "ready" ? state : idle;
      const chosen = { step, supposed, chosenScenario, sheetKind };
      enter({ status: "ready", ...chosen, reading, division, clients, capacity, activity, progress, notice });
      clientReader.follow(reading, division.usable ? division : null);
    } catch (error) {
      enter({ status: "failed", problem: problemOf(error), activity: "none" });
    }
  }

  function hear(news: TeamNews): void {
    if (news.state === "unread") {
      enter(stateAfterFailing(state, { kind: "behind", problem: problemOf(news.error) }));
      return;
    }
    latest = news.reading;
    if (state.status === "ready") state = { ...state, notice: withoutReading(state.notice) };
    showReading(withUnkept(news.reading));
    capacityReader.readAgainSoon();
  }

  function withUnkept(reading: TeamReading): TeamReading {
    return { ...reading, memory: unkept.reduce((memory, change) => change(memory), reading.memory) };
  }

  async function read(): Promise<void> {
    if (isBusy(state) || state.status === "reading") return;
    enter(
      state.status === "ready" ? { ...state, activity: "reading", notice: null } : { ...state, activity: "reading" },
    );
    const news = await team.readNow();
    if (news.state === "unread") {
      enter(stateAfterFailing(state, { kind: "reading-failed", problem: problemOf(news.error) }));
    }
    rest();
  }

  /** Whatever was going on is done. */
  function rest(): void {
    if (state.status === "ready") enter({ ...state, activity: "none", progress: null });
    else if (state.status !== "reading") enter({ ...state, activity: "none" });
  }

  /** Keeps something with the workbook and reads by it. */
  async function keep(act: () => Promise<void>): Promise<void> {
    if (state.status === "ready") enter({ ...state, activity: "keeping", notice: null });
    try {
      await act();
      await team.readNow();
    } catch (error) {
      tellKeepingFailed(error);
    }
    rest();
  }

  /** Shows the change at once and keeps it meanwhile, after earlier ones; what cannot be kept does not hold. */
  function keepAtOnce(change: MemoryChange): void {
    if (latest === null) return;
    unkept.push(change);
    showReading(withUnkept(latest));
    keeping = keeping.then(async () => {
      const failure = await keepChange(host, change).then(
        () => null,
        (error: unknown) => ({ error }),
      );
      unkept.splice(unkept.indexOf(change), 1);
      if (failure) {
        tellKeepingFailed(failure.error);
        if (latest) showReading(withUnkept(latest));
        return;
      }
      // It is kept, whether or not the sheets can be read just now.
      if (latest) latest = { ...latest, memory: change(latest.memory) };
      await team.readNow();
    });
  }

  function tellKeepingFailed(error: unknown): void {
    if (state.status === "ready") enter({ ...state, notice: { kind: "keeping-failed", problem: problemOf(error) } });
  }

  async function tryExample(): Promise<void> {
    if (state.status !== "nothing-found" || state.activity !== "none") return;
    enter({ ...state, activity: "adding", problem: null });
    try {
      const { addExample } = await loaded(import("../../usecases/sheets/add-example"));
      await addExample(host);
      await team.readNow();
    } catch (error) {
      if (state.status === "nothing-found") enter({ ...state, problem: problemOf(error) });
    }
    rest();
  }

  async function makeSheet(kind: SheetKind): Promise<void> {
    if (state.status !== "ready" || isBusy(state)) return;
    if (kind !== "capacity" && !state.division.usable) return;
    const before = shownFigures(kind, state);
    const own = new AbortController();
    stopping = own;
    enter({ ...state, activity: "making", notice: null });
    // Who fills something in and makes the sheet at once, finds it on the sheet.
    await keeping;
    if (hasNotKept(state)) {
      rest();
      return;
    }
    const long: LongReading = {
      signal: own.signal,
      onProgress: (rows, ofRows) => {
        if (state.status === "ready") enter({ ...state, progress: { rows, ofRows } });
      },
    };
    const ageWishes = latest ? lineUpsOfChosen(latest, chosenScenario) : {};
    const notice = await makeSheetOf(kind, host, supposed, ageWishes, long).then(
      ({ figures, result, written, nameTaken }): Notice => ({
        kind: "sheet-made",
        sheet: written.sheet,
        nameTaken,
        oneStepUndo: written.oneStepUndo,
        changedMeanwhile: before !== null && !sameResult(figures, before),
        result,
      }),
      (error: unknown) => noticeOfFailing(kind, error),
    );
    stopping = null;
    // The screen may lag behind the sheet, which was made from what the sheets hold now.
    await team.readNow();
    if (state.status === "ready") enter({ ...state, notice });
    rest();
  }

  function choose(changed: Partial<KeptChoices>): void {
    keepAtOnce(changedChoices(changed));
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () =>
      new Promise((resolve) => {
        team.follow((news) => {
          hear(news);
          resolve();
        });
      }),
    read,
    tryExample,
    goTo(next) {
      step = next;
      if (state.status === "ready") enter({ ...state, step });
    },
    readClients: clientReader.read,
    stopReadingClients: clientReader.stop,
    chooseDate: (referenceDate) => choose({ referenceDate }),
    fillHours: (of, name, hours) => keepAtOnce(changedHours(of, name, hours)),
    chooseUnknownMaximum: (unknownSideTaskMaximum) => choose({ unknownSideTaskMaximum }),
    chooseNewPerMonth: (newPerMonth) => choose({ newPerMonth }),
    clearHours: () => choose({ sideTaskHours: {}, absenceHours: {}, unknownSideTaskMaximum: null }),
    suppose(next) {
      supposed = next;
      if (state.status === "ready") showReading(state.reading);
    },
    chooseScenario(name) {
      chosenScenario = name;
      if (state.status === "ready") enter({ ...state, chosenScenario });
    },
    changeScenarios: (change) => keepAtOnce(changedScenarios(change)),
    changeNorms: (change) => keepAtOnce(changedNorms(change)),
    correct: (correction) => keep(() => keepCorrection(host, correction)),
    takeBack: (correction) => keep(() => takeCorrectionBack(host, correction)),
    answer: (answer) => keep(() => keepAnswer(host, answer)),
    takeAnswerBack: (point) => keep(() => takeAnswerBack(host, point)),
    changeSettings: (changed) => keep(() => keepSettings(host, changed)),
    async agreeWithTeam() {
      if (state.status !== "ready") return;
      const { reading } = state;
      await keep(() => keepAgreement(host, reading));
    },
    changeMeeting: (changed) => keepAtOnce(changedMeeting(changed)),
    chooseSheet(kind) {
      sheetKind = kind;
      if (state.status === "ready") enter({ ...state, sheetKind });
      if (kind === "capacity") void capacityReader.read();
      else capacityReader.leave();
    },
    makeSheet,
    stopMaking: () => stopping?.abort(),
    async show(cell) {
      try {
        await host.show(cell);
      } catch (error) {
        if (state.status === "ready")
          enter({ ...state, notice: { kind: "showing-failed", problem: problemOf(error) } });
      }
    },
    dismissNotice() {
      if (state.status === "ready") enter({ ...state, notice: null });
    },
    getWishes: () => supposed,
    tellCommandFailed(message) {
      if (state.status === "ready") enter({ ...state, notice: { kind: "command-failed", message } });
    },
  };
}

/** Figures that were there stay there when reading again fails; the notice says that they are the earlier ones. */
function stateAfterFailing(state: FlowState, notice: FailureNotice): FlowState {
  return state.status === "ready"
    ? { ...state, notice }
    : { status: "failed", problem: notice.problem, activity: "none" };
}

/** A notice that the sheets could not be read is overtaken by a reading. */
function withoutReading(notice: Notice | null): Notice | null {
  return notice?.kind === "behind" || notice?.kind === "reading-failed" ? null : notice;
}

function hasNotKept(state: FlowState): boolean {
  return state.status === "ready" && state.notice?.kind === "keeping-failed";
}

/** Something is going on that the user asked for. */
function isBusy(state: FlowState): boolean {
  return state.status === "ready" && (state.activity === "making" || state.activity === "keeping");
}
