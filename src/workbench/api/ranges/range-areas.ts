import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import { sheetAddress } from "../../model/address";
import { ApiObject, invalidArgument, type ApiSession } from "../api-object";
import { FormattedCells } from "../formats/formatted-cells";
import { RangeFormat } from "../formats/range-format";

/** Several rectangles on one sheet. */
export class RangeAreas extends ApiObject {
  readonly className = "RangeAreas";
  private reference: string | null = null;

  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
    private readonly rects: readonly Rect[],
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  _KeepReference(): void {
    this.reference ??= this.session.keep(this);
  }

  /** "Blad1!A1:B2,Blad1!D1" */
  get address(): string {
    return this.rects.map((rect) => sheetAddress(this.sheet.name, rect)).join(",");
  }
  get areaCount(): number {
    return this.rects.length;
  }
  get cellCount(): number {
    return this.rects.reduce((sum, rect) => sum + (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.sheet, this.rects);
  }
  get format(): RangeFormat {
    return new RangeFormat(new FormattedCells(this.session, this.sheet, this.rects));
  }
  get worksheet(): ApiObject {
    return this.session.worksheet(this.sheet);
  }
}

export class RangeCollection extends ApiObject {
  readonly className = "RangeCollection";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
    private readonly rects: readonly Rect[],
  ) {
    super(session);
  }

  override items(): readonly ApiObject[] {
    return this.rects.map((rect) => this.session.range(this.sheet, rect));
  }
  getItemAt(index: unknown): ApiObject {
    const range = this.items()[Number(index)];
    if (!range) throw invalidArgument("There is no such range.");
    return range;
  }
  getCount(): number {
    return this.rects.length;
  }
}
