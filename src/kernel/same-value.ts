/**
 * Whether two values of plain data are equal: the same primitives, or arrays and objects whose items and fields are. A field that is
 * undefined equals one that is absent, and the order of fields does not matter, so a value equals itself after it was kept as JSON. NaN
 * equals NaN. Only for plain data: maps, dates and typed arrays are not looked into.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (one === 0 && other === 0)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) =>
    sameValue(one[field], other[field]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
