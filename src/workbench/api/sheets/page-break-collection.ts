import type { Sheet } from "../../model/sheet";
import { ApiObject, invalidArgument, type ApiSession } from "../api-object";
import { Range, rangeFrom } from "../ranges/range";
import { SheetPage } from "./sheet-page";

/** The rows above which somebody ended a page. The add-in adds them and never reads them. */
export class PageBreakCollection extends ApiObject {
  readonly className = "PageBreakCollection";
  private readonly page: SheetPage;
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
    this.page = new SheetPage(session, sheet);
  }

  override items(): readonly PageBreak[] {
    return this.page.setup.rowBreaks.map((row) => new PageBreak(this.session, this.sheet, row));
  }
  /** Ends the page above the range. */
  add(range: unknown): PageBreak {
    const { top } = rangeFrom(this.session, this.sheet, range).rect;
    this.page.change((page) => {
      page.rowBreaks = [...new Set([...page.rowBreaks, top])].sort((one, other) => one - other);
    });
    return new PageBreak(this.session, this.sheet, top);
  }
  getCount(): number {
    return this.page.setup.rowBreaks.length;
  }
  getItem(index: unknown): PageBreak {
    const item = this.items()[Number(index)];
    if (!item) throw invalidArgument("There is no such page break.");
    return item;
  }
  removePageBreaks(): void {
    this.page.change((page) => (page.rowBreaks = []));
  }
}

/** The end of a page above a row. */
class PageBreak extends ApiObject {
  readonly className = "PageBreak";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
    private readonly row: number,
  ) {
    super(session);
  }

  get rowIndex(): number {
    return this.row;
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): Range {
    return Range.on(this.session, this.sheet, { top: this.row, bottom: this.row, left: 0, right: 0 });
  }
  delete(): void {
    new SheetPage(this.session, this.sheet).change((page) => {
      page.rowBreaks = page.rowBreaks.filter((row) => row !== this.row);
    });
  }
}
