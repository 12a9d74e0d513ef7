import type { SheetKind } from "../../../usecases/sheets/sheet-on-screen";
import type { CapacityFacts } from "../facts";

/** The norm times are read for as long as somebody looks at the sheet about them, and again when that sheet is chosen again. */
export function capacityOf({ shown, turn }: CapacityFacts, sheetKind: SheetKind): CapacityFacts {
  if (sheetKind !== "capacity") return { turn: turn + 1, shown: { status: "none-asked" } };
  // What was read stays on the screen while it is read again.
  return { turn: turn + 1, shown: shown.status === "read" ? shown : { status: "reading" } };
}
