import { HostError, type Host } from "../../../usecases/host";
import { writeAccepted } from "../../../usecases/months/accepted-clients";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { refusalOf } from "../refusal";
import type { Notice } from "../state";
import type { Store } from "../store";

/** Writes what the last worksheet of clients chose beside the team's lists. Does nothing while something else is made, or where nothing was chosen. */
export async function writeDecision(host: Host, team: FollowedTeam, store: Store, reason: string): Promise<void> {
  const { accepted } = store.facts();
  if (!accepted || !store.dispatch({ type: "making-asked", kind: "which-clients" })) return;
  let notice: Notice;
  let left = accepted as typeof accepted | null;
  try {
    notice = { kind: "decision-written", ...(await writeAccepted(host, accepted, reason)) };
    left = null;
  } catch (error) {
    notice = { kind: "decision-failed", refusal: refusalOf(error) };
    // The worksheet is about a list that is not there any more.
    if (error instanceof HostError && error.code === "moved") left = null;
  }
  await team.readNow();
  store.dispatch({ type: "making-ended", notice, accepted: left });
}
