import type { TeamData } from "../team-data";
import type { Check } from "./check";
import { combinedCells } from "./combined-cells";
import { contractEnds } from "./contract-ends";
import { differentHours } from "./different-hours";
import { nearNames } from "./near-names";
import { notInFormation } from "./not-in-formation";
import { proportionalAsCurrent } from "./proportional-as-current";
import { roundedSum } from "./rounded-sum";
import type { ScenarioFigures } from "./scenario-figures";
import { sideTaskWithoutHours } from "./side-task-without-hours";

/** Everything in the sheets that does not add up, by code and then in the order of the sheets (domain checks C01 to C20). */
export function findChecks(team: TeamData, figures: ScenarioFigures): readonly Check[] {
  return [
    ...roundedSum(team, figures),
    ...differentHours(team),
    ...nearNames(team),
    ...proportionalAsCurrent(team, figures),
    ...sideTaskWithoutHours(figures),
    ...notInFormation(team, figures),
    ...contractEnds(figures),
    ...combinedCells(team),
  ];
}
