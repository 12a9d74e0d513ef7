import { groupBy } from "../../group-by";

/** So many people of one household have a file of their own at most, on the average of a list. */
const mostOnAverage = 3;
/** A household is known by a number or a code; a text of one figure may as well say how many people it has. */
const shortest = 2;

/**
 * Whether these are households, and not the kind ("alleenstaand") or the number of people. Then somebody's clients would go or stay together by the
 * dozen.
 */
export function isGroupOfPeople(households: readonly (string | null)[]): boolean {
  const filled = households.filter((household) => household !== null);
  const distinct = groupBy(filled, (household) => household).size;
  return (
    filled.length > 0 &&
    filled.every((household) => /\d/.test(household)) &&
    filled.some((household) => household.length >= shortest) &&
    filled.length <= mostOnAverage * distinct
  );
}
