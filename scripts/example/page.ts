/** Describes the cells of the example's sheets, and their looks. */

export type ExampleLook =
  | "title"
  | "heading"
  | "label"
  | "text"
  | "prose"
  | "header"
  | "headerNumber"
  | "headerWords"
  | "name"
  | "words"
  | "titleWords"
  | "titleNumber"
  | "formula"
  | "number"
  | "exactNumber"
  | "percent"
  | "date"
  | "total"
  | "totalNumber"
  | "note";

/** What is typed in a cell: a formula as files keep it, without "="; null where a formula's answer will spill. */
type ExampleValue = string | number | { readonly formula: string } | null;

interface ExampleCell {
  readonly cell: string;
  readonly value: ExampleValue;
  readonly look: ExampleLook;
  /** Last cell of the merged area that begins here. */
  readonly mergedTo?: string;
}

export interface ExampleSheet {
  readonly name: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly ExampleCell[];
  /** In points, by row number. Other rows have the standard height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** How many rows at the top are frozen. */
  readonly headerRows: number;
}

const pointsALine = 15;

/**
 * A column width counts zeros. Running text takes about four fifths of the width of that many zeros. Formulas take more: they are mostly
 * capitals and have few places to break.
 */
function linesOf(text: string, width: number, look: ExampleLook): number {
  return Math.ceil((text.length * (look === "formula" ? 1.1 : 0.8)) / width);
}

type TypedCell = readonly [value: ExampleValue, look: ExampleLook];

/** Writes cells below each other and keeps track of the row. */
export class Page {
  readonly #cells: ExampleCell[] = [];
  readonly #rowHeights: Record<number, number> = {};
  #row = 1;

  constructor(
    readonly name: string,
    readonly columnWidths: readonly number[],
    private readonly options: { readonly headerRows?: number } = {},
  ) {}

  skip(rows = 1): this {
    this.#row += rows;
    return this;
  }

  row(...cells: readonly TypedCell[]): this {
    cells.forEach(([value, look], column) => {
      this.#cells.push({ cell: this.#at(column), value, look });
      if (look === "name" || look === "words") this.#grow(this.#lines(value as string, look, column));
    });
    return this.skip();
  }

  /** Rows with texts beside them that belong to all of them. The texts are in merged cells, and the rows share the height that these need. */
  block(texts: readonly (readonly [text: string, look: ExampleLook])[], rows: readonly (readonly TypedCell[])[]): this {
    const last = rows.length - 1;
    texts.forEach(([value, look], column) => {
      this.#cells.push({ cell: this.#at(column), value, look, ...(last > 0 && { mergedTo: this.#at(column, last) }) });
    });
    const lines = Math.max(...texts.map(([text, look], column) => this.#lines(text, look, column)));
    for (const cells of rows) {
      cells.forEach(([value, look], index) => {
        this.#cells.push({ cell: this.#at(texts.length + index), value, look });
      });
      this.#grow(Math.ceil(lines / rows.length));
      this.skip();
    }
    return this;
  }

  /** A line in merged cells, from column `from` to the last, as high as its text needs. */
  wide(value: string, look: ExampleLook, from = 0): this {
    const last = this.columnWidths.length - 1;
    const width = this.columnWidths.slice(from).reduce((sum, column) => sum + column, 0);
    this.#cells.push({ cell: this.#at(from), value, look, mergedTo: this.#at(last) });
    this.#grow(linesOf(value, width, look));
    return this.skip();
  }

  /** A label with a text beside it. */
  field(label: string, value: string): this {
    this.#cells.push({ cell: this.#at(0), value: label, look: "label" });
    return this.wide(value, "prose", 1);
  }

  done(): ExampleSheet {
    const { name, columnWidths } = this;
    const { headerRows = 0 } = this.options;
    return { name, columnWidths, cells: this.#cells, rowHeights: this.#rowHeights, headerRows };
  }

  #grow(lines: number): void {
    if (lines > 1) this.#rowHeights[this.#row] = Math.max(this.#rowHeights[this.#row] ?? 0, lines * pointsALine + 1);
  }

  #lines(text: string, look: ExampleLook, column: number): number {
    return linesOf(text, this.columnWidths[column] ?? 1, look);
  }

  #at(column: number, rowsBelow = 0): string {
    return `${String.fromCharCode(65 + column)}${this.#row + rowsBelow}`;
  }
}
