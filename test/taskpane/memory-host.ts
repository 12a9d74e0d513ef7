import type { CellAddress, CellRange } from "../../src/caseload/cell-address";
import type { SheetGrid } from "../../src/reading/sheet-grid";
import type { SheetPlan } from "../../src/sheets/plan/sheet-plan";
import { HostError, type BesideList, type DecisionLog, type Host, type HostErrorCode } from "../../src/usecases/host";

type Call =
  "writeDecision" | "sheets" | "readSheet" | "readColumns" | "addSheets" | "show" | "watch" | "kept" | "changeKept";

/** A host with sheets in memory. It behaves as the interface promises, and a test can make it refuse or wait. */
export interface MemoryHost extends Host {
  /** The team's sheets. A test may change them, as a colleague would. */
  readonly grids: Map<string, SheetGrid>;
  readonly added: readonly SheetPlan[];
  readonly shown: readonly CellAddress[];
  readonly decided: readonly { readonly lists: readonly BesideList[]; readonly log: DecisionLog }[];
  /** What the workbook keeps, in the form in which it comes back from a file. */
  inTheFile: unknown;
  /** Refuses the call from now on; null allows it again. */
  refuse(call: Call, error: Error | HostErrorCode | null): void;
  /** Makes the next such call wait. The returned function lets it continue. */
  hold(call: Call): () => void;
  /** The number of listeners that hear of changes. */
  readonly watchers: number;
  /** Tells them that something changed. */
  tellChanged(): void;
  /** Selects cells in the grid. */
  select(range: CellRange): void;
}

export function memoryHost(grids: readonly SheetGrid[], today = "2026-11-22"): MemoryHost {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const added: SheetPlan[] = [];
  const shown: CellAddress[] = [];
  const decided: MemoryHost["decided"][number][] = [];
  const refused = new Map<Call, Error>();
  const held = new Map<Call, Promise<void>>();
  const watching = new Set<() => void>();
  const selecting = new Set<() => void>();
  let selected: CellRange | null = null;

  async function admit(call: Call): Promise<void> {
    const waiting = held.get(call);
    held.delete(call);
    await waiting;
    const error = refused.get(call);
    if (error) throw error;
  }

  function nameIsTaken(name: string): boolean {
    return [...sheets.keys(), ...added.map((plan) => plan.name)].some(
      (taken) => taken.toLowerCase() === name.toLowerCase(),
    );
  }

  const host: MemoryHost = {
    grids: sheets,
    inTheFile: null,
    added,
    shown,
    decided,
    refuse(call, error) {
      if (error === null) refused.delete(call);
      else refused.set(call, typeof error === "string" ? new HostError(error) : error);
    },
    hold(call) {
      let release = () => {};
      held.set(call, new Promise<void>((resolve) => (release = resolve)));
      return () => release();
    },
    today: () => today,
    fileName: () => Promise.resolve("team.xlsx"),
    async sheets() {
      await admit("sheets");
      return [
        ...[...sheets.values()].map((grid) => ({
          name: grid.sheet,
          visible: true,
          rows: grid.values.length,
          columns: grid.values[0]?.length ?? 0,
          ours: false,
        })),
        ...added.map(({ name }) => ({ name, visible: true, rows: 60, columns: 14, ours: true })),
      ];
    },
    async readSheet(name, maximumRows) {
      await admit("readSheet");
      const grid = sheets.get(name);
      if (!grid) throw new HostError("unknown", name);
      const cut = <T>(rows: readonly T[]) => rows.slice(0, maximumRows);
      return {
        ...grid,
        values: cut(grid.values),
        texts: cut(grid.texts),
        formats: cut(grid.formats),
        rowsLeftOut: Math.max(0, grid.values.length - maximumRows),
      };
    },
    askAfresh: () => undefined,
    async readColumns({ sheet, firstRow, lastRow, columns }, reading = {}) {
      await admit("readColumns");
      const grid = sheets.get(sheet);
      if (!grid) throw new HostError("unknown", sheet);
      if (reading.signal?.aborted) throw new HostError("cancelled", sheet);
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
      reading.onProgress?.(rows.length, rows.length);
      return {
        top: firstRow,
        rows: rows.length,
        columns: new Map(
          columns.map((column) => [
            column,
            rows.map((row) => grid.values[row - grid.top]?.[column - grid.left] ?? null),
          ]),
        ),
        hidden: grid.hiddenRows.size > 0 ? Uint8Array.from(rows, (row) => Number(grid.hiddenRows.has(row))) : null,
      };
    },
    hasNotes: () => Promise.resolve(false),
    notes: () => Promise.resolve([]),
    struckCells: () => Promise.resolve({ whole: [], partly: [] }),
    fills: () => Promise.resolve([]),
    async addSheets(plans) {
      await admit("addSheets");
      const taken = plans.find(({ name }) => nameIsTaken(name));
      if (taken) throw new HostError("sheet-exists", taken.name);
      added.push(...plans);
      return { oneStepUndo: true };
    },
    async show(cell) {
      await admit("show");
      shown.push(cell);
    },
    async writeDecision(lists, log) {
      await admit("writeDecision");
      decided.push({ lists, log });
      const columns = lists.map(({ sheet, headerRow, lastColumn }) => ({
        sheet,
        row: headerRow,
        column: lastColumn + 1,
      }));
      return { columns, log: log.empty.name, oneStepUndo: true };
    },
    async kept() {
      await admit("kept");
      return host.inTheFile;
    },
    async changeKept(change) {
      await admit("changeKept");
      host.inTheFile = JSON.parse(JSON.stringify(change(host.inTheFile)));
    },
    async watch(listener) {
      await admit("watch");
      watching.add(listener);
      return () => watching.delete(listener);
    },
    get watchers() {
      return watching.size;
    },
    selection: () => Promise.resolve(selected),
    async watchSelection(listener) {
      selecting.add(listener);
      return () => selecting.delete(listener);
    },
    select(range) {
      selected = range;
      for (const listener of selecting) listener();
    },
    tellChanged() {
      for (const listener of watching) listener();
    },
  };
  return host;
}
