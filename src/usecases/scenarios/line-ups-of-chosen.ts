import type { AgeWishes } from "./age-wishes";
import type { TeamReading } from "../reading/read-team";

/** Asks for line-ups of the scenario that somebody looks at. Asks nothing when it is not kept or does not divide by age. */
export function lineUpsOfChosen(
  { memory }: Pick<TeamReading, "memory">,
  chosen: string | null,
): Pick<AgeWishes, "lineUpsFor"> {
  const scenario = memory.scenarios.find(({ name }) => name === chosen);
  return scenario?.kind === "by-age" ? { lineUpsFor: scenario.name } : {};
}
