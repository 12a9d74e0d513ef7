import type { Sheet } from "../../model/sheet";
import type { Session } from "../../protocol/session";
import { ApiObject } from "../api-object";

export class WorksheetProtection extends ApiObject {
  readonly className = "WorksheetProtection";
  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
}
