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
