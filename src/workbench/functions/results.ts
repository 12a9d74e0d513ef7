import { isAbsent } from "../api/api-object";
import { CellError, type ErrorCode, type Scalar } from "../model/scalar";

/** What a function answered: a value or a block of values for the cell, and the sentence that goes with an error. */
export interface FunctionResult {
  readonly value: Scalar | Scalar[][];
  readonly message: string | null;
}

/** Error codes by the runtime's number of the failure. Source: CustomFunctionProxy in excel-web-16.00.debug.js. */
const errorsByNumber: readonly ErrorCode[] = [
  "#NUM!", // 0: returned NaN
  "#N/A", // 1
  "#VALUE!", // 2: threw an error of its own, or nothing is associated with its id
  "#VALUE!", // 3: its promise was rejected with an error of its own
  "#VALUE!", // 4: a batch of another length
  "#DIV/0!", // 5
  "#NUM!", // 6: Infinity, or #NUM!
  "#VALUE!", // 7
  "#NULL!", // 8
  "#NAME?", // 9: the runtime does not know the function
  "#NAME?", // 10: what is associated with the id is no function
];

/** Reads one entry of SetInvocationArrayResults: [id, succeeded, value, error number when failed, …]. */
export function resultOf([, succeeded, value, errorNumber]: readonly unknown[]): FunctionResult {
  if (succeeded) {
    const message = isError(value) && value.message !== undefined ? value.message : null;
    return { value: Array.isArray(value) ? blockOf(value) : scalarOf(value), message };
  }
  const code = errorsByNumber[Number(errorNumber)] ?? "#VALUE!";
  return { value: new CellError(code), message: typeof value === "string" && value !== "" ? value : null };
}

/** Reads a block. Its rows must have the same length. */
function blockOf(rows: readonly unknown[]): Scalar | Scalar[][] {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const block = rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width) && width > 0;
  return block ? rows.map((row) => row.map(scalarOf)) : new CellError("#VALUE!");
}

/** Like Excel, shows null and undefined as 0. */
function scalarOf(value: unknown): Scalar {
  if (isAbsent(value)) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (isError(value)) return new CellError(value.code);
  if (isFormattedNumber(value)) return value.basicValue;
  return new CellError("#VALUE!");
}

function isError(value: unknown): value is { readonly code: ErrorCode; readonly message?: string } {
  return (
    typeof value === "object" && value !== null && "valueType" in value && value.valueType === "CustomFunctionError"
  );
}
function isFormattedNumber(value: unknown): value is { readonly basicValue: number } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "FormattedNumber";
}
