import type { Sheet } from "../../model/sheet";
import type { Table as TableModel } from "../../model/workbook";
import { ApiObject, invalidArgument, itemNotFound, type ApiSession } from "../api-object";
import { Range } from "../ranges/range";

/** The Excel tables of the workbook, or of one sheet. The add-in can read them and not make them. */
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
  get showHeaders(): boolean {
    return this.table.hasHeader;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  get worksheet(): ApiObject {
    return this.session.worksheet(this.table.sheet);
  }
  getRange(): Range {
    return new Range(this.session, this.table.sheet, this.table.range);
  }
}
