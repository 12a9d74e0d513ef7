/**
 * The item at an index where there must be one. `values[index] ?? 0` would turn a mistake in the index into a wrong number that nobody sees.
 *
 * In the inner loops over typed arrays the check costs as much as the work itself. They say `values[index] as number` instead: a wrong index gives
 * NaN there, which is no plausible number either.
 * @throws RangeError that names the index when nothing is there
 */
export function itemAt<T>(values: ArrayLike<T>, index: number): T {
  const item = values[index];
  if (item === undefined) throw missingItem(values, index);
  return item;
}

/** A function of its own, so that {@link itemAt} stays small enough to be inlined in inner loops. */
function missingItem(values: ArrayLike<unknown>, index: number): RangeError {
  return new RangeError(`There is no item ${index} among ${values.length}`);
}

/**
 * The last of the items where there must be one.
 * @throws RangeError when there are none
 */
export function lastOf<T>(values: ArrayLike<T>): T {
  return itemAt(values, values.length - 1);
}
