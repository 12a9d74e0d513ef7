/**
 * What a value of unknown making, such as what a workbook kept as JSON, has to be to count as a T: gives it as one, without fields that nobody asks for,
 * and undefined where it is none. JSON has no undefined of its own.
 */
export type Shape<T> = (value: unknown) => T | undefined;

type ShapesOf<T> = { readonly [Name in keyof T]-?: Shape<T[Name]> };

export const anyText: Shape<string> = (value) => (typeof value === "string" ? value : undefined);

export const anyNumber: Shape<number> = (value) => (Number.isFinite(value) ? Number(value) : undefined);

export function oneOf<const T>(...allowed: readonly T[]): Shape<T> {
  return (value) => allowed.find((each) => each === value);
}

export function where<T>(shape: Shape<T>, holds: (value: T) => boolean): Shape<T> {
  return (value) => {
    const read = shape(value);
    return read !== undefined && holds(read) ? read : undefined;
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** The usual one stands in for what is no T or is not there. */
export function otherwise<T>(shape: Shape<T>, usual: T): (value: unknown) => T {
  return (value) => {
    const read = shape(value);
    return read === undefined ? usual : read;
  };
}

/** As the first of the shapes that fits. */
export function either<T extends readonly unknown[]>(...shapes: ShapesOf<T>): Shape<T[number]> {
  return (value) => shapes.map((shape) => shape(value)).find((read) => read !== undefined);
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    const read = fittingOf(shape)(value);
    return Array.isArray(value) && read.length === value.length ? read : undefined;
  };
}

/** Those in a list that fit. */
export function fittingOf<T>(shape: Shape<T>): (value: unknown) => readonly T[] {
  return (value) => (Array.isArray(value) ? value.map(shape).filter((read) => read !== undefined) : []);
}

export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isObject(value)) return undefined;
    return fieldsOf(Object.fromEntries(Object.keys(value).map((name) => [name, shape])))(value);
  };
}

/** @param optional fields that may be absent */
export function fieldsOf<T extends object>(needed: ShapesOf<T>): Shape<T>;
export function fieldsOf<T extends object, O extends object>(
  needed: ShapesOf<T>,
  optional: ShapesOf<O>,
): Shape<T & Partial<O>>;
export function fieldsOf(
  needed: Readonly<Record<string, Shape<unknown>>>,
  optional: Readonly<Record<string, Shape<unknown>>> = {},
): Shape<object> {
  return (value) => {
    if (!isObject(value)) return undefined;
    const read = Object.entries({ ...needed, ...optional }).flatMap(([name, shape]) =>
      name in optional && value[name] === undefined ? [] : [[name, shape(value[name])] as const],
    );
    return read.some(([, each]) => each === undefined) ? undefined : Object.fromEntries(read);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
