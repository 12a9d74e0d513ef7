/** What must be there: an item at an index that was checked, say. A mistake stops here and not as a wrong number further on. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("what must be there is missing");
  return value;
}
