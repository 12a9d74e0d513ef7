import { addressOfRect } from "../model/address";
import type { ChangeOrigin, WorkbookObserver } from "../model/workbook";
import { EventType, type Outbox } from "./events";

const sources: Readonly<Record<ChangeOrigin, string>> = {
  user: "Local",
  addin: "Local",
  "co-author": "Remote",
  calculation: "Local",
};

/** Turns changes of the workbook into the events that Excel sends add-ins. */
export function changeEvents(outbox: Outbox): WorkbookObserver {
  return {
    cellsChanged(sheet, range, origin) {
      // Excel announces new results with onCalculated, never with onChanged.
      if (origin === "calculation") {
        outbox.fire(EventType.calculated, sheet.id, { worksheetId: sheet.id, address: addressOfRect(range) });
        return;
      }
      outbox.fire(EventType.changed, sheet.id, {
        worksheetId: sheet.id,
        address: addressOfRect(range),
        changeType: "RangeEdited",
        source: sources[origin],
        triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: `${sheet.id}!${addressOfRect(range)}`,
      });
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
