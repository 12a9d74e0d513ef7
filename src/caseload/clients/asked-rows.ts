import type { CountingAnswers } from "./counting-answers";
import type { ListedRow } from "./listed-row";
import type { RowQuestion } from "./row-state";

/** Rows about which one answer decides. */
export interface AskedRows {
  readonly question: RowQuestion;
  /** The status that we do not know; else null. */
  readonly word: string | null;
  readonly rows: number;
  /** Whether somebody said that they count; null where nobody said. */
  readonly answer: boolean | null;
}

/** How many rows each answer is about. */
export class AskedTally {
  readonly #asked = new Map<
    string,
    { question: RowQuestion; word: string | null; rows: number; answer: boolean | null }
  >();
  readonly #answers: CountingAnswers;

  constructor(answers: CountingAnswers) {
    this.#answers = answers;
  }

  /** Tallies the row, and tells what was answered about its kind. */
  add(question: RowQuestion, row: ListedRow): boolean | null {
    const word = question === "status-unknown" ? row.word : null;
    const key = `${question} ${word ?? ""}`;
    const asked = this.#asked.get(key) ?? { question, word, rows: 0, answer: this.#answers.counts(question, word) };
    asked.rows += 1;
    this.#asked.set(key, asked);
    return asked.answer;
  }

  all(): readonly AskedRows[] {
    return [...this.#asked.values()];
  }
}
