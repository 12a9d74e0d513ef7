import type { Host } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { refusalOf } from "../refusal";
import type { Refusal } from "../state";
import type { Store } from "../store";

/** Adds sheets with an example team to a workbook that has no team, and reads them. */
export async function addExampleTeam(host: Host, team: FollowedTeam, store: Store): Promise<void> {
  if (!store.dispatch({ type: "example-asked" })) return;
  let refusal: Refusal | null = null;
  try {
    const { addExample } = await loaded(import("../../../usecases/sheets/add-example"));
    await addExample(host);
    await team.readNow();
  } catch (error) {
    refusal = refusalOf(error);
  }
  store.dispatch({ type: "example-ended", refusal });
}
