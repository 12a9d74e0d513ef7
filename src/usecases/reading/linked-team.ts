import { linkObstacle, type LinkObstacle } from "../../caseload/team/link-obstacle";
import type { DivisionProblem } from "../../caseload/division/division";
import { computeDivision } from "../division/compute-division";
import type { FollowedTeam, TeamNews } from "./follow-team";
import { HostError } from "../host";
import type { TeamReading } from "./read-team";

/**
 * The team that a formula with one argument is about, as its sheets have it now.
 * linked: what was found is unambiguous; all clients, and the caseload hours that share them · ambiguous: it may be another team or other
 * figures · unusable: the sheets do not hold enough · unread: they could not be read just now.
 */
export type TeamLink =
  | { readonly state: "linked"; readonly clients: number; readonly caseloadHours: number }
  | { readonly state: "ambiguous"; readonly obstacle: LinkObstacle }
  | { readonly state: "unusable"; readonly problem: DivisionProblem }
  | { readonly state: "unread"; readonly error: HostError };

/**
 * Tells the listener what the linked team is, as soon as it is known and whenever it changes; changes of the sheets that change none of its
 * figures are not told. The returned function ends it.
 */
export function followLinkedTeam(team: FollowedTeam, listener: (link: TeamLink) => void): () => void {
  let told: string | null = null;
  return team.follow((news) => {
    const link = linkOf(news);
    const text = JSON.stringify(link);
    if (text === told) return;
    told = text;
    listener(link);
  });
}

/** What stands in the way of taking what was read for the team that formulas are about; null when nothing does. */
export function linkObstacleOf({ team, memory }: TeamReading): LinkObstacle | null {
  return linkObstacle(team, memory.agreed, memory.answers);
}

function linkOf(news: TeamNews): TeamLink {
  if (news.state === "unread") return news;
  const { reading } = news;
  // Nobody can tell what stands on a sheet that Excel does not hand over: perhaps another team.
  const lost = reading.unread.find(({ reason }) => reason === "unreadable");
  if (lost) return { state: "unread", error: new HostError("unknown", lost.sheet) };
  const obstacle = linkObstacleOf(reading);
  if (obstacle) return { state: "ambiguous", obstacle };
  const divided = computeDivision(reading, {});
  if (!divided.ok) return { state: "unusable", problem: divided.problem };
  const { current, caseloadHours } = divided.result.totals;
  return { state: "linked", clients: current, caseloadHours };
}
