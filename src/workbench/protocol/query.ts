import { ApiObject, isAbsent } from "../api/api-object";
import { findProperty, membersOf, readProperty, wireNameOfMember } from "./members";
import type { QueryInfo } from "./wire";

type Wanted = Map<string, Wanted>;

/** Paths like "format/font/bold" as a tree; "*" stands for all scalar properties. */
function treeOf(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let node = root;
    for (const step of path.split(/[/.]/)) {
      let next = node.get(step);
      if (!next) node.set(step, (next = new Map<string, Wanted>()));
      node = next;
    }
  }
  return root;
}

/** The name that stands for no property at all, for who needs the object only (Microsoft, "Resource limits and performance optimization"). */
const noProperty = "NoPropertiesNeeded";

/** Reads the wanted properties. Calls `unknown`, which throws, for a name that the object does not have. */
function answer(object: ApiObject, wanted: Wanted, unknown: (object: ApiObject, name: string) => never): unknown {
  const items = object.items();
  const result: Record<string, unknown> = items ? {} : { ...object.identity() };
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) {
    if (name === noProperty) continue;
    const member = findProperty(object, name);
    // A property that the collection lacks is meant for its items; so is "*".
    if (member === undefined && items) ofItems.set(name, below);
    else if (name === "*") Object.assign(result, scalarsOf(object));
    else if (member === undefined) unknown(object, name);
    else {
      const value = readProperty(object, member);
      result[wireNameOfMember(member)] =
        value instanceof ApiObject ? answer(value, below.size > 0 ? below : everything, unknown) : value;
    }
  }
  if (items && ofItems.size > 0) result["_Items"] = items.map((item) => answer(item, ofItems, unknown));
  return result;
}

const everything: Wanted = new Map([["*", new Map<string, Wanted>()]]);

function scalarsOf(object: ApiObject): Record<string, unknown> {
  const scalars: Record<string, unknown> = {};
  for (const [member, descriptor] of membersOf(object)) {
    if (!descriptor.get) continue;
    const value = readProperty(object, member);
    if (!(value instanceof ApiObject)) scalars[wireNameOfMember(member)] = value;
  }
  return scalars;
}

/** Answers `load()` with the properties asked for, under their wire names; with all scalars when none is named. */
export function query(
  object: ApiObject,
  info: QueryInfo | undefined,
  unknown: (object: ApiObject, name: string) => never,
): unknown {
  const select = info?.Select ?? [];
  const expand = info?.Expand ?? [];
  const wanted = treeOf([...(select.length > 0 ? select : ["*"]), ...expand]);
  const result = answer(object, wanted, unknown) as Record<string, unknown>;
  const items = result["_Items"];
  if (Array.isArray(items) && (!isAbsent(info?.Top) || !isAbsent(info?.Skip))) {
    const skip = info.Skip ?? 0;
    result["_Items"] = items.slice(skip, isAbsent(info.Top) ? undefined : skip + info.Top);
  }
  return result;
}
