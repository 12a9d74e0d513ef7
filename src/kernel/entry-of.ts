/**
 * The value at a key where there must be one.
 * @throws RangeError that names the key when nothing is there
 */
export function entryOf<K, T>(values: ReadonlyMap<K, T>, key: K): T {
  const value = values.get(key);
  if (value === undefined) throw new RangeError(`There is no entry "${String(key)}" among ${values.size}`);
  return value;
}
