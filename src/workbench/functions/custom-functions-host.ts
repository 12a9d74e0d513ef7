import { sheetAddress } from "../model/address";
import type { CustomFunctionCall, CustomFunctionPort } from "../calc/calculator";
import { CellError } from "../model/scalar";
import type { Sheet } from "../model/sheet";
import { customFunctionCategory, type HostMessage } from "../protocol/events";
import { shapedArguments, UnfitArguments } from "./arguments";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import type { Profile } from "../profiles/profile";
import { plainExcel } from "../profiles/profiles";
import { resultOf, type FunctionResult } from "./results";

const MessageType = { invoke: 1000, cancel: 1001 } as const;
const Flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

type Results = readonly (readonly unknown[])[];

/** Invocation ids are unique in the process, because the runtime keeps results by id. */
let invocationCount = 0;

/**
 * Excel's part in custom functions. It knows them from functions.json, calls them in the add-in's runtime, and hands their results to the
 * calculator when they come. Nothing waits for a function.
 */
export class CustomFunctionsHost implements CustomFunctionPort {
  private readonly byName: ReadonlyMap<string, FunctionMetadata>;
  private readonly running = new Map<number, { readonly call: CustomFunctionCall; readonly streaming: boolean }>();
  /** The sentences that came with errors, by sheet and cell. */
  private readonly messages = new Map<string, string>();
  /** Calls that wait until the runtime is ready. */
  private readonly waiting: HostMessage[] = [];
  /** Results that the runtime sent and no cell shows yet. */
  private received: Results = [];
  private send: ((message: HostMessage) => void) | null = null;
  private runtimeReady = false;

  constructor(
    private readonly metadata: FunctionsMetadata,
    private readonly profile: Profile = plainExcel,
  ) {
    for (const { name, options } of metadata.functions) {
      if (options?.requiresParameterAddresses)
        throw new Error(`${name} asks for addresses of its arguments, which the workbench cannot give.`);
    }
    const old = profile.faults.has("old-function-metadata");
    this.byName = new Map(
      metadata.functions.map((each) => [each.name.toUpperCase(), old ? withoutOptional(each) : each]),
    );
  }

  connect(send: (message: HostMessage) => void): void {
    this.send = send;
  }

  get isReady(): boolean {
    return this.runtimeReady;
  }

  /** Called once the add-in's runtime can take calls. */
  ready(): void {
    this.runtimeReady = true;
    for (const message of this.waiting.splice(0)) this.send?.(message);
  }

  has(name: string): boolean {
    return this.byName.has(name.toUpperCase());
  }

  streams(name: string): boolean {
    return this.byName.get(name.toUpperCase())?.options?.stream === true;
  }

  /** The sentence that the function gave with its error. Excel shows it when somebody points at the cell. */
  messageAt(sheet: Sheet, row: number, column: number): string | null {
    return this.messages.get(placeOf({ sheet, row, column })) ?? null;
  }

  invoke(call: CustomFunctionCall): { cancel(): void } {
    const called = this.byName.get(call.name.toUpperCase());
    if (!called) {
      call.deliver(new CellError("#NAME?"));
      return { cancel: () => undefined };
    }
    const errorsAllowed = this.metadata.allowErrorForDataTypeAny === true;
    let args: unknown[];
    try {
      args = shapedArguments(called, call.args, errorsAllowed);
    } catch (error) {
      if (!(error instanceof UnfitArguments)) throw error;
      call.deliver(new CellError("#VALUE!"));
      return { cancel: () => undefined };
    }
    const { stream = false, cancelable = false, requiresAddress = false } = called.options ?? {};
    const flags =
      (cancelable ? Flag.cancelable : 0) | (stream ? Flag.streaming : 0) | (errorsAllowed ? Flag.errorsAllowed : 0);
    const address = requiresAddress ? addressOf(call) : undefined;
    invocationCount += 1;
    const id = invocationCount;
    this.running.set(id, { call, streaming: stream });
    this.post(MessageType.invoke, [id, called.id, args, address, flags]);
    return {
      cancel: () => {
        this.messages.delete(placeOf(call));
        if (!this.running.delete(id)) return;
        if (stream || cancelable) this.post(MessageType.cancel, { invocationId: id });
      },
    };
  }

  /** Notes results as the runtime sends them: [id, succeeded, value, …] each. */
  receive(results: Results): void {
    this.received = [...this.received, ...results];
  }

  /** Takes out the results that came since the last time. */
  takeReceived(): Results {
    const results = this.received;
    this.received = [];
    return results;
  }

  /** Gives results to their cells. Those of cancelled calls are dropped. */
  deliver(results: Results): void {
    for (const entry of results) {
      const id = Number(entry[0]);
      const running = this.running.get(id);
      if (!running) continue;
      if (!running.streaming) this.running.delete(id);
      const { value, message } = this.asShown(resultOf(entry));
      if (message === null) this.messages.delete(placeOf(running.call));
      else this.messages.set(placeOf(running.call), message);
      running.call.deliver(value);
    }
  }

  /** Some builds show #VALUE! instead of a block in which there is an error. */
  private asShown(result: FunctionResult): FunctionResult {
    const hasError = Array.isArray(result.value) && result.value.flat().some((value) => value instanceof CellError);
    return hasError && this.profile.faults.has("no-errors-in-blocks")
      ? { value: new CellError("#VALUE!"), message: null }
      : result;
  }

  private post(type: number, content: unknown): void {
    const message: HostMessage = [customFunctionCategory, type, "", JSON.stringify(content)];
    if (this.runtimeReady) this.send?.(message);
    else this.waiting.push(message);
  }
}

/** As the function was before its optional parameters were added. */
function withoutOptional(each: FunctionMetadata): FunctionMetadata {
  return { ...each, parameters: each.parameters.filter(({ optional }) => !optional) };
}

const placeOf = ({ sheet, row, column }: Pick<CustomFunctionCall, "sheet" | "row" | "column">): string =>
  `${sheet.id} ${row} ${column}`;

const addressOf = ({ sheet, row, column }: CustomFunctionCall): string =>
  sheetAddress(sheet.name, { top: row, left: column, bottom: row, right: column });
