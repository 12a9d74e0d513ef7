import type { Outcome } from "../../src/caseload/outcome";

/** What came of it; a test that gets a problem instead fails with that problem. */
export function usable<Value extends object>(outcome: Outcome<Value, object>): Value {
  if (outcome.ok) return outcome;
  throw new Error(JSON.stringify(outcome.problem));
}
