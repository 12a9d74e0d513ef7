import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { problemOf } from "../problem";
import type { Problem } from "../state";
import type { Store } from "../store";

/** Adds sheets with an example team to a workbook that has no team, and reads them. */
export async function addExampleTeam(host: Host, team: FollowedTeam, store: Store): Promise<void> {
  if (!store.dispatch({ type: "example-asked" })) return;
  let problem: Problem | null = null;
  try {
    const { addExample } = await loaded(import("../../../usecases/sheets/add-example"));
    await addExample(host);
    await team.readNow();
  } catch (error) {
    problem = problemOf(error);
  }
  store.dispatch({ type: "example-ended", problem });
}
