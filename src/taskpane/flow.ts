import type { CellAddress } from "../caseload/cell-address";
import type { Rounding, ScenarioResult } from "../caseload/scenario";
import type { IsoDate } from "../caseload/team-data";
import {
  computeScenario,
  UnusableTeam,
  type ComputedScenario,
  type ScenarioWishes,
} from "../usecases/compute-scenario";
import { HostError, type Host, type HostErrorCode } from "../usecases/host";
import { makeProportionalSheet, type MadeSheet } from "../usecases/make-proportional-sheet";
import { readTeam, type TeamReading } from "../usecases/read-team";

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
  | { readonly kind: "making-failed" | "reading-failed" | "showing-failed"; readonly problem: Problem }
  /** A ribbon button could not do its work; `message` says why. */
  | { readonly kind: "command-failed"; readonly message: string };

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
  readonly activity: "none" | "reading" | "making";
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
  /** Reads the workbook again; choices are kept. Of two readings under way the later counts. */
  read(): Promise<void>;
  /** null: back to the proposed date. */
  chooseDate(date: IsoDate | null): void;
  chooseRounding(rounding: Rounding): void;
  /** Hours a week for side tasks that the sheets name without hours; null: not known. */
  fillSideTaskHours(name: string, hours: number | null): void;
  /** "Hooguit … uur"; null: the usual maximum. */
  chooseUnknownMaximum(hours: number | null): void;
  resetChoices(): void;
  /** Reads afresh and adds the sheet. Does nothing while one is being made. */
  makeSheet(): Promise<void>;
  show(cell: CellAddress): Promise<void>;
  dismissNotice(): void;
  /** The choices so far, for a ribbon button: it makes the sheet that the pane would make. */
  getWishes(): ScenarioWishes;
  /** A ribbon button failed, and the pane is where its person can read why. */
  tellCommandFailed(message: string): void;
}

export function createFlow(host: Host): Flow {
  let state: FlowState = { status: "reading" };
  let wishes: ScenarioWishes = {};
  /** Counts what reads the workbook, so that an answer that was overtaken is recognised. */
  let turn = 0;
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

  async function read(): Promise<void> {
    if (state.status === "ready" && state.activity === "making") return;
    const mine = ++turn;
    if (state.status === "ready") enter({ ...state, activity: "reading", notice: null });
    else if (state.status !== "reading") enter({ ...state, activity: "reading" });
    try {
      const reading = await readTeam(host);
      if (mine === turn) enter(stateAfter(reading, wishes));
    } catch (error) {
      if (mine === turn) enter(stateAfterFailing(state, problemOf(error)));
    }
  }

  async function makeSheet(): Promise<void> {
    if (state.status !== "ready" || !state.scenario.usable || state.activity === "making") return;
    const mine = ++turn;
    const before = state.scenario;
    enter({ ...state, activity: "making", notice: null });
    try {
      const made = await makeProportionalSheet(host, wishes);
      if (mine === turn) enter({ ...readyState(made.reading, wishes), notice: madeNotice(made, before.result) });
    } catch (error) {
      if (mine !== turn) return;
      enter({ ...state, activity: "none", notice: { kind: "making-failed", problem: problemOf(error) } });
      if (error instanceof UnusableTeam) await read();
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    chooseDate(date) {
      const { referenceDate: _previous, ...others } = wishes;
      choose(date === null ? others : { ...others, referenceDate: date });
    },
    chooseRounding: (rounding) => choose({ ...wishes, rounding }),
    fillSideTaskHours(name, hours) {
      const { [name]: _previous, ...others } = wishes.sideTaskHours ?? {};
      choose({ ...wishes, sideTaskHours: hours === null ? others : { ...others, [name]: hours } });
    },
    chooseUnknownMaximum(hours) {
      const { unknownSideTaskMaximum: _previous, ...others } = wishes;
      choose(hours === null ? others : { ...others, unknownSideTaskMaximum: hours });
    },
    resetChoices: () => choose({}),
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
function stateAfterFailing(state: FlowState, problem: Problem): FlowState {
  return state.status === "ready"
    ? { ...state, activity: "none", notice: { kind: "reading-failed", problem } }
    : { status: "failed", problem, activity: "none" };
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
