import { isInBand, type AgeBand } from "./age-bands";
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

/** Clients who are in the band for certain. */
export function clientsIn(band: AgeBand, ages: readonly ClientsOfAge[]): number {
  return ages.reduce((total, known) => total + (isInBand(known, band) === "yes" ? known.clients : 0), 0);
}
