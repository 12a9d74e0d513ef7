import type { LinkObstacle } from "../../caseload/team/link-obstacle";
import { localRange, readableAddress } from "../../caseload/cell-address";
import { teamErrors } from "../../text/functions/linked-team";
import { linkObstacleOf, type TeamLink } from "./linked-team";
import type { TeamReading } from "./read-team";

/** Why formulas with one argument have no team yet, and what to do; null when they have one. */
export function teamLinkSentence(reading: TeamReading): string | null {
  const obstacle = linkObstacleOf(reading);
  return obstacle && obstacleSentence(obstacle);
}

/** Why a team cannot be what formulas are about, as a cell says it. */
export function linkSentence(link: Exclude<TeamLink, { readonly state: "linked" }>): string {
  switch (link.state) {
    case "unread":
      return teamErrors.unread(link.error.code, link.error.sheet);
    case "unusable":
      return teamErrors.unusable(link.problem);
    case "ambiguous":
      return obstacleSentence(link.obstacle);
  }
}

function obstacleSentence(obstacle: LinkObstacle): string {
  if (obstacle.reason === "doubt") return teamErrors.doubt(obstacle.doubt, obstacle.doubt.cells.map(readableAddress));
  const places = obstacle.tables.map(({ range }) => `${range.sheet}!${localRange(range)}`);
  return teamErrors.severalTables(obstacle.kind, places);
}
