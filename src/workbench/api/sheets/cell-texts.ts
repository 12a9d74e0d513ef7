import type { Sheet } from "../../model/sheet";
import { ApiObject, itemNotFound, type ApiSession } from "../api-object";
import { Range } from "../ranges/range";

/** What a text that hangs on a cell is. Of comments it is what somebody began with, without the replies. */
type Kind = "Note" | "Comment";
type Place = readonly [row: number, column: number];

/** The notes or the comments of a sheet, in the order of its cells. The add-in reads them and never writes any. */
export class CellTextCollection extends ApiObject {
  readonly className: string;
  private readonly texts: ReadonlyMap<string, string>;
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
    private readonly kind: Kind,
  ) {
    super(session);
    this.className = `${kind}Collection`;
    this.texts = kind === "Note" ? sheet.notes : sheet.comments;
  }

  override items(): readonly CellText[] {
    return [...this.texts]
      .map(([key, content]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return new CellText(this.session, this.sheet, this.kind, content, [row, column]);
      })
      .sort(({ place: [row, column] }, { place: [otherRow, otherColumn] }) => row - otherRow || column - otherColumn);
  }
  getCount(): number {
    return this.texts.size;
  }
  getItemAt(index: unknown): CellText {
    const item = this.items()[Number(index)];
    if (!item) throw itemNotFound(`There is no such ${this.kind.toLowerCase()}.`);
    return item;
  }
}

class CellText extends ApiObject {
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
    readonly className: Kind,
    private readonly text: string,
    readonly place: Place,
  ) {
    super(session);
  }

  get content(): string {
    return this.text;
  }
  getLocation(): Range {
    const [row, column] = this.place;
    return new Range(this.session, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
}
