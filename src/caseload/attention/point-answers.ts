import type { AttentionPoint } from "./attention-point";
import { identityOf, type PointIdentity } from "./point-identity";

/** solved: the person says that it was mended · intended: it is meant so; of two names that look alike (C03): they are two people. */
export type Answer = "solved" | "intended";

/** What someone said of a point, and the figures that it had then. Holds no words of any sheet. */
export interface PointAnswer extends PointIdentity {
  readonly answer: Answer;
}

/**
 * Where a point stands, now that it is found. open: nobody answered it · intended: it stays away · still-found: it was said to be solved, and is
 * found as it was · changed: it was answered, and its figures are others now.
 */
export type Standing =
  | { readonly state: "open" | "intended" | "still-found" }
  | { readonly state: "changed"; readonly answer: Answer; readonly was: readonly number[] };

export function standingOf({ subject, figures }: PointIdentity, answers: readonly PointAnswer[]): Standing {
  const kept = answers.find((answer) => answer.subject === subject);
  if (!kept) return { state: "open" };
  if (!sameFigures(kept.figures, figures)) return { state: "changed", answer: kept.answer, was: kept.figures };
  return { state: kept.answer === "intended" ? "intended" : "still-found" };
}

export function isIntended(point: AttentionPoint, answers: readonly PointAnswer[]): boolean {
  return standingOf(identityOf(point), answers).state === "intended";
}

/** A team has some tens of points. What was answered longest ago goes first, so that a workbook never grows by them. */
const mostAnswers = 200;

/** The answers with one more; what was said before of the same point no longer holds. */
export function withAnswer(answers: readonly PointAnswer[], added: PointAnswer): readonly PointAnswer[] {
  return newestOf([...withoutAnswer(answers, added), added]);
}

export function withoutAnswer(
  answers: readonly PointAnswer[],
  { subject }: Pick<PointIdentity, "subject">,
): readonly PointAnswer[] {
  return answers.filter((answer) => answer.subject !== subject);
}

export function newestOf(answers: readonly PointAnswer[]): readonly PointAnswer[] {
  return answers.slice(-mostAnswers);
}

function sameFigures(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((figure, place) => figure === other[place]);
}
