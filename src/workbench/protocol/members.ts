import { ApiObject } from "../api/api-object";

/** "GetRange" → "getRange". Members that only office.js uses, like "_KeepReference", have the same name on both sides. */
export function memberOfWireName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" → "Values". */
export function wireNameOfMember(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

type Members = ReadonlyMap<string, PropertyDescriptor>;
const membersByClass = new WeakMap<object, Members>();

/** Every API member of an object, by name: those of its class and of the classes between it and ApiObject. */
export function membersOf(object: ApiObject): Members {
  const prototype: object = Object.getPrototypeOf(object) as object;
  let members = membersByClass.get(prototype);
  if (!members) {
    const found = new Map<string, PropertyDescriptor>();
    for (let level = prototype; level !== ApiObject.prototype; level = Object.getPrototypeOf(level) as object) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (!found.has(name) && !(name in ApiObject.prototype)) found.set(name, descriptor);
      }
    }
    members = found;
    membersByClass.set(prototype, members);
  }
  return members;
}

export function hasMethod(object: ApiObject, member: string): boolean {
  return typeof membersOf(object).get(member)?.value === "function";
}

/** The name of a property as its class spells it. Developers may write it in any case. */
export function findProperty(object: ApiObject, name: string): string | undefined {
  const members = membersOf(object);
  if (members.get(name)?.get) return name;
  const wanted = name.toLowerCase();
  for (const [member, descriptor] of members) {
    if (descriptor.get && member.toLowerCase() === wanted) return member;
  }
  return undefined;
}

export function canSet(object: ApiObject, member: string): boolean {
  return membersOf(object).get(member)?.set !== undefined;
}

export const readProperty = (object: ApiObject, member: string): unknown => Reflect.get(object, member, object);

export function writeProperty(object: ApiObject, member: string, value: unknown): void {
  Reflect.set(object, member, value, object);
}

export function callMethod(object: ApiObject, member: string, args: readonly unknown[]): unknown {
  const method = Reflect.get(object, member, object) as (...values: readonly unknown[]) => unknown;
  return method.apply(object, [...args]);
}
