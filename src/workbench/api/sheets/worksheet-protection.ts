import type { Sheet } from "../../model/sheet";
import { ApiObject, type ApiSession } from "../api-object";

export class WorksheetProtection extends ApiObject {
  readonly className = "WorksheetProtection";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
}
