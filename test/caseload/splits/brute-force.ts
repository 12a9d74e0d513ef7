import { sum } from "../../../src/caseload/sum";
import type { AgeCounts, SplitLimits } from "../../../src/caseload/splits/split";

/** Every split that the limits allow, by trying every set of cuts with every order of teams: slow, and as plain as can be. */

export interface TriedSplit {
  readonly cuts: readonly number[];
  /** The team of each band, youngest first. */
  readonly teams: readonly number[];
  readonly highestLoad: number;
  readonly spread: number;
  readonly distance: number;
}

export function everySplit(ages: AgeCounts, hours: readonly number[], limits: SplitLimits): readonly TriedSplit[] {
  const { firstAge, counts, weights = counts } = ages;
  const end = firstAge + counts.length;
  const between = (values: readonly number[], from: number, to: number) =>
    sum(values.slice(from - firstAge, to - firstAge));
  const mean = sum(weights) / sum(hours);
  const orders = limits.order === "given" ? [[...hours.keys()]] : permutations([...hours.keys()]);
  const { fixedLines = [], preferredLines = [], allowedCuts, minimumYears = 1, minimumClients = 0 } = limits;
  const inner = counts.map((_, at) => firstAge + at).slice(1);
  return combinations(inner, hours.length - 1)
    .filter((cuts) => {
      const edges = [firstAge, ...cuts, end];
      const bands = edges.slice(1).map((to, at) => [edges[at] ?? 0, to] as const);
      return (
        fixedLines.every((line) => cuts.includes(line)) &&
        cuts.every((cut) => !allowedCuts || allowedCuts.includes(cut) || fixedLines.includes(cut)) &&
        bands.every(([from, to]) => to - from >= minimumYears && between(counts, from, to) >= minimumClients)
      );
    })
    .flatMap((cuts) =>
      orders.map((teams) => {
        const edges = [firstAge, ...cuts, end];
        const loads = teams.map((team, at) => {
          const own = hours[team] ?? 1;
          return { own, load: between(weights, edges[at] ?? 0, edges[at + 1] ?? 0) / own };
        });
        return {
          cuts,
          teams,
          highestLoad: Math.max(...loads.map(({ load }) => load)),
          spread: sum(loads.map(({ own, load }) => own * (load - mean) ** 2)),
          distance: sum(
            cuts.map((cut) => Math.min(...preferredLines.map((line) => Math.abs(line - cut)), 1000) % 1000),
          ),
        };
      }),
    );
}

/** The first by each of these in turn, differences below 1e-9 aside. */
export function bestBy(
  splits: readonly TriedSplit[],
  ...keys: ("highestLoad" | "spread" | "distance")[]
): TriedSplit[] {
  return keys.reduce<TriedSplit[]>(
    (left, key) => {
      const least = Math.min(...left.map((split) => split[key]));
      return left.filter((split) => split[key] <= least + 1e-9);
    },
    [...splits],
  );
}

function combinations<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}
