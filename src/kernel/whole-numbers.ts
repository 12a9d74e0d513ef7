/** The whole numbers from the first to the last; none where the last comes before the first. */
export function wholeNumbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
