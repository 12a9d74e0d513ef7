import type { PageSetup } from "../../model/page-setup";
import type { Sheet } from "../../model/sheet";
import { ApiObject, invalidArgument, isAbsent, type ApiSession } from "../api-object";
import { HeaderFooterGroup } from "./header-footer";
import { SheetPage } from "./sheet-page";
import { Range, rangeFrom } from "../ranges/range";
import { RangeAreas } from "../ranges/range-areas";

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet prints. Margins are points. */
export class PageLayout extends ApiObject {
  readonly className = "PageLayout";
  private readonly page: SheetPage;
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
    this.page = new SheetPage(session, sheet);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page);
  }

  get orientation(): string {
    return this.page.setup.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(orientation: unknown) {
    if (orientation !== "Landscape" && orientation !== "Portrait") throw invalidArgument("Landscape or Portrait.");
    this.page.change((page) => (page.orientation = orientation === "Landscape" ? "landscape" : "portrait"));
  }
  /** Excel.PaperType: "A4". */
  get paperSize(): string {
    const { paper } = this.page.setup;
    return paper.charAt(0).toUpperCase() + paper.slice(1);
  }
  set paperSize(paper: unknown) {
    const name = String(paper);
    this.page.change((page) => (page.paper = name.charAt(0).toLowerCase() + name.slice(1)));
  }
  get zoom(): Record<string, number | null> {
    const { fit, scale } = this.page.setup;
    return fit
      ? { scale: null, horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall }
      : { scale, horizontalFitToPages: null, verticalFitToPages: null };
  }
  /** A scale, or a number of pages to fit on. */
  set zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = (zoom ?? {}) as Readonly<Record<string, unknown>>;
    const pages = (count: unknown): number | null => (isAbsent(count) ? null : positive(count));
    const [wide, tall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
    if (wide === null && tall === null) {
      if (typeof scale !== "number" || scale < 10 || scale > 400) throw invalidArgument("A scale is 10 to 400.");
      this.page.change((page) => Object.assign(page, { fit: null, scale }));
    } else {
      this.page.change((page) => (page.fit = { wide, tall }));
    }
  }
  get centerHorizontally(): boolean {
    return this.page.setup.centerHorizontally;
  }
  set centerHorizontally(center: unknown) {
    this.page.change((page) => (page.centerHorizontally = Boolean(center)));
  }
  get centerVertically(): boolean {
    return this.page.setup.centerVertically;
  }
  set centerVertically(center: unknown) {
    this.page.change((page) => (page.centerVertically = Boolean(center)));
  }
  get printGridlines(): boolean {
    return this.page.setup.printGridlines;
  }
  set printGridlines(print: unknown) {
    this.page.change((page) => (page.printGridlines = Boolean(print)));
  }
  get topMargin(): number {
    return this.page.setup.margins.top;
  }
  set topMargin(points: unknown) {
    this.#margin("top", points);
  }
  get bottomMargin(): number {
    return this.page.setup.margins.bottom;
  }
  set bottomMargin(points: unknown) {
    this.#margin("bottom", points);
  }
  get leftMargin(): number {
    return this.page.setup.margins.left;
  }
  set leftMargin(points: unknown) {
    this.#margin("left", points);
  }
  get rightMargin(): number {
    return this.page.setup.margins.right;
  }
  set rightMargin(points: unknown) {
    this.#margin("right", points);
  }
  get headerMargin(): number {
    return this.page.setup.margins.header;
  }
  set headerMargin(points: unknown) {
    this.#margin("header", points);
  }
  get footerMargin(): number {
    return this.page.setup.margins.footer;
  }
  set footerMargin(points: unknown) {
    this.#margin("footer", points);
  }

  /** Takes "Points", "Inches" or "Centimeters", and the margins to change. */
  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = pointsPerUnit[String(unit)];
    if (points === undefined) throw invalidArgument(`No unit: ${String(unit)}`);
    for (const [side, size] of Object.entries((margins ?? {}) as Readonly<Record<string, unknown>>)) {
      if (!(side in this.page.setup.margins)) throw invalidArgument(`No margin: ${side}`);
      if (!isAbsent(size)) this.#margin(side as keyof PageSetup["margins"], Number(size) * points);
    }
  }
  setPrintArea(area: unknown): void {
    const { rect } = rangeFrom(this.session, this.sheet, area);
    this.page.change((page) => (page.printArea = rect));
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = this.page.setup.printArea;
    return area && new RangeAreas(this.session, this.sheet, [area]);
  }
  /** Rows that every page repeats. */
  setPrintTitleRows(rows: unknown): void {
    const { rect } = rangeFrom(this.session, this.sheet, rows);
    this.page.change((page) => (page.titleRows = { first: rect.top, last: rect.bottom }));
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.page.setup.titleRows;
    if (!rows) return null;
    return new Range(this.session, this.sheet, {
      top: rows.first,
      bottom: rows.last,
      left: 0,
      right: 0,
    }).getEntireRow();
  }
  /** Columns that every page repeats. */
  setPrintTitleColumns(columns: unknown): void {
    const { rect } = rangeFrom(this.session, this.sheet, columns);
    this.page.change((page) => (page.titleColumns = { first: rect.left, last: rect.right }));
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.page.setup.titleColumns;
    if (!columns) return null;
    const range = new Range(this.session, this.sheet, { top: 0, bottom: 0, left: columns.first, right: columns.last });
    return range.getEntireColumn();
  }

  #margin(side: keyof PageSetup["margins"], points: unknown): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument("A margin is a number of points.");
    this.page.change((page) => (page.margins[side] = points));
  }
}

function positive(count: unknown): number {
  if (!Number.isInteger(count) || Number(count) < 1) throw invalidArgument("A number of pages is at least 1.");
  return Number(count);
}
