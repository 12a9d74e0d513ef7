import { hashOf } from "../hash";
import type { RowQuestion } from "./row-state";

/** Where a client of several caseworkers belongs: an equal part with each, a client of each, or with one of them. */
export type Belonging = "shared" | "separate" | { readonly with: string };

/**
 * An answer about who counts, as the workbook keeps it: about kinds of rows, and nothing of a client in it.
 * no-caseworker: whether clients of nobody are divided along · typed-counts: whether typed numbers go before those of the list · status-unknown: of
 * the status only a hash is kept · two-caseworkers: about every client with these two.
 */
export type CountingAnswer =
  | { readonly question: YesNoQuestion; readonly counts: boolean }
  | { readonly question: "status-unknown"; readonly word: string; readonly counts: boolean }
  | {
      readonly question: "two-caseworkers";
      readonly caseworkers: readonly [string, string];
      readonly belongs: Belonging;
    };

export type YesNoQuestion = Exclude<RowQuestion, "status-unknown"> | "no-caseworker" | "typed-counts";

export const yesNoQuestions = [
  "ended",
  "ended-but-date-later",
  "active-but-date-past",
  "date-unreadable",
  "waiting",
  "partners",
  "no-caseworker",
  "typed-counts",
] as const satisfies readonly YesNoQuestion[];

/** What the answer is about; a newer answer about the same takes its place. */
export type AnsweredQuestion =
  | { readonly question: YesNoQuestion }
  | { readonly question: "status-unknown"; readonly word: string }
  | { readonly question: "two-caseworkers"; readonly caseworkers: readonly [string, string] };

/** The answers as the accounting asks for them; null where nobody has answered. */
export interface CountingAnswers {
  counts(question: RowQuestion, word: string | null): boolean | null;
  belongs(number: string, caseworkers: readonly string[]): Belonging | null;
}

export const noAnswers: CountingAnswers = { counts: () => null, belongs: () => null };

/** A status as an answer keeps it: it may be written by hand and say more than a status. */
export function hashedWord(word: string): string {
  return hashOf(word.trim().toLowerCase());
}

export function countingAnswers(kept: readonly CountingAnswer[]): CountingAnswers {
  const yesNo = new Map(
    kept.flatMap((answer): (readonly [string, boolean])[] =>
      "counts" in answer ? [[subjectOf(answer), answer.counts]] : [],
    ),
  );
  const pairs = new Map(
    kept.flatMap((answer): (readonly [string, Belonging])[] =>
      answer.question === "two-caseworkers" ? [[subjectOf(answer), answer.belongs]] : [],
    ),
  );
  if (kept.length === 0) return noAnswers;
  return {
    counts: (question, word) =>
      yesNo.get(question === "status-unknown" ? `${question} ${hashedWord(word ?? "")}` : question) ?? null,
    // Of three nobody is asked: they are few, and count with the first.
    belongs: (_number, [one = "", other = "", ...more]) =>
      more.length > 0
        ? null
        : (pairs.get(subjectOf({ question: "two-caseworkers", caseworkers: [one, other] })) ?? null),
  };
}

/** What somebody answered yes or no; null where nobody did. */
export function answerTo(kept: readonly CountingAnswer[], question: YesNoQuestion): boolean | null {
  const answer = kept.find((one) => one.question === question);
  return answer && "counts" in answer ? answer.counts : null;
}

export function withCountingAnswer(kept: readonly CountingAnswer[], answer: CountingAnswer): readonly CountingAnswer[] {
  return [...withoutCountingAnswer(kept, answer), answer];
}

export function withoutCountingAnswer(
  kept: readonly CountingAnswer[],
  about: AnsweredQuestion,
): readonly CountingAnswer[] {
  return kept.filter((one) => subjectOf(one) !== subjectOf(about));
}

function subjectOf(about: AnsweredQuestion): string {
  if ("caseworkers" in about) return [about.question, ...[...about.caseworkers].sort()].join("\n");
  return "word" in about ? `${about.question} ${about.word}` : about.question;
}
