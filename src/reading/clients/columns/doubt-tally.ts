import type { CellAddress } from "../../../caseload/cell-address";
import type { ClientDoubt } from "../../../caseload/clients/found-clients";

/** Cells that are named; the others are only counted. */
const namedCells = 3;

/** One kind of doubt about one column: how often, and the first cells. What the cells say is not kept. */
export interface DoubtTally {
  add(row: number): void;
}

/** Doubts about rows, in the order in which their tallies were opened. */
export class DoubtTallies {
  private readonly tallies: (Omit<ClientDoubt, "count" | "cells"> & {
    count: number;
    readonly cells: CellAddress[];
  })[] = [];

  /** @param text the column's header */
  of(code: ClientDoubt["code"], text: string, { sheet, column }: Omit<CellAddress, "row">): DoubtTally {
    const tally = { code, text, count: 0, cells: [] as CellAddress[] };
    this.tallies.push(tally);
    return {
      add(row) {
        tally.count += 1;
        if (tally.cells.length < namedCells) tally.cells.push({ sheet, row, column });
      },
    };
  }

  doubts(): ClientDoubt[] {
    return this.tallies.filter(({ count }) => count > 0);
  }
}
