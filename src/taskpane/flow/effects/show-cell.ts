import type { CellAddress } from "../../../caseload/cell-address";
import type { Host } from "../../../usecases/host";
import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { refusalOf } from "../refusal";
import type { Store } from "../store";

/** Selects a cell in the workbook, or says why that cannot be: its sheet may be gone. */
export async function showCell(host: Host, team: FollowedTeam, cell: CellAddress, store: Store): Promise<void> {
  try {
    await host.show(cell);
  } catch (error) {
    const news = await team.readNow();
    const gone = news.state === "read" && !news.reading.sheets.includes(cell.sheet);
    store.dispatch({
      type: "notice-given",
      notice: gone ? { kind: "sheet-gone", sheet: cell.sheet } : { kind: "showing-failed", refusal: refusalOf(error) },
    });
  }
}
