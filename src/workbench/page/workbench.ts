import { functionsOf, openOptions } from "../add-in";
import type { FunctionsMetadata } from "../functions/metadata";
import { cellName } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { WorkbookObserver } from "../model/workbook";
import type { Profile } from "../profiles/profile";
import { plainExcel } from "../profiles/profiles";
import { pageWords, words } from "../text";
import { untilAnswered } from "../waiting-cells";
import { UnsavableChange, UnusableFile } from "../xlsx/package/unusable-file";
import { openWorkbookFile } from "../xlsx/workbook-file";
import type { Grid, GridContent, GridEvents } from "./grid/grid";
import { lineChoices, type LineChoice, type MenuPlace } from "./line-menu";
import type { ShownMenu } from "./LineMenu";
import { language, OpenWorkbook, type Place } from "./open-workbook";
import { PaneFrame } from "./pane-frame";
import type { PaneExit } from "../protocol/xdm";
import { readRibbon, type Ribbon, type RibbonButton } from "./ribbon";
import { served, sessionOpened, type ServedWorkbook, type Start } from "../served";

/** What the page shows around the grid and the pane. */
export interface WorkbenchState {
  readonly fileName: string;
  /** Which Excel the page plays. */
  readonly profile: Profile;
  readonly opening: boolean;
  readonly paneOpen: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The button whose function is running. */
  readonly running: string | null;
  /** Buttons that the add-in has switched off. */
  readonly disabled: ReadonlySet<string>;
  readonly message: string | null;
  /** The menu on rows and columns, while it is open. */
  readonly menu: ShownMenu | null;
  /** Address and text of the selected cell, for screen readers: the grid itself is a picture. */
  readonly selected: string;
}

/** What the workbench needs of the page around it. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Called when the keyboard leaves the pane. */
  leftPane(to: PaneExit): void;
  makeGrid(container: HTMLElement, content: GridContent, events: GridEvents): Promise<Grid>;
}

/** What Excel must know of the built add-in. */
interface AddIn {
  readonly ribbon: Ribbon;
  readonly manifest: string;
  readonly metadata: FunctionsMetadata;
}

/** Excel in a page: one workbook at a time, shown in the grid, with the add-in beside it. */
export class Workbench {
  private state: WorkbenchState = {
    fileName: "",
    profile: plainExcel,
    opening: true,
    paneOpen: true,
    canUndo: false,
    canRedo: false,
    running: null,
    disabled: new Set(),
    message: null,
    menu: null,
    selected: "",
  };
  private readonly listeners = new Set<() => void>();
  private open: { readonly book: OpenWorkbook; readonly grid: Grid; readonly frame: PaneFrame } | null = null;
  private places: Places | null = null;
  private syncAsked = false;
  /** Resolves when what was to be opened before is open. */
  private opened: Promise<void> = Promise.resolve();
  /** The grid's selection. The add-in and undo may have moved the session's. */
  private seenSelection: unknown = null;

  private constructor(
    readonly addIn: AddIn,
    readonly start: Start,
  ) {}

  static async load(): Promise<Workbench> {
    const [start, manifest, metadata] = await Promise.all([
      fetchText(served.start),
      fetchText(`${served.addIn}manifest.xml`),
      fetchText(`${served.addIn}functions.json`),
    ]);
    const addIn = {
      ribbon: readRibbon(manifest),
      manifest,
      metadata: functionsOf(manifest, JSON.parse(metadata) as FunctionsMetadata),
    };
    return new Workbench(addIn, JSON.parse(start) as Start);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getState = (): WorkbenchState => this.state;

  /** To be called before anything is opened. */
  settleIn(places: Places): void {
    this.places = places;
  }

  async openServed({ name, address }: ServedWorkbook): Promise<void> {
    const answer = await fetch(address);
    if (!answer.ok) {
      this.say(words.noSuchFile(name));
      return;
    }
    await this.openBytes(new Uint8Array(await answer.arrayBuffer()), name);
  }

  /**
   * Opens a workbook instead of the open one. If it cannot be opened, the old one stays. Of two asked for at once each has its turn: a grid takes a
   * while to make, and a second one made meanwhile would stay beside the first.
   */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    this.opened = this.opened.then(() => this.openNow(bytes, name));
    await this.opened;
  }

  private async openNow(bytes: Uint8Array, name: string): Promise<void> {
    this.set({ opening: true, message: null });
    try {
      const file = openWorkbookFile(bytes, name, openOptions(this.addIn.manifest, this.addIn.metadata));
      this.closeWorkbook();
      await this.show(new OpenWorkbook(file, this.addIn.metadata, this.state.profile, () => this.historyChanged()));
      this.set({ fileName: name });
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      this.say(words.unusable[error.code](name));
    } finally {
      this.set({ opening: false });
    }
  }

  /** Opens the workbook, with its changes, in another Excel. */
  async play(profile: Profile): Promise<void> {
    const copy = await this.copy();
    if (!copy) return;
    const { fileName } = this.state;
    this.set({ profile });
    await this.openBytes(copy.bytes, fileName);
  }

  /** The workbook with its changes, and a name for the copy. If it cannot be saved, says so and gives null. */
  async copy(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    if (!this.open) return null;
    const { file, session } = this.open.book;
    session.settle();
    await untilAnswered(file.workbook);
    const { fileName } = this.state;
    const stem = fileName.slice(0, fileName.length - file.extension.length);
    try {
      return { name: pageWords.copyName(stem, file.extension), bytes: file.save() };
    } catch (error) {
      if (!(error instanceof UnsavableChange)) throw error;
      this.say(pageWords.cannotSave);
      return null;
    }
  }

  async press({ id, label, action }: RibbonButton): Promise<void> {
    if (!this.open || this.state.running !== null) return;
    const { book, frame } = this.open;
    if (action.kind === "show-pane") {
      book.session.showRuntime("Visible");
      this.set({ paneOpen: true });
      return;
    }
    this.set({ running: id, message: null });
    const result = await frame.run(action.functionName, id);
    this.set({ running: null });
    if (result === null) this.say(pageWords.noAnswer(label));
    else if (!result.ok) this.say(pageWords.noSuchFunction(label));
  }

  closePane(): void {
    this.open?.book.session.showRuntime("Hidden");
    this.set({ paneOpen: false });
  }

  undo(): void {
    this.goTo(this.open?.book.history.undo() ?? null);
  }
  redo(): void {
    this.goTo(this.open?.book.history.redo() ?? null);
  }

  /** The menu on the selected cells, for who has no mouse. */
  askMenu(): void {
    if (!this.open) return;
    const { selection, workbook } = this.open.book.session;
    this.openMenu("cells", this.open.grid.middleOf(workbook.activeSheet, selection.top, selection.left));
  }
  readonly closeMenu = (): void => {
    if (this.state.menu) this.set({ menu: null });
  };
  choose({ shift }: LineChoice): void {
    this.closeMenu();
    if (!this.open) return;
    const { book } = this.open;
    this.say(book.shiftLines(book.session.workbook.activeSheet, shift));
    this.askSync();
    this.focusCells();
  }
  private openMenu(place: MenuPlace, at: { readonly x: number; readonly y: number }): void {
    if (!this.open || this.isTyping) return;
    this.set({ menu: { place, x: at.x, y: at.y, choices: lineChoices(place, this.open.book.session.selection) } });
  }

  focusCells(): void {
    this.open?.grid.focus();
  }
  /** Goes to the lower right corner of what is used of the sheet. */
  goToEnd(): void {
    if (!this.open) return;
    const { workbook } = this.open.book.session;
    const { bottom, right } = workbook.activeSheet.usedRect(false) ?? { bottom: 0, right: 0 };
    this.goTo({ sheet: workbook.activeSheet, range: { top: bottom, left: right, bottom, right } });
  }
  /** Whether somebody is typing in a cell, so that keys are theirs. */
  get isTyping(): boolean {
    return this.open?.book.session.editing ?? false;
  }
  focusPane(): void {
    if (this.state.paneOpen) this.open?.frame.focus();
  }

  say(message: string | null): void {
    this.set({ message });
  }

  private async show(book: OpenWorkbook): Promise<void> {
    const { places } = this;
    if (!places) throw new Error("there is no page to show a workbook in");
    const { session, file } = book;
    const content = { workbook: file.workbook, looks: book.looks, functions: this.addIn.metadata };
    const grid = await places.makeGrid(places.grid, content, this.gridEvents(book));
    session.runtimeState = this.state.paneOpen ? "Visible" : "Hidden";
    if (this.start.forTests) window.dispatchEvent(new CustomEvent(sessionOpened, { detail: session }));
    const frame = new PaneFrame(places.pane, {
      session,
      page: `${served.addIn}${this.addIn.ribbon.page}`,
      title: this.addIn.ribbon.addInName,
      locale: language,
      afterMessage: () => this.afterMessage(),
      left: places.leftPane,
    });
    this.open = { book, grid, frame };
    this.selectionSeen();
    const sync = () => this.askSync();
    const observer: WorkbookObserver = {
      cellsChanged: sync,
      sheetAdded: sync,
      sheetDeleted: sync,
      sheetRenamed: sync,
      sheetActivated: sync,
      linesShifted: sync,
      linesRestored: sync,
    };
    file.workbook.observers.add(observer);
    this.historyChanged();
  }

  private closeWorkbook(): void {
    if (!this.open) return;
    const { book, grid, frame } = this.open;
    this.open = null;
    this.closeMenu();
    frame.close();
    grid.dispose();
    book.close();
  }

  private gridEvents(book: OpenWorkbook): GridEvents {
    const { session } = book;
    const done = (refusal: string | null) => {
      this.say(refusal);
      this.askSync();
    };
    return {
      typed: (sheet, row, column, text) => done(book.type(sheet, row, column, text)),
      put: (sheet, cells) => done(book.put(sheet, cells)),
      editing: (isEditing) => {
        session.editing = isEditing;
      },
      selected: (sheet, range) => {
        session.select(sheet, range);
        this.selectionSeen();
        // A press on a row's number asks for the menu first and selects the row next.
        if (this.state.menu) this.openMenu(this.state.menu.place, this.state.menu);
      },
      activated: (sheet) => {
        session.activate(sheet);
        this.selectionSeen();
      },
      clicked: (sheet, row, column) => this.follow(sheet, row, column),
      tipAt: (sheet, row, column) => book.tipAt(sheet, row, column),
      sheetAsked: () => book.addSheet(),
      menuAsked: (place, at) => this.openMenu(place, at),
      refused: () => done(pageWords.notHere),
      undo: () => this.undo(),
      redo: () => this.redo(),
    };
  }

  /** Follows the link of a cell, as a click on it does in Excel. */
  private follow(sheet: Sheet, row: number, column: number): void {
    const goal = this.open?.book.linkGoal(sheet, row, column) ?? null;
    if (goal === null) return;
    if ("address" in goal) window.open(goal.address, "_blank", "noopener,noreferrer");
    else this.goTo(goal);
  }

  /** The add-in may have changed something. The next frame shows everything at once. */
  private afterMessage(): void {
    if (!this.open) return;
    const { session } = this.open.book;
    const disabled = new Set([...session.ribbon].filter(([, { enabled }]) => enabled === false).map(([id]) => id));
    const paneOpen = session.runtimeState === "Visible";
    if (paneOpen !== this.state.paneOpen || disabled.size !== this.state.disabled.size)
      this.set({ paneOpen, disabled });
    this.askSync();
  }

  private askSync(): void {
    if (this.syncAsked) return;
    this.syncAsked = true;
    window.requestAnimationFrame(() => {
      this.syncAsked = false;
      if (!this.open) return;
      const { book, grid } = this.open;
      book.session.settle();
      grid.sync();
      const { selection, workbook } = book.session;
      if (selection !== this.seenSelection) grid.select(workbook.activeSheet, selection);
      this.selectionSeen();
    });
  }

  private selectionSeen(): void {
    if (!this.open) return;
    const { grid, book } = this.open;
    const { selection, workbook } = book.session;
    this.seenSelection = selection;
    const { top, left } = selection;
    const sheet = workbook.activeSheet;
    const trouble = book.troubleAt(sheet, top, left);
    const selected = pageWords.selectedCell(cellName(top, left), grid.shownAt(sheet, top, left), trouble);
    if (selected !== this.state.selected) this.set({ selected });
  }

  private goTo(place: Place | null): void {
    if (!place || !this.open) return;
    const { session } = this.open.book;
    session.settle();
    session.select(place.sheet, place.range);
    this.askSync();
  }

  private historyChanged(): void {
    const history = this.open?.book.history;
    this.set({ canUndo: history?.canUndo ?? false, canRedo: history?.canRedo ?? false });
  }

  private set(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
