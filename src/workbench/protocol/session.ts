import { AddinInternalService } from "../api/add-in/addin-internal-service";
import { ApiError, type ApiObject, type ApiSession, type RuntimeState } from "../api/api-object";
import { AppRuntimePersistenceService, AppRuntimeService } from "../api/add-in/app-runtime";
import { DynamicRibbon } from "../api/add-in/dynamic-ribbon";
import { Range } from "../api/ranges/range";
import { Worksheet } from "../api/sheets/worksheet";
import { Workbook as WorkbookApi } from "../api/workbook";
import { CustomFunctionsService } from "../functions/custom-functions-service";
import type { KnownFault } from "../profiles/known-faults";
import type { Profile } from "../profiles/profile";
import { plainExcel } from "../profiles/profiles";
import type { CustomFunctionsHost } from "../functions/custom-functions-host";
import type { Calculator } from "../calc/calculator";
import type { Language } from "../calc/values/coerce";
import { shiftedRect, type LineShift } from "../model/line-shift";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import type { Workbook, WorkbookObserver } from "../model/workbook";
import { runBatch, type BatchHost } from "./batch";
import { changeEvents } from "./change-events";
import { addressOfRect } from "../model/address";
import { eventCategory, EventType, Outbox } from "./events";
import { Faults, type Fault, type FaultCode } from "./faults";
import { BatchFlag } from "./undo-groups";
import { emptiesUndo } from "./undo-losses";
import { ActionType, PathType, type Action, type Batch, type BatchAnswer } from "./wire";

/** What the session needs of the calculator, so that values are up to date when they are read. */
export type Calculation = Pick<
  Calculator,
  "settle" | "settleAfter" | "calculateNow" | "calculateSheet" | "recalculateAll"
>;

export interface SessionOptions {
  readonly workbook: Workbook;
  /** When left out, formulas keep the value they have. */
  readonly calculator?: Calculation;
  /** When left out, the workbook has no custom functions. */
  readonly functions?: CustomFunctionsHost;
  /** The language of Excel; Dutch when left out. */
  readonly language?: Language;
  /** Which Excel it is; the oldest one without its faults when left out. */
  readonly profile?: Profile;
  /** Called when the add-in did what empties the list of steps that can be undone. */
  undoEmptied?(): void;
  /** Runs a batch of an undo group: one press takes back what it changes. */
  asOneStep?<T>(change: () => T): T;
}

/** A batch is refused whole, or answered. The answer may hold an error. */
export type Outcome =
  { readonly kind: "refused"; readonly code: FaultCode } | { readonly kind: "answered"; readonly answer: BatchAnswer };

/** The services that office.js creates by name. They are no part of the workbook. */
const services: Readonly<Record<string, (session: Session) => ApiObject>> = {
  "Microsoft.InternalService.AddinInternalService": (session) => new AddinInternalService(session),
  "Microsoft.AppRuntime.AppRuntimeService": (session) => new AppRuntimeService(session),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (session) => new AppRuntimePersistenceService(session),
  "Microsoft.DynamicRibbon.DynamicRibbon": (session) => new DynamicRibbon(session),
  "Microsoft.ExcelServices.CustomFunctions": (session) => new CustomFunctionsService(session, session.functions),
};

let referenceCount = 0;

/**
 * One add-in at work in one open workbook, with everything that Excel remembers about the two together. Transports bring batches in and
 * carry messages out. The API's objects act on the workbook through the session.
 */
export class Session implements ApiSession {
  readonly workbook: Workbook;
  readonly functions: CustomFunctionsHost | null;
  readonly language: Language;
  readonly profile: Profile;
  readonly outbox: Outbox;
  /** What emptied the list of steps that can be undone, each time that it happened: "Range.getMergedAreas". */
  readonly undoLosses: string[] = [];
  /** Members that the add-in used but the workbench lacks, for instance "Range.getImage". A test expects none. */
  readonly missingMembers: string[] = [];
  /** What the add-in set on ribbon controls, by their id. */
  readonly ribbon = new Map<string, { enabled?: boolean; visible?: boolean }>();
  /** On the active sheet. */
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Whether somebody is typing in a cell. Excel refuses every request of the add-in until that is over. */
  editing = false;
  runtimeState: RuntimeState = "Hidden";
  /** Whether office.js is ready to take ribbon commands. */
  commandsReady = false;
  /** "Visible" when the add-in asked to open with the document; null when it asked nothing. */
  startupState: string | null = null;

  private readonly calculator: Calculation | null;
  private readonly faults = new Faults();
  private readonly references = new Map<string, ApiObject>();
  private readonly batchHost: BatchHost;
  private readonly observer: WorkbookObserver;
  private readonly follower: WorkbookObserver;
  private readonly undoEmptied: (() => void) | undefined;
  private readonly asOneStep: <T>(change: () => T) => T;
  /** Of the batch that runs. */
  private flags = 0;
  private formulas = 0;

  constructor(options: SessionOptions) {
    this.workbook = options.workbook;
    this.calculator = options.calculator ?? null;
    this.functions = options.functions ?? null;
    this.language = options.language ?? "nl-NL";
    this.profile = options.profile ?? plainExcel;
    this.undoEmptied = options.undoEmptied?.bind(options);
    this.asOneStep = options.asOneStep?.bind(options) ?? ((change) => change());
    this.outbox = new Outbox(() => this.has("events-wait-for-the-pane") && this.runtimeState === "Hidden");
    this.functions?.connect((message) => this.outbox.post(message));
    this.observer = changeEvents(this.outbox);
    const follow = (sheet: Sheet, shift: LineShift) => this.moveReferences(sheet, shift);
    this.follower = { linesShifted: follow, linesRestored: follow };
    this.workbook.observers.add(this.observer);
    this.workbook.observers.add(this.follower);
    this.batchHost = {
      root: new WorkbookApi(this),
      service: (name) => services[name]?.(this),
      reference: (id) => this.references.get(id),
      before: (member) => {
        const code = this.faults.ofMember(member);
        if (code) throw new ApiError(code, `${member} was made to fail.`);
        if (this.isGrouped && member === "Range.formulas" && this.has("undo-groups-fail"))
          throw new ApiError("GeneralException", "There was an internal error while processing the request.");
        if (emptiesUndo(member, this.profile)) this.loseUndo(member);
      },
      missing: (member) => this.missingMembers.push(member),
    };
  }

  close(): void {
    this.workbook.observers.delete(this.observer);
    this.workbook.observers.delete(this.follower);
    this.outbox.close();
  }

  /** Makes a later request of the add-in fail. For tests. */
  failNext(fault: Fault): void {
    this.faults.plan(fault);
  }
  failNoMore(): void {
    this.faults.forget();
  }

  /** Runs a batch. `flags` are those of office.js: BatchFlag. */
  execute(batch: Batch, flags = 0): Outcome {
    const ofAddin = isOfAddin(batch);
    if (ofAddin) {
      const code = this.editing ? "InvalidOperationInCellEditMode" : this.faults.ofNextBatch();
      if (code) return { kind: "refused", code };
      if (this.isTooLarge(batch)) return { kind: "refused", code: "RequestPayloadSizeLimitExceeded" };
    }
    this.flags = flags;
    this.formulas = 0;
    const run = () => runBatch(batch, this.batchHost);
    const answer = this.isGrouped ? this.asOneStep(run) : run();
    this.flags = 0;
    if (ofAddin && flags & BatchFlag.write && this.has("writing-empties-undo")) this.loseUndo("a batch that writes");
    if (ofAddin && this.isTooLarge(answer)) return { kind: "refused", code: "ResponsePayloadSizeLimitExceeded" };
    return { kind: "answered", answer };
  }

  /** Whether this Excel gets it wrong. */
  has(fault: KnownFault): boolean {
    return this.profile.faults.has(fault);
  }

  noteFormulas(count: number): void {
    const { groupedFormulas } = this.profile.limits;
    this.formulas += count;
    if (this.isGrouped && groupedFormulas !== null && this.formulas > groupedFormulas)
      throw new ApiError("UndoNotSupported", "The operation can't be undone as part of a group.");
  }

  /** Whether the batch that runs is part of an undo group. */
  private get isGrouped(): boolean {
    return (this.flags & BatchFlag.grouped) !== 0;
  }

  private isTooLarge(message: object): boolean {
    const { payloadBytes } = this.profile.limits;
    return payloadBytes !== null && new TextEncoder().encode(JSON.stringify(message)).length > payloadBytes;
  }

  private loseUndo(by: string): void {
    this.undoLosses.push(by);
    this.undoEmptied?.();
  }

  /**
   * The work that the last batch left for after its answer; null when it left none. A batch with results of functions leaves filling their
   * cells: the runtime holds its next results back for twice as long as the answer took, so the answer must not wait for the cells.
   */
  takeWorkLeft(): (() => void) | null {
    const { functions, calculator } = this;
    const results = functions?.takeReceived() ?? [];
    if (!functions || results.length === 0) return null;
    const deliver = () => functions.deliver(results);
    return calculator ? () => calculator.settleAfter(deliver) : deliver;
  }

  /** Calculates what Excel calculates by itself. A cell whose custom function is still working shows #BUSY!. */
  settle(): void {
    this.calculator?.settle();
  }
  calculateNow(): void {
    this.calculator?.calculateNow();
  }
  calculateSheet(sheet: Sheet, all: boolean): void {
    this.calculator?.calculateSheet(sheet, all);
  }

  recalculateAll(): void {
    this.calculator?.recalculateAll();
  }

  /** Keeps an object between batches. Returns the id by which office.js asks for it again. */
  keep(object: ApiObject): string {
    referenceCount += 1;
    const id = `ref${referenceCount}`;
    this.references.set(id, object);
    return id;
  }
  release(id: string): void {
    this.references.delete(id);
  }
  /** Ranges that the add-in holds on to follow their cells. One whose cells are gone is gone too. */
  private moveReferences(sheet: Sheet, shift: LineShift): void {
    for (const [id, object] of this.references) {
      if (!(object instanceof Range) || object.sheet !== sheet) continue;
      const rect = shiftedRect(object.rect, shift);
      if (rect) object.rect = rect;
      else this.references.delete(id);
    }
  }
  releaseAll(): void {
    this.references.clear();
  }
  get keptReferences(): number {
    return this.references.size;
  }

  worksheet(sheet: Sheet): Worksheet {
    return new Worksheet(this, sheet);
  }
  range(sheet: Sheet, rect: Rect): Range {
    return new Range(this, sheet, rect);
  }

  /** The error to throw for something that Excel has and the workbench lacks. It is noted as well. */
  unsupported(what: string): ApiError {
    this.missingMembers.push(what);
    return new ApiError("ApiNotFound", `The workbench does not have ${what}.`);
  }

  /** Shows a sheet. Its earlier selection is not remembered: the first cell is selected. */
  activate(sheet: Sheet): void {
    if (this.workbook.activeSheet !== sheet) this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.workbook.activate(sheet);
  }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    this.selection = rect;
    this.outbox.fire(EventType.selectionChanged, sheet.id, {
      worksheetId: sheet.id,
      address: addressOfRect(rect),
    });
  }

  showRuntime(state: RuntimeState): void {
    if (this.runtimeState === state) return;
    this.runtimeState = state;
    this.outbox.release();
    this.outbox.post([eventCategory, EventType.runtimeVisibilityChanged, "", JSON.stringify({ visibility: state })]);
  }
}

/** Whether the add-in's own code asked for the batch. office.js also sends batches by itself: to its services, and to release references. */
function isOfAddin(batch: Batch): boolean {
  const paths = Object.values(batch.ObjectPaths);
  const ofService = paths.some((path) => path.ObjectPathType === PathType.New);
  const isRelease = (action: Action): boolean =>
    action.ActionType === ActionType.Method && action.Name === "_RemoveReference";
  const tidying =
    batch.Actions.some(isRelease) &&
    batch.Actions.every((action) => isRelease(action) || action.ActionType === ActionType.Instantiate);
  return !ofService && !tidying;
}
