import type { Language } from "../calc/values/coerce";
import type { Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Outbox } from "../protocol/events";

/** Why Excel refuses: a code of Excel.ErrorCodes and a sentence. The interpreter adds where. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Whether an argument was left out; on the wire it is null then. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

export const invalidArgument = (message: string): ApiError => new ApiError("InvalidArgument", message);
export const itemNotFound = (message: string): ApiError => new ApiError("ItemNotFound", message);
export const accessDenied = (message: string): ApiError => new ApiError("AccessDenied", message);
export const invalidOperation = (message: string): ApiError => new ApiError("InvalidOperation", message);

export type RuntimeState = "Hidden" | "Visible";

/** What the API's objects need of the session that they work in. */
export interface ApiSession {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly outbox: Outbox;
  /** On the active sheet. */
  readonly selection: Rect;
  /** What the add-in asked of ribbon controls, by id. */
  readonly ribbon: Map<string, { enabled?: boolean; visible?: boolean }>;
  readonly runtimeState: RuntimeState;
  readonly keptReferences: number;
  commandsReady: boolean;
  startupState: string | null;

  settle(): void;
  recalculateAll(): void;
  keep(object: ApiObject): string;
  release(id: string): void;
  releaseAll(): void;
  unsupported(what: string): ApiError;
  activate(sheet: Sheet): void;
  select(sheet: Sheet, rect: Rect): void;
  showRuntime(state: RuntimeState): void;
  /** For what stands on a sheet: Worksheet makes those objects, so their classes cannot import it. */
  worksheet(sheet: Sheet): ApiObject;
  /** For what a range hands out and holds ranges itself. */
  range(sheet: Sheet, rect: Rect): ApiObject;
}

/**
 * An object of Excel's JavaScript API as the add-in sees it. The getters, setters and methods that a subclass declares are the
 * API's members by the same name ("GetRange" on the wire is getRange here), so one more API member is one more member of a class.
 * Fields, and what this class declares, are the host's own business and cannot be reached from the wire.
 */
export abstract class ApiObject {
  /** The class's name in the Excel namespace. */
  abstract readonly className: string;

  constructor(readonly session: ApiSession) {}

  /** What office.js is told when it asks for the object: an Id or _ReferenceId that it uses in later requests, or nothing. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** What a collection holds; null when this is no collection. */
  items(): readonly ApiObject[] | null {
    return null;
  }
}
