import { teamErrors } from "../text/functions/linked-team";
import type { FollowedTeam } from "../usecases/reading/follow-team";
import { followLinkedTeam, type TeamLink } from "../usecases/reading/linked-team";
import { obstacleSentence } from "../usecases/reading/team-link-sentence";
import { notAvailable } from "./errors";

let joined: FollowedTeam | null = null;

/** Gives the functions the team that they are about. Excel makes functions itself, so they cannot be given anything when they are made. */
export function joinFunctions(team: FollowedTeam): void {
  joined = team;
}

type LinkedFigures = Extract<TeamLink, { readonly state: "linked" }>;

/**
 * Tells the team's figures now and whenever they change. Asking for them throws #N/A with a sentence as long as there are none that are sure.
 * The returned function ends it.
 */
export function followTeam(listener: (figures: () => LinkedFigures) => void): () => void {
  if (!joined) throw new Error("No team was joined to the functions.");
  return followLinkedTeam(joined, (link) =>
    listener(() => {
      if (link.state === "linked") return link;
      throw notAvailable(sentenceAbout(link));
    }),
  );
}

function sentenceAbout(link: Exclude<TeamLink, LinkedFigures>): string {
  switch (link.state) {
    case "unread":
      return teamErrors.unread(link.error.code, link.error.sheet);
    case "unusable":
      return teamErrors.unusable(link.problem);
    case "ambiguous":
      return obstacleSentence(link.obstacle);
  }
}
