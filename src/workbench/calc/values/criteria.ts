import { CellError, type ErrorCode, type Scalar } from "../../model/scalar";
import type { Coercion } from "./coerce";
import { compareText, equal15, round15 } from "./compare";

/** Whether a value meets a criterion. */
type Test = (value: Scalar) => boolean;

export interface Criterion {
  readonly test: Test;
  /** For plain equality: only values with this `equalityKey` can pass, so the others need no test. */
  readonly key?: string;
}

/** Equal for all values that a criterion may find equal: texts in any case, and a number or the same number as text. */
export function equalityKey(value: Scalar, coercion: Coercion): string {
  if (typeof value === "string") {
    const number = coercion.numberInText(value);
    return number === null ? `text ${value.toLowerCase()}` : `number ${round15(number)}`;
  }
  return typeof value === "number" ? `number ${round15(value)}` : `other ${String(value)}`;
}

const operators = /^(<=|>=|<>|=|<|>)?([^]*)$/;
const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * Reads a criterion of COUNTIF and the like: a value that cells must equal, or a text with an operator in front (">=5", "<>", "a*"). A text
 * that reads as a number also finds that number, and the other way around. `*` stands for any text and `?` for any character; `~` before them
 * makes them ordinary.
 */
export function criterion(value: Scalar, coercion: Coercion): Criterion {
  // An empty cell as criterion means 0.
  if (typeof value !== "string") return equalTo(value ?? 0, coercion);
  const [, operator, operand = ""] = operators.exec(value) ?? [];
  if (operand === "") {
    if (operator === "=") return { test: (each) => each === null };
    if (operator === "<>") return { test: (each) => each !== null };
    // "<" and the like with nothing behind them find nothing.
    return { test: (each) => operator === undefined && (each === null || each === "") };
  }
  const wanted = scalarInText(operand, coercion);
  if (operator === undefined || operator === "=") return equalTo(wanted, coercion);
  if (operator === "<>") {
    const same = equals(wanted, coercion);
    // "=23" finds the text "23" too; "<>23" leaves out the number only.
    return { test: (each) => !same(each) || (typeof wanted === "number" && typeof each === "string") };
  }
  return { test: ordered(operator, wanted) };
}

function equalTo(wanted: NonNullable<Scalar>, coercion: Coercion): Criterion {
  const test = equals(wanted, coercion);
  return isPattern(wanted) ? { test } : { test, key: equalityKey(wanted, coercion) };
}

/** Whether the text has wildcards. */
export function isPattern(value: Scalar): boolean {
  return typeof value === "string" && /[*?~]/.test(value);
}

function scalarInText(text: string, coercion: Coercion): NonNullable<Scalar> {
  if (errors.test(text)) return new CellError(text.toUpperCase() as ErrorCode);
  return coercion.numberInText(text) ?? coercion.truthInText(text) ?? text;
}

function equals(wanted: NonNullable<Scalar>, coercion: Coercion): Test {
  if (wanted instanceof CellError) return (each) => each instanceof CellError && each.code === wanted.code;
  if (typeof wanted === "boolean") return (each) => each === wanted;
  if (typeof wanted === "string") {
    const matches = textPattern(wanted);
    return (each) => typeof each === "string" && matches(each);
  }
  return (each) => {
    if (typeof each === "number") return equal15(each, wanted);
    if (typeof each !== "string") return false;
    const number = coercion.numberInText(each);
    return number !== null && equal15(number, wanted);
  };
}

/** Compares only values of the same type: ">5" finds no text. */
function ordered(operator: string, wanted: NonNullable<Scalar>): Test {
  if (wanted instanceof CellError) return () => false;
  const holds = holdsFor(operator);
  if (typeof wanted === "number") {
    return (each) => typeof each === "number" && holds(equal15(each, wanted) ? 0 : each - wanted);
  }
  if (typeof wanted === "string") return (each) => typeof each === "string" && holds(compareText(each, wanted));
  return (each) => typeof each === "boolean" && holds(Number(each) - Number(wanted));
}

function holdsFor(operator: string): (order: number) => boolean {
  switch (operator) {
    case "<":
      return (order) => order < 0;
    case "<=":
      return (order) => order <= 0;
    case ">":
      return (order) => order > 0;
    default:
      return (order) => order >= 0;
  }
}

/** Whether a whole text fits a pattern with `*`, `?` and `~`, in any case. */
export function textPattern(pattern: string): (text: string) => boolean {
  if (!isPattern(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.toLowerCase() === wanted;
  }
  const expression = new RegExp(`^${patternSource(pattern)}$`, "iu");
  return (text) => expression.test(text);
}

/** Finds a pattern with `*`, `?` and `~` anywhere in a text, in any case. */
export function patternExpression(pattern: string): RegExp {
  return new RegExp(patternSource(pattern), "iu");
}

function patternSource(pattern: string): string {
  return pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, literal: string | undefined) => {
    if (literal !== undefined) return literal === "~" ? literal : `\\${literal}`;
    if (found === "*") return "[^]*";
    return found === "?" ? "[^]" : `\\${found}`;
  });
}
