import type { IsoDate } from "../../dates";
import { labelledMonth } from "./month-label";

/** A month tab or month column: its label, and everybody's clients; null where nothing is filled in. */
export interface Snapshot {
  readonly label: string;
  readonly counts: readonly (number | null)[];
}

export interface WhichMonth {
  /** "2026-11" for each snapshot; null where the label names no month. */
  readonly months: readonly (string | null)[];
  /** Place of the newest valid month and of the one before it. */
  readonly now: number | null;
  readonly previous: number | null;
  /** Places of months that have begun and are filled in for fewer than half of the people. */
  readonly notComplete: readonly number[];
  /** Places of months that have not begun yet. */
  readonly ahead: readonly number[];
  /** Months that two snapshots are about; the later of the two counts. */
  readonly twice: readonly string[];
}

/**
 * Which month counts: the newest that has begun on the reference date and is filled in for at least half of the people. The order of tabs does not matter. A
 * label without a year is about the latest such month that has begun; where fewer than half are filled in, about the coming one.
 */
export function whichMonth(snapshots: readonly Snapshot[], referenceDate: IsoDate): WhichMonth {
  const today = referenceDate.slice(0, 7);
  const months = snapshots.map((snapshot) => monthOf(snapshot, today));
  const places = [...snapshots.keys()];
  const has = (place: number, test: (month: string, filled: boolean) => boolean) => {
    const [month, snapshot] = [months[place] ?? null, snapshots[place]];
    return month !== null && snapshot !== undefined && test(month, isFilledIn(snapshot));
  };
  const valid = places.filter((place) => has(place, (month, filled) => month <= today && filled));
  const now = newest(valid, months);
  const before = valid.filter((place) => now !== null && (months[place] ?? "") < (months[now] ?? ""));
  return {
    months,
    now,
    previous: newest(before, months),
    notComplete: places.filter(
      (place) => has(place, (month, filled) => month <= today && !filled) && isBegun(snapshots[place]),
    ),
    ahead: places.filter((place) => has(place, (month) => month > today)),
    twice: [...new Set(months.filter((month, place) => month !== null && months.indexOf(month) < place))].flatMap(
      (month) => month ?? [],
    ),
  };
}

function monthOf(snapshot: Snapshot, today: string): string | null {
  const labelled = labelledMonth(snapshot.label);
  if (!labelled) return null;
  const month = String(labelled.month).padStart(2, "0");
  if (labelled.year !== null) return `${labelled.year}-${month}`;
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${month}`;
  if (isFilledIn(snapshot)) return thisYear <= today ? thisYear : `${year - 1}-${month}`;
  return thisYear >= today ? thisYear : `${year + 1}-${month}`;
}

/** Whether at least half of the people have a figure. */
function isFilledIn({ counts }: Snapshot): boolean {
  return counts.length > 0 && 2 * counts.filter((count) => count !== null).length >= counts.length;
}

function isBegun(snapshot: Snapshot | undefined): boolean {
  return snapshot?.counts.some((count) => count !== null) ?? false;
}

/** The place with the latest month; of the same month the later place. */
function newest(places: readonly number[], months: readonly (string | null)[]): number | null {
  return places.reduce<number | null>(
    (best, place) => (best === null || (months[place] ?? "") >= (months[best] ?? "") ? place : best),
    null,
  );
}
