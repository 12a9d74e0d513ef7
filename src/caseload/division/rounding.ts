/** Rounds halves away from zero, as Excel's ROUND does. */
export function roundHalfAwayFromZero(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5)) / scale;
}

/**
 * The value without the noise of binary arithmetic: rounded to nine decimals, far finer than one client in any team.
 * Floors and remainders are taken of settled values, because a native Excel formula does the same and must agree.
 */
export function settled(value: number): number {
  return roundHalfAwayFromZero(value, 9);
}

/** The nearest whole number of clients, halves away from zero ("gewoon afronden"). */
export function nearestWhole(value: number): number {
  return roundHalfAwayFromZero(settled(value));
}
