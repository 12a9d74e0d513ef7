import type { Rect } from "./rect";
import type { Border, CellStyle } from "./style";

/** What a rule changes in a cell's look. What is absent stays as it is. Colours are "#RRGGBB". */
export interface RuleLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<keyof CellStyle["borders"], Border>>>;
}

/** When a rule holds for a cell. Formulas are without "=" and written for the first cell of the rule. */
export type Condition =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "rank"; readonly bottom: boolean; readonly percent: boolean; readonly rank: number }
  | { readonly kind: "average"; readonly above: boolean; readonly equal: boolean; readonly deviations: number }
  | { readonly kind: "occurrence"; readonly unique: boolean };

/**
 * A place among the values of a rule's cells. `formula` gives a number, a percentage of the way from the lowest to the highest value, or a
 * percentile. "lowest or zero" is where Excel starts a data bar.
 */
export type Threshold =
  | { readonly kind: "lowest" | "highest" | "lowest or zero" | "highest or zero" }
  | { readonly kind: "number" | "percent" | "percentile"; readonly formula: string };

export interface ColorPoint {
  readonly at: Threshold;
  readonly color: string;
}

export interface DataBar {
  readonly from: Threshold;
  readonly to: Threshold;
  readonly color: string;
  readonly negativeColor: string;
  readonly gradient: boolean;
  /** Percent of the cell's width. */
  readonly shortest: number;
  readonly longest: number;
  /** Whether bars of negative values go the other way from zero. */
  readonly axis: boolean;
  readonly showValue: boolean;
}

export interface IconStep {
  readonly from: Threshold;
  /** Whether a value equal to the threshold reaches it, or only a greater one. */
  readonly inclusive: boolean;
  /** null: no icon. */
  readonly icon: Icon | null;
}
export interface Icon {
  /** Excel's name of the set, "3TrafficLights1", and which of it, the lowest being 0. */
  readonly set: string;
  readonly index: number;
}

export type RuleEffect =
  | { readonly kind: "look"; readonly when: Condition; readonly look: RuleLook }
  | { readonly kind: "color scale"; readonly points: readonly ColorPoint[] }
  | ({ readonly kind: "data bar" } & DataBar)
  | { readonly kind: "icons"; readonly steps: readonly IconStep[]; readonly showValue: boolean };

/** A conditional format of the file. It is only shown; the file's part keeps it as it was. */
export interface ConditionalRule {
  readonly areas: readonly Rect[];
  /** The lowest goes first. */
  readonly priority: number;
  /** Whether later rules no longer count for the cells where this one holds. */
  readonly stopIfTrue: boolean;
  readonly effect: RuleEffect;
}

/** The cell for which the formulas of a rule are written. */
export function firstCell({ areas }: ConditionalRule): { readonly row: number; readonly column: number } {
  return { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
}
