import { compareScalars, round15 } from "../calc/values/compare";
import { eachCell, Reference } from "../calc/values/value";
import type { Condition, ConditionalRule, Threshold } from "../model/conditional-rule";
import { CellError, type Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";

/** What a rule must know about all its cells together. Looked up when first asked, and kept until something changes. */
export class RuleValues {
  private sorted: readonly number[] | null = null;
  private counts: ReadonlyMap<string, number> | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly areas: ConditionalRule["areas"],
  ) {}

  /** The numbers, the lowest first, without other values and empty cells. */
  get numbers(): readonly number[] {
    if (this.sorted) return this.sorted;
    const found: number[] = [];
    this.eachValue((value) => typeof value === "number" && found.push(value));
    return (this.sorted = found.sort((a, b) => a - b));
  }

  /** How many cells hold the same value, in any case. */
  occurrences(value: NonNullable<Scalar>): number {
    if (!this.counts) {
      const counts = new Map<string, number>();
      this.eachValue((each) => counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1));
      this.counts = counts;
    }
    return this.counts.get(keyOf(value)) ?? 0;
  }

  /** The number of a threshold; null when there is none. `formula` calculates a threshold's formula. */
  at(threshold: Threshold, calculate: (formula: string) => Scalar | undefined): number | null {
    const { numbers } = this;
    const [lowest = null] = numbers;
    const highest = numbers.at(-1) ?? null;
    if (lowest === null || highest === null) return null;
    switch (threshold.kind) {
      case "lowest":
        return lowest;
      case "highest":
        return highest;
      case "lowest or zero":
        return Math.min(0, lowest);
      case "highest or zero":
        return Math.max(0, highest);
      default: {
        const number = calculate(threshold.formula);
        if (typeof number !== "number") return null;
        if (threshold.kind === "number") return number;
        if (threshold.kind === "percent") return lowest + ((highest - lowest) * number) / 100;
        return percentile(numbers, number / 100);
      }
    }
  }

  private eachValue(visit: (value: NonNullable<Scalar>) => void): void {
    const { sheet } = this;
    eachCell(new Reference(this.areas.map((rect) => ({ sheet, rect }))), ({ value }) => {
      if (value !== null && value !== "") visit(value);
    });
  }
}

function keyOf(value: NonNullable<Scalar>): string {
  if (value instanceof CellError) return value.code;
  return `${typeof value} ${String(typeof value === "number" ? round15(value) : value).toLowerCase()}`;
}

/** Like PERCENTILE.INC: interpolates between the two nearest numbers. */
function percentile(numbers: readonly number[], share: number): number | null {
  const place = Math.min(1, Math.max(0, share)) * (numbers.length - 1);
  const [below, above] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}

/** Whether a condition that looks at all cells holds for this one. */
export function holdsAmong(
  condition: Exclude<Condition, { kind: "formula" }>,
  value: Scalar,
  values: RuleValues,
): boolean {
  if (value === null || value === "") return false;
  if (condition.kind === "occurrence") return condition.unique === (values.occurrences(value) === 1);
  const { numbers } = values;
  if (typeof value !== "number" || numbers.length === 0) return false;
  if (condition.kind === "average") return isBeyondAverage(condition, value, numbers);
  const { percent, rank, bottom } = condition;
  const count = percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  if (count >= numbers.length) return true;
  const last = numbers[bottom ? count - 1 : numbers.length - count] ?? value;
  const order = compareScalars(value, last);
  return bottom ? order <= 0 : order >= 0;
}

function isBeyondAverage(
  { above, equal, deviations }: Extract<Condition, { kind: "average" }>,
  value: number,
  numbers: readonly number[],
): boolean {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const deviation = numbers.length > 1 ? Math.sqrt(squares / (numbers.length - 1)) : 0;
  const border = mean + (above ? 1 : -1) * deviations * deviation;
  const order = compareScalars(value, border);
  return order === 0 ? equal : above ? order > 0 : order < 0;
}
