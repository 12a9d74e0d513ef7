import type { ScenarioResult } from "../division/scenario";

/** A scenario's figures, against which the sheets are checked. */
export type ScenarioFigures = Omit<ScenarioResult, "checks">;
