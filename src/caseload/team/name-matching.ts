import { groupBy } from "../group-by";
import { nameParts, sameName, spokenName } from "./names";

/** Finds the one item with a name: an item with the same words, else the only item whose name is the same person's. */
export type NameFinder<T> = (name: string) => T | undefined;

/** A finder among items; it finds nothing where a name fits several. Items are looked through once, not at every search. */
export function nameFinder<T>(items: readonly T[], nameOf: (item: T) => string): NameFinder<T> {
  const byWords = groupBy(items, (item) => spokenName(nameOf(item)));
  const bySurname = groupBy(items, (item) => lastWord(nameOf(item)));
  return (name) => {
    const words = spokenName(name);
    if (words === "") return undefined;
    const literal = byWords.get(words);
    if (literal) return literal[0];
    const namesakes = bySurname.get(lastWord(name)) ?? [];
    const matches = namesakes.filter((item) => sameName(nameOf(item), name));
    return matches.length === 1 ? matches[0] : undefined;
  };
}

function lastWord(name: string): string {
  return nameParts(name).surname.split(" ").at(-1) ?? "";
}

/**
 * Pairs the others with the known: in a pair, each name finds the other. A name that fits two people in the other list
 * is in no pair.
 */
export function matchByName<K, O>(
  known: readonly K[],
  knownName: (item: K) => string,
  others: readonly O[],
  otherName: (item: O) => string,
): ReadonlyMap<K, O> {
  const findKnown = nameFinder(known, knownName);
  const findOther = nameFinder(others, otherName);
  return new Map(
    known.flatMap((item) => {
      const other = findOther(knownName(item));
      return other !== undefined && findKnown(otherName(other)) === item ? [[item, other] as const] : [];
    }),
  );
}
