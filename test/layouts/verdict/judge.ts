import type { Truth } from "../truth";
import type { Answer, Statement } from "./answer";
import { differencesIn } from "./differences";
import { touchOf, type Touch } from "./touches";

/**
 * right: everybody's name, hours and clients and the total are as they are, and what must be said beside them is said; or, where no figures
 * can be right, the answer says why · named: some figure is wrong or open, and every such figure is named by a statement about its person,
 * cell or column, or with both figures · refused: no figures, and a statement about the team's own cells or words · refused without: no
 * figures and no such statement · unsaid: the figures are right, and something that must be said beside them is not · silent: some figure
 * is wrong and no statement is about it, whatever is said of others.
 */
export type Class = "right" | "named" | "refused" | "refused without" | "unsaid" | "silent";

export const classes: readonly Class[] = ["right", "named", "refused", "refused without", "unsaid", "silent"];

export interface Verdict {
  readonly class: Class;
  /** What is wrong, or not said, in words for a report. */
  readonly because: readonly string[];
}

export function judge(answer: Answer, truth: Truth): Verdict {
  if (answer.kind === "failed") return { class: "refused without", because: [`it broke down: ${answer.message}`] };
  const touch = touchOf(truth);
  const { unanswerable } = truth;
  if (unanswerable !== null) {
    const said = answer.statements.some((statement) => touch.told(statement, [unanswerable.tells], unanswerable.words));
    if (said) return { class: "right", because: [] };
    return { class: answer.kind === "refused" ? "refused without" : "silent", because: [unanswerable.about] };
  }
  return answer.kind === "refused" ? judgeRefusal(answer.statements, touch) : judgeFigures(answer, truth, touch);
}

function judgeRefusal(statements: readonly Statement[], touch: Touch): Verdict {
  const cause = statements.some(
    (statement) => statement.doubts && touch.told(statement, ["name", "hours", "clients", "list"], []),
  );
  return {
    class: cause ? "refused" : "refused without",
    because: statements.map(({ sentence }) => sentence).slice(0, 2),
  };
}

function judgeFigures(answer: Extract<Answer, { kind: "figures" }>, truth: Truth, touch: Touch): Verdict {
  const { statements } = answer;
  const differences = differencesIn(answer, truth);
  if (differences.length === 0) {
    const unsaid = truth.claims.filter((claim) => !statements.some((statement) => touch.claim(statement, claim)));
    return { class: unsaid.length === 0 ? "right" : "unsaid", because: unsaid.map(({ about }) => about) };
  }
  const silent = differences.filter(
    (difference) => !statements.some((statement) => statement.doubts && touch.difference(statement, difference)),
  );
  const inWords = (silent.length > 0 ? silent : differences).map(({ about, name, figures }) =>
    [about, name, figures && `is ${figures[0]}, answered ${figures[1]}`].filter((part) => part !== null).join(" "),
  );
  return { class: silent.length === 0 ? "named" : "silent", because: inWords };
}
