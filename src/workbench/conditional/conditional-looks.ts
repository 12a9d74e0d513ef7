import type { Calculator } from "../calc/calculator";
import { parseFormula, type Expression } from "../calc/parse/parse";
import { translateFormula } from "../calc/rewrite/rewrite";
import {
  firstCell,
  type ColorPoint,
  type ConditionalRule,
  type DataBar,
  type Icon,
  type IconStep,
  type RuleLook,
} from "../model/conditional-rule";
import { contains } from "../model/rect";
import type { Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import { holdsAmong, RuleValues } from "./rule-values";

/** How the conditional formats change the look of a cell. */
export interface ConditionalLook {
  readonly look: RuleLook;
  readonly bar: ShownBar | null;
  readonly icon: Icon | null;
  /** Whether only the bar or icon is shown, and not the value. */
  readonly withoutValue: boolean;
}

/** A bar in a cell. Positions are parts of the cell's width, from 0 at the left to 1. */
export interface ShownBar {
  readonly start: number;
  readonly end: number;
  /** Where zero is, when a line shows it. */
  readonly axis: number | null;
  readonly color: string;
  readonly gradient: boolean;
}

/**
 * Applies the conditional formats of a workbook to its cells. It judges only the cells that somebody asks for, because a grid shows few of
 * many; call `forget` when something has changed. When two rules set the same thing, the first wins, as in Excel. A rule whose formula we
 * cannot calculate holds nowhere.
 */
export class ConditionalLooks {
  private readonly known = new Map<Sheet, Map<number, ConditionalLook | null>>();
  private readonly values = new Map<ConditionalRule, RuleValues>();
  private readonly expressions = new Map<string, Expression | null>();

  constructor(private readonly calculator: Pick<Calculator, "valueOf">) {}

  forget(): void {
    this.known.clear();
    this.values.clear();
  }

  /** null when no rule changes the cell. */
  at(sheet: Sheet, row: number, column: number): ConditionalLook | null {
    if (sheet.conditionalRules.length === 0) return null;
    const known = this.known.get(sheet) ?? new Map<number, ConditionalLook | null>();
    this.known.set(sheet, known);
    const key = row * 16_384 + column;
    let look = known.get(key);
    if (look === undefined) known.set(key, (look = this.judge(sheet, row, column)));
    return look;
  }

  private judge(sheet: Sheet, row: number, column: number): ConditionalLook | null {
    const value = sheet.cell(row, column)?.value ?? null;
    let look: RuleLook = {};
    let bar: ShownBar | null = null;
    let icon: Icon | null = null;
    let withoutValue = false;
    for (const rule of sheet.conditionalRules) {
      if (!rule.areas.some((area) => contains(area, row, column))) continue;
      const { effect } = rule;
      const numberAt = (threshold: ColorPoint["at"]) =>
        this.valuesOf(sheet, rule).at(threshold, (formula) => this.calculate(formula, sheet, rule, firstCell(rule)));
      switch (effect.kind) {
        case "look":
          if (!this.holds(sheet, rule, row, column, value)) break;
          look = { ...effect.look, ...look, borders: { ...effect.look.borders, ...look.borders } };
          if (rule.stopIfTrue) return { look, bar, icon, withoutValue };
          break;
        case "color scale": {
          const fill = typeof value === "number" ? colorAt(value, effect.points, numberAt) : null;
          if (fill !== null) look = { fill, ...look };
          break;
        }
        case "data bar":
          if (typeof value !== "number" || bar) break;
          bar = barOf(value, effect, numberAt(effect.from), numberAt(effect.to));
          withoutValue ||= !effect.showValue;
          break;
        default:
          if (typeof value !== "number" || icon) break;
          icon = iconOf(value, effect.steps, numberAt);
          withoutValue ||= !effect.showValue;
      }
    }
    const isPlain = Object.keys(look).length === 0 && !bar && !icon && !withoutValue;
    return isPlain ? null : { look, bar, icon, withoutValue };
  }

  private holds(sheet: Sheet, rule: ConditionalRule, row: number, column: number, value: Scalar): boolean {
    if (rule.effect.kind !== "look") return false;
    const { when } = rule.effect;
    if (when.kind !== "formula") return holdsAmong(when, value, this.valuesOf(sheet, rule));
    const outcome = this.calculate(when.formula, sheet, rule, { row, column });
    return outcome === true || (typeof outcome === "number" && outcome !== 0);
  }

  /** A rule's formula, rewritten for one of its cells. */
  private calculate(
    formula: string,
    sheet: Sheet,
    rule: ConditionalRule,
    at: { readonly row: number; readonly column: number },
  ): Scalar | undefined {
    const first = firstCell(rule);
    const own = translateFormula(formula, first.row, first.column, at.row, at.column);
    let expression = this.expressions.get(own);
    if (expression === undefined) this.expressions.set(own, (expression = parseFormula(own)));
    return expression ? this.calculator.valueOf(expression, { sheet, ...at }) : undefined;
  }

  private valuesOf(sheet: Sheet, rule: ConditionalRule): RuleValues {
    const values = this.values.get(rule) ?? new RuleValues(sheet, rule.areas);
    this.values.set(rule, values);
    return values;
  }
}

type NumberAt = (threshold: ColorPoint["at"]) => number | null;

/** The colour between those of the two points around the value. */
function colorAt(value: number, points: readonly ColorPoint[], numberAt: NumberAt): string | null {
  const places = points.flatMap(({ at, color }) => {
    const number = numberAt(at);
    return number === null ? [] : [{ number, color }];
  });
  if (places.length < points.length) return null;
  const above = places.findIndex(({ number }) => value <= number);
  const to = places[above < 0 ? places.length - 1 : above];
  const from = above > 0 ? places[above - 1] : to;
  if (!from || !to) return null;
  const share = to.number > from.number ? (value - from.number) / (to.number - from.number) : 1;
  return mixed(from.color, to.color, share);
}

function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16);
  const digits = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) * (1 - share) + channel(to, at) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`.toUpperCase();
}

function barOf(value: number, bar: DataBar, from: number | null, to: number | null): ShownBar | null {
  if (from === null || to === null) return null;
  const { gradient, color, negativeColor } = bar;
  const within = (number: number) => Math.min(1, Math.max(0, number));
  const share = (number: number) => (to > from ? within((number - from) / (to - from)) : Number(number >= to));
  if (bar.axis && from < 0) {
    const zero = to <= 0 ? 1 : share(0);
    const [start, end] = value < 0 ? [share(value), zero] : [zero, share(value)];
    return { start, end, axis: zero, color: value < 0 ? negativeColor : color, gradient };
  }
  const length = (bar.shortest + share(value) * (bar.longest - bar.shortest)) / 100;
  return { start: 0, end: within(length), axis: null, color, gradient };
}

/** The icon of the last threshold that the value reaches. Every value reaches the first. */
function iconOf(value: number, steps: readonly IconStep[], numberAt: NumberAt): Icon | null {
  const reached = steps.findLast(({ from, inclusive }, index) => {
    if (index === 0) return true;
    const number = numberAt(from);
    return number !== null && (inclusive ? value >= number : value > number);
  });
  return reached?.icon ?? null;
}
