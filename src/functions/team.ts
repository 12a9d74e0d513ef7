import { hostErrorSentence } from "../text/problems/host-errors";
import { loaded } from "../usecases/loaded";
import type { FollowedTeam } from "../usecases/reading/follow-team";
import { followLinkedTeam, type TeamLink } from "../usecases/reading/linked-team";
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
  let newest: TeamLink | null = null;
  const end = followLinkedTeam(joined, (link) => {
    newest = link;
    if (link.state === "linked") listener(() => link);
    else
      void sentenceAbout(link).then((sentence) => {
        // By now the team may be another, or nobody may be listening.
        if (newest !== link) return;
        listener(() => {
          throw notAvailable(sentence);
        });
      });
  });
  return () => {
    newest = null;
    end();
  };
}

/** The words are fetched when a cell needs them: most teams are sure, and the first figures wait for everything that is loaded at once. */
async function sentenceAbout(link: Exclude<TeamLink, LinkedFigures>): Promise<string> {
  try {
    const { linkSentence } = await loaded(import("../usecases/reading/team-link-sentence"));
    return linkSentence(link);
  } catch {
    return hostErrorSentence("not-loaded", null);
  }
}
