import type { Sheet } from "../../model/sheet";
import { ApiObject, type ApiSession } from "../api-object";
import { rangeFrom } from "../ranges/range";
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

  getCount(): number {
    return this.page.setup.rowBreaks.length;
  }
  /** Ends the page above the range. */
  add(range: unknown): void {
    const { top } = rangeFrom(this.session, this.sheet, range).rect;
    this.page.change((page) => {
      page.rowBreaks = [...new Set([...page.rowBreaks, top])].sort((one, other) => one - other);
    });
  }
  removePageBreaks(): void {
    this.page.change((page) => (page.rowBreaks = []));
  }
}
