import type { Sheet } from "../../model/sheet";
import { EventType, workbookTarget } from "../../protocol/events";
import { defaultNames } from "../default-names";
import { invalidArgument, itemNotFound, isAbsent } from "../api-object";
import { requireStructure, requireWorkbook } from "../permissions";
import { register, SheetEvents, unregister } from "./sheet-events";
import { requireSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends SheetEvents {
  readonly className = "WorksheetCollection";
  readonly eventTarget = workbookTarget;

  override items(): readonly Worksheet[] {
    return this.session.workbook.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }

  /** Finds by name, in any case, or by id. */
  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound("The requested resource doesn't exist.");
    return sheet;
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    const { workbook } = this.session;
    const sheet = workbook.sheetByName(String(key)) ?? workbook.sheets.find(({ id }) => id === key);
    return sheet ? new Worksheet(this.session, sheet) : null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.workbook.activeSheet);
  }
  getCount(visibleOnly: unknown): number {
    return this.#sheets(visibleOnly).length;
  }
  getFirst(visibleOnly: unknown): Worksheet {
    return this.#at(visibleOnly, 0);
  }
  getLast(visibleOnly: unknown): Worksheet {
    return this.#at(visibleOnly, -1);
  }

  /** Adds a sheet after the last one. The active sheet stays active. */
  add(name: unknown): Worksheet {
    requireWorkbook(this.session);
    requireStructure(this.session);
    const sheetName = isAbsent(name) ? this.#freeName() : requireSheetName(this.session.workbook, name, null);
    return new Worksheet(this.session, this.session.workbook.addSheet(sheetName));
  }

  _RegisterAddedEvent(): void {
    register(this, EventType.added);
  }
  _UnregisterAddedEvent(): void {
    unregister(this, EventType.added);
  }
  _RegisterDeletedEvent(): void {
    register(this, EventType.deleted);
  }
  _UnregisterDeletedEvent(): void {
    unregister(this, EventType.deleted);
  }

  #sheets(visibleOnly: unknown): readonly Sheet[] {
    return this.session.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
  }
  #at(visibleOnly: unknown, index: number): Worksheet {
    const sheet = this.#sheets(visibleOnly).at(index);
    if (!sheet) throw invalidArgument("There is no such sheet.");
    return new Worksheet(this.session, sheet);
  }
  /** The name that Dutch Excel gives a new sheet: "Blad4". */
  #freeName(): string {
    for (let number = 1; ; number += 1) {
      const name = `${defaultNames.sheet}${number}`;
      if (!this.session.workbook.sheetByName(name)) return name;
    }
  }
}
