import type { CountingAnswers } from "./counting-answers";
import type { ListedRow } from "./listed-row";
import type { RowQuestion } from "./row-state";
import type { RowPlace } from "./seen-clients";

/** Rows about which one answer decides. */
export interface AskedRows {
  readonly question: RowQuestion;
  /** The status that we do not know; else null. */
  readonly word: string | null;
  readonly places: readonly RowPlace[];
  /** Whether somebody said that they count; null where nobody said. */
  readonly answer: boolean | null;
}

/** How many rows each answer is about. */
export class AskedTally {
  readonly #asked = new Map<string, Omit<AskedRows, "places"> & { readonly places: RowPlace[] }>();
  readonly #answers: CountingAnswers;

  constructor(answers: CountingAnswers) {
    this.#answers = answers;
  }

  /** Tallies the row, and tells what was answered about its kind. */
  add(question: RowQuestion, row: ListedRow, place: RowPlace): boolean | null {
    const word = question === "status-unknown" ? row.word : null;
    const key = word === null ? question : `${question} ${word}`;
    const known = this.#asked.get(key);
    const asked = known ?? { question, word, places: [], answer: this.#answers.counts(question, word) };
    asked.places.push(place);
    if (!known) this.#asked.set(key, asked);
    return asked.answer;
  }

  all(): readonly AskedRows[] {
    return [...this.#asked.values()];
  }
}
