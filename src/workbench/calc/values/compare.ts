import { CellError, type Scalar } from "../../model/scalar";

/** The number rounded to 15 significant digits, as many as Excel keeps. */
export function round15(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** Whether two numbers agree in 15 significant digits. Excel compares no further. */
export function equal15(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return round15(a) === round15(b);
}

/** The sum. As in Excel, it is exactly zero when the terms cancel out in 15 digits, as in 1.1 - 1 - 0.1. */
export function add15(a: number, b: number): number {
  return a !== 0 && b !== 0 && equal15(a, -b) ? 0 : a + b;
}

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Compares texts. Upper and lower case are equal; letters with and without accent are not. */
export function compareText(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

/**
 * Excel's order: numbers, then text, then FALSE, then TRUE. An empty cell counts as 0, "" or FALSE, to match the type of the other value.
 * Errors have no order and are thrown.
 */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a instanceof CellError) throw a;
  if (b instanceof CellError) throw b;
  const left = a ?? emptyAs(b);
  const right = b ?? emptyAs(a);
  if (typeof left === "number" && typeof right === "number") return equal15(left, right) ? 0 : left - right;
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  return rank(left) - rank(right) || Number(left) - Number(right);
}

function emptyAs(other: number | string | boolean | null): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
