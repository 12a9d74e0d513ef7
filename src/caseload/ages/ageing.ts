import { sum } from "../sum";
import type { AgeBand } from "./age-bands";
import type { ClientsOfAge, CountedBand } from "./age-counts";

/**
 * Transfers a year through ageing: the clients who are one year below an age at which one band ends and another begins.
 * Leaving the last band or reaching the AOW age is no transfer. Clients whose age is not exact do not count.
 */
export function transfersByAgeing(bands: readonly AgeBand[], ages: readonly ClientsOfAge[]): number {
  const cuts = new Set(bands.flatMap((band) => cutAbove(band, bands) ?? []));
  return sum([...cuts].map((cut) => clientsJustBelow(cut, ages)));
}

/** Clients who reach the age of this cut within a year. */
export function clientsJustBelow(cut: number, ages: readonly ClientsOfAge[]): number {
  const leaving = ages.filter(({ youngest, oldest }) => youngest === oldest && oldest + 1 === cut);
  return sum(leaving.map(({ clients }) => clients));
}

/**
 * An estimate for when only the clients of each band are known: it assumes that every age within a band has equally
 * many.
 */
export function estimatedTransfersByAgeing(counted: readonly CountedBand[]): number {
  const bands = counted.map(({ band }) => band);
  return counted.reduce((total, { band, clients }) => {
    const cut = cutAbove(band, bands);
    return cut === null ? total : total + clients / (cut - band.from);
  }, 0);
}

/** The age at which a band ends and another begins; null where it is the last, or ends at the AOW age. */
export function cutAbove({ below }: AgeBand, bands: readonly AgeBand[]): number | null {
  return typeof below === "number" && bands.some(({ from }) => from === below) ? below : null;
}
