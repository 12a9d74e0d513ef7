import type { Sheet } from "../../model/sheet";
import { ApiObject, invalidArgument, isAbsent, type ApiSession } from "../api-object";
import { Range, rangeFrom } from "../ranges/range";

export class WorksheetFreezePanes extends ApiObject {
  readonly className = "WorksheetFreezePanes";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  freezeRows(count: unknown): void {
    this.sheet.frozen = { rows: countOf(count), columns: 0 };
  }
  freezeColumns(count: unknown): void {
    this.sheet.frozen = { rows: 0, columns: countOf(count) };
  }
  /** Freezes everything up to the last of the given cells. Excel scrolls what is before the first of them out of sight, which we do not. */
  freezeAt(range: unknown): void {
    const { rect } = rangeFrom(this.session, this.sheet, range);
    this.sheet.frozen = { rows: rect.bottom + 1, columns: rect.right + 1 };
  }
  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const all = new Range(this.session, this.sheet, {
      top: 0,
      left: 0,
      bottom: Math.max(rows, 1) - 1,
      right: Math.max(columns, 1) - 1,
    });
    if (columns === 0) return all.getEntireRow();
    return rows === 0 ? all.getEntireColumn() : all;
  }
}

function countOf(count: unknown): number {
  const number = isAbsent(count) ? 1 : Number(count);
  if (!Number.isInteger(number) || number < 1)
    throw invalidArgument("The number of frozen rows or columns is at least 1.");
  return number;
}
