import {
  answerTo,
  hashedWord,
  type AnsweredQuestion,
  type CountingAnswer,
  type YesNoQuestion,
} from "./counting-answers";
import type { RowsChoice, SharedChoice } from "./counting-choices";
import type { DifferingCount, TeamData } from "../team/team-data";

/** What somebody can say about who counts, with what every answer comes to; `answer` is what they said. */
export type CountingQuestion =
  | RowsChoice
  | SharedChoice
  /** Clients of nobody: are they divided along? */
  | {
      readonly question: "no-caseworker";
      readonly clients: number;
      readonly answer: boolean | null;
      readonly yes: number;
      readonly no: number;
    }
  /** Numbers that were typed, and a list that says otherwise: which counts? */
  | {
      readonly question: "typed-counts";
      readonly differing: readonly DifferingCount[];
      readonly answer: boolean | null;
      /** How many clients the numbers come to; null where the list counts, because they are not read then. */
      readonly typed: number | null;
      readonly listed: number;
    };

/** Every question about who counts, each once and only where an answer changes the figures. */
export function countingQuestions(
  { sources, accounted }: Pick<TeamData, "sources" | "accounted">,
  kept: readonly CountingAnswer[],
): readonly CountingQuestion[] {
  const clients = sources?.clients;
  if (!clients) return [];
  const answer = (question: YesNoQuestion): boolean | null => answerTo(kept, question);
  const listCounts = clients.from === "list";
  const divided = clients.total + (listCounts ? (accounted?.outside ?? 0) : 0);
  const rows = listCounts ? (accounted?.choices ?? []) : [];
  const { pool } = sources;
  const along = pool && answer("no-caseworker") === true ? pool.clients : 0;
  const typed = answer("typed-counts");
  const asksTyped = accounted !== undefined && (typed !== null || accounted.differing.length > 0);
  return [
    ...(asksTyped
      ? [
          {
            question: "typed-counts" as const,
            differing: accounted.differing,
            answer: typed,
            typed: listCounts ? null : clients.total,
            listed: accounted.withCaseworker,
          },
        ]
      : []),
    ...(pool
      ? [
          {
            question: "no-caseworker" as const,
            clients: pool.clients,
            answer: answer("no-caseworker"),
            yes: divided + pool.clients,
            no: divided,
          },
        ]
      : []),
    ...rows
      .map((choice) =>
        choice.question === "two-caseworkers" ? choice : { ...choice, yes: choice.yes + along, no: choice.no + along },
      )
      .filter((choice) => choice.question === "two-caseworkers" || choice.answer !== null || choice.yes !== choice.no),
  ];
}

/** By what an answer to the question is kept. */
export function answeredQuestion(question: CountingQuestion): AnsweredQuestion {
  if (question.question === "two-caseworkers")
    return { question: question.question, caseworkers: question.caseworkers };
  if (question.question === "status-unknown")
    return { question: question.question, word: hashedWord(question.word ?? "") };
  return { question: question.question };
}

/** An answer of yes or no. */
export function yesOrNo(asked: Exclude<CountingQuestion, SharedChoice>, counts: boolean): CountingAnswer {
  return asked.question === "status-unknown"
    ? { question: asked.question, word: hashedWord(asked.word ?? ""), counts }
    : { question: asked.question, counts };
}
