import type { Belonging, CountingAnswers } from "./counting-answers";
import type { ListedRow } from "./listed-row";

/** Where a row stands: the place of its list, and its own in it. */
export interface RowPlace {
  readonly list: number;
  readonly row: number;
}

/** A client of more caseworkers than one, the first of whom counts unless somebody answered otherwise. */
interface SharedClient {
  readonly caseworkers: string[];
  /** Where each caseworker after the first is named. */
  readonly others: RowPlace[];
}

/** What a client comes to for one caseworker. */
export type Share = readonly [caseworker: string, clients: number];

/** Clients with two caseworkers, and what somebody answered about them. */
export interface SharedClients {
  readonly caseworkers: readonly [string, string];
  /** How many of them stand first with each. */
  readonly first: readonly [number, number];
  readonly answer: Belonging | null;
}

/** Clients by their hashed number. A list may be long, and few clients are shared: only for those more is kept than whose they are. */
export class SeenClients {
  readonly #caseworkers = new Map<string, string | null>();
  readonly #shared = new Map<string, SharedClient>();

  has(number: string): boolean {
    return this.#caseworkers.has(number);
  }

  /** Adds a row that counts; false where it is another row of a client who was seen before. */
  add({ number, caseworker }: ListedRow, list: number, row: number): boolean {
    if (number === null) return true;
    const first = this.#caseworkers.get(number);
    if (first === undefined) {
      this.#caseworkers.set(number, caseworker);
      return true;
    }
    if (first === null) this.#caseworkers.set(number, caseworker);
    else if (caseworker !== null && caseworker !== first) {
      const shared = this.#shared.get(number) ?? { caseworkers: [first], others: [] };
      if (!shared.caseworkers.includes(caseworker)) {
        shared.caseworkers.push(caseworker);
        shared.others.push({ list, row });
      }
      this.#shared.set(number, shared);
    }
    return false;
  }

  /** Whose the client of a row is, where it is one's or nobody's; undefined where several share it. */
  caseworkerOf({ number, caseworker }: ListedRow): string | null | undefined {
    if (number === null) return caseworker;
    return this.#shared.has(number) ? undefined : (this.#caseworkers.get(number) ?? null);
  }

  /** Whose a shared client is: of who is named first, unless somebody answered otherwise. */
  sharesOf(number: string, answers: CountingAnswers): readonly Share[] {
    const { caseworkers } = this.#shared.get(number) ?? { caseworkers: [] };
    const answer = answers.belongs(number, caseworkers);
    if (answer === "shared") return caseworkers.map((name) => [name, 1 / caseworkers.length]);
    if (answer === "separate") return caseworkers.map((name) => [name, 1]);
    const one = answer === null ? caseworkers[0] : answer.with;
    return one === undefined ? [] : [[one, 1]];
  }

  /** Rows that name another caseworker than the client's first, of whom nobody has said whose they are. */
  *unanswered(answers: CountingAnswers): Iterable<RowPlace & { readonly caseworkers: readonly [string, string] }> {
    for (const [number, { caseworkers, others }] of this.#shared) {
      if (answers.belongs(number, caseworkers) !== null) continue;
      const [first = "", ...rest] = caseworkers;
      for (const [at, place] of others.entries()) yield { ...place, caseworkers: [first, rest[at] ?? ""] };
    }
  }

  /** Every two caseworkers who have clients of the two of them together. */
  pairs(answers: CountingAnswers): readonly SharedClients[] {
    const pairs = new Map<string, Omit<SharedClients, "first"> & { readonly first: [number, number] }>();
    for (const [number, { caseworkers }] of this.#shared) {
      const [first = "", second = "", ...more] = caseworkers;
      if (more.length > 0) continue;
      const [one, other] = first < second ? [first, second] : [second, first];
      const key = `${one}\n${other}`;
      const known = pairs.get(key);
      const pair = known ?? { caseworkers: [one, other], first: [0, 0], answer: answers.belongs(number, caseworkers) };
      pair.first[first === one ? 0 : 1] += 1;
      if (!known) pairs.set(key, pair);
    }
    return [...pairs.values()];
  }
}
