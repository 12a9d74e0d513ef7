/** More points for one client are rounded: nobody's norms are that fine. */
const mostPoints = 1_000_000;

/**
 * Whole points for a client of each norm: the least numbers that stand to each other as 1 ÷ norm. `scale` is how many make one
 * point of a client of the highest norm.
 */
export function wholeWeights(norms: readonly number[]): {
  readonly weights: readonly number[];
  readonly scale: number;
} {
  const hundredths = norms.map((norm) => Math.max(1, Math.round(norm * 100)));
  const all = hundredths.reduce((product, norm) => (product / commonDivisor(product, norm)) * norm, 1);
  const highest = Math.max(...hundredths);
  const exact = hundredths.map((norm) => all / norm);
  if (Math.max(...exact) <= mostPoints) {
    const common = exact.reduce(commonDivisor);
    return { weights: exact.map((own) => own / common), scale: all / highest / common };
  }
  const scale = 1000;
  return { weights: hundredths.map((norm) => Math.round((scale * highest) / norm)), scale };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
