import { anyText, either, fieldsOf, listOf, oneOf, type Shape } from "../../kernel/shapes";
import { yesNoQuestions, type CountingAnswer } from "../../caseload/clients/counting-answers";
import { hashShape } from "./kept-hash";

const counts = oneOf(true, false);

const pair: Shape<readonly [string, string]> = (kept) => {
  const [one, other] = listOf(anyText)(kept) ?? [];
  return one === undefined || other === undefined ? undefined : [one, other];
};

/** An answer about who counts. */
export const countingShape: Shape<CountingAnswer> = either(
  fieldsOf({ question: oneOf(...yesNoQuestions), counts }),
  fieldsOf({ question: oneOf("status-unknown"), word: hashShape, counts }),
  fieldsOf({
    question: oneOf("two-caseworkers"),
    caseworkers: pair,
    belongs: either(oneOf("shared", "separate"), fieldsOf({ with: anyText })),
  }),
);
