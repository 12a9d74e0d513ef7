import type { PageSetup } from "../../model/page-setup";
import type { Sheet } from "../../model/sheet";
import type { ApiSession } from "../api-object";
import { requireWorkbook } from "../permissions";

/** The page set-up that a new sheet gets in Dutch Excel. */
const defaultPage = (): PageSetup => ({
  orientation: "portrait",
  paper: "a4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  fit: null,
  scale: 100,
  centerHorizontally: false,
  centerVertically: false,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  printGridlines: false,
  rowBreaks: [],
});

/** Reads and changes a sheet's page set-up. A sheet without one gets the default when it is changed. */
export class SheetPage {
  constructor(
    readonly session: ApiSession,
    readonly sheet: Sheet,
  ) {}
  get setup(): Readonly<PageSetup> {
    return this.sheet.page ?? defaultPage();
  }
  change(change: (page: PageSetup) => void): void {
    requireWorkbook(this.session);
    change((this.sheet.page ??= defaultPage()));
  }
}
