import type { SheetPlan } from "../../../sheets/plan/sheet-plan";
import type { Host, LongReading } from "../../../usecases/host";
import type { TeamReading } from "../../../usecases/reading/read-team";
import { workbookProblemSentence } from "../../../usecases/reading/workbook-problem";
import type { SheetWishes } from "../../../usecases/sheets/kind-of-sheet";
import { kindNamed, type SheetKind } from "../../../usecases/sheets/kinds";
import { makeSheet } from "../../../usecases/sheets/make-sheet";
import { missingSentences } from "../../../usecases/sheets/missing-appendices";
import type { FlowEvent } from "../events";
import { sameResult, type Figures } from "../same-result";
import type { Notice } from "../state";

/** The notice about a sheet, and the clients whom it chose where it did. */
type Ending = Pick<Extract<FlowEvent, { readonly type: "making-ended" }>, "notice" | "accepted">;

export interface Made {
  readonly ending: Ending;
  /** What the sheet was made of, where the workbook keeps the same since. */
  readonly reading: TeamReading | null;
}

/** Makes the sheet; resolves with what is told of it. `before` is what was on the screen. Rejects with the host's HostError. */
export async function makeAndTell(
  kind: SheetKind,
  host: Host,
  wishes: SheetWishes,
  before: Figures | null,
  long: LongReading,
): Promise<Made> {
  const made = await makeSheet(host, kindNamed(kind), wishes, long);
  if (!made.ok) {
    return { ending: { notice: { kind: "not-made", message: workbookProblemSentence(made.problem) } }, reading: null };
  }
  const { source, sheet, plan, nameTaken, appendices, missing, oneStepUndo } = made;
  const result = "computed" in source ? source.computed.result : null;
  const figures = "computed" in source ? source.computed.result : source.result;
  const notice: Notice = {
    kind: "sheet-made",
    sheet: plan.name,
    appendices: appendices.map((own) => own.plan.name),
    nameTaken,
    oneStepUndo,
    changedMeanwhile: before !== null && !sameResult(figures, before),
    told: [...missingSentences(missing), ...(sheet.told ?? [])],
    result,
  };
  const { accepted } = sheet;
  const all = [made, ...appendices];
  return {
    ending: { notice, ...(accepted !== undefined && { accepted }) },
    reading: all.some((own) => own.sheet.remember) ? null : withOurs(source.reading, all),
  };
}

/** The reading as it would be with these sheets of ours in the workbook. */
function withOurs(reading: TeamReading, made: readonly { readonly plan: SheetPlan }[]): TeamReading {
  const names = made.map(({ plan }) => plan.name);
  return {
    ...reading,
    sheets: [...reading.sheets, ...names],
    unread: [...reading.unread, ...names.map((sheet) => ({ sheet, reason: "ours" as const }))],
  };
}
