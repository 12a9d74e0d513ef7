import { CellError, type Scalar } from "../../model/scalar";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { BinaryOperator } from "@borgar/fx/xlsx";
import type { Coercion } from "../values/coerce";
import type { ColumnScan, ColumnScans } from "../values/columns";
import { add15, compareScalars } from "../values/compare";
import { parameterKind, type Argument, type Call, type CalendarDay } from "../functions/definition";
import { nativeFunction } from "../functions";
import { power } from "../functions/math";
import { NotCalculable } from "./not-calculable";
import { readReference, type ReferenceStyle } from "./reference-text";
import { parseFormula, type CallExpression, type Expression } from "../parse/parse";
import { intersection, overlap, referenceIn, span, spillOf } from "./references";
import { definedName, hasTable, nameFormulaAt, sheetOf, tableArea, wholeTable, type Site } from "./resolve";
import {
  elementAt,
  elements,
  heightOf,
  isMultiple,
  Matrix,
  matrixOf,
  onlyArea,
  Reference,
  toMatrix,
  widthOf,
  type Area,
  type Value,
} from "../values/value";

/** What a formula can reach outside its own text. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly coercion: Coercion;
  readonly scans: ColumnScans;
  today(): CalendarDay;
}

/** Who has the formula calculated. */
export interface Caller {
  /** Calls a function of the add-in, by its name in upper case; undefined when there is no such function. */
  call(name: string, args: readonly Argument[]): Value | undefined;
  /** Hears which cells the formula is going to look at that its text does not name. What it throws ends the calculation. */
  reach(area: Area): void;
}

/** How many names may refer to each other in a row. Names that refer to themselves end here. */
const deepestName = 32;

/** Calculates one formula once. */
export class Evaluation {
  private depth = 0;
  /** True inside SUMPRODUCT and defined names, where Excel has always calculated with arrays. */
  private classicArrays = false;
  /** True where a reference counts for its place and size only, and nobody looks into its cells. */
  private placesOnly = false;
  private needed = false;

  constructor(
    private readonly around: Surroundings,
    private readonly site: Site,
    /**
     * What a range gives where one value is expected: an array when true (dynamic and array formulas), else the value in the same row or
     * column (formulas from before dynamic arrays).
     */
    private readonly arrays: boolean,
    private readonly caller: Caller,
  ) {}

  /** Whether the result depends on arrays being allowed. A file must say so then. */
  get neededArrays(): boolean {
    return this.needed;
  }

  /** What the cell shows: one value, or an array to spill. An empty result is 0. */
  result(expression: Expression): NonNullable<Scalar> | Matrix {
    try {
      const value = this.operand(this.evaluate(expression));
      if (!isMultiple(value)) return elementAt(value, 0, 0) ?? 0;
      const matrix = toMatrix(value);
      return matrixOf(heightOf(matrix), widthOf(matrix), (row, column) => elementAt(matrix, row, column) ?? 0);
    } catch (error) {
      return errorOf(error);
    }
  }

  evaluate(expression: Expression): Value {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "array":
        return new Matrix(expression.rows);
      case "area": {
        const sheet = sheetOf(this.around.workbook, expression.sheet, this.site);
        return sheet ? new Reference([{ sheet, rect: expression.rect }]) : new CellError("#REF!");
      }
      case "name":
        return this.name(expression.name, expression.sheet);
      case "table":
        return guard(() => new Reference([tableArea(this.around.workbook, expression, this.site)]));
      case "unary":
        return this.unary(expression.operator, this.evaluate(expression.operand));
      case "binary":
        if (expression.operator === ":") return this.span(expression.left, expression.right);
        return this.binary(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right));
      case "call":
        return this.call(expression);
      case "unsupported":
        throw new NotCalculable(expression.what);
    }
  }

  /** The value as it is. In a formula from before dynamic arrays, the one value in the same row or column. */
  operand(value: Value): Value {
    if (this.classicArrays) return value;
    if (!this.arrays) return guard(() => intersection(value, this.site));
    this.needed ||= isMultiple(value);
    return value;
  }

  private name(name: string, sheet: string | null): Value {
    const found = definedName(this.around.workbook, name, sheet, this.site);
    if (!found) {
      return hasTable(this.around.workbook, name) ? this.evaluate(wholeTable(name)) : new CellError("#NAME?");
    }
    const expression = parseFormula(nameFormulaAt(found, this.site));
    if (!expression) throw new NotCalculable(found.formula);
    if (this.depth >= deepestName) return new CellError("#NAME?");
    this.depth += 1;
    try {
      return this.withArrays(() => this.evaluate(expression));
    } finally {
      this.depth -= 1;
    }
  }

  private withArrays<Result>(work: () => Result): Result {
    const before = this.classicArrays;
    this.classicArrays = true;
    try {
      return work();
    } finally {
      this.classicArrays = before;
    }
  }

  private withPlaces<Result>(placesOnly: boolean, work: () => Result): Result {
    const before = this.placesOnly;
    this.placesOnly = placesOnly;
    try {
      return work();
    } finally {
      this.placesOnly = before;
    }
  }

  private reach(reference: Reference): Reference {
    if (!this.placesOnly) for (const area of reference.areas) this.caller.reach(area);
    return reference;
  }

  /** From one reference up to another. Only the cells between them are looked at, never the two as such. */
  private span(from: Expression, to: Expression): Value {
    const [left, right] = this.withPlaces(true, () => [this.evaluate(from), this.evaluate(to)] as const);
    return guard(() => this.reach(span(left, right)));
  }

  /** The cells that a text names. @throws CellError #REF! when it names none */
  private referenceIn(text: string, style: ReferenceStyle): Reference {
    const expression = readReference(text, style, this.site, this.around.coercion.language);
    if (!expression || !this.namesCells(expression)) throw new CellError("#REF!");
    const spilled = expression.kind === "unary" ? expression.operand : null;
    // Where a spill ends is for its first cell to say.
    if (spilled) this.withPlaces(false, () => this.reach(referenceIn(this.evaluate(spilled))));
    const value = this.evaluate(expression);
    if (!(value instanceof Reference)) throw new CellError("#REF!");
    return this.reach(value);
  }

  /** Whether it is a reference as it stands. A name whose cells must be calculated is none. */
  private namesCells(expression: Expression, depth = 0): boolean {
    if (expression.kind === "unsupported") throw new NotCalculable(expression.what);
    if (expression.kind === "unary") return expression.operator === "#" && this.namesCells(expression.operand, depth);
    if (expression.kind !== "name") return expression.kind === "area" || expression.kind === "table";
    const name = definedName(this.around.workbook, expression.name, expression.sheet, this.site);
    if (!name) return expression.sheet === null && hasTable(this.around.workbook, expression.name);
    const meaning = parseFormula(nameFormulaAt(name, this.site));
    return meaning !== null && depth < deepestName && this.namesCells(meaning, depth + 1);
  }

  private unary(operator: "+" | "-" | "%" | "#" | "@", operand: Value): Value {
    switch (operator) {
      case "+":
        return operand;
      case "@":
        return guard(() => intersection(operand, this.site));
      case "#":
        return guard(() => spillOf(operand));
      default: {
        const { coercion } = this.around;
        return lift([this.operand(operand)], ([value = null]) => {
          const number = coercion.number(value);
          return operator === "-" ? 0 - number : number / 100;
        });
      }
    }
  }

  private binary(operator: Exclude<BinaryOperator, ":">, left: Value, right: Value): Value {
    switch (operator) {
      case " ":
        return guard(() => overlap(left, right));
      case ",":
        return guard(() => new Reference([...referenceIn(left).areas, ...referenceIn(right).areas]));
      default: {
        const calculate = operators[operator];
        const { coercion } = this.around;
        return lift([this.operand(left), this.operand(right)], ([a = null, b = null]) => calculate(a, b, coercion));
      }
    }
  }

  private call(expression: CallExpression): Value {
    const native = nativeFunction(expression.name);
    if (!native) return this.custom(expression);
    const written = expression.arguments;
    const [fewest, most] = native.arity;
    // Excel refuses such a formula when somebody types it, but a file could hold one.
    if (written.length < fewest || written.length > most) return new CellError("#VALUE!");
    const single: number[] = [];
    const args = written.map((argument, index): Argument => {
      const kind = parameterKind(native, index);
      if (kind === "lazy") return undefined;
      if (!argument) return null;
      if (kind === "array") return this.withPlaces(false, () => this.withArrays(() => this.evaluate(argument)));
      const value = this.withPlaces(kind === "shape", () => this.evaluate(argument));
      if (kind !== "value") return value;
      single.push(index);
      return this.operand(value);
    });
    const call = this.callFor(written);
    if (!single.some((index) => isMultiple(args[index] ?? null))) {
      const scalars = args.map((argument, index) =>
        argument !== undefined && single.includes(index) ? elementAt(argument, 0, 0) : argument,
      );
      return guard(() => native.apply(scalars, call));
    }
    return lift(
      single.map((index) => args[index] ?? null),
      (scalars) => {
        const elements = [...args];
        single.forEach((index, position) => (elements[index] = scalars[position] ?? null));
        return native.apply(elements, call);
      },
    );
  }

  private custom(expression: CallExpression): Value {
    const args = this.withPlaces(false, () =>
      expression.arguments.map((argument) => argument && this.evaluate(argument)),
    );
    const result = this.caller.call(expression.name, args);
    if (result === undefined) throw new NotCalculable(expression.name);
    return result;
  }

  private callFor(written: readonly (Expression | undefined)[]): Call {
    const { coercion, scans } = this.around;
    const scalar = (argument: Argument): Scalar => {
      if (argument === undefined) return null;
      if (isMultiple(argument)) throw new CellError("#VALUE!");
      return elementAt(argument, 0, 0);
    };
    return {
      ...this.site,
      coercion,
      count: written.length,
      scalar,
      number: (argument) => coercion.number(scalar(argument)),
      integer: (argument) => coercion.integer(scalar(argument)),
      text: (argument) => coercion.text(scalar(argument)),
      truth: (argument) => coercion.truth(scalar(argument)),
      argument: (index) => {
        const argument = written[index];
        return argument ? this.withPlaces(false, () => this.evaluate(argument)) : null;
      },
      operand: (value) => this.operand(value),
      lift,
      scan: (sheet: Sheet, column: number): ColumnScan => scans.get(sheet, column),
      today: () => this.around.today(),
      reach: (area) => onlyArea(this.reach(new Reference([area]))),
      referenceIn: (text, style) => this.referenceIn(text, style),
    };
  }
}

/** Turns an error of Excel's into a value. Any other error is our own mistake and is thrown on. */
function errorOf(error: unknown): CellError {
  if (error instanceof CellError) return error;
  throw error;
}

function guard(work: () => Value): Value {
  try {
    return finite(work());
  } catch (error) {
    return errorOf(error);
  }
}

/** Excel has no infinity, no "not a number" and no minus zero. */
function finite(value: Value): Value {
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? value + 0 : new CellError("#NUM!");
}

function lift(values: readonly Value[], apply: (scalars: readonly Scalar[]) => Value): Value {
  let height = 1;
  let width = 1;
  for (const value of values) {
    if (!(value instanceof Matrix) && !(value instanceof Reference)) continue;
    const problem = guard(() => {
      height = Math.max(height, heightOf(value));
      width = Math.max(width, widthOf(value));
      return null;
    });
    if (problem instanceof CellError) return problem;
  }
  const readers = values.map(elements);
  const element = (row: number, column: number): Value => guard(() => apply(readers.map((read) => read(row, column))));
  if (height === 1 && width === 1) return element(0, 0);
  return matrixOf(height, width, (row, column) => {
    const value = element(row, column);
    return isMultiple(value) ? new CellError("#VALUE!") : elementAt(value, 0, 0);
  });
}

type Calculation = (a: Scalar, b: Scalar, coercion: Coercion) => Scalar;

const operators: Readonly<Record<Exclude<BinaryOperator, ":" | " " | ",">, Calculation>> = {
  "+": (a, b, coercion) => add15(coercion.number(a), coercion.number(b)),
  "-": (a, b, coercion) => add15(coercion.number(a), -coercion.number(b)),
  "*": (a, b, coercion) => coercion.number(a) * coercion.number(b),
  "/": (a, b, coercion) => {
    const dividend = coercion.number(a);
    const divisor = coercion.number(b);
    if (divisor === 0) throw new CellError("#DIV/0!");
    return dividend / divisor;
  },
  "^": (a, b, coercion) => power(coercion.number(a), coercion.number(b)),
  "&": (a, b, coercion) => coercion.text(a) + coercion.text(b),
  "=": (a, b) => compareScalars(a, b) === 0,
  "<>": (a, b) => compareScalars(a, b) !== 0,
  "<": (a, b) => compareScalars(a, b) < 0,
  "<=": (a, b) => compareScalars(a, b) <= 0,
  ">": (a, b) => compareScalars(a, b) > 0,
  ">=": (a, b) => compareScalars(a, b) >= 0,
};
