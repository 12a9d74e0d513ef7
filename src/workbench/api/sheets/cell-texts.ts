import type { Sheet } from "../../model/sheet";
import { claims } from "../../profiles/profile";
import { ApiError, ApiObject, itemNotFound, type ApiSession } from "../api-object";
import { Range } from "../ranges/range";

/** What a text that hangs on a cell is. Of comments it is what somebody began with, without the replies. */
type Kind = "Note" | "Comment";
type Place = readonly [row: number, column: number];

/** The notes or the comments of some sheets, sheet by sheet in the order of its cells. The add-in reads them and never writes any. */
export class CellTextCollection extends ApiObject {
  readonly className: string;
  constructor(
    session: ApiSession,
    private readonly sheets: readonly Sheet[],
    private readonly kind: Kind,
  ) {
    super(session);
    this.className = `${kind}Collection`;
  }

  override items(): readonly CellText[] {
    return this.sheets.flatMap((sheet) =>
      [...textsOn(sheet, this.kind)]
        .map(([key, content]) => {
          const [row = 0, column = 0] = key.split(",").map(Number);
          return new CellText(this.session, sheet, this.kind, content, [row, column]);
        })
        .sort(({ place: [row, column] }, { place: [otherRow, otherColumn] }) => row - otherRow || column - otherColumn),
    );
  }
  getCount(): number {
    return this.sheets.reduce((count, sheet) => count + textsOn(sheet, this.kind).size, 0);
  }
  getItemAt(index: unknown): CellText {
    const item = this.items()[Number(index)];
    if (!item) throw itemNotFound(`There is no such ${this.kind.toLowerCase()}.`);
    return item;
  }
}

function textsOn(sheet: Sheet, kind: Kind): ReadonlyMap<string, string> {
  return kind === "Note" ? sheet.notes : sheet.comments;
}

/** Excel hands over notes to add-ins since ExcelApi 1.18. */
export function notesOn(session: ApiSession, sheets: readonly Sheet[]): CellTextCollection {
  if (!claims(session.profile, "ExcelApi", "1.18"))
    throw new ApiError("ApiNotFound", "This Excel does not hand over notes.");
  return new CellTextCollection(session, sheets, "Note");
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
