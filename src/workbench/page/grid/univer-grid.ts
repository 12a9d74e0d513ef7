import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
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

/** Before Univer's own interceptors. */
const first = 1000;

/** Mutations that somebody's hands may make in the grid; the model decides what comes of them. */
const ownMutations: ReadonlySet<string> = new Set([SetRangeValuesMutation.id]);
/** What Univer does by itself after an edit; the model has every height. */
const autoHeight = "sheet.mutation.set-worksheet-row-auto-height";
const scrollToCell = "sheet.command.scroll-to-cell";
/** Univer's calculation is never used: the model has every value. */
const calculation = "formula.mutation.set-formula-calculation-start";

const darkScheme = window.matchMedia("(prefers-color-scheme: dark)");

/** Univer as a view of the model. It is told what to show, and asked for nothing but what somebody did in it. */
export class UniverGrid implements Grid {
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
  /** The grid is being told something: what happens in it is not somebody's doing. */
  private telling = false;
  /** The cells have been drawn for the first time. */
  private drawn = false;
  private scrollWhenDrawn: (() => void) | null = null;

  constructor(
    private readonly container: HTMLElement,
    { workbook, looks, functions }: GridContent,
    private readonly language: Language,
    private readonly events: GridEvents,
  ) {
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
    // Who may change what is the model's to say; Univer's own answer is a dialog in English over the page, for a sheet that goes away as well.
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
      const { startRow, startColumn, endRow, endColumn } = rangeOf(range);
      worksheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
      const view = worksheet.getVisibleRange();
      const inView =
        view &&
        startRow >= view.startRow &&
        endRow <= view.endRow &&
        startColumn >= view.startColumn &&
        startColumn <= view.endColumn;
      const scroll = () => worksheet.scrollToCell(Math.max(0, startRow - 3), Math.max(0, startColumn - 1));
      // Before the first drawing there is nothing to scroll, and Univer has an error for it.
      if (!this.drawn) this.scrollWhenDrawn = scroll;
      else if (!inView) scroll();
    });
  }

  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  dispose(): void {
    for (const end of this.ends) end.dispose();
    this.univer.dispose();
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

  /** Sheets that came and went. */
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

  /** Whether cells have changed. */
  private syncSheet(shown: ShownSheet): boolean {
    const { sheet } = shown;
    const before = this.layouts.get(sheet.id);
    const now = layoutOf(shown);
    this.layouts.set(sheet.id, now);
    if (before) this.syncLayout(shown, before, now);
    const changes = shown.changes();
    if (Object.keys(changes).length === 0) return false;
    // What a cell is given is merged with what it has: it is emptied first.
    const emptied = mapCells(changes, () => null);
    this.mutate("set-range-values", sheet.id, { cellValue: emptied });
    this.mutate("set-range-values", sheet.id, { cellValue: changes });
    return true;
  }

  /** Cells may look otherwise because of what changed elsewhere. */
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
    // Also makes the grid measure its rows and columns again.
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

  /** Keeps the grid from changing by itself, and brings undo to the model. */
  private guard({ id, type }: Readonly<ICommandInfo>): void {
    // Univer scrolls to what is selected, and has an error for it before the first drawing.
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
          const withText = cell && shown ? { ...cell, v: shown.text } : cell;
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
            // A text that Univer was forced to take as one would get an apostrophe of Univer's own.
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
            // As it was: the model says what the cell is from now on.
            return worksheet.getCellRaw(row, col);
          },
        }),
      ),
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

  /** What somebody did. The facade's own events of selections begin only seconds after the grid is there. */
  private notice({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetCellEditVisibleOperation.id)
      this.events.editing((params as IEditorBridgeServiceVisibleParam).visible);
    if (this.telling) return;
    const sheet = this.sheetOf((params as { subUnitId?: string } | undefined)?.subUnitId ?? "");
    if (!sheet) return;
    if (id === SetRangeValuesMutation.id) this.noticePut(sheet, (params as ISetRangeValuesMutationParams).cellValue);
    if (id === SetWorksheetActiveOperation.id) this.events.activated(sheet);
    if (id === SetSelectionsOperation.id) {
      const range = (params as ISetSelectionsOperationParams).selections.at(-1)?.range;
      if (range) this.events.selected(sheet, rectOf(range));
    }
  }

  /** What was put in cells otherwise than by typing. */
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
    // The grid is in the middle of a command.
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

/** What was typed: Univer takes formulas and forced texts apart. */
function typedText(cell: ICellData | null): string {
  if (cell?.f) return cell.f;
  const text = richText(cell) ?? String(cell?.v ?? "");
  return cell?.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/** The text of a cell in which parts look different. */
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
