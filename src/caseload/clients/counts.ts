import { isInBand, type AgeBand } from "../ages/age-bands";
import type { ClientsOfAge } from "../ages/age-counts";
import {} from "../../kernel/item-at";
import { aowAnswers, knownOf, unknownCode, type AgeCode } from "./age-codes";
import { aowIn, type ClientHistogram } from "./histogram";
import { passes, type Selection } from "./selections";

/** The clients of one selection: what the bands, the caseworkers and the single ages are counted from. */
export interface SelectedClients {
  readonly caseworkers: readonly string[];
  readonly firstAge: number;
  readonly ages: number;
  /** [AOW, as in aowAnswers][age, the last one unknown][caseworker, the last one nobody] */
  readonly cells: Float64Array;
}

export function selectClients(histogram: ClientHistogram, selection: Selection): SelectedClients {
  const { caseworkers, firstAge, ages, profiles, cells } = histogram;
  const perProfile = (caseworkers.length + 1) * ages;
  const selected = new Float64Array(aowAnswers.length * perProfile);
  profiles.forEach(({ code }, place) => {
    if (!passes(selection, code)) return;
    const [from, to] = [place * perProfile, aowIn(code) * perProfile];
    addTo(selected, to, cells, from, perProfile);
  });
  return { caseworkers, firstAge, ages, cells: selected };
}

/** The columns of every row are the caseworkers in this order; the last column is the clients without a caseworker. */
export interface BandCounts {
  /** One row per band. Bands that overlap both count a client. */
  readonly bands: readonly Float64Array[];
  /** In none of the bands. */
  readonly outside: Float64Array;
  /**
   * Perhaps in one of the bands, but not certainly: the age, or whether the AOW age was reached, is not known well
   * enough.
   */
  readonly unknown: Float64Array;
}

export function countsByBand(selected: SelectedClients, bands: readonly AgeBand[]): BandCounts {
  const people = selected.caseworkers.length + 1;
  const rows = bands.map(() => new Float64Array(people));
  const outside = new Float64Array(people);
  const unknown = new Float64Array(people);
  const { ages, cells } = selected;
  aowAnswers.forEach((aow, place) => {
    for (let age = 0; age < ages; age += 1) {
      const from = (place * ages + age) * people;
      if (isEmpty(cells, from, people)) continue;
      const known = knownOf(ageCodeAt(selected, age), aow);
      // Who may be of any age is in no group for certain, not even in one of everybody.
      const answers = bands.map((band) => (age === ages - 1 ? "unknown" : isInBand(known, band)));
      const certain = rows.filter((_, band) => answers[band] === "yes");
      const targets = certain.length > 0 ? certain : [answers.includes("unknown") ? unknown : outside];
      for (const target of targets) addTo(target, 0, cells, from, people);
    }
  });
  return { bands: rows, outside, unknown };
}

function isEmpty(cells: Float64Array, from: number, count: number): boolean {
  for (let cell = from; cell < from + count; cell += 1) if (cells[cell] !== 0) return false;
  return true;
}

function addTo(target: Float64Array, to: number, cells: Float64Array, from: number, count: number): void {
  for (let place = 0; place < count; place += 1) {
    target[to + place] = (target[to + place] as number) + (cells[from + place] as number);
  }
}

/** Clients per caseworker; the last item is the clients without a caseworker. */
export function countsByCaseworker({ caseworkers, cells }: SelectedClients): Float64Array {
  const people = caseworkers.length + 1;
  const counts = new Float64Array(people);
  for (let from = 0; from < cells.length; from += people) addTo(counts, 0, cells, from, people);
  return counts;
}

/** The number of clients of each age that occurs, youngest first. Those who reached the AOW age are counted apart. */
export function countsByAge(selected: SelectedClients): ClientsOfAge[] {
  const { ages, cells, caseworkers } = selected;
  const people = caseworkers.length + 1;
  return Array.from({ length: ages }, (_, age) => age).flatMap((age) =>
    aowAnswers.flatMap((aow, place): readonly ClientsOfAge[] => {
      const from = (place * ages + age) * people;
      const clients = cells.subarray(from, from + people).reduce((sum, count) => sum + count, 0);
      return clients > 0 ? [{ ...knownOf(ageCodeAt(selected, age), aow), clients }] : [];
    }),
  );
}

function ageCodeAt({ firstAge, ages }: SelectedClients, place: number): AgeCode {
  return place === ages - 1 ? unknownCode : firstAge + place;
}
