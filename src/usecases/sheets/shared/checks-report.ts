import { readableAddress } from "../../../caseload/cell-address";
import type { Check } from "../../../caseload/checks/check";
import { checkSentence } from "../../../text/checks/checks";

/** What `--json` prints of something that does not add up. */
export interface CheckReport {
  readonly code: Check["code"];
  readonly message: string;
  readonly cells: readonly string[];
}

export function checkReports(checks: readonly Check[]): readonly CheckReport[] {
  return checks.map((check) => ({
    code: check.code,
    message: checkSentence(check),
    cells: check.cells.map(readableAddress),
  }));
}
