import { addressOfRect } from "../model/address";
import { linesOf, type LineShift } from "../model/line-shift";
import type { Sheet } from "../model/sheet";
import type { ChangeOrigin, WorkbookObserver } from "../model/workbook";
import { EventType, type Outbox } from "./events";

const sources: Readonly<Record<ChangeOrigin, string>> = {
  user: "Local",
  addin: "Local",
  "co-author": "Remote",
  calculation: "Local",
};

/** Excel.DataChangeType */
const changeTypes = {
  rows: { insert: "RowInserted", delete: "RowDeleted" },
  columns: { insert: "ColumnInserted", delete: "ColumnDeleted" },
} as const;

/** Turns changes of the workbook into the events that Excel sends add-ins. */
export function changeEvents(outbox: Outbox): WorkbookObserver {
  const changed = (sheet: Sheet, address: string, changeType: string, origin: ChangeOrigin) =>
    outbox.fire(EventType.changed, sheet.id, {
      worksheetId: sheet.id,
      address,
      changeType,
      source: sources[origin],
      triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: `${sheet.id}!${address}`,
    });
  const shifted = (sheet: Sheet, shift: LineShift, origin: ChangeOrigin) =>
    changed(sheet, addressOfRect(linesOf(shift)), changeTypes[shift.axis][shift.kind], origin);
  return {
    linesShifted: shifted,
    linesRestored: shifted,
    cellsChanged(sheet, range, origin) {
      // Excel announces new results with onCalculated, never with onChanged.
      if (origin === "calculation") {
        outbox.fire(EventType.calculated, sheet.id, { worksheetId: sheet.id, address: addressOfRect(range) });
        return;
      }
      changed(sheet, addressOfRect(range), "RangeEdited", origin);
    },
    sheetAdded: (sheet) => outbox.fire(EventType.added, sheet.id, { worksheetId: sheet.id, source: "Local" }),
    sheetDeleted: (sheet) => outbox.fire(EventType.deleted, sheet.id, { worksheetId: sheet.id, source: "Local" }),
    sheetRenamed: (sheet, before) =>
      outbox.fire(EventType.nameChanged, sheet.id, {
        worksheetId: sheet.id,
        source: "Local",
        nameBefore: before,
        nameAfter: sheet.name,
      }),
    sheetActivated(sheet, before) {
      outbox.fire(EventType.deactivated, before.id, { worksheetId: before.id });
      outbox.fire(EventType.activated, sheet.id, { worksheetId: sheet.id });
    },
  };
}
