import { choice } from "../choice";

/** A text about the caseload. */
export const memo = choice("memo", [
  ["none", 9],
  ["yes", 1],
]);
