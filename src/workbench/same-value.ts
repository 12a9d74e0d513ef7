/** Whether two pieces of plain data are equal all the way down. A property that is undefined counts as one that is not there. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [own, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...own.keys(), ...theirs.keys()])].every((key) => sameValue(own.get(key), theirs.get(key)));
}
