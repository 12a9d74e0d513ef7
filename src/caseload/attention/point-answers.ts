import type { AttentionPoint } from "./attention-point";
import { identityOf, type PointIdentity } from "./point-identity";

/**
 * solved: somebody says that they mended it · intended: it is meant this way; for two names that look alike (C03), they
 * are two people.
 */
export type Answer = "solved" | "intended";

/** An answer to a point, with the figures that the point had then. It holds no words of any sheet. */
export interface PointAnswer extends PointIdentity {
  readonly answer: Answer;
}

/**
 * The state of a point that was found. open: nobody answered it · intended: it stays hidden · still-found: somebody
 * said that it was solved, but we found it unchanged · changed: it was answered, and its figures have changed since.
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

/**
 * A team has a few dozen points. Beyond this number the oldest answers are dropped, so that a workbook does not keep
 * growing.
 */
const mostAnswers = 200;

/** The answers with one added. It replaces an earlier answer to the same point. */
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
