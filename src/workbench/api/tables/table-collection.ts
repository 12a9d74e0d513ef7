import { parseReference } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Table as TableModel } from "../../model/workbook";
import { ApiObject, invalidArgument, itemNotFound, type ApiSession } from "../api-object";
import { defaultNames } from "../default-names";
import { requireAllowed } from "../permissions";
import { Range, rangeFrom } from "../ranges/range";
import { TableColumnCollection } from "./table-columns";

/** The Excel tables of the workbook, or of one sheet. */
export class TableCollection extends ApiObject {
  readonly className = "TableCollection";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet | null,
  ) {
    super(session);
  }

  override items(): readonly Table[] {
    return this.#tables().map((table) => new Table(this.session, table));
  }
  get count(): number {
    return this.#tables().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound("The requested resource doesn't exist.");
    return table;
  }
  getItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((table) => table.name.toLowerCase() === wanted || table.id === key) ?? null;
  }
  getItemAt(index: unknown): Table {
    const table = this.items()[Number(index)];
    if (!table) throw invalidArgument("There is no such table.");
    return table;
  }

  /** Makes a table of cells whose first row holds the names of its columns. */
  add(address: unknown, hasHeaders: unknown): Table {
    if (hasHeaders !== true) throw invalidArgument("A table without headers cannot be made here.");
    const { sheet, rect } = address instanceof Range ? address : this.#rangeAt(address);
    requireAllowed(this.session, sheet, "objects");
    // Sheets of the file keep the tables that they have: a new one could not be saved.
    if (sheet.part !== null) throw invalidArgument("A table is made on an added sheet.");
    const { workbook } = this.session;
    const taken = new Set([...workbook.tables, ...workbook.names].map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${defaultNames.table}${number}`.toLowerCase())) number += 1;
    const table: TableModel = {
      name: `${defaultNames.table}${number}`,
      sheet,
      range: rect,
      columns: Array.from({ length: rect.right - rect.left + 1 }, (_, place) =>
        String(sheet.cell(rect.top, rect.left + place)?.value ?? `Kolom${place + 1}`),
      ),
      hasHeader: true,
      hasTotals: false,
      hasFilter: true,
      style: "TableStyleMedium2",
    };
    workbook.tables.push(table);
    return new Table(this.session, table);
  }

  /** Of the workbook's tables the address says on which sheet, or else it is the one in front. */
  #rangeAt(address: unknown): Range {
    const { workbook } = this.session;
    const named = typeof address === "string" ? (parseReference(address)?.sheet ?? null) : null;
    const sheet = this.sheet ?? (named === null ? workbook.activeSheet : workbook.sheetByName(named));
    if (!sheet) throw invalidArgument("There is no such sheet.");
    return rangeFrom(this.session, sheet, address);
  }
  #tables(): readonly TableModel[] {
    return this.session.workbook.tables.filter((table) => this.sheet === null || table.sheet === this.sheet);
  }
}

export class Table extends ApiObject {
  readonly className = "Table";
  constructor(
    session: ApiSession,
    private readonly table: TableModel,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** Excel has ids of its own; here the table's place in the workbook serves as one. */
  get id(): string {
    return `{table-${this.session.workbook.tables.indexOf(this.table) + 1}}`;
  }
  get name(): string {
    return this.table.name;
  }
  get style(): string {
    return this.table.style ?? "";
  }
  set style(style: unknown) {
    this.table.style = String(style);
  }
  get showHeaders(): boolean {
    return this.table.hasHeader;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  get showFilterButton(): boolean {
    return this.table.hasFilter;
  }
  set showFilterButton(shown: unknown) {
    this.table.hasFilter = Boolean(shown);
  }
  get worksheet(): ApiObject {
    return this.session.worksheet(this.table.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.table);
  }
  getRange(): Range {
    return new Range(this.session, this.table.sheet, this.table.range);
  }
}
