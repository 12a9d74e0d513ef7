/** How the sheets of the example are described: which cells, in which look. */

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
  | "number"
  | "exactNumber"
  | "date"
  | "total"
  | "totalNumber"
  | "note";

/** What is typed in a cell: a formula as files keep it, without "="; null where a formula's answer will spill. */
export type ExampleValue = string | number | { readonly formula: string } | null;

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
  /** In points, by row number; the others keep the standard. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows at the top that stay in sight. */
  readonly headerRows: number;
}

const pointsALine = 15;

/** Running text takes about four fifths of the width of as many zeros, which is what a column width counts. */
function linesOf(text: string, width: number): number {
  return Math.ceil((text.length * 0.8) / width);
}

/** Writes cells below each other and keeps count of the row. */
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

  row(...cells: readonly (readonly [value: ExampleValue, look: ExampleLook])[]): this {
    cells.forEach(([value, look], column) => {
      this.#cells.push({ cell: this.#at(column), value, look });
      if (look === "name" || look === "words") this.#grow(linesOf(String(value), this.columnWidths[column] ?? 1));
    });
    return this.skip();
  }

  /** A line from column `from` to the last one, merged, as high as its text needs. */
  wide(value: string, look: ExampleLook, from = 0): this {
    const last = this.columnWidths.length - 1;
    const width = this.columnWidths.slice(from).reduce((sum, column) => sum + column, 0);
    this.#cells.push({ cell: this.#at(from), value, look, mergedTo: this.#at(last) });
    this.#grow(linesOf(value, width));
    return this.skip();
  }

  /** A label with its text beside it. */
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

  #at(column: number): string {
    return `${String.fromCharCode(65 + column)}${this.#row}`;
  }
}
