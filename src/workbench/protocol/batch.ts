import { ApiError, ApiObject } from "../api/api-object";
import { callMethod, canSet, findProperty, hasMethod, memberOfWireName, readProperty, writeProperty } from "./members";
import { query } from "./query";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ReferencedPaths,
} from "./wire";

/** What the interpreter needs to know of the session it works in. */
export interface BatchHost {
  /** The workbook: the root of every path. */
  readonly root: ApiObject;
  /** A service that office.js creates by name, for instance "Microsoft.ExcelServices.CustomFunctions". */
  service(name: string): ApiObject | undefined;
  /** An object that was kept with _KeepReference. */
  reference(id: string): ApiObject | undefined;
  /** Called before each member is used, with its name ("Range.values"). Throws to refuse it. */
  before(member: string): void;
  /** Called for a member that no class has. */
  missing(member: string): void;
}

const statusByCode: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403 };

/** Runs the actions of one batch in order. When one fails, the earlier ones stay done: Excel does not roll back either. */
export function runBatch(batch: Batch, host: BatchHost): BatchAnswer {
  const run = new BatchRun(batch, host);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      const refusal =
        error instanceof ApiError
          ? error
          : new ApiError(
              "GeneralException",
              `The workbench failed: ${error instanceof Error ? String(error.stack) : String(error)}`,
            );
      return {
        Results: results,
        TraceIds: [],
        Error: {
          Code: refusal.code,
          Message: refusal.message,
          Location: run.location,
          ActionIndex: index,
          HttpStatusCode: statusByCode[refusal.code] ?? 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: [] };
}

class BatchRun {
  /** The member that is being used; errors name it. */
  location = "";
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly host: BatchHost,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    // A null object takes every request and answers null.
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.identity();
      case ActionType.Query:
        this.location = object.className;
        return query(object, action.QueryInfo, (owner, name) => this.fail(owner, name));
      case ActionType.Method:
        return this.call(object, memberOfWireName(action.Name), this.argumentsOf(action.ArgumentInfo));
      case ActionType.SetProperty: {
        const member = this.use(object, memberOfWireName(action.Name));
        if (!canSet(object, member)) this.fail(object, member);
        writeProperty(object, member, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw new ApiError("ApiNotFound", `The workbench knows no action of type ${action.ActionType}.`);
    }
  }

  private resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.follow(id);
    this.resolved.set(id, object);
    return object;
  }

  private follow(id: number): ApiObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `There is no object path ${id}.`);
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.host.root;
      case PathType.Null:
        return null;
      case PathType.New: {
        const service = this.host.service(path.Name);
        if (service) return service;
        this.host.missing(path.Name);
        throw new ApiError("ApiNotFound", `The workbench does not have the service ${path.Name}.`);
      }
      case PathType.ReferenceId: {
        const object = this.host.reference(path.Name);
        if (!object) throw new ApiError("InvalidReference", `The reference ${path.Name} is no longer kept.`);
        return object;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const member = path.ObjectPathType === PathType.Indexer ? "getItem" : memberOfWireName(path.Name);
    if (path.ObjectPathType === PathType.Property) {
      const property = findProperty(parent, this.use(parent, member));
      return this.asObject(
        parent,
        member,
        property === undefined ? this.fail(parent, member) : readProperty(parent, property),
      );
    }
    return this.asObject(parent, member, this.call(parent, member, this.argumentsOf(path.ArgumentInfo)));
  }

  private asObject(parent: ApiObject, member: string, value: unknown): ApiObject | null {
    if (value === null || value instanceof ApiObject) return value;
    throw new ApiError("GeneralException", `${parent.className}.${member} is no object.`);
  }

  private call(object: ApiObject, member: string, args: readonly unknown[]): unknown {
    this.use(object, member);
    if (!hasMethod(object, member)) this.fail(object, member);
    return callMethod(object, member, args);
  }

  /** Notes the member, so that an error can name it, and lets the session refuse it. */
  private use(object: ApiObject, member: string): string {
    this.location = `${object.className}.${member}`;
    this.host.before(this.location);
    return member;
  }

  private fail(object: ApiObject, member: string): never {
    this.location = `${object.className}.${member}`;
    this.host.missing(this.location);
    throw new ApiError("ApiNotFound", `The workbench does not have ${this.location}.`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private withObjects(values: readonly unknown[], paths: ReferencedPaths | null | undefined): readonly unknown[] {
    return values.map((value, index) => {
      const path = paths?.[index];
      if (typeof path === "number" && path > 0) return this.resolve(path);
      if (Array.isArray(value)) return this.withObjects(value, typeof path === "object" ? path : undefined);
      if (typeof value === "object" && value !== null) return this.withObjectsInside(value);
      return value;
    });
  }

  /** Inside a plain object, an API object comes as {_ObjectPathId}. */
  private withObjectsInside(value: object): unknown {
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [
        key,
        typeof inner === "object" && inner !== null && !Array.isArray(inner) ? this.withObjectsInside(inner) : inner,
      ]),
    );
  }
}
