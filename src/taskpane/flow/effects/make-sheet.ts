import { HostError, type Host, type LongReading } from "../../../usecases/host";
import { loaded } from "../../../usecases/loaded";
import type { SheetWishes } from "../../../usecases/sheets/kind-of-sheet";
import { kindNamed, needOf, type SheetKind } from "../../../usecases/sheets/kinds";
import { problemOf } from "../problem";
import { sameResult, type Figures } from "../same-result";
import type { Notice, ReadyState } from "../state";

/** The figures on the screen that the sheet is about; null when there are none. */
export function shownFigures(kind: SheetKind, { division, capacity }: ReadyState): Figures | null {
  if (needOf(kind) === "norm-times") return capacity.status === "read" ? capacity.figures.result : null;
  return division.usable ? division.result : null;
}

/**
 * Makes the sheet and resolves with the notice about it. It never rejects. `before` is what was on the screen. The code
 * that makes sheets is loaded here, when it is first needed.
 */
export async function makeSheetOf(
  kind: SheetKind,
  host: Host,
  wishes: SheetWishes,
  before: Figures | null,
  long: LongReading,
): Promise<Notice> {
  try {
    const [{ makeSheet }, { workbookProblemSentence }] = await Promise.all([
      loaded(import("../../../usecases/sheets/make-sheet")),
      loaded(import("../../../usecases/reading/workbook-problem")),
    ]);
    const made = await makeSheet(host, kindNamed(kind), wishes, long);
    if (!made.ok) return { kind: "not-made", message: workbookProblemSentence(made.problem) };
    const { source, written, nameTaken } = made;
    const result = "computed" in source ? source.computed.result : null;
    const figures = "computed" in source ? source.computed.result : source.result;
    return {
      kind: "sheet-made",
      sheet: written.sheet,
      nameTaken,
      oneStepUndo: written.oneStepUndo,
      changedMeanwhile: before !== null && !sameResult(figures, before),
      result,
    };
  } catch (error) {
    if (error instanceof HostError && error.code === "cancelled") return { kind: "making-stopped" };
    return { kind: "making-failed", sheetKind: kind, problem: problemOf(error) };
  }
}
