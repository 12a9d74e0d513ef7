import { isBefore, type IsoDate } from "../dates";
import { AskedTally, type AskedRows } from "./asked-rows";
import { noAnswers, type CountingAnswers } from "./counting-answers";
import type { ListedRow, ListedRows } from "./listed-row";
import { questionsAbout, stateOf, type RowDoubt, type RowState } from "./row-state";
import { SeenClients, type RowPlace, type SharedClients } from "./seen-clients";

/** left-out: somebody answered that such rows do not count. */
type RowClass = "counted" | "no-caseworker" | "outside" | "ended" | "later" | "duplicate" | "left-out";

/** What nobody but the team can say and nobody has answered; rows count as their class says until then. */
export type AccountQuestion =
  | (RowPlace & { readonly code: RowDoubt })
  | (RowPlace & { readonly code: "two-caseworkers"; readonly caseworkers: readonly [string, string] });

/** Every row of the lists in exactly one class. */
export interface Accounted {
  readonly rows: number;
  /** In the order of the lists. */
  readonly classes: readonly (readonly RowClass[])[];
  /** A client of two caseworkers may be half of each. */
  readonly withCaseworker: ReadonlyMap<string, number>;
  readonly outside: ReadonlyMap<string, number>;
  readonly noCaseworker: number;
  /** Of whom are waiting. */
  readonly waiting: number;
  readonly ended: number;
  readonly notStarted: number;
  readonly duplicates: number;
  readonly leftOut: number;
  /** Rows that count and end on a later date. */
  readonly endLater: number;
  /** Places of lists of which at least half the rows stood in another before. */
  readonly repeated: readonly number[];
  readonly questions: readonly AccountQuestion[];
  /** What answers are or may be about. */
  readonly asked: readonly AskedRows[];
  readonly shared: readonly SharedClients[];
}

interface Lists {
  readonly lists: readonly ListedRows[];
  readonly states: readonly (readonly RowState[])[];
}

/** Rows with their classes, before it is known whose each client is. */
interface Classified extends Pick<Accounted, "repeated" | "asked"> {
  readonly classes: readonly RowClass[][];
  readonly seen: SeenClients;
}

/**
 * Accounts for every row of the lists on the date: in case of doubt a client counts, and it is asked. The list with most running clients goes
 * first, then the others in their order; the first row of a number wins. A row whose number was seen before belongs to the caseworker who is
 * named, and to the first where two are and nobody has answered.
 */
export function accountForClients(
  lists: readonly ListedRows[],
  team: ReadonlySet<string>,
  date: IsoDate,
  answers: CountingAnswers = noAnswers,
): Accounted {
  const states = lists.map((list) => list.rows.map((row) => stateOf(row, list.hasStatus, date)));
  const classified = classify({ lists, states }, answers);
  return {
    ...summed(lists, classified, team, date, answers),
    questions: openQuestions(lists, states, classified.seen, answers),
  };
}

function classify({ lists, states }: Lists, answers: CountingAnswers): Classified {
  const endedNumbers = numbersThatEnded({ lists, states });
  const tally = new AskedTally(answers);
  const seen = new SeenClients();
  const classes: RowClass[][] = lists.map(({ rows }) => rows.map(() => "counted"));
  const ended: RowPlace[] = [];
  const repeated: number[] = [];
  const before = new Set<string>();
  for (const { list, at } of inOrder({ lists, states })) {
    const own = classes[at] ?? [];
    let stoodBefore = 0;
    for (const [row, each] of list.rows.entries()) {
      const { number } = each;
      const { runs, doubts } = states[at]?.[row] ?? { runs: "running", doubts: [] };
      if (number !== null && before.has(number)) stoodBefore += 1;
      const saysNothing = !list.hasStatus || each.status === "unknown";
      const endedElsewhere = saysNothing && number !== null && endedNumbers.has(number);
      if (runs === "running" && !endedElsewhere) {
        const questions = questionsAbout(each, list, doubts);
        const answered = questions.map((question) => tally.add(question, each, { list: at, row }));
        if (answered.includes(false)) own[row] = "left-out";
        else if (!seen.add(each, at, row)) own[row] = "duplicate";
      } else {
        own[row] = runs === "later" ? "later" : "ended";
        if (runs !== "later") ended.push({ list: at, row });
      }
    }
    if (lists.length > 1) for (const { number } of list.rows) if (number !== null) before.add(number);
    if (list.rows.length > 0 && stoodBefore * 2 >= list.rows.length) repeated.push(at);
  }
  countEnded(lists, ended, { seen, tally, classes });
  return { classes, seen, repeated, asked: tally.all() };
}

/** Who has ended counts only where somebody said so; whoever runs as well is one client. */
function countEnded(
  lists: readonly ListedRows[],
  ended: readonly RowPlace[],
  { seen, tally, classes }: { seen: SeenClients; tally: AskedTally; classes: readonly RowClass[][] },
): void {
  const asked = new Set<string>();
  for (const place of ended) {
    const each = lists[place.list]?.rows[place.row];
    const own = classes[place.list];
    if (!each || !own || (each.number !== null && (seen.has(each.number) || asked.has(each.number)))) continue;
    if (each.number !== null) asked.add(each.number);
    if (tally.add("ended", each, place) !== true) continue;
    seen.add(each, place.list, place.row);
    own[place.row] = "counted";
  }
}

/** Numbers of clients who have ended by a list that says how its clients stand. */
function numbersThatEnded({ lists, states }: Lists): ReadonlySet<string> {
  const numbers = new Set<string>();
  if (lists.length < 2) return numbers;
  for (const [list, { hasStatus, rows }] of lists.entries()) {
    if (!hasStatus) continue;
    for (const [row, { number }] of rows.entries())
      if (number !== null && states[list]?.[row]?.runs === "ended") numbers.add(number);
  }
  return numbers;
}

function inOrder({ lists, states }: Lists): readonly { readonly list: ListedRows; readonly at: number }[] {
  const all = lists.map((list, at) => ({ list, at }));
  if (all.length < 2) return all;
  return all
    .map(({ list, at }) => ({ list, at, clients: runningClients(list.rows, states[at] ?? []) }))
    .sort((one, other) => other.clients - one.clients || one.at - other.at);
}

function runningClients(rows: readonly ListedRow[], states: readonly RowState[]): number {
  const numbers = new Set<string>();
  let without = 0;
  for (const [at, { number }] of rows.entries()) {
    if (states[at]?.runs !== "running") continue;
    if (number === null) without += 1;
    else numbers.add(number);
  }
  return numbers.size + without;
}

/** Tells where every row that counts goes, now that it is known whose each client is. */
function summed(
  lists: readonly ListedRows[],
  { classes, seen, repeated, asked }: Classified,
  team: ReadonlySet<string>,
  date: IsoDate,
  answers: CountingAnswers,
): Omit<Accounted, "questions"> {
  const withCaseworker = new Map([...team].map((name) => [name, 0]));
  const outside = new Map<string, number>();
  const totals = {
    noCaseworker: 0,
    waiting: 0,
    ended: 0,
    notStarted: 0,
    duplicates: 0,
    leftOut: 0,
    endLater: 0,
    rows: 0,
  };
  const add = (name: string, clients: number): void => {
    const counts = team.has(name) ? withCaseworker : outside;
    counts.set(name, (counts.get(name) ?? 0) + clients);
  };
  for (const [at, list] of lists.entries()) {
    const own = classes[at] ?? [];
    totals.rows += list.rows.length;
    for (const [row, each] of list.rows.entries()) {
      if (own[row] === "ended") totals.ended += 1;
      else if (own[row] === "later") totals.notStarted += 1;
      else if (own[row] === "duplicate") totals.duplicates += 1;
      else if (own[row] === "left-out") totals.leftOut += 1;
      else {
        if (each.end !== null && isBefore(date, each.end)) totals.endLater += 1;
        const one = seen.caseworkerOf(each);
        if (one === null) {
          own[row] = "no-caseworker";
          totals.noCaseworker += 1;
          if (each.status === "waiting" || list.waiting) totals.waiting += 1;
        } else if (one === undefined) {
          const shares = seen.sharesOf(each.number ?? "", answers);
          for (const [name, clients] of shares) add(name, clients);
          if (shares.every(([name]) => !team.has(name))) own[row] = "outside";
        } else {
          add(one, 1);
          if (!team.has(one)) own[row] = "outside";
        }
      }
    }
  }
  return { ...totals, classes, withCaseworker, outside, repeated, asked, shared: seen.pairs(answers) };
}

/** What was answered is asked no more. */
function openQuestions(
  lists: readonly ListedRows[],
  states: Lists["states"],
  seen: SeenClients,
  answers: CountingAnswers,
): readonly AccountQuestion[] {
  const questions: AccountQuestion[] = [];
  for (const [list, own] of states.entries()) {
    for (const [row, { doubts }] of own.entries()) {
      for (const code of doubts)
        if (answers.counts(code, lists[list]?.rows[row]?.word ?? null) === null) questions.push({ code, list, row });
    }
  }
  for (const place of seen.unanswered(answers)) questions.push({ code: "two-caseworkers", ...place });
  return questions;
}
