import type { IsoDate } from "../dates";
import { sum } from "../sum";
import { accountForClients, type Accounted } from "./accounted";
import type { AskedRows } from "./asked-rows";
import type { Belonging, CountingAnswers } from "./counting-answers";
import type { ListedRows } from "./listed-row";
import type { RowPlace, SharedClients } from "./seen-clients";

/** A question about who counts: what was answered, and how many clients are divided either way. */
export interface RowsChoice extends Omit<AskedRows, "places"> {
  readonly rows: number;
  readonly yes: number;
  readonly no: number;
}

/** A question about the clients of two caseworkers: what was answered, and how many clients each of the two has by every answer. */
export interface SharedChoice {
  readonly question: "two-caseworkers";
  readonly caseworkers: readonly [string, string];
  readonly clients: number;
  readonly answer: Belonging | null;
  readonly options: readonly { readonly belongs: Belonging; readonly clients: readonly [number, number] }[];
}

export type CountingChoice = RowsChoice | SharedChoice;

/** More questions than this nobody answers one by one. */
const mostShared = 12;

/** What somebody can answer about the lists, with the figures of every answer. */
export function countingChoices(
  lists: readonly ListedRows[],
  team: ReadonlySet<string>,
  date: IsoDate,
  answers: CountingAnswers,
  accounted: Accounted,
): readonly CountingChoice[] {
  const now = dividedIn(accounted);
  const rows = accounted.asked.map(({ places, ...asked }): RowsChoice => {
    const counts = asked.answer ?? asked.question !== "ended";
    const concerned = rowsOfClients(lists, places);
    const divided = (answered: CountingAnswers): number =>
      dividedIn(accountForClients(concerned, team, date, answered));
    const other = now - divided(answers) + divided(answeredOtherwise(answers, asked, !counts));
    return { ...asked, rows: places.length, yes: counts ? now : other, no: counts ? other : now };
  });
  return [...rows, ...accounted.shared.slice(0, mostShared).map((shared) => sharedChoice(shared, accounted))];
}

/** All rows of the clients who stand in these, because one client's rows decide together, and nobody else's do. */
function rowsOfClients(lists: readonly ListedRows[], places: readonly RowPlace[]): readonly ListedRows[] {
  const rows = new Set(places.flatMap(({ list, row }) => lists[list]?.rows[row] ?? []));
  const numbers = new Set([...rows].flatMap(({ number }) => number ?? []));
  return lists.map((list) => ({
    ...list,
    rows: list.rows.filter((row) => (row.number === null ? rows.has(row) : numbers.has(row.number))),
  }));
}

function dividedIn({ withCaseworker, outside }: Accounted): number {
  return sum([...withCaseworker.values(), ...outside.values()]);
}

function answeredOtherwise(
  answers: CountingAnswers,
  { question, word }: Pick<AskedRows, "question" | "word">,
  counts: boolean,
): CountingAnswers {
  return {
    ...answers,
    counts: (asked, its) =>
      asked === question && (word === null || its === word) ? counts : answers.counts(asked, its),
  };
}

function sharedChoice({ caseworkers, first, answer }: SharedClients, accounted: Accounted): SharedChoice {
  const [one, other] = caseworkers;
  const clients = sum(first);
  const countOf = (name: string): number => accounted.withCaseworker.get(name) ?? accounted.outside.get(name) ?? 0;
  const parts = (belongs: Belonging | null): readonly [number, number] => {
    if (belongs === null) return first;
    if (belongs === "separate") return [clients, clients];
    if (belongs === "shared") return [clients / 2, clients / 2];
    return belongs.with === one ? [clients, 0] : [0, clients];
  };
  const [ownNow, othersNow] = parts(answer);
  const options: readonly Belonging[] = [{ with: one }, { with: other }, "shared", "separate"];
  return {
    question: "two-caseworkers",
    caseworkers,
    clients,
    answer,
    options: options.map((belongs) => {
      const [own, others] = parts(belongs);
      return { belongs, clients: [countOf(one) - ownNow + own, countOf(other) - othersNow + others] };
    }),
  };
}
