/**
 * A number that is exact: the numerator over the denominator, in lowest terms and with the denominator above 0. Who is next and whole per cents are
 * decided by exact numbers, because two loads that are equal on paper must tie.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** Whole numbers only. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new RangeError("A fraction has no denominator 0");
  const common = greatestDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / common, denominator: below / common };
}

const billion = 1_000_000_000;

/** The decimal number that somebody wrote: 32,4 is 162/5. Nine decimals, so that the noise of binary arithmetic is gone. */
export function exactly(value: number): Fraction {
  return Number.isSafeInteger(value) ? { numerator: BigInt(value), denominator: 1n } : ofDecimals(value);
}

function ofDecimals(value: number): Fraction {
  const whole = Math.trunc(value);
  const decimals = BigInt(Math.round((value - whole) * billion));
  return fraction(BigInt(whole) * BigInt(billion) + decimals, billion);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.denominator === 1n && b.denominator === 1n
    ? { numerator: a.numerator + b.numerator, denominator: 1n }
    : fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws RangeError for a divisor of 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, zero);
}

/** Below 0 when the first is less, above 0 when it is more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Compares a × b with c × d, without bringing either to its lowest terms. */
export function compareProducts(a: Fraction, b: Fraction, c: Fraction, d: Fraction): number {
  const left = a.numerator * b.numerator * c.denominator * d.denominator;
  const right = c.numerator * d.numerator * a.denominator * b.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isMore(a: Fraction, b: Fraction): boolean {
  return compare(a, b) > 0;
}

export function isPositive({ numerator }: Fraction): boolean {
  return numerator > 0n;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return isMore(b, a) ? b : a;
}

export function floorOf({ numerator, denominator }: Fraction): number {
  const towardsZero = numerator / denominator;
  return Number(numerator < 0n && numerator % denominator !== 0n ? towardsZero - 1n : towardsZero);
}

export function ceilingOf({ numerator, denominator }: Fraction): number {
  return -floorOf({ numerator: -numerator, denominator });
}

/** The nearest whole number; a half goes up. */
export function halfUp(value: Fraction): number {
  return floorOf(plus(value, { numerator: 1n, denominator: 2n }));
}

export function asNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
