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

/** What a cell holds; null for an empty cell. A date is a serial number with a date format. */
export type Scalar = null | number | string | boolean | CellError;

/** Whether two values have the same type and are equal. */
export function sameScalar(a: Scalar, b: Scalar): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}
