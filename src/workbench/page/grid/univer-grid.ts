import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  ContextMenuPosition,
  IContextMenuService,
  IDescriptionService,
  IEditorBridgeService,
  ILayoutService,
  INTERCEPTOR_POINT,
  SetCellEditVisibleOperation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  type IEditorBridgeServiceVisibleParam,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import {
  CanceledError,
  CellValueType,
  CommandType,
  LifecycleStages,
  LocaleType,
  LogLevel,
  toDisposable,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICellData, ICommandInfo, IDisposable, IWorkbookData, Nullable } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../calc/values/coerce";
import type { ConditionalLooks } from "../../conditional/conditional-looks";
import type { FunctionsMetadata } from "../../functions/metadata";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { MenuPlace } from "../line-menu";
import { dressed } from "./dressed-cell";
import { editText } from "./edit-text";
import { FloatingCharts } from "./floating-charts";
import { canvasMeasure } from "./fitted-text";
import { functionHelp } from "./function-help";
import "./gauges";
import type { Grid, GridContent, GridEvents, PutCell } from "./grid";
import { mendMarkup } from "./mended-markup";
import { freezeOf, Looks, mergesOf, rangeOf, rectOf, ShownSheet, unitId, type ShownCell } from "./shown-sheet";
import { univerTexts } from "./univer-texts";
import { sameValue } from "../../same-value";

/** A priority that puts ours before Univer's own interceptors. */
const first = 1000;

/** The mutations that people may make in the grid. The model decides what comes of them. */
const ownMutations: ReadonlySet<string> = new Set([SetRangeValuesMutation.id]);
/** Univer's own changes of row heights after an edit. The model has every height, so these are stopped. */
const autoHeight = "sheet.mutation.set-worksheet-row-auto-height";
const scrollToCell = "sheet.command.scroll-to-cell";
/** Univer's commands to calculate. The model has every value, so these are stopped. */
const calculation = "formula.mutation.set-formula-calculation-start";

/** Where Univer asks for a menu. The menu is the page's: Univer's has no Dutch, and much that the workbench cannot do. */
const menuPlaces: Readonly<Record<string, MenuPlace>> = {
  [ContextMenuPosition.ROW_HEADER]: "rows",
  [ContextMenuPosition.COL_HEADER]: "columns",
  [ContextMenuPosition.MAIN_AREA]: "cells",
};

const darkScheme = window.matchMedia("(prefers-color-scheme: dark)");

/** Univer as a view of the model. We tell it what to show, and it tells us what people do. */
export class UniverGrid implements Grid {
  /** Of this grid alone: Univer may draw its tabs once more after it has been disposed of, and they would stay beside the next grid's. */
  private readonly container = document.createElement("div");
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly workbook: Workbook;
  private readonly looks: Looks;
  private readonly conditionalLooks: ConditionalLooks;
  private readonly measure = canvasMeasure();
  private readonly shown = new Map<string, ShownSheet>();
  private readonly layouts = new Map<string, Layout>();
  private readonly ends: IDisposable[] = [];
  private readonly charts: FloatingCharts;
  /** Whether we are changing the grid ourselves, so that its events come from no person. */
  private telling = false;
  /** Whether the cells have been drawn for the first time. */
  private drawn = false;
  private scrollWhenDrawn: (() => void) | null = null;

  constructor(
    place: HTMLElement,
    { workbook, looks, functions }: GridContent,
    private readonly language: Language,
    private readonly events: GridEvents,
  ) {
    this.container.className = "grid-view";
    place.append(this.container);
    this.workbook = workbook;
    this.conditionalLooks = looks;
    this.looks = new Looks(workbook);
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: univerTexts },
      logLevel: LogLevel.ERROR,
      darkMode: darkScheme.matches,
    });
    const presets = [
      UniverSheetsCorePreset({
        container: this.container,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
        formula: { initialFormulaComputing: 2 },
      }),
      UniverSheetsDrawingPreset(),
    ];
    for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(this.univer);
    // The model decides who may change what. Univer would show a dialog in English over the page, even for a sheet that goes away.
    this.api.setPermissionDialogVisible(false);
    this.ends.push(this.api.onBeforeCommandExecute((command) => this.guard(command)));
    this.tell(() => this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, this.snapshot()));
    this.explain(functions);
    const follow = ({ matches }: { readonly matches: boolean }) => this.api.toggleDarkMode(matches);
    darkScheme.addEventListener("change", follow);
    this.ends.push(
      toDisposable(() => darkScheme.removeEventListener("change", follow)),
      toDisposable(mendMarkup(this.container)),
    );
    this.charts = new FloatingCharts(this.api, workbook, language);
    this.listen();
    this.ends.push(
      this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage >= LifecycleStages.Rendered && !this.drawn) {
          this.drawn = true;
          this.scrollWhenDrawn?.();
        }
      }),
    );
  }

  sync(): void {
    this.tell(() => {
      this.conditionalLooks.forget();
      this.syncSheets();
      const changed = [...this.shown.values()].filter((shown) => this.syncSheet(shown));
      if (changed.length > 0) this.lookAgain(this.workbook.activeSheet);
      this.activate(this.workbook.activeSheet);
      this.charts.sync();
    });
  }

  shownAt(sheet: Sheet, row: number, column: number): string {
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    return worksheet?.getRange(row, column).getDisplayValue() ?? "";
  }

  select(sheet: Sheet, range: Rect): void {
    this.tell(() => {
      this.activate(sheet);
      const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
      if (!worksheet) return;
      const { startRow, startColumn, ...end } = rangeOf(range);
      // Of whole rows and columns the grid has a part.
      const endRow = Math.min(end.endRow, Math.max(startRow, worksheet.getMaxRows() - 1));
      const endColumn = Math.min(end.endColumn, Math.max(startColumn, worksheet.getMaxColumns() - 1));
      worksheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
      const view = worksheet.getVisibleRange();
      const inView =
        view &&
        startRow >= view.startRow &&
        endRow <= view.endRow &&
        startColumn >= view.startColumn &&
        startColumn <= view.endColumn;
      const scroll = () => worksheet.scrollToCell(Math.max(0, startRow - 3), Math.max(0, startColumn - 1));
      // Univer throws when it must scroll before the first drawing.
      if (!this.drawn) this.scrollWhenDrawn = scroll;
      else if (!inView) scroll();
    });
  }

  middleOf(sheet: Sheet, row: number, column: number): { readonly x: number; readonly y: number } {
    const place = this.container.getBoundingClientRect();
    const cell = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id)?.getRange(row, column).getCellRect();
    if (!cell) return place;
    return { x: cell.left + cell.width / 2, y: cell.top + cell.height / 2 };
  }

  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  dispose(): void {
    for (const end of this.ends) end.dispose();
    this.univer.dispose();
    this.container.remove();
  }

  private snapshot(): IWorkbookData {
    for (const sheet of this.workbook.sheets) this.take(sheet);
    return {
      id: unitId,
      name: this.workbook.fileName,
      appVersion: "",
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: this.workbook.sheets.map(({ id }) => id),
      sheets: Object.fromEntries([...this.shown.values()].map((shown) => [shown.sheet.id, shown.whole()])),
    };
  }

  private take(sheet: Sheet): ShownSheet {
    const shown = new ShownSheet(sheet, this.workbook, this.looks, this.measure, this.language);
    this.shown.set(sheet.id, shown);
    this.layouts.set(sheet.id, layoutOf(shown));
    return shown;
  }

  /** Adds and removes sheets. */
  private syncSheets(): void {
    const { sheets } = this.workbook;
    for (const id of [...this.shown.keys()]) {
      if (sheets.some((sheet) => sheet.id === id)) continue;
      this.shown.delete(id);
      this.layouts.delete(id);
      this.mutate("remove-sheet", id, { subUnitName: "" });
    }
    sheets.forEach((sheet, index) => {
      if (this.shown.has(sheet.id)) return;
      this.api.syncExecuteCommand("sheet.mutation.insert-sheet", { unitId, index, sheet: this.take(sheet).whole() });
    });
  }

  /** Shows the changes of a sheet. Returns whether cells have changed. */
  private syncSheet(shown: ShownSheet): boolean {
    const { sheet } = shown;
    const before = this.layouts.get(sheet.id);
    const now = layoutOf(shown);
    this.layouts.set(sheet.id, now);
    if (before) this.syncLayout(shown, before, now);
    const changes = shown.changes();
    if (Object.keys(changes).length === 0) return false;
    // Univer merges new content with the old, so empty the cells first.
    const emptied = mapCells(changes, () => null);
    this.mutate("set-range-values", sheet.id, { cellValue: emptied });
    this.mutate("set-range-values", sheet.id, { cellValue: changes });
    return true;
  }

  /** Draws again, because a change elsewhere may change what conditional formats do here. */
  private lookAgain(sheet: Sheet): void {
    if (sheet.conditionalRules.length > 0) this.mutate("set-range-values", sheet.id, { cellValue: {} });
  }

  private syncLayout(shown: ShownSheet, before: Layout, now: Layout): void {
    const { sheet } = shown;
    const differs = (part: keyof Layout) => !sameValue(before[part], now[part]);
    if (differs("name")) this.mutate("set-worksheet-name", sheet.id, { name: sheet.name });
    if (differs("visibility"))
      this.mutate("set-worksheet-hidden", sheet.id, { hidden: sheet.visibility === "visible" ? 0 : 1 });
    if (differs("tabColor")) this.mutate("set-tab-color", sheet.id, { color: sheet.tabColor ?? "" });
    if (differs("rowCount")) this.mutate("set-worksheet-row-count", sheet.id, { rowCount: now.rowCount });
    if (differs("columnCount")) this.mutate("set-worksheet-column-count", sheet.id, { columnCount: now.columnCount });
    if (differs("columns")) {
      this.mutate("set-col-data", sheet.id, { columnData: shown.columns() });
      shown.forgetNumbers();
    }
    if (differs("rows")) this.mutate("set-row-data", sheet.id, { rowData: shown.rows() });
    if (differs("merges")) {
      this.mutate("remove-worksheet-merge", sheet.id, { ranges: before.merges });
      this.mutate("add-worksheet-merge", sheet.id, { ranges: mergesOf(sheet) });
    }
    if (differs("freeze")) this.mutate("set-frozen", sheet.id, freezeOf(sheet));
    // This also makes the grid measure its rows and columns again.
    if (differs("gridlines") || differs("columns") || differs("rows")) {
      this.mutate("toggle-gridlines", sheet.id, { showGridlines: sheet.showGridlines ? 1 : 0 });
    }
  }

  private activate(sheet: Sheet): void {
    if (this.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId() === sheet.id) return;
    this.api.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet.id });
  }

  private mutate(name: string, subUnitId: string, params: object): void {
    this.api.syncExecuteCommand(`sheet.mutation.${name}`, { unitId, subUnitId, ...params }, { onlyLocal: true });
  }

  private tell(what: () => void): void {
    const before = this.telling;
    this.telling = true;
    try {
      what();
    } finally {
      this.telling = before;
    }
  }

  /** Keeps the grid from changing by itself, and passes undo on to the model. */
  private guard({ id, type }: Readonly<ICommandInfo>): void {
    // Univer scrolls to a selection, and throws when that happens before the first drawing.
    if (id === calculation || (id === scrollToCell && !this.drawn)) throw new CanceledError();
    if (this.telling) return;
    if ((id === "univer.command.undo" || id === "univer.command.redo") && !this.isEditing()) {
      if (id === "univer.command.undo") this.events.undo();
      else this.events.redo();
      throw new CanceledError();
    }
    if (id === "sheet.command.insert-sheet") {
      this.events.sheetAsked();
      throw new CanceledError();
    }
    if (type === CommandType.MUTATION && id.startsWith("sheet.mutation.") && !ownMutations.has(id)) {
      if (id !== autoHeight) this.events.refused();
      throw new CanceledError();
    }
  }

  private isEditing(): boolean {
    return this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  /** Only what is typed and calculated here is suggested: the add-in's functions. */
  private explain(functions: FunctionsMetadata): void {
    const descriptions = this.univer.__getInjector().get(IDescriptionService);
    descriptions.unregisterDescriptions([...descriptions.getDescriptions().keys()].map(String));
    descriptions.registerDescriptions(functionHelp(functions));
  }

  private listen(): void {
    const interceptors = this.univer.__getInjector().get(SheetInterceptorService);
    this.ends.push(
      interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        priority: first,
        handler: (cell, { subUnitId, row, col }, next) => {
          const shown = cell?.custom as ShownCell | undefined;
          const withText =
            cell && shown ? { ...cell, v: shown.text, ...(shown.marks && { markers: shown.marks }) } : cell;
          const sheet = this.sheetOf(subUnitId);
          const look = sheet ? this.conditionalLooks.at(sheet, row, col) : null;
          if (!sheet || !look) return next(withText);
          return next(dressed(withText, look, this.workbook.styles.get(sheet.cell(row, col)?.style ?? 0)));
        },
      }),
      toDisposable(
        interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
          priority: first,
          handler: (cell, { row, col, subUnitId }) => {
            const sheet = this.sheetOf(subUnitId);
            if (!sheet || !cell) return cell;
            const { f: _formula, p: _rich, ...rest } = cell;
            // Univer would put its own apostrophe before a text that was forced to be text.
            return { ...rest, v: editText(this.workbook, sheet, row, col), t: CellValueType.STRING };
          },
        }),
      ),
      toDisposable(
        interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
          priority: first,
          handler: (cell, { row, col, subUnitId, worksheet }) => {
            const sheet = this.sheetOf(subUnitId);
            if (sheet) queueMicrotask(() => this.events.typed(sheet, row, col, typedText(cell ?? null)));
            // Keep the cell as it was: the model decides what it becomes.
            return worksheet.getCellRaw(row, col);
          },
        }),
      ),
      this.univer
        .__getInjector()
        .get(IContextMenuService)
        .registerContextMenuHandler({
          visible: false,
          handleContextMenu: ({ clientX, clientY }, asked) => {
            const place = menuPlaces[asked];
            if (place) this.events.menuAsked(place, { x: clientX, y: clientY });
          },
          hideContextMenu: () => undefined,
        }),
      this.api.onCommandExecuted((command) => this.notice(command)),
      this.api.addEvent(this.api.Event.CellClicked, ({ worksheet, row, column }) => {
        const sheet = this.sheetOf(worksheet.getSheetId());
        if (sheet) this.events.clicked(sheet, row, column);
      }),
      this.api.addEvent(this.api.Event.CellHover, ({ worksheet, row, column }) => {
        const sheet = this.sheetOf(worksheet.getSheetId());
        this.container.title = (sheet && this.events.tipAt(sheet, row, column)) ?? "";
      }),
    );
  }

  /** Listens to what people do. The facade's own selection events start only seconds after the grid is there. */
  private notice({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetCellEditVisibleOperation.id)
      this.events.editing((params as IEditorBridgeServiceVisibleParam).visible);
    if (this.telling) return;
    const { subUnitId = "" } = (params ?? {}) as { readonly subUnitId?: string };
    const sheet = this.sheetOf(subUnitId);
    if (!sheet) return;
    if (id === SetRangeValuesMutation.id) this.noticePut(sheet, (params as ISetRangeValuesMutationParams).cellValue);
    if (id === SetWorksheetActiveOperation.id) this.events.activated(sheet);
    if (id === SetSelectionsOperation.id) {
      const range = (params as ISetSelectionsOperationParams).selections.at(-1)?.range;
      if (range) this.events.selected(sheet, rectOf(range));
    }
  }

  /** Content that came in cells without typing. */
  private noticePut(sheet: Sheet, cellValue: CellMatrix = {}): void {
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const cells: PutCell[] = [];
    mapCells(cellValue, (put, row, column) => {
      this.shown.get(sheet.id)?.forget(row, column);
      const contents = !put || ["v", "f", "p", "si"].some((key) => key in put);
      if (!contents) return null;
      const formula = worksheet.getRange(row, column).getFormula();
      const value = worksheet.getSheet().getCellRaw(row, column);
      cells.push({ row, column, content: formula || (richText(value) ?? value?.v ?? null) });
      return null;
    });
    // Wait until the grid has finished its command.
    queueMicrotask(() => (cells.length > 0 ? this.events.put(sheet, cells) : this.events.refused()));
  }

  private sheetOf(id: string): Sheet | undefined {
    return this.shown.get(id)?.sheet;
  }
}

type CellMatrix = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

function mapCells(
  matrix: CellMatrix,
  change: (cell: Nullable<ICellData>, row: number, column: number) => Nullable<ICellData>,
): CellMatrix {
  return Object.fromEntries(
    Object.entries(matrix).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells as Record<string, Nullable<ICellData>>).map(([column, cell]) => [
          column,
          change(cell, Number(row), Number(column)),
        ]),
      ),
    ]),
  );
}

/** The text as it was typed. Univer stores formulas and forced texts separately. */
function typedText(cell: ICellData | null): string {
  if (cell?.f) return cell.f;
  const text = richText(cell) ?? String(cell?.v ?? "");
  return cell?.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/** The text of a cell with several looks in it. */
const richText = (cell: Nullable<ICellData>): string | undefined => cell?.p?.body?.dataStream.replace(/\r\n$/, "");

/** Everything of a sheet beside its cells, to see what has changed since the grid drew it. */
interface Layout {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columns: unknown;
  readonly rows: unknown;
  readonly merges: ReturnType<typeof mergesOf>;
  readonly freeze: unknown;
  readonly gridlines: boolean;
}

function layoutOf(shown: ShownSheet): Layout {
  const { sheet } = shown;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor ?? "",
    ...shown.size(),
    columns: shown.columns(),
    rows: shown.rows(),
    merges: mergesOf(sheet),
    freeze: freezeOf(sheet),
    gridlines: sheet.showGridlines,
  };
}
