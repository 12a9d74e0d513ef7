import * as v from "valibot";
import { yesNoQuestions, type Belonging, type CountingAnswer } from "../../caseload/clients/counting-answers";

const belonging: v.GenericSchema<unknown, Belonging> = v.union([
  v.picklist(["shared", "separate"]),
  v.object({ with: v.string() }),
]);

const answerSchema: v.GenericSchema<unknown, CountingAnswer> = v.variant("question", [
  v.object({
    question: v.picklist(yesNoQuestions),
    counts: v.boolean(),
  }),
  v.object({
    question: v.literal("status-unknown"),
    word: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    counts: v.boolean(),
  }),
  v.object({
    question: v.literal("two-caseworkers"),
    caseworkers: v.tuple([v.string(), v.string()]),
    belongs: belonging,
  }),
]);

/** The answers about who counts, each by itself: what is not understood is left out. */
export function countingFrom(kept: unknown): readonly CountingAnswer[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((piece) => {
    const read = v.safeParse(answerSchema, piece);
    return read.success ? [read.output] : [];
  });
}
