import type { GridRect } from "../../../src/reading/sheet-grid";
import type { Cell, Mark } from "./cell";

/** A cell that tells something of somebody, and where it stands. */
export interface Place extends Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet while it is drawn. */
export class Page {
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly merges: GridRect[] = [];
  readonly hiddenRows = new Set<number>();
  hidden = false;

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: Cell | null): void {
    if (cell === null) return;
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    this.cells.set(row, line.set(column, cell));
  }

  putRows(top: number, left: number, rows: readonly (readonly (Cell | null)[])[]): void {
    rows.forEach((row, down) => row.forEach((cell, right) => this.put(top + down, left + right, cell)));
  }

  /** The first row below everything. */
  get end(): number {
    return Math.max(-1, ...this.cells.keys()) + 1;
  }

  /** The first column right of everything. */
  get rightEnd(): number {
    return Math.max(-1, ...[...this.cells.values()].flatMap((line) => [...line.keys()])) + 1;
  }

  places(): Place[] {
    const { name: sheet } = this;
    return [...this.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { mark, text, note }]) => [
        ...(mark ? [{ ...mark, sheet, row, column, text }] : []),
        ...(mark && note !== undefined ? [{ ...mark, tells: "hours" as const, sheet, row, column, text: note }] : []),
      ]),
    );
  }
}

/** A workbook while it is drawn. Names of sheets are unique, in any case of letters. */
export class Book {
  readonly pages: Page[] = [];

  page(name: string, first = false): Page {
    const taken = (candidate: string) => this.pages.some((page) => page.name.toLowerCase() === candidate.toLowerCase());
    let [unique, again] = [name, 2];
    while (taken(unique)) unique = `${name} (${again++})`;
    const page = new Page(unique.slice(0, 31));
    if (first) this.pages.unshift(page);
    else this.pages.push(page);
    return page;
  }

  places(): Place[] {
    return this.pages.flatMap((page) => page.places());
  }
}
