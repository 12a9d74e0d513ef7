import { sameValue } from "../../src/kernel/same-value";
import { accounted } from "./accounted";
import { divisor, next, spilled } from "./intake";
import { hours, plan, weeks } from "./over-time";
import { reported } from "../../src/usecases/months/reported-numbers";
import { numberOf } from "./numbers";
import { countsSince, listsSince, months } from "./since";
import { absent, band, curve } from "./team";
import { which, type WhichAnswer } from "./which";

/** One case of a file in the form of test/cases/vectors-monthly.json. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly expected: unknown;
}

export interface Answered {
  readonly id: string;
  readonly ok: boolean;
  readonly got: unknown;
}

/* oxlint-disable typescript/no-explicit-any -- a case comes from JSON; each answer says what it expects of it. */
const answers: Readonly<Record<string, (input: any) => unknown>> = {
  accounted,
  next,
  divisor,
  function: spilled,
  weeks,
  hours,
  plan,
  absent,
  months,
  "since-counts": countsSince,
  "since-lists": listsSince,
  band,
  which,
  curve,
};
/* oxlint-enable typescript/no-explicit-any */

/**
 * The answer of the domain functions to a case, and whether it is the expected one. A kind that nobody knows is not ok, nor is an input that lacks what its kind
 * needs: neither hides the other cases.
 */
export function answer({ id, kind, input, expected }: Vector): Answered {
  const known = answers[kind];
  if (!known) return { id, ok: false, got: null };
  try {
    const got = known(input);
    return { id, ok: isRight(kind, got, expected), got };
  } catch (error) {
    return { id, ok: false, got: { unreadable_input: String(error) } };
  }
}

function isRight(kind: string, got: unknown, expected: unknown): boolean {
  switch (kind) {
    case "which":
      return isAsGood(got as WhichAnswer, expected as WhichAnswer);
    case "accounted":
      return holds(withSortedQuestions(got), withSortedQuestions(expected));
    default:
      return holds(got, expected);
  }
}

/** Questions are a set: their order says nothing. */
function withSortedQuestions(answer: unknown): unknown {
  if (!isFields(answer) || !Array.isArray(answer["questions"])) return answer;
  return { ...answer, questions: answer["questions"].map((question) => JSON.stringify(question)).sort() };
}

/** Where other clients would be as good, the aims are compared and not the rows. */
function isAsGood(got: WhichAnswer, expected: WhichAnswer): boolean {
  return expected.unique === false
    ? holds(got.objective, expected.objective) && got.short === expected.short
    : holds(got, expected);
}

/** Whether everything that is expected is there; numbers compare as fractions. */
function holds(got: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) && got.length === expected.length && expected.every((item, place) => holds(got[place], item))
    );
  }
  if (!isFields(expected)) return sameValue(inLowestTerms(got), inLowestTerms(expected));
  return isFields(got) && Object.entries(expected).every(([field, value]) => holds(got[field], value));
}

function inLowestTerms(value: unknown): unknown {
  return typeof value === "string" && /^-?\d+\/\d+$/.test(value) ? reported(numberOf(value)) : value;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
