import type { ScenarioProblem } from "../../caseload/clients/clients-problem";
import type { HoursByName } from "../../caseload/division/division";
import type { Stepwise } from "../../kernel/stepwise";
import type { Outcome } from "../../caseload/outcome";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ComparedTeam, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { typicalDeviation } from "../../caseload/line-ups/line-up";
import { sum } from "../../caseload/sum";
import { divideByAge, unchangedScenario } from "../../text/scenario-names";
import { proposedBands } from "./age-wishes";
import { computingComparison, scenariosOf } from "./compute-comparison";
import type { AgeReading } from "../reading/read-ages";
import type { KeptScenario } from "../memory/team-memory";

/** A scenario by age that nobody has filled in yet. */
const emptyByAge: KeptScenario = {
  name: divideByAge,
  kind: "by-age",
  selection: null,
  bands: [],
  teams: null,
  conditions: [],
  sideTaskHours: {},
  since: null,
};

/**
 * The scenarios besides scenario 0: those that are kept and, while none of them divides by age, the one that the sheets propose. Where the sheets
 * propose no bands either and nothing is kept, it is one without bands, to be filled in.
 */
export function scenariosOnScreen(ages: AgeReading): readonly KeptScenario[] {
  const shown = scenariosOf(ages, {});
  return shown.ok ? shown.scenarios : [...ages.reading.memory.scenarios, emptyByAge];
}

/** The scenario that is shown and not kept; null when all are kept. */
export function proposalOf(ages: AgeReading): KeptScenario | null {
  const { scenarios } = ages.reading.memory;
  return scenariosOnScreen(ages).find(({ name }) => !scenarios.some((kept) => kept.name === name)) ?? null;
}

/** The scenarios worked out, or why that is not to be had. */
export type WorkedOut = Outcome<{ readonly comparison: ScenarioComparison }, ScenarioProblem>;

/** What the scenarios on the screen are worked out from. */
export interface ScenariosTask {
  readonly ages: AgeReading;
  /** The scenario that better line-ups are looked for and whose selection counts; null: scenario 0. */
  readonly chosen: AgeScenario | null;
  readonly supposed: HoursByName;
}

/** All scenarios over the clients of the chosen one's selection, and the best line-ups for it; step by step, so that a screen can be drawn between. */
export function workingOutScenarios({ ages, chosen, supposed }: ScenariosTask): Stepwise<WorkedOut> {
  const selection = chosen && (chosen.selection ?? ages.selections[0]?.name);
  const wishes = {
    ...(chosen?.kind === "by-age" && { lineUpsFor: chosen.name }),
    ...(selection && { selection }),
  };
  return computingComparison(withShownScenarios(ages), wishes, { contractHours: supposed });
}

/** Whether both tasks give the same outcome. Reading the team again changes nothing by itself. */
export function sameTask(one: ScenariosTask, other: ScenariosTask): boolean {
  return one.ages.histogram === other.ages.histogram && taskKey(one) === taskKey(other);
}

function taskKey({ ages, chosen, supposed }: ScenariosTask): string {
  const { selections, computed, reading } = ages;
  return JSON.stringify([
    scenariosOnScreen(ages),
    chosen?.name,
    supposed,
    selections,
    computed.result,
    reading.memory.choices,
  ]);
}

/** Takes what is shown for kept, so that it is worked out as it is shown. */
function withShownScenarios(ages: AgeReading): AgeReading {
  const { reading } = ages;
  return { ...ages, reading: { ...reading, memory: { ...reading.memory, scenarios: scenariosOnScreen(ages) } } };
}

/** Takes a scenario as somebody tries it for the one of that name. */
export function withShown(ages: AgeReading, tried: KeptScenario): AgeReading {
  const { reading } = ages;
  const scenarios = scenariosOnScreen(ages).map((shown) => (shown.name === tried.name ? tried : shown));
  return { ...ages, reading: { ...reading, memory: { ...reading.memory, scenarios } } };
}

/** The scenario of this name; without one the last that divides by age, else the last. null: scenario 0. */
export function chosenAmong(scenarios: readonly KeptScenario[], name: string | null): KeptScenario | null {
  if (name === unchangedScenario) return null;
  const usual = scenarios.findLast(({ kind }) => kind === "by-age") ?? scenarios.at(-1) ?? null;
  return scenarios.find((scenario) => scenario.name === name) ?? usual;
}

/** How far the teams of a line-up are from the mean load as a rule, in clients an fte. */
export function deviationPerFte(
  teams: readonly Pick<ComparedTeam, "hours">[],
  spread: number,
  fullTimeHours: number,
): number {
  return typicalDeviation(spread, sum(teams.map(({ hours }) => hours)), fullTimeHours);
}

/** A scenario to begin with: the bands and the selection of the one that somebody looks at, else those that the sheets propose. */
export function newScenario(
  ages: AgeReading,
  name: string,
  kind: "by-age" | "by-hours",
  like: KeptScenario | null,
): KeptScenario {
  const proposed = proposedBands(ages) ?? [];
  const bands = like?.kind === "by-age" ? like.bands : proposed;
  return { ...emptyByAge, name, kind, selection: like?.selection ?? null, bands: kind === "by-age" ? bands : [] };
}
