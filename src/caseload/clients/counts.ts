import { aowAnswers, unknownAge, type AgeCode, type Answer } from "./age-codes";
import { aowIn, type ClientHistogram } from "./histogram";
import { passes, type Selection } from "./selections";

/** Ages from `from` up to and not including `below`; "aow" ends the band at the AOW age, null leaves it open. */
export interface CountedBand {
  readonly from: number;
  readonly below: number | "aow" | null;
}

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

/** Items of every row: the caseworkers in their order, and last the clients of nobody. */
export interface BandCounts {
  /** One row per band. Bands that overlap both count a client. */
  readonly bands: readonly Float64Array[];
  /** In none of the bands. */
  readonly outside: Float64Array;
  /** Of an age, or an AOW age, that is not known well enough to tell. */
  readonly unknown: Float64Array;
}

export function countsByBand(selected: SelectedClients, bands: readonly CountedBand[]): BandCounts {
  const people = selected.caseworkers.length + 1;
  const rows = bands.map(() => new Float64Array(people));
  const outside = new Float64Array(people);
  const unknown = new Float64Array(people);
  const { ages, cells } = selected;
  aowAnswers.forEach((aow, place) => {
    for (let age = 0; age < ages; age += 1) {
      const from = (place * ages + age) * people;
      if (isEmpty(cells, from, people)) continue;
      const code = ageCodeAt(selected, age);
      const answers = bands.map((band) => isInBand(band, code, aow));
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
    target[to + place] = (target[to + place] ?? 0) + (cells[from + place] ?? 0);
  }
}

/** Clients per caseworker, and last those of nobody. */
export function countsByCaseworker({ caseworkers, cells }: SelectedClients): Float64Array {
  const people = caseworkers.length + 1;
  const counts = new Float64Array(people);
  for (let from = 0; from < cells.length; from += people) addTo(counts, 0, cells, from, people);
  return counts;
}

/** Clients of one age in completed years, and how many of those have reached the AOW age, or may have. */
interface AgeCount {
  readonly age: number;
  readonly clients: number;
  readonly aowReached: number;
  readonly aowUnknown: number;
}

export interface AgeCounts {
  /** Ages that occur, youngest first. */
  readonly ages: readonly AgeCount[];
  /** Of an age that is not known to the year. */
  readonly unknown: number;
}

/** Clients per single age: what age splits are made of. */
export function countsByAge(selected: SelectedClients): AgeCounts {
  const { ages, cells, caseworkers } = selected;
  const people = caseworkers.length + 1;
  const clientsOf = (age: number, answer: Answer): number => {
    const from = (aowAnswers.indexOf(answer) * ages + age) * people;
    return cells.subarray(from, from + people).reduce((sum, count) => sum + count, 0);
  };
  const known: AgeCount[] = [];
  let unknown = 0;
  for (let place = 0; place < ages; place += 1) {
    const [aowReached, aowUnknown] = [clientsOf(place, "yes"), clientsOf(place, "unknown")];
    const clients = clientsOf(place, "no") + aowReached + aowUnknown;
    const code = ageCodeAt(selected, place);
    if (code % 2 === 1) unknown += clients;
    else if (clients > 0) known.push({ age: code / 2, clients, aowReached, aowUnknown });
  }
  return { ages: known, unknown };
}

/** unknownAge is odd too: it is no certain age either. */
function ageCodeAt({ firstAge, ages }: SelectedClients, place: number): AgeCode {
  return place === ages - 1 ? unknownAge : firstAge + place;
}

function isInBand({ from, below }: CountedBand, code: AgeCode, aow: Answer): Answer {
  if (below === "aow" && aow === "yes") return "no";
  if (code === unknownAge) return "unknown";
  const [low, high] = [code >> 1, (code + 1) >> 1];
  const last = typeof below === "number" ? below - 1 : Infinity;
  if (high < from || low > last) return "no";
  if (low < from || high > last) return "unknown";
  return below === "aow" ? opposite[aow] : "yes";
}

const opposite: Readonly<Record<Answer, Answer>> = { no: "yes", yes: "no", unknown: "unknown" };
