import { sum } from "../../caseload/sum";
import type { Columns } from "./block";

/**
 * Neighbouring spans over the columns of a grid, whose widths are as near to the shares as the grid allows.
 * @param shares one for each span, of any size; no more than there are columns
 * @param least characters that a span needs for its words, at the cost of what is right of it
 */
export function columnShares(
  widths: readonly number[],
  { first, last }: Columns,
  shares: readonly number[],
  least: readonly number[] = [],
): Columns[] {
  const edge = (column: number): number => sum(widths.slice(first, column));
  const unit = edge(last + 1) / sum(shares);
  const spans: Columns[] = [];
  let start = first;
  shares.forEach((_, index) => {
    const wanted = sum(shares.slice(0, index + 1)) * unit;
    const after = shares.length - 1 - index;
    let end = after === 0 ? last : start;
    const isNearer = (): boolean => Math.abs(edge(end + 2) - wanted) < Math.abs(edge(end + 1) - wanted);
    const isTooNarrow = (): boolean => edge(end + 1) - edge(start) < (least[index] ?? 0);
    while (end < last - after && (isNearer() || isTooNarrow())) end += 1;
    spans.push({ first: start, last: end });
    start = end + 1;
  });
  return spans;
}
