import { charactersOfWidth } from "../../model/measures";
import { maximumColumns, maximumRows, type Rect } from "../../model/rect";
import type { Sheet, Visibility } from "../../model/sheet";
import { parseReference } from "../../model/address";
import { invalidArgument, invalidOperation, isAbsent, type ApiSession } from "../api-object";
import { ChartCollection } from "../charts/chart-collection";
import { namedRange } from "../names/named-item";
import { NamedItemCollection } from "../names/named-item-collection";
import { CellTextCollection, notesOn } from "./cell-texts";
import { PageBreakCollection } from "./page-break-collection";
import { PageLayout } from "./page-layout";
import { requireStructure, requireWorkbook } from "../permissions";
import { Range } from "../ranges/range";
import { SheetEvents } from "./sheet-events";
import { requireSheetName } from "./sheet-name";
import { TableCollection } from "../tables/table-collection";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export class Worksheet extends SheetEvents {
  readonly className = "Worksheet";
  readonly eventTarget: string;

  constructor(
    session: ApiSession,
    readonly sheet: Sheet,
  ) {
    super(session);
    this.eventTarget = sheet.id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: unknown) {
    requireWorkbook(this.session);
    requireStructure(this.session);
    this.session.workbook.renameSheet(this.sheet, requireSheetName(this.session.workbook, name, this.sheet));
  }
  get position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }
  set position(position: unknown) {
    requireWorkbook(this.session);
    requireStructure(this.session);
    const { sheets } = this.session.workbook;
    if (typeof position !== "number" || !sheets[position]) throw invalidArgument("There is no such position.");
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.sheet);
  }
  get visibility(): string {
    return Object.keys(visibilities).find((name) => visibilities[name] === this.sheet.visibility) ?? "Visible";
  }
  set visibility(name: unknown) {
    const visibility = visibilities[String(name)];
    if (!visibility) throw invalidArgument(`No visibility: ${String(name)}`);
    requireWorkbook(this.session);
    requireStructure(this.session);
    if (visibility !== "visible") this.#requireOtherVisibleSheet();
    this.sheet.visibility = visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color === "" ? null : color;
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  /** office.js reads showGridlines but sets Gridlines. */
  set gridlines(shown: unknown) {
    this.sheet.showGridlines = Boolean(shown);
  }
  /** office.js reads showHeadings but sets Headings. */
  set headings(shown: unknown) {
    this.sheet.showHeadings = Boolean(shown);
  }
  get standardHeight(): number {
    return this.sheet.defaultRowHeight;
  }
  /** In characters. */
  get standardWidth(): number {
    return charactersOfWidth(this.sheet.defaultColumnWidth);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }
  get comments(): CellTextCollection {
    return new CellTextCollection(this.session, [this.sheet], "Comment");
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }
  get notes(): CellTextCollection {
    return notesOn(this.session, [this.sheet]);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  /** Calculates the sheet; with `markAllDirty` also formulas that Excel takes to be up to date. */
  calculate(markAllDirty: unknown): void {
    this.session.calculateSheet(this.sheet, Boolean(markAllDirty));
  }
  activate(): void {
    if (this.sheet.visibility !== "visible") throw invalidOperation("A hidden sheet cannot be activated.");
    this.session.activate(this.sheet);
  }
  delete(): void {
    requireWorkbook(this.session);
    requireStructure(this.session);
    if (this.sheet.visibility === "veryHidden") throw invalidOperation("A very hidden sheet cannot be deleted.");
    this.#requireOtherVisibleSheet();
    this.session.workbook.deleteSheet(this.sheet);
  }

  /** An address ("A1:B2", "A:A"), a defined name, or nothing for the whole sheet. */
  getRange(address: unknown): Range {
    if (isAbsent(address) || address === "") return this.#range(wholeSheet);
    const reference = parseReference(String(address));
    if (reference) {
      const sheet = reference.sheet === null ? this.sheet : this.session.workbook.sheetByName(reference.sheet);
      if (sheet !== this.sheet) throw invalidArgument(`${String(address)} is not on this sheet.`);
      return this.#range(reference.rect);
    }
    const named = namedRange(this.session, String(address), this.sheet);
    if (!named) throw invalidArgument(`${String(address)} is no address.`);
    return new Range(this.session, named.sheet, named.rect);
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left, height, width] = [row, column, rows, columns].map(Number) as [number, number, number, number];
    if (!(height >= 1 && width >= 1)) throw invalidArgument("A range has at least one cell.");
    return this.#range({ top, left, bottom: top + height - 1, right: left + width - 1 });
  }
  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** The used part; the first cell when the sheet is empty. */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    this.session.settle();
    const rect = this.sheet.usedRect(Boolean(valuesOnly));
    return rect && this.#range(rect);
  }

  #range(rect: Rect): Range {
    return Range.on(this.session, this.sheet, rect);
  }
  #requireOtherVisibleSheet(): void {
    const others = this.session.workbook.sheets.filter(
      (sheet) => sheet !== this.sheet && sheet.visibility === "visible",
    );
    if (others.length === 0) throw invalidOperation("A workbook has at least one visible sheet.");
  }
}

const wholeSheet: Rect = { top: 0, left: 0, bottom: maximumRows - 1, right: maximumColumns - 1 };
