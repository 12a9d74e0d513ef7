import type { CountedBand } from "./counts";

/** A band with the number of clients that a table gives for it. */
export interface StatedBand extends CountedBand {
  readonly clients: number;
}

/**
 * Why two age divisions in one table cannot be of the same clients. totals: they add up to different numbers · nested: a band holds more than
 * the bands of the other division that it lies within (`most`, the places in `within`) · holds: it holds less than the bands of the other
 * that lie within it (`least`).
 */
export type SelectionProof =
  | { readonly kind: "totals"; readonly one: number; readonly other: number }
  | {
      readonly kind: "nested";
      readonly band: number;
      readonly clients: number;
      readonly within: readonly number[];
      readonly most: number;
    }
  | {
      readonly kind: "holds";
      readonly band: number;
      readonly clients: number;
      readonly contains: readonly number[];
      readonly least: number;
    };

/**
 * What proves that two divisions by age count different clients; empty when they may well count the same. The bands named are those of
 * `other`, held against those of `one`. A band that `one` does not wholly cover proves nothing by being large.
 */
export function differentSelections(one: readonly StatedBand[], other: readonly StatedBand[]): SelectionProof[] {
  const [total, otherTotal] = [totalOf(one), totalOf(other)];
  const proofs: SelectionProof[] = total === otherTotal ? [] : [{ kind: "totals", one: total, other: otherTotal }];
  other.forEach((band, place) => {
    const { clients } = band;
    const within = placesOf(one, (known) => known.from < endOf(band) && endOf(known) > band.from);
    const most = totalOf(within.map((index) => one[index]));
    if (covers(one, band) && clients > most) proofs.push({ kind: "nested", band: place, clients, within, most });
    const contains = placesOf(one, (known) => known.from >= band.from && endOf(known) <= endOf(band));
    const least = totalOf(contains.map((index) => one[index]));
    if (areApart(contains.map((index) => one[index])) && clients < least) {
      proofs.push({ kind: "holds", band: place, clients, contains, least });
    }
  });
  return proofs;
}

/** The AOW age comes after every age at which bands are cut, and before no end at all. */
const aowAge = 1000;

function endOf({ below }: CountedBand): number {
  return below === null ? Infinity : below === "aow" ? aowAge : below;
}

function placesOf(bands: readonly StatedBand[], test: (band: StatedBand) => boolean): number[] {
  return bands.flatMap((band, place) => (test(band) ? [place] : []));
}

function totalOf(bands: readonly (StatedBand | undefined)[]): number {
  return bands.reduce((total, band) => total + (band?.clients ?? 0), 0);
}

function covers(bands: readonly StatedBand[], { from, ...rest }: CountedBand): boolean {
  let reached = from;
  for (const band of [...bands].sort((a, b) => a.from - b.from)) {
    if (band.from <= reached) reached = Math.max(reached, endOf(band));
  }
  return reached >= endOf({ from, ...rest });
}

/** Bands that overlap share clients, so their sum is no least number. */
function areApart(bands: readonly (StatedBand | undefined)[]): boolean {
  const sorted = bands.flatMap((band) => band ?? []).sort((a, b) => a.from - b.from);
  return sorted.every((band, place) => place === 0 || band.from >= endOf(sorted[place - 1] ?? band));
}
