import { CellError, type Scalar } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import type { Argument } from "./functions/definition";
import type { Site } from "./evaluate/resolve";
import { elementAt, isMultiple, Matrix, toMatrix, type Value } from "./values/value";

/** An argument of a custom function: one value, null for an empty cell, a block of values as rows, or undefined when it was left out. */
export type CustomArgument = Scalar | Scalar[][] | undefined;

export interface CustomFunctionCall {
  /** Upper-case. */
  readonly name: string;
  readonly args: CustomArgument[];
  /** The cell in whose formula the call stands. */
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Hands over a result; a streaming function calls it again and again. After `cancel` it does nothing. */
  deliver(result: Scalar | Scalar[][]): void;
}

/** The add-in's functions, as the calculator calls them. It never waits for one: the cell shows #BUSY! until `deliver`. */
export interface CustomFunctionPort {
  /** @param name upper-case */
  has(name: string): boolean;
  /** Whether the function streams: whether it goes on giving results. @param name upper-case */
  streams(name: string): boolean;
  invoke(call: CustomFunctionCall): { cancel(): void };
}

interface RunningCall {
  /** undefined until the answer comes. */
  result: Value | undefined;
  cancel(): void;
}

const busy = new CellError("#BUSY!");

/**
 * The calls to custom functions that one formula makes. A call lives as long as the formula keeps making it with the same arguments. So a
 * streaming function goes on when something else in the formula changes.
 */
export class CustomCalls {
  /** By name and arguments. */
  private running = new Map<string, RunningCall>();
  private kept = new Map<string, RunningCall>();
  private waiting = false;

  constructor(
    private readonly port: CustomFunctionPort,
    private readonly site: Site,
    private readonly delivered: () => void,
  ) {}

  /** Whether the last calculation is still waiting for an answer. */
  get pending(): boolean {
    return this.waiting;
  }

  begin(): void {
    this.kept = new Map();
    this.waiting = false;
  }

  /** The result, or #BUSY! while there is none. */
  call(name: string, args: readonly Argument[]): Value {
    const given = args.map(asCustomArgument);
    const result = given.some(isBusy) ? undefined : this.resultOf(name, given);
    if (result === undefined) this.waiting = true;
    return result === undefined ? busy : result;
  }

  /** To be called after a calculation: cancels the calls that the formula no longer makes. */
  end(): void {
    for (const [key, call] of this.running) if (!this.kept.has(key)) call.cancel();
    this.running = this.kept;
  }

  /** To be called instead of `end` when a calculation stopped halfway and will be done again: every call goes on. */
  pause(): void {
    this.running = new Map([...this.running, ...this.kept]);
  }

  cancelAll(): void {
    for (const call of this.running.values()) call.cancel();
    this.running = new Map();
  }

  private resultOf(name: string, args: CustomArgument[]): Value | undefined {
    const key = JSON.stringify([name, args], (_, part: unknown) => {
      if (part === undefined) return { leftOut: true };
      return part instanceof CellError ? { error: part.code } : part;
    });
    const call = this.kept.get(key) ?? this.running.get(key) ?? this.invoke(name, args);
    this.kept.set(key, call);
    return call.result;
  }

  private invoke(name: string, args: CustomArgument[]): RunningCall {
    let underWay = true;
    let cancelled = false;
    const call: RunningCall = { result: undefined, cancel: () => undefined };
    const handle = this.port.invoke({
      name,
      args,
      ...this.site,
      deliver: (result) => {
        if (cancelled) return;
        call.result = asValue(result);
        // The calculation that makes the call uses an answer that comes at once.
        if (!underWay) this.delivered();
      },
    });
    underWay = false;
    call.cancel = () => {
      if (cancelled) return;
      cancelled = true;
      handle.cancel();
    };
    return call;
  }
}

function asCustomArgument(argument: Argument): CustomArgument {
  if (argument === undefined) return undefined;
  if (!isMultiple(argument)) return elementAt(argument, 0, 0);
  return toMatrix(argument).rows.map((row) => [...row]);
}

function asValue(result: Scalar | Scalar[][]): Value {
  if (!Array.isArray(result)) return result;
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width)) return new CellError("#CALC!");
  return new Matrix(result);
}

function isBusy(argument: CustomArgument): boolean {
  const scalars = Array.isArray(argument) ? argument.flat() : [argument];
  return scalars.some((scalar) => scalar instanceof CellError && scalar.code === "#BUSY!");
}
