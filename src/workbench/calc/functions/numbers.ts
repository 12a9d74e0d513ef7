import { CellError, type Scalar } from "../../model/scalar";
import { eachFilled, Matrix, Reference } from "../values/value";
import { round15 } from "../values/compare";
import type { Argument, Call } from "./definition";

/**
 * Every number that SUM and the like count. In cells and arrays these are the numbers only; in the formula itself, texts and booleans count as
 * numbers too. Throws an error that it finds.
 */
export function eachNumber(args: readonly Argument[], call: Call, visit: (number: number) => void): void {
  for (const argument of args) {
    if (argument instanceof Reference || argument instanceof Matrix) {
      eachFilled(argument, (scalar) => {
        if (typeof scalar === "number") visit(scalar);
        else if (scalar instanceof CellError) throw scalar;
      });
    } else if (argument !== undefined) visit(call.coercion.number(argument));
  }
}

export function numbersIn(args: readonly Argument[], call: Call): number[] {
  const numbers: number[] = [];
  eachNumber(args, call, (number) => numbers.push(number));
  return numbers;
}

/** A sum that keeps what plain addition loses: Neumaier's variant of Kahan's compensated summation (ZAMM 54, 1974). */
export class ExactSum {
  private sum = 0;
  private lost = 0;

  add(term: number): void {
    const next = this.sum + term;
    this.lost += Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.lost;
  }
}

export function sumOf(numbers: Iterable<number>): number {
  const sum = new ExactSum();
  for (const number of numbers) sum.add(number);
  return sum.total;
}

export function ratio(sum: number, count: number): number {
  if (count === 0) throw new CellError("#DIV/0!");
  return sum / count;
}

export function variance(numbers: readonly number[], divisor: number): number {
  const mean = ratio(sumOf(numbers), numbers.length);
  return ratio(sumOf(numbers.map((number) => (number - mean) ** 2)), divisor);
}

/** Texts and empty cells count as zero. Throws an error that it finds. */
export function numberOrZero(scalar: Scalar): number {
  if (scalar instanceof CellError) throw scalar;
  return typeof scalar === "number" ? scalar : 0;
}

/** A number for a function that Excel has from its Analysis ToolPak: these refuse TRUE and FALSE. */
export function plainNumber(argument: Argument, call: Call): number {
  if (typeof call.scalar(argument) === "boolean") throw new CellError("#VALUE!");
  return call.number(argument);
}

export function wholeNumber(argument: Argument, call: Call): number {
  return Math.trunc(round15(plainNumber(argument, call)));
}
