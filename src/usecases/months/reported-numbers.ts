import { halfUp, type Fraction } from "../../kernel/fraction";

/** A figure as the JSON has it: a number where it is whole, else "a/b", so that nothing is lost. */
export type ReportedNumber = number | string;

export function reported({ numerator, denominator }: Fraction): ReportedNumber {
  return denominator === 1n ? Number(numerator) : `${numerator}/${denominator}`;
}

export function wholePercent(percent: Fraction | null): number | null {
  return percent && halfUp(percent);
}

/** What stands at places, by name. */
export function byName<Value>(names: readonly string[], values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value, place) => [names[place] ?? "", value]));
}

export function mapByName<Value>(
  names: readonly string[],
  values: ReadonlyMap<number, Value>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...values].map(([place, value]) => [names[place] ?? "", value]));
}
