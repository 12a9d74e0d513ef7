import type { Host, LongReading } from "../../../usecases/host";
import { workbookProblemSentence } from "../../../usecases/reading/workbook-problem";
import type { SheetWishes } from "../../../usecases/sheets/kind-of-sheet";
import { kindNamed, type SheetKind } from "../../../usecases/sheets/kinds";
import { makeSheet } from "../../../usecases/sheets/make-sheet";
import type { FlowEvent } from "../events";
import { sameResult, type Figures } from "../same-result";
import type { Notice } from "../state";

/** The notice about a sheet, and the clients whom it chose where it did. */
export type Made = Pick<Extract<FlowEvent, { readonly type: "making-ended" }>, "notice" | "accepted">;

/** Makes the sheet; resolves with what is told of it. `before` is what was on the screen. Rejects with the host's HostError. */
export async function makeAndTell(
  kind: SheetKind,
  host: Host,
  wishes: SheetWishes,
  before: Figures | null,
  long: LongReading,
): Promise<Made> {
  const made = await makeSheet(host, kindNamed(kind), wishes, long);
  if (!made.ok) return { notice: { kind: "not-made", message: workbookProblemSentence(made.problem) } };
  const { source, sheet, plan, nameTaken, appendices, oneStepUndo } = made;
  const result = "computed" in source ? source.computed.result : null;
  const figures = "computed" in source ? source.computed.result : source.result;
  const notice: Notice = {
    kind: "sheet-made",
    sheet: plan.name,
    appendices: appendices.map((own) => own.plan.name),
    nameTaken,
    oneStepUndo,
    changedMeanwhile: before !== null && !sameResult(figures, before),
    told: sheet.told ?? [],
    result,
  };
  return { notice, ...(sheet.accepted !== undefined && { accepted: sheet.accepted }) };
}
