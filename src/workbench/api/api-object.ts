import type { Language } from "../calc/values/coerce";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { KnownFault } from "../profiles/known-faults";
import type { Profile } from "../profiles/profile";
import type { Outbox } from "../protocol/events";

/** Why Excel refuses: a code of Excel.ErrorCodes and a sentence. The interpreter adds the place. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Whether an argument was left out. On the wire it is null then. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

export const invalidArgument = (message: string): ApiError => new ApiError("InvalidArgument", message);
export const itemNotFound = (message: string): ApiError => new ApiError("ItemNotFound", message);
export const accessDenied = (message: string): ApiError => new ApiError("AccessDenied", message);
export const invalidOperation = (message: string): ApiError => new ApiError("InvalidOperation", message);

export type RuntimeState = "Hidden" | "Visible";

/** What the API's objects need of their session. */
export interface ApiSession {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly profile: Profile;
  readonly outbox: Outbox;
  /** On the active sheet. */
  readonly selection: Rect;
  /** What the add-in set on ribbon controls, by their id. */
  readonly ribbon: Map<string, { enabled?: boolean; visible?: boolean }>;
  readonly runtimeState: RuntimeState;
  readonly keptReferences: number;
  commandsReady: boolean;
  startupState: string | null;

  /** Whether this Excel gets it wrong. */
  has(fault: KnownFault): boolean;
  /** Notes that the batch writes formulas. Throws when they are too many for its undo group. */
  noteFormulas(count: number): void;
  settle(): void;
  calculateNow(): void;
  calculateSheet(sheet: Sheet, all: boolean): void;
  recalculateAll(): void;
  keep(object: ApiObject): string;
  release(id: string): void;
  releaseAll(): void;
  unsupported(what: string): ApiError;
  activate(sheet: Sheet): void;
  select(sheet: Sheet, rect: Rect): void;
  showRuntime(state: RuntimeState): void;
  /** For objects that stand on a sheet. Worksheet makes them, so their classes cannot import Worksheet. */
  worksheet(sheet: Sheet): ApiObject;
  /** For objects that Range makes and that hold ranges themselves: their classes cannot import Range. */
  range(sheet: Sheet, rect: Rect): ApiObject;
}

/**
 * An object of Excel's JavaScript API, as the add-in sees it. The getters, setters and methods of a subclass are members of the API by the
 * same name ("GetRange" on the wire is getRange here): to add a member to the API, add it to the class. The wire cannot reach fields, nor
 * what this class declares itself.
 */
export abstract class ApiObject {
  /** The class's name in the Excel namespace. */
  abstract readonly className: string;

  constructor(readonly session: ApiSession) {}

  /** What office.js gets when it asks for the object: an Id or _ReferenceId for later requests, or nothing. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The items of a collection; null for an object that is none. */
  items(): readonly ApiObject[] | null {
    return null;
  }
}
