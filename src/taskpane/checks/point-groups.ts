import type { ShownPoint } from "../../usecases/attention/attention-points";

interface PointGroup {
  /** The sheet that the points are on; null where they stand in no cell. */
  readonly sheet: string | null;
  readonly points: readonly ShownPoint[];
}

/** The points by the sheet of their first cell. The order is that of the worst point in each group. */
export function groupsOf(points: readonly ShownPoint[]): readonly PointGroup[] {
  const groups = new Map<string | null, ShownPoint[]>();
  for (const point of points) {
    const sheet = point.cells[0]?.sheet ?? null;
    groups.set(sheet, [...(groups.get(sheet) ?? []), point]);
  }
  return [...groups].map(([sheet, grouped]) => ({ sheet, points: grouped }));
}

/** What the points are about, each kind once with how often, the most frequent first. */
export function kindsIn(points: readonly ShownPoint[]): readonly { readonly title: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { title } of points) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => ({ title, count })).sort((one, other) => other.count - one.count);
}
