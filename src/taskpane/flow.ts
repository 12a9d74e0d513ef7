import type { CellAddress } from "../caseload/cell-address";
import type { Correction } from "../caseload/corrections";
import type { ScenarioResult } from "../caseload/scenario";
import type { IsoDate } from "../caseload/team-data";
import type { TeamSettings } from "../caseload/team-settings";
import {
  computeScenario,
  UnusableTeam,
  type ComputedScenario,
  type ScenarioWishes,
} from "../usecases/compute-scenario";
import type { FollowedTeam, TeamNews } from "../usecases/follow-team";
import { HostError, type Host, type HostErrorCode } from "../usecases/host";
import { keepAgreement, keepCorrection, keepSettings, takeCorrectionBack } from "../usecases/keep";
import { loaded } from "../usecases/loaded";
import type { MadeSheet } from "../usecases/make-proportional-sheet";
import type { TeamReading } from "../usecases/read-team";

/** Why the host refused; the screen puts it into words. */
interface Problem {
  readonly code: HostErrorCode;
  /** The sheet concerned, where there is one. */
  readonly sheet: string | null;
}

/** What came of the last action that can succeed or fail: said once, until it is dismissed or overtaken. */
export type Notice =
  | {
      readonly kind: "sheet-made";
      readonly sheet: string;
      readonly nameTaken: string | null;
      readonly oneStepUndo: boolean;
      /** The team's sheets had changed since they were read: the figures are other than those that were on the screen. */
      readonly changedMeanwhile: boolean;
      /** What is on the sheet. */
      readonly result: ScenarioResult;
    }
  /** behind: the sheets changed and could not be read again yet, so that the figures on the screen are of before; it is tried again unasked. */
  | {
      readonly kind: "making-failed" | "reading-failed" | "keeping-failed" | "showing-failed" | "behind";
      readonly problem: Problem;
    }
  /** A ribbon button could not do its work; `message` says why. */
  | { readonly kind: "command-failed"; readonly message: string };

type FailureNotice = Extract<Notice, { readonly problem: Problem }>;

/** The figures, or why these sheets and choices give none. */
type Scenario =
  | ({ readonly usable: true } & ComputedScenario)
  | { readonly usable: false; readonly problem: UnusableTeam["problem"] };

/**
 * reading: for the first time · failed: the host would not let us read · nothing-found: read, and no table of a team among it ·
 * ready: there is something to show and to choose.
 */
export type FlowState =
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly problem: Problem; readonly activity: "none" | "reading" }
  | { readonly status: "nothing-found"; readonly reading: TeamReading; readonly activity: "none" | "reading" }
  | ReadyState;

export interface ReadyState {
  readonly status: "ready";
  readonly reading: TeamReading;
  readonly wishes: ScenarioWishes;
  readonly scenario: Scenario;
  readonly activity: "none" | "reading" | "keeping" | "making";
  readonly notice: Notice | null;
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
  /** null: back to the proposed date. */
  chooseDate(date: IsoDate | null): void;
  /** Hours a week for side tasks that the sheets name without hours; null: not known. */
  fillSideTaskHours(name: string, hours: number | null): void;
  /** "Hooguit … uur"; null: the usual maximum. */
  chooseUnknownMaximum(hours: number | null): void;
  resetChoices(): void;
  /** Keeps a correction of what was found with the workbook, and reads by it. What could not be kept does not hold. */
  correct(correction: Correction): Promise<void>;
  takeBack(correction: Correction): Promise<void>;
  changeSettings(changed: Partial<TeamSettings>): Promise<void>;
  /** What was found is the team that formulas are about, as it was read. */
  agreeWithTeam(): Promise<void>;
  /** Reads afresh and adds the sheet. Does nothing while one is being made. */
  makeSheet(): Promise<void>;
  show(cell: CellAddress): Promise<void>;
  dismissNotice(): void;
  /** The choices so far, for a ribbon button: it makes the sheet that the pane would make. */
  getWishes(): ScenarioWishes;
  /** A ribbon button failed, and the pane is where its person can read why. */
  tellCommandFailed(message: string): void;
}

export function createFlow(host: Host, team: FollowedTeam): Flow {
  let state: FlowState = { status: "reading" };
  let wishes: ScenarioWishes = {};
  const listeners = new Set<() => void>();

  function enter(next: FlowState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function choose(chosen: ScenarioWishes): void {
    wishes = chosen;
    if (state.status !== "ready") return;
    try {
      enter({ ...state, wishes, scenario: scenarioOf(state.reading, wishes) });
    } catch (error) {
      enter({ status: "failed", problem: problemOf(error), activity: "none" });
    }
  }

  /** What someone was doing goes on: only what is read is new. */
  function hear(news: TeamNews): void {
    if (news.state === "unread") {
      enter(stateAfterFailing(state, { kind: "behind", problem: problemOf(news.error) }));
      return;
    }
    try {
      const next = stateAfter(news.reading, wishes);
      if (next.status !== "ready" || state.status !== "ready") enter(next);
      else enter({ ...next, activity: state.activity, notice: withoutReading(state.notice) });
    } catch (error) {
      enter({ status: "failed", problem: problemOf(error), activity: "none" });
    }
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
    if (state.status !== "reading") enter({ ...state, activity: "none" });
  }

  /** Keeps something with the workbook and reads by it. */
  async function keep(keeping: () => Promise<void>): Promise<void> {
    if (state.status === "ready") enter({ ...state, activity: "keeping", notice: null });
    try {
      await keeping();
      await team.readNow();
    } catch (error) {
      if (state.status === "ready") enter({ ...state, notice: { kind: "keeping-failed", problem: problemOf(error) } });
    }
    rest();
  }

  async function makeSheet(): Promise<void> {
    if (state.status !== "ready" || !state.scenario.usable || isBusy(state)) return;
    const before = state.scenario;
    enter({ ...state, activity: "making", notice: null });
    const notice = await madeSheet().then(
      (made) => madeNotice(made, before.result),
      (error: unknown): Notice => ({ kind: "making-failed", problem: problemOf(error) }),
    );
    // The screen may lag behind the sheet, which was made from what the sheets hold now.
    await team.readNow();
    if (state.status === "ready") enter({ ...state, notice });
    rest();
  }

  async function madeSheet(): Promise<MadeSheet> {
    const { makeProportionalSheet } = await loaded(import("../usecases/make-proportional-sheet"));
    return makeProportionalSheet(host, wishes);
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
    chooseDate(date) {
      const { referenceDate: _previous, ...others } = wishes;
      choose(date === null ? others : { ...others, referenceDate: date });
    },
    fillSideTaskHours(name, hours) {
      const { [name]: _previous, ...others } = wishes.sideTaskHours ?? {};
      choose({ ...wishes, sideTaskHours: hours === null ? others : { ...others, [name]: hours } });
    },
    chooseUnknownMaximum(hours) {
      const { unknownSideTaskMaximum: _previous, ...others } = wishes;
      choose(hours === null ? others : { ...others, unknownSideTaskMaximum: hours });
    },
    resetChoices: () => choose({}),
    correct: (correction) => keep(() => keepCorrection(host, correction)),
    takeBack: (correction) => keep(() => takeCorrectionBack(host, correction)),
    changeSettings: (changed) => keep(() => keepSettings(host, changed)),
    async agreeWithTeam() {
      if (state.status !== "ready") return;
      const { reading } = state;
      await keep(() => keepAgreement(host, reading));
    },
    makeSheet,
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
    getWishes: () => wishes,
    tellCommandFailed(message) {
      if (state.status === "ready") enter({ ...state, notice: { kind: "command-failed", message } });
    },
  };
}

function stateAfter(reading: TeamReading, wishes: ScenarioWishes): FlowState {
  return reading.team.tables.some(({ kind }) => kind !== "clients")
    ? readyState(reading, wishes)
    : { status: "nothing-found", reading, activity: "none" };
}

function readyState(reading: TeamReading, wishes: ScenarioWishes): ReadyState {
  return {
    status: "ready",
    reading,
    wishes,
    scenario: scenarioOf(reading, wishes),
    activity: "none",
    notice: null,
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

/** Something is going on that the user asked for. */
function isBusy(state: FlowState): boolean {
  return state.status === "ready" && (state.activity === "making" || state.activity === "keeping");
}

function scenarioOf(reading: TeamReading, wishes: ScenarioWishes): Scenario {
  try {
    return { usable: true, ...computeScenario(reading, wishes) };
  } catch (error) {
    if (error instanceof UnusableTeam) return { usable: false, problem: error.problem };
    throw error;
  }
}

function madeNotice(made: MadeSheet, shownBefore: ScenarioResult): Notice {
  return {
    kind: "sheet-made",
    sheet: made.written.sheet,
    nameTaken: made.nameTaken,
    oneStepUndo: made.written.oneStepUndo,
    changedMeanwhile: !sameResult(made.result, shownBefore),
    result: made.result,
  };
}

/** Whether two results are the same in every choice, figure and check. */
export function sameResult(a: ScenarioResult, b: ScenarioResult): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function problemOf(error: unknown): Problem {
  return error instanceof HostError ? { code: error.code, sheet: error.sheet } : { code: "unknown", sheet: null };
}
