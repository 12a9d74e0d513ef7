import { exactly, fraction, halfUp, type Fraction } from "../../src/kernel/fraction";

/** A number of a case: whole or decimal, or "a/b". */
export type CaseNumber = number | string;

export function numberOf(value: CaseNumber): Fraction {
  if (typeof value === "number") return exactly(value);
  const [numerator = "", denominator = "1"] = value.split("/");
  return fraction(BigInt(numerator), BigInt(denominator));
}

/** The number as a case writes it: whole, or "a/b". */
export function written({ numerator, denominator }: Fraction): CaseNumber {
  return denominator === 1n ? Number(numerator) : `${numerator}/${denominator}`;
}

export function wholePercent(percent: Fraction | null): number | null {
  return percent && halfUp(percent);
}

/** What stands at places, by name. */
export function byName<Value>(names: readonly string[], values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value, place) => [names[place] ?? "", value]));
}

export function mapByName<Value>(names: readonly string[], values: ReadonlyMap<number, Value>): Record<string, Value> {
  return Object.fromEntries([...values].map(([place, value]) => [names[place] ?? "", value]));
}
