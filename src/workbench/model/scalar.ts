/** Excel's error values. #BUSY! and #SPILL! exist only while the workbook is open. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#GETTING_DATA"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

export class CellError {
  constructor(readonly code: ErrorCode) {}
  toString(): string {
    return this.code;
  }
}

/** What a cell holds; null is empty. Dates are serial numbers with a date format. */
export type Scalar = null | number | string | boolean | CellError;

/** Whether a cell would show the same: same type, same value. */
export function sameScalar(a: Scalar, b: Scalar): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}
