import type { CellAddress } from "../caseload/cell-address";
import type { Check } from "../caseload/checks/check";
import type { Correction } from "../caseload/corrections";
import type { Doubt } from "../caseload/team-data";
import { checkAdvice, checkSentence, checkTitles } from "../text/checks";
import { correctionWords } from "../text/corrections";
import { doubtAdvice, doubtSentence, doubtTitle } from "../text/doubts";
import type { Severity } from "../text/pane";
import { readableAddress } from "../usecases/addresses";

/** One aandachtspunt as the screen shows it, whether it came from the arithmetic or from the reading. */
export interface AttentionPoint {
  readonly severity: Severity;
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  /** Where to look, first things first. */
  readonly cells: readonly CellAddress[];
  /** What settles it in one click, where something does. */
  readonly offer: { readonly label: string; readonly correction: Correction } | null;
}

/** What may change the figures comes first; within that, checks before doubts, each in the order they came. */
export function attentionPoints(checks: readonly Check[], doubts: readonly Doubt[]): readonly AttentionPoint[] {
  const points = [...checks.map(fromCheck), ...doubts.map(fromDoubt)];
  return [
    ...points.filter(({ severity }) => severity === "review"),
    ...points.filter(({ severity }) => severity === "information"),
  ];
}

function fromCheck(check: Check): AttentionPoint {
  return {
    severity: checkSeverity(check),
    title: checkTitles[check.code],
    sentence: checkSentence(check),
    advice: checkAdvice(check),
    cells: check.cells,
    offer: offerFor(check),
  };
}

function offerFor(check: Check): AttentionPoint["offer"] {
  if (check.code !== "C03") return null;
  const [alias, name] = check.names;
  return { label: correctionWords.samePerson, correction: { kind: "same-person", name, alias } };
}

const harmlessChecks: ReadonlySet<Check["code"]> = new Set(["C01", "C11", "C13", "C22"]);

/**
 * The sheet's own rounding (C01, C13), a team without an intaker (C11), which may be meant so, ageing (C22) and a contract that still runs change
 * nothing in our figures.
 */
function checkSeverity(check: Check): Severity {
  const harmless = harmlessChecks.has(check.code) || (check.code === "C10" && check.reason === "ends-soon");
  return harmless ? "information" : "review";
}

/** What is hidden counts all the same, and nobody works a vacancy's hours. */
const harmlessDoubts: ReadonlySet<Doubt["code"]> = new Set(["hidden-rows", "hidden-columns", "unassigned-hours"]);

function fromDoubt(doubt: Doubt): AttentionPoint {
  return {
    severity: harmlessDoubts.has(doubt.code) ? "information" : "review",
    title: doubtTitle,
    sentence: doubtSentence(doubt, doubt.cells.map(readableAddress)),
    advice: doubtAdvice(doubt),
    cells: doubt.cells,
    offer: null,
  };
}
