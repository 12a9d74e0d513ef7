import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import { capacityResult } from "../../../src/caseload/capacity/capacity-result";
import type { ClientsOnStep } from "../../../src/caseload/checks/norms/ladder-steps";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import type { CapacitySheetInput } from "../../../src/sheets/capacity/capacity-sheet";
import { foundIn } from "../../reading/capacity/example-capacity";
import type { PlainSheet } from "../../support/workbooks/plan-to-xlsx";

/** What the sheet is made of when the workbook holds these sheets. */
export function capacityInput(
  grids: readonly SheetGrid[],
  steps: readonly ClientsOnStep[] | null = null,
): CapacitySheetInput {
  const found = foundIn(...grids);
  return {
    result: capacityResult(found),
    fileName: "team.xlsx",
    referenceDate: "2020-03-03",
    referenceDateSource: "sheets",
    tables: found.tables,
    steps,
    ladderChecks: [],
    answers: [],
    meeting: emptyMeeting,
  };
}

/** The team's own sheet, for LibreOffice; `typed` is what somebody typed over a cell afterwards. */
export function plainSheet(
  { sheet, values }: SheetGrid,
  typed: { readonly row: number; readonly column: number; readonly value: number } | null = null,
): PlainSheet {
  return {
    name: sheet,
    rows: values.map((cells, row) =>
      cells.map((value, column) => {
        if (typed && typed.row === row && typed.column === column) return typed.value;
        return typeof value === "boolean" ? String(value) : value;
      }),
    ),
  };
}
