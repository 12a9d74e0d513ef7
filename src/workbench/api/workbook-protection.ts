import { ApiObject } from "./api-object";

export class WorkbookProtection extends ApiObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return this.session.workbook.structureProtected;
  }
}
