/** What a column says about a caseworker (docs/domain.md, What real sheets look like). */
export type Field =
  | "name"
  | "hours"
  | "sideTasks"
  | "sideTaskHours"
  | "absence"
  | "rampUp"
  | "from"
  | "until"
  | "current"
  | "proportional"
  | "ageBand"
  | "newCaseload";

/** How a number of hours was written. A fraction is of the full-time week (fte, deeltijdfactor) or, for deductions, of the contract. */
export type HoursUnit = "hours" | "fte" | "percent";
