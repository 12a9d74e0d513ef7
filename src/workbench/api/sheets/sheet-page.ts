import type { PageSetup } from "../../model/page-setup";
import type { Sheet } from "../../model/sheet";
import type { ApiSession } from "../api-object";
import { requireWorkbook } from "../permissions";

/** Excel's own page set-up of a new sheet in the Netherlands. */
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
});

/** A sheet's page set-up to read, and to change: a sheet that never had one gets one then. */
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
