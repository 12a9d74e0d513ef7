import { nearestWhole, settled } from "../division/rounding";

/** How a cell with decimals came from its exact figure; "either" when rounding and truncating give the same. */
export type CellRounding = "rounded" | "truncated" | "either" | "neither";

/** How a stated figure came from the exact one, in so many decimals: 0.22 of 0.2278 is truncated, 0.80 of 0.7988 rounded. */
export function cellRounding(exact: number, stated: number, decimals: number): CellRounding {
  const inLastPlace = (figure: number) => settled(figure * 10 ** decimals);
  const [scaled, shown] = [inLastPlace(exact), inLastPlace(stated)];
  const [rounded, truncated] = [nearestWhole(scaled) === shown, Math.trunc(scaled) === shown];
  if (rounded && truncated) return "either";
  return rounded ? "rounded" : truncated ? "truncated" : "neither";
}

/** The largest number of decimals among the figures: a column with 0.8, 0.15 and 0.22 has two decimals. */
export function decimalsOf(figures: readonly number[]): number {
  return Math.max(0, ...figures.map((figure) => (/\.(\d+)$/.exec(String(settled(figure)))?.[1] ?? "").length));
}
