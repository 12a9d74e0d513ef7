import type { TeamData } from "../team/team-data";
import type { Check } from "./check";
import { combinedCells } from "./combined-cells";
import { contractEnds } from "./people/contract-ends";
import { differentHours } from "./people/different-hours";
import { nearNames } from "./people/near-names";
import { notInFormation } from "./people/not-in-formation";
import { proportionalAsCurrent } from "./proportional-as-current";
import { roundedSum } from "./rounded-sum";
import type { DivisionFigures } from "./division-figures";
import { sideTaskWithoutHours } from "./people/side-task-without-hours";
import { statedSplitChecks } from "./ages/stated-splits";
import { teamWithoutIntaker } from "./ages/team-without-intaker";

/** Everything in the sheets that does not add up, by code and then in the order of the sheets (docs/domain.md, Checks). */
export function findChecks(team: TeamData, figures: DivisionFigures): readonly Check[] {
  const found = [
    ...roundedSum(team, figures),
    ...differentHours(team),
    ...nearNames(team),
    ...proportionalAsCurrent(team, figures),
    ...sideTaskWithoutHours(figures),
    ...notInFormation(team, figures),
    ...contractEnds(figures),
    ...combinedCells(team),
    ...statedSplitChecks(team, figures),
    ...teamWithoutIntaker(team),
  ];
  return found.sort((one, other) => one.code.localeCompare(other.code));
}
