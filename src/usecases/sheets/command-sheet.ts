import { hostErrorSentence } from "../../text/problems/host-errors";
import { pointedProblemSentence } from "../../text/problems/pointed-problems";
import { HostError, type Host } from "../host";
import { pointedIn, type PointedText } from "../pointing/pointed-in-text";
import { readingReport } from "../reading/reading-report";
import { workbookProblemSentence } from "../reading/workbook-problem";
import type { KindOf, SheetNeed, SheetWishes } from "./kind-of-sheet";
import { makeSheet } from "./make-sheet";

/**
 * How a command ended. `fault` is true when the cause lies with Excel or with us and not with what is in the workbook; `pointing` is there where it
 * helps to point at the team's cells.
 */
export type CommandOutcome =
  | { readonly ok: true; readonly report: object; readonly summary: string }
  | { readonly ok: false; readonly fault: boolean; readonly message: string; readonly pointing?: true };

/** What a program may ask of a sheet: also cells, as they are typed. */
export interface CommandWishes extends SheetWishes {
  readonly pointedAt?: PointedText;
}

/** Makes the sheet and says what came of it, in data and in words. Never rejects. */
export async function commandSheet<Need extends SheetNeed>(
  host: Host,
  kind: KindOf<Need>,
  { pointedAt, ...wishes }: CommandWishes,
): Promise<CommandOutcome> {
  const pointing = pointedAt ? pointedIn(pointedAt) : null;
  if (pointing && !pointing.ok) return { ok: false, fault: false, message: pointedProblemSentence(pointing.problem) };
  try {
    const made = await makeSheet(host, kind, { ...wishes, ...(pointing && { pointed: pointing.pointed }) });
    if (!made.ok) {
      const { problem } = made;
      const helps = problem.of === "team" && "nearest" in problem.problem;
      return { ok: false, fault: false, message: workbookProblemSentence(problem), ...(helps && { pointing: true }) };
    }
    const names = { sheet: made.written.sheet, nameTaken: made.nameTaken };
    const report = { ...readingReport(made.source.reading.team), ...made.sheet.report(names) };
    return { ok: true, report, summary: made.sheet.summary(names) };
  } catch (error) {
    const { code, sheet } = error instanceof HostError ? error : new HostError("unknown");
    return { ok: false, fault: code === "unknown" || code === "not-loaded", message: hostErrorSentence(code, sheet) };
  }
}
