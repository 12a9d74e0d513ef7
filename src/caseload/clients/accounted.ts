import { isBefore } from "../dates";
import type { IsoDate } from "../dates";

/** What a status says; null where none is written. */
type StatusKind = "open" | "closed" | "waiting" | "unknown" | null;

/** One row of a client list, with nothing in it that tells who the client is. */
export interface ListedRow {
  /** A keyed hash of the client number, made for this reading only (design decision 5); null without one. */
  readonly number: string | null;
  /** The caseworker as the team writes the name; another name is outside the formation, null is nobody. */
  readonly caseworker: string | null;
  readonly status: StatusKind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** What stands in the place of the end date is no date. */
  readonly endUnread: boolean;
}

export interface ListedRows {
  readonly sheet: string;
  /** A list without a status says nothing of it: who has ended elsewhere has ended here too. */
  readonly hasStatus: boolean;
  /** The sheet is a waiting list. */
  readonly waiting: boolean;
  readonly rows: readonly ListedRow[];
}

type RowClass = "counted" | "no-caseworker" | "outside" | "ended" | "later" | "duplicate";

/** What nobody but the team can say; rows count as `class` says until then. */
type AccountQuestion =
  | {
      readonly code: "ended-but-date-later" | "active-but-date-past" | "date-unreadable" | "status-unknown";
      readonly list: number;
      readonly row: number;
    }
  | {
      readonly code: "two-caseworkers";
      readonly list: number;
      readonly row: number;
      readonly caseworkers: readonly [string, string];
    };

/** Every row of the lists in exactly one class. */
export interface Accounted {
  readonly rows: number;
  /** In the order of the lists. */
  readonly classes: readonly (readonly RowClass[])[];
  readonly withCaseworker: ReadonlyMap<string, number>;
  readonly outside: ReadonlyMap<string, number>;
  readonly noCaseworker: number;
  /** Of whom are waiting. */
  readonly waiting: number;
  readonly ended: number;
  readonly notStarted: number;
  readonly duplicates: number;
  /** Rows that count and end on a later date. */
  readonly endLater: number;
  /** Places of lists of which at least half the rows stood in another before. */
  readonly repeated: readonly number[];
  readonly questions: readonly AccountQuestion[];
}

/** Where a client number was seen first, as a row that counts. */
interface Seen {
  readonly list: number;
  readonly row: number;
  caseworker: string | null;
}

/**
 * Accounts for every row of the lists on the date: in case of doubt a client counts, and it is asked. The list with most running clients goes
 * first, then the others in their order; the first row of a number wins. A row whose number was seen before belongs to the caseworker who is
 * named, and to the first where two are.
 */
export function accountForClients(lists: readonly ListedRows[], team: ReadonlySet<string>, date: IsoDate): Accounted {
  const questions: AccountQuestion[] = [];
  const states = lists.map((list) => list.rows.map((row) => stateOf(row, list.hasStatus, date)));
  const endedNumbers = new Set(
    lists.flatMap(({ hasStatus, rows }, list) =>
      hasStatus
        ? rows.flatMap(({ number }, row) => (number !== null && states[list]?.[row] === "ended" ? [number] : []))
        : [],
    ),
  );
  const order = lists
    .map((list, place) => ({ place, active: activeNumbers(list.rows, states[place] ?? []) }))
    .sort((one, other) => other.active - one.active || one.place - other.place)
    .map(({ place }) => place);
  const classes: RowClass[][] = lists.map(({ rows }) => rows.map(() => "counted"));
  const seen = new Map<string, Seen>();
  const before = new Set<string>();
  const repeated: number[] = [];
  for (const place of order) {
    const list = lists[place];
    if (!list) continue;
    const own = classes[place] ?? [];
    let stoodBefore = 0;
    for (const [at, row] of list.rows.entries()) {
      const { number, caseworker } = row;
      if (number !== null && before.has(number)) stoodBefore += 1;
      const state = states[place]?.[at] ?? "running";
      const endedElsewhere = !list.hasStatus && number !== null && endedNumbers.has(number);
      if (state !== "running" || endedElsewhere) {
        own[at] = state === "later" ? "later" : "ended";
        continue;
      }
      askAbout(row, list.hasStatus, date, place, at, questions);
      const known = number === null ? undefined : seen.get(number);
      if (known) {
        own[at] = "duplicate";
        if (known.caseworker === null) known.caseworker = caseworker;
        else if (caseworker !== null && caseworker !== known.caseworker)
          questions.push({
            code: "two-caseworkers",
            list: place,
            row: at,
            caseworkers: [known.caseworker, caseworker],
          });
        continue;
      }
      if (number !== null) seen.set(number, { list: place, row: at, caseworker });
    }
    for (const { number } of list.rows) if (number !== null) before.add(number);
    if (list.rows.length > 0 && stoodBefore * 2 >= list.rows.length) repeated.push(place);
  }
  return summed(lists, classes, seen, team, date, { repeated, questions });
}

/** Tells where a row that counts goes, now that it is known whose each client is. */
function summed(
  lists: readonly ListedRows[],
  classes: readonly RowClass[][],
  seen: ReadonlyMap<string, Seen>,
  team: ReadonlySet<string>,
  date: IsoDate,
  said: Pick<Accounted, "repeated" | "questions">,
): Accounted {
  const withCaseworker = new Map([...team].map((name) => [name, 0]));
  const outside = new Map<string, number>();
  const totals = { noCaseworker: 0, waiting: 0, ended: 0, notStarted: 0, duplicates: 0, endLater: 0, rows: 0 };
  for (const [place, list] of lists.entries()) {
    const own = classes[place] ?? [];
    for (const [at, row] of list.rows.entries()) {
      totals.rows += 1;
      if (own[at] === "ended") totals.ended += 1;
      else if (own[at] === "later") totals.notStarted += 1;
      else if (own[at] === "duplicate") totals.duplicates += 1;
      else {
        const first = row.number === null ? undefined : seen.get(row.number);
        const whose = first ? first.caseworker : row.caseworker;
        if (row.end !== null && isBefore(date, row.end)) totals.endLater += 1;
        if (whose === null) {
          own[at] = "no-caseworker";
          totals.noCaseworker += 1;
          if (row.status === "waiting" || list.waiting) totals.waiting += 1;
        } else if (team.has(whose)) withCaseworker.set(whose, (withCaseworker.get(whose) ?? 0) + 1);
        else {
          own[at] = "outside";
          outside.set(whose, (outside.get(whose) ?? 0) + 1);
        }
      }
    }
  }
  return { ...totals, classes, withCaseworker, outside, ...said };
}

function activeNumbers(rows: readonly ListedRow[], states: readonly ("running" | "ended" | "later")[]): number {
  const numbers = new Set<string>();
  let without = 0;
  for (const [at, { number }] of rows.entries()) {
    if (states[at] !== "running") continue;
    if (number === null) without += 1;
    else numbers.add(number);
  }
  return numbers.size + without;
}

/** Whether a row runs on the date. Only a status that is written as open goes before an end date in the past. */
function stateOf({ status, start, end }: ListedRow, hasStatus: boolean, date: IsoDate): "running" | "ended" | "later" {
  if (start !== null && isBefore(date, start)) return "later";
  const past = end !== null && isBefore(end, date);
  if (hasStatus && status === "closed") return end === null || past ? "ended" : "running";
  if (!past) return "running";
  return hasStatus && status === "open" ? "running" : "ended";
}

function askAbout(
  { status, end, endUnread }: ListedRow,
  hasStatus: boolean,
  date: IsoDate,
  list: number,
  row: number,
  questions: AccountQuestion[],
): void {
  const past = end !== null && isBefore(end, date);
  const ask = (code: Exclude<AccountQuestion["code"], "two-caseworkers">): void => {
    questions.push({ code, list, row });
  };
  if (hasStatus && status === "closed") ask("ended-but-date-later");
  else if (hasStatus && status === "open" && past) ask("active-but-date-past");
  else if (endUnread) ask("date-unreadable");
  if (hasStatus && status === "unknown") ask("status-unknown");
}
