import { computeScenario, UnusableTeam, type ScenarioWishes } from "../../usecases/computing/compute-scenario";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { Scenario } from "./state";

/** The figures of what was read, or why there are none. */
export function scenarioOf(reading: TeamReading, wishes: ScenarioWishes): Scenario {
  try {
    return { usable: true, ...computeScenario(reading, wishes) };
  } catch (error) {
    if (error instanceof UnusableTeam) return { usable: false, problem: error.problem };
    throw error;
  }
}
