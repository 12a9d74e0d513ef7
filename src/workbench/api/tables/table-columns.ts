import type { Table as TableModel } from "../../model/workbook";
import { ApiObject, invalidArgument, isAbsent, itemNotFound, type ApiSession } from "../api-object";
import { requireContent } from "../permissions";
import { Range } from "../ranges/range";

/** The columns of an Excel table. One can be added at the end, where nothing stands; Excel would move what does. */
export class TableColumnCollection extends ApiObject {
  readonly className = "TableColumnCollection";
  constructor(
    session: ApiSession,
    private readonly table: TableModel,
  ) {
    super(session);
  }

  override items(): readonly TableColumn[] {
    return this.table.columns.map((name) => new TableColumn(this.session, this.table, name));
  }
  get count(): number {
    return this.table.columns.length;
  }
  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound("The requested resource doesn't exist.");
    return column;
  }
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ id, name }) => name.toLowerCase() === wanted || id === key) ?? null;
  }

  /** @param values of the header and of every row */
  add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { range, columns, sheet } = this.table;
    if (!isAbsent(index) && index !== columns.length) throw this.session.unsupported("a table column in between");
    const place = { top: range.top, bottom: range.bottom, left: range.right + 1, right: range.right + 1 };
    requireContent(this.session, sheet, place);
    for (let row = place.top; row <= place.bottom; row += 1) {
      const { value, formula } = sheet.cell(row, place.left) ?? {};
      if ((value ?? null) !== null || formula !== undefined) throw this.session.unsupported("cells that move aside");
    }
    const title = String(name);
    if (columns.some((column) => column.toLowerCase() === title.toLowerCase())) throw invalidArgument("Taken.");
    columns.push(title);
    this.table.range = { ...range, right: range.right + 1 };
    if (!isAbsent(values)) new Range(this.session, sheet, place).values = values;
    return new TableColumn(this.session, this.table, title);
  }
}

export class TableColumn extends ApiObject {
  readonly className = "TableColumn";
  constructor(
    session: ApiSession,
    private readonly table: TableModel,
    readonly title: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  /** Excel has ids of its own; here the column's place serves as one. */
  get id(): number {
    return this.table.columns.indexOf(this.title) + 1;
  }
  get name(): string {
    return this.title;
  }
  /** Only the last column: what stands right of it stays. */
  delete(): void {
    const { columns, range, sheet } = this.table;
    if (columns.at(-1) !== this.title) throw this.session.unsupported("deleting a column in between");
    const place = { top: range.top, bottom: range.bottom, left: range.right, right: range.right };
    new Range(this.session, sheet, place).clear(undefined);
    columns.pop();
    this.table.range = { ...range, right: range.right - 1 };
  }
}
