import { isInBand, placeAmong, type AgeBand } from "./age-bands";
import type { KnownAge } from "./known-age";

/** Clients who have one age, or of whom the same is known. */
export interface ClientsOfAge extends KnownAge {
  readonly clients: number;
}

/** An age band with the clients in it, as counted or as a sheet states it. */
export interface CountedBand {
  readonly band: AgeBand;
  readonly clients: number;
}

export interface BandCounts {
  /** In the order of the bands. Where bands overlap a client counts in each. */
  readonly byBand: readonly number[];
  /** Clients who are in no band for certain. */
  readonly none: number;
  /** Clients of whom it is not certain in which band they are; they count in none of the above. */
  readonly uncertain: number;
}

export function countByBand(bands: readonly AgeBand[], ages: readonly ClientsOfAge[]): BandCounts {
  const byBand = bands.map(() => 0);
  let [none, uncertain] = [0, 0];
  for (const known of ages) {
    const place = placeAmong(known, bands);
    if (!place.certain) uncertain += known.clients;
    else if (place.bands.length === 0) none += known.clients;
    else for (const index of place.bands) byBand[index] = (byBand[index] ?? 0) + known.clients;
  }
  return { byBand, none, uncertain };
}

/** Clients who are in the band for certain. */
export function clientsIn(band: AgeBand, ages: readonly ClientsOfAge[]): number {
  return ages.reduce((total, known) => total + (isInBand(known, band) === "yes" ? known.clients : 0), 0);
}
