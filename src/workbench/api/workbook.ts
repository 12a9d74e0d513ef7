import { Application } from "./application";
import { ApiObject, itemNotFound } from "./api-object";
import { parseReference } from "../model/address";
import { NamedItemCollection } from "./names/named-item-collection";
import { Range } from "./ranges/range";
import { CellTextCollection, notesOn } from "./sheets/cell-texts";
import { SettingCollection } from "./settings/setting-collection";
import { TableCollection } from "./tables/table-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./sheets/worksheet-collection";

export class Workbook extends ApiObject {
  readonly className = "Workbook";

  get name(): string {
    return this.session.workbook.fileName;
  }
  get readOnly(): boolean {
    return this.session.workbook.readOnly;
  }
  get application(): Application {
    return new Application(this.session);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }
  get comments(): CellTextCollection {
    return new CellTextCollection(this.session, this.session.workbook.sheets, "Comment");
  }
  get notes(): CellTextCollection {
    return notesOn(this.session, this.session.workbook.sheets);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  getSelectedRange(): Range {
    return new Range(this.session, this.session.workbook.activeSheet, this.session.selection);
  }
  /** The first cell of the selection. */
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The range that a changed event was about. Its id is "{sheet id}!A1:B2". */
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound("The range of the event is gone.");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const [sheetId, address] = String(id).split("!");
    const sheet = this.session.workbook.sheets.find((candidate) => candidate.id === sheetId);
    const reference = parseReference(address ?? "");
    return sheet && reference ? new Range(this.session, sheet, reference.rect) : null;
  }

  _RemoveReference(id: unknown): void {
    this.session.release(String(id));
  }
  _RemoveAllReferences(): void {
    this.session.releaseAll();
  }
  _GetReferenceCount(): number {
    return this.session.keptReferences;
  }
}
