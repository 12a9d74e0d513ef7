import { hostErrorSentence } from "../../text/problems/host-errors";
import { pointedProblemSentence } from "../../text/problems/pointed-problems";
import type { CountingAnswer } from "../../caseload/clients/counting-answers";
import { countingWords } from "../../text/counting";
import { HostError, type Host } from "../host";
import { typedCounting } from "../memory/typed-counting";
import { pointedIn, type PointedText } from "../pointing/pointed-in-text";
import { readingReport } from "../reading/reading-report";
import { workbookProblemSentence } from "../reading/workbook-problem";
import type { KindOf, SheetNeed, SheetWishes } from "./kind-of-sheet";
import { makeSheet } from "./make-sheet";
import { missingSentences } from "./missing-appendices";

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
  /** Answers about who counts, one a line. */
  readonly answers?: string;
}

/** Makes the sheet and says what came of it, in data and in words. Never rejects. */
export async function commandSheet<Need extends SheetNeed>(
  host: Host,
  kind: KindOf<Need>,
  { pointedAt, answers = "", ...wishes }: CommandWishes,
): Promise<CommandOutcome> {
  const pointing = pointedAt ? pointedIn(pointedAt) : null;
  if (pointing && !pointing.ok) return { ok: false, fault: false, message: pointedProblemSentence(pointing.problem) };
  const counting: CountingAnswer[] = [];
  for (const text of answers.split("\n").filter((line) => line !== "")) {
    const read = typedCounting(text);
    if (!read.ok) return { ok: false, fault: false, message: countingWords.unreadable(read.problem) };
    counting.push(read.answer);
  }
  try {
    const made = await makeSheet(host, kind, { ...wishes, counting, ...(pointing && { pointed: pointing.pointed }) });
    if (!made.ok) {
      const { problem } = made;
      const helps = problem.of === "team" && "nearest" in problem.problem;
      return { ok: false, fault: false, message: workbookProblemSentence(problem), ...(helps && { pointing: true }) };
    }
    const told = [made, ...made.appendices].map(({ sheet, plan, nameTaken }) => {
      const names = { sheet: plan.name, nameTaken };
      return { name: plan.name, report: sheet.report(names), summary: sheet.summary(names) };
    });
    const report = {
      ...readingReport(made.source.reading),
      ...told.reduce((joined, own) => ({ ...joined, ...own.report }), {}),
      sheets: told.map(({ name }) => name),
      ...(made.missing.length > 0 && {
        notMade: made.missing.map(({ name, problem }) => ({ sheet: name, reason: problem.reason })),
      }),
    };
    const summary = [...told.map((own) => own.summary), ...missingSentences(made.missing)].join("\n\n");
    return { ok: true, report, summary };
  } catch (error) {
    const { code, sheet } = error instanceof HostError ? error : new HostError("unknown");
    return { ok: false, fault: code === "unknown" || code === "not-loaded", message: hostErrorSentence(code, sheet) };
  }
}
