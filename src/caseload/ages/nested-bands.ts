import { sum } from "../sum";
import { isWithin, overlapOf } from "./age-bands";
import type { CountedBand } from "./age-counts";

/** A band that holds more clients than another split of the same clients leaves room for. */
interface ImpossibleBand extends CountedBand {
  /** Clients of the other split who can be in it: those of every band there that has an age in common with it. */
  readonly most: number;
}

export interface NestedBands {
  readonly impossible: readonly ImpossibleBand[];
  /** Whether the clients outside the other split's bands cannot explain it either: then the two splits count different clients. */
  readonly proven: boolean;
}

/**
 * Whether two splits can count the same clients. Bands within which another split counted can hold no more than its
 * bands there together hold, besides clients that it put in no band (`unplaced`: age unknown, a gap). Each impossible
 * band needs its surplus from those, and bands that do not overlap need different ones. A band that reaches outside the
 * other split's bands says nothing until all unplaced clients are used.
 */
export function nestedBands(
  split: readonly CountedBand[],
  other: readonly CountedBand[],
  unplaced: number,
): NestedBands {
  const otherBands = other.map(({ band }) => band);
  const impossible = split.flatMap(({ band, clients }): readonly ImpossibleBand[] => {
    const most = sum(other.map((candidate) => (overlapOf(candidate.band, band) ? candidate.clients : 0)));
    const room = isWithin(band, otherBands) ? most : most + unplaced;
    return clients > room ? [{ band, clients, most }] : [];
  });
  const disjoint = split.every(({ band }, index) =>
    split.slice(index + 1).every((later) => !overlapOf(band, later.band)),
  );
  const surpluses = impossible.map(({ clients, most }) => clients - most);
  const needed = disjoint ? sum(surpluses) : Math.max(0, ...surpluses);
  const [counted, there] = [sum(split.map(({ clients }) => clients)), sum(other.map(({ clients }) => clients))];
  return { impossible, proven: needed > unplaced || (disjoint && counted > there + unplaced) };
}
