/** For a value that must be there, such as an item at an index that was checked. A mistake stops here instead of becoming a wrong number. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("what must be there is missing");
  return value;
}
