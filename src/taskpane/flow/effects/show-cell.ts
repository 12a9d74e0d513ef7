import type { CellAddress } from "../../../caseload/cell-address";
import type { Host } from "../../../usecases/host";
import { refusalOf } from "../refusal";
import type { Store } from "../store";

/** Selects a cell in the workbook, or says why Excel refuses. */
export async function showCell(host: Host, cell: CellAddress, store: Store): Promise<void> {
  try {
    await host.show(cell);
  } catch (error) {
    store.dispatch({ type: "notice-given", notice: { kind: "showing-failed", refusal: refusalOf(error) } });
  }
}
