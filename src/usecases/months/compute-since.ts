import { labelledMonth } from "../../caseload/months/since/month-label";
import { sinceCounts, type SinceCounts } from "../../caseload/months/since/since-counts";
import { sinceLists, type SinceLists } from "../../caseload/months/since/since-lists";
import { whichMonth, type WhichMonth } from "../../caseload/months/since/which-month";
import type { IsoDate } from "../../caseload/dates";
import type { MonthProblem } from "../../caseload/months/month-problem";
import type { Outcome } from "../../caseload/outcome";
import { normalisedName } from "../../caseload/team/names";
import { exactly, zero } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import type { MonthList } from "../../reading/months/month-lists";
import { monthSnapshots, type MonthSnapshot } from "../../reading/months/month-snapshots";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { ComputedDivision } from "../division/compute-division";
import type { MonthWishes } from "./month-wishes";

/** A month beside the one before it, for the team as a whole. */
export interface TeamSince {
  readonly labels: readonly string[];
  readonly months: WhichMonth;
  /** Labels of the two that are compared. */
  readonly now: string;
  readonly previous: string;
  readonly since: SinceCounts;
  /** What became of the clients themselves, where both months are client lists with numbers. */
  readonly lists: ComparedLists | null;
  /** Who is in one of the two months only. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

interface ComparedLists {
  readonly since: SinceLists;
  /** The days on which was looked who counts. */
  readonly previousDate: IsoDate;
  readonly nowDate: IsoDate;
  /** Rows that count and have no number, in both lists together; they are not compared. */
  readonly withoutNumber: number;
}

/** Where months were found: tables of the team, and client lists. */
export interface FoundMonths {
  readonly grids: readonly SheetGrid[];
  readonly monthLists: readonly MonthList[];
}

/** What changed since the month before: the newest month that is filled in, or the one that is asked. */
export function computeSince(
  { result }: ComputedDivision,
  { grids, monthLists }: FoundMonths,
  wishes: MonthWishes,
): Outcome<{ readonly since: TeamSince }, MonthProblem> {
  const leftOut = result.leftOut.filter(({ reason }) => reason !== "no-caseworker");
  const team = [...result.caseworkers, ...leftOut].map(({ name }) => name);
  // Of a month that is both, the table counts: the later place does.
  const snapshots = [...monthLists.map((list) => snapshotOf(list, team)), ...monthSnapshots(grids, team)];
  const counted = snapshots.map(({ label, rows }) => ({ label, counts: rows.map(({ clients }) => clients) }));
  const months = whichMonth(counted, result.choices.referenceDate);
  const chosen = chosenMonth(wishes.month, snapshots, months, months.now);
  if (!chosen.ok) return chosen;
  const before = chosenMonth(wishes.previousMonth, snapshots, months, previousOf(months, chosen.place));
  if (!before.ok) return before;
  if (chosen.place === null) return { ok: false, problem: { reason: "no-months" } };
  if (before.place === null || before.place === chosen.place) {
    return { ok: false, problem: { reason: "no-previous-month" } };
  }
  const hours = new Map(result.caseworkers.map(({ name, caseloadHours }) => [normalisedName(name), caseloadHours]));
  const [now, previous] = [itemAt(snapshots, chosen.place), itemAt(snapshots, before.place)];
  const names = [...new Map([...previous.rows, ...now.rows].map(({ name }) => [normalisedName(name), name]))];
  const carriers = ({ rows }: MonthSnapshot) =>
    names.map(([name]) => {
      const own = rows.find((row) => normalisedName(row.name) === name);
      return own
        ? { hours: exactly(own.hours ?? hours.get(name) ?? 0), load: exactly(own.clients ?? 0) }
        : { hours: zero, load: zero };
    });
  const has = ({ rows }: MonthSnapshot, name: string) => rows.some((row) => normalisedName(row.name) === name);
  return {
    ok: true,
    since: {
      labels: snapshots.map(({ label }) => label),
      months,
      now: now.label,
      previous: previous.label,
      since: sinceCounts(carriers(previous), carriers(now)),
      lists: comparedLists(monthLists[before.place], monthLists[chosen.place]),
      added: names.flatMap(([name, shown]) => (has(previous, name) ? [] : [shown])),
      gone: names.flatMap(([name, shown]) => (has(now, name) ? [] : [shown])),
    },
  };
}

/** Everybody of the team, and whoever else has clients in the list. */
function snapshotOf({ label, clients }: MonthList, team: readonly string[]): MonthSnapshot {
  const names = [...new Set([...team, ...clients.keys()])];
  return { label, rows: names.map((name) => ({ name, clients: clients.get(name) ?? 0, hours: null })) };
}

function comparedLists(previous: MonthList | undefined, now: MonthList | undefined): ComparedLists | null {
  if (!previous?.byNumber || !now?.byNumber) return null;
  return {
    since: sinceLists(previous.byNumber, now.byNumber),
    previousDate: previous.date,
    nowDate: now.date,
    withoutNumber: previous.withoutNumber + now.withoutNumber,
  };
}

/** The month that is asked by its label, or by another way to write the month. */
function chosenMonth(
  asked: string | undefined,
  snapshots: readonly MonthSnapshot[],
  { months }: WhichMonth,
  usual: number | null,
): Outcome<{ readonly place: number | null }, MonthProblem> {
  if (asked === undefined) return { ok: true, place: usual };
  const wanted = labelledMonth(asked);
  const place = snapshots.findLastIndex(({ label }, at) => {
    const [year, month] = (months[at] ?? "").split("-").map(Number);
    const isMonth = wanted !== null && wanted.month === month && (wanted.year === null || wanted.year === year);
    return label.trim().toLowerCase() === asked.trim().toLowerCase() || isMonth;
  });
  return place < 0 ? { ok: false, problem: { reason: "unknown-month", text: asked } } : { ok: true, place };
}

/** The latest month before the chosen one that is filled in. */
function previousOf({ months, now, previous, notComplete, ahead }: WhichMonth, chosen: number | null): number | null {
  if (chosen === null || chosen === now) return previous;
  const month = months[chosen] ?? "";
  const earlier = [...months.keys()].filter(
    (place) => (months[place] ?? month) < month && !notComplete.includes(place) && !ahead.includes(place),
  );
  return earlier.reduce<number | null>(
    (best, place) => (best === null || (months[place] ?? "") >= (months[best] ?? "") ? place : best),
    null,
  );
}
