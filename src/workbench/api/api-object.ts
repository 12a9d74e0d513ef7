import type { Session } from "../protocol/session";

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

/**
 * An object of Excel's JavaScript API as the add-in sees it. The getters, setters and methods that a subclass declares are the
 * API's members by the same name ("GetRange" on the wire is getRange here), so one more API member is one more member of a class.
 * Fields, and what this class declares, are the host's own business and cannot be reached from the wire.
 */
export abstract class ApiObject {
  /** The class's name in the Excel namespace. */
  abstract readonly className: string;

  constructor(readonly session: Session) {}

  /** What office.js is told when it asks for the object: an Id or _ReferenceId that it uses in later requests, or nothing. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** What a collection holds; null when this is no collection. */
  items(): readonly ApiObject[] | null {
    return null;
  }
}
