import { needOf, type SheetKind } from "../../../usecases/sheets/kinds";
import type { CapacityFacts } from "../facts";

/** Norm times are only read while somebody looks at the sheet about them. Choosing that sheet again reads them again. */
export function capacityOf({ shown, turn }: CapacityFacts, sheetKind: SheetKind): CapacityFacts {
  if (needOf(sheetKind) !== "norm-times") return { turn: turn + 1, shown: { status: "none-asked" } };
  // What was read stays on the screen while it is read again.
  return { turn: turn + 1, shown: shown.status === "read" ? shown : { status: "reading" } };
}
