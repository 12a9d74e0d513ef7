import type { Belonging, CountingAnswers } from "./counting-answers";
import type { ListedRow } from "./listed-row";

/** Where a row stands: the place of its list, and its own in it. */
export interface RowPlace {
  readonly list: number;
  readonly row: number;
}

/** A client who stands in more than one row, as far as those name caseworkers. */
interface SeenClient {
  readonly caseworkers: string[];
  /** Where each caseworker after the first is named. */
  readonly others: RowPlace[];
}

/** What a client comes to for one caseworker; null is nobody. */
export type Share = readonly [caseworker: string | null, clients: number];

/** Clients with two caseworkers, and what somebody answered about them. */
export interface SharedClients {
  readonly caseworkers: readonly [string, string];
  /** How many of them stand first with each. */
  readonly first: readonly [number, number];
  readonly answer: Belonging | null;
}

/** Clients by their hashed number. */
export class SeenClients {
  readonly #clients = new Map<string, SeenClient>();

  has(number: string): boolean {
    return this.#clients.has(number);
  }

  /** Adds a row that counts; false where it is another row of a client who was seen before. */
  add({ number, caseworker }: ListedRow, place: RowPlace): boolean {
    if (number === null) return true;
    const known = this.#clients.get(number);
    if (!known) {
      this.#clients.set(number, { caseworkers: caseworker === null ? [] : [caseworker], others: [] });
      return true;
    }
    if (caseworker !== null && !known.caseworkers.includes(caseworker)) {
      if (known.caseworkers.length > 0) known.others.push(place);
      known.caseworkers.push(caseworker);
    }
    return false;
  }

  /** Whose the client of a row is: of who is named first, unless somebody answered otherwise. */
  sharesOf({ number, caseworker }: ListedRow, answers: CountingAnswers): readonly Share[] {
    const caseworkers = (number === null ? undefined : this.#clients.get(number)?.caseworkers) ?? [];
    const first = caseworkers[0] ?? caseworker;
    if (number === null || caseworkers.length < 2) return [[first, 1]];
    const answer = answers.belongs(number, caseworkers);
    if (answer === "shared") return caseworkers.map((name) => [name, 1 / caseworkers.length]);
    if (answer === "separate") return caseworkers.map((name) => [name, 1]);
    return [[answer === null ? first : answer.with, 1]];
  }

  /** Rows that name another caseworker than the client's first, of whom nobody has said whose they are. */
  *unanswered(answers: CountingAnswers): Iterable<RowPlace & { readonly caseworkers: readonly [string, string] }> {
    for (const [number, { caseworkers, others }] of this.#clients) {
      const [first = "", ...rest] = caseworkers;
      if (rest.length === 0 || answers.belongs(number, caseworkers) !== null) continue;
      for (const [at, place] of others.entries()) yield { ...place, caseworkers: [first, rest[at] ?? ""] };
    }
  }

  /** Every two caseworkers who have clients of the two of them together. */
  pairs(answers: CountingAnswers): readonly SharedClients[] {
    const pairs = new Map<
      string,
      { caseworkers: readonly [string, string]; first: [number, number]; answer: Belonging | null }
    >();
    for (const [number, { caseworkers }] of this.#clients) {
      const [first, second, ...more] = caseworkers;
      if (first === undefined || second === undefined || more.length > 0) continue;
      const [one, other] = first < second ? [first, second] : [second, first];
      const key = `${one}\n${other}`;
      const answer = answers.belongs(number, caseworkers);
      const pair = pairs.get(key) ?? { caseworkers: [one, other] as const, first: [0, 0] as [number, number], answer };
      pair.first[first === one ? 0 : 1] += 1;
      pairs.set(key, pair);
    }
    return [...pairs.values()];
  }
}
