import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../../protocol/session";
import { sheetAddress } from "../../model/address";
import { ApiObject, invalidArgument } from "../api-object";
import { FormattedCells } from "../formats/formatted-cells";
import { Range } from "./range";
import { RangeFormat } from "../formats/range-format";
import { Worksheet } from "../sheets/worksheet";

/** Several rectangles on one sheet. */
export class RangeAreas extends ApiObject {
  readonly className = "RangeAreas";
  private reference: string | null = null;

  constructor(
    session: Session,
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
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }
}

export class RangeCollection extends ApiObject {
  readonly className = "RangeCollection";
  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly rects: readonly Rect[],
  ) {
    super(session);
  }

  override items(): readonly Range[] {
    return this.rects.map((rect) => new Range(this.session, this.sheet, rect));
  }
  getItemAt(index: unknown): Range {
    const range = this.items()[Number(index)];
    if (!range) throw invalidArgument("There is no such range.");
    return range;
  }
  getCount(): number {
    return this.rects.length;
  }
}
