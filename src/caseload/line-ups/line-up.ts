/** Someone who gets a place in a team. */
export interface LineUpPerson {
  readonly name: string;
  /** Caseload hours a week. */
  readonly hours: number;
  /** Leaves so soon that nobody is to be handed over to them any more. */
  readonly leavesSoon?: true;
}

/** What is to be said of people who leave soon. */
export interface LeavingPeople {
  /** Who is given nobody because they leave soon, although the hours would give them some. */
  readonly keeping: readonly string[];
  /** Who is given clients although they leave soon, because there is nobody else. */
  readonly givenWhileLeaving: readonly string[];
}

/** A group of clients for one team: an age band. */
export interface LineUpBand {
  readonly label: string;
  readonly clients: number;
  /** What the clients weigh together, where clients weigh differently; the load is then counted in this. */
  readonly weight?: number;
  /** Clients who will have passed into the next band a year from now: those one year below its first age. 0 or absent for the last band. */
  readonly agingOut?: number;
  /** Clients now by caseworker's name, of people in the line-up and of others; absent where nobody knows. */
  readonly byCaseworker?: Readonly<Record<string, number>>;
}

/**
 * What a line-up is to keep to; people by name, bands by their place.
 * one-of-in-every-team: "elk team een intaker" · stays-at: "Emmy blijft bij jongeren" · not-in-band · minimum-hours: of one band's
 * team, or of every team · team-size: people in one band's team, or in every team · together, apart: two or more people. A band without people has no team.
 */
export type LineUpCondition =
  | { readonly kind: "one-of-in-every-team"; readonly people: readonly string[] }
  | { readonly kind: "stays-at" | "not-in-band"; readonly person: string; readonly band: number }
  | { readonly kind: "minimum-hours"; readonly hours: number; readonly band?: number }
  | { readonly kind: "team-size"; readonly fewest: number; readonly most: number; readonly band?: number }
  | { readonly kind: "together" | "apart"; readonly people: readonly string[] };

/** Everything that line-ups are made of and compared by. */
export interface LineUpTask {
  /** In sheet order. */
  readonly people: readonly LineUpPerson[];
  readonly bands: readonly LineUpBand[];
  readonly conditions: readonly LineUpCondition[];
  /** Hours of one fte. */
  readonly fullTimeHours: number;
}

/** The people of one band. */
interface LineUpTeam {
  readonly band: number;
  /** In sheet order. */
  readonly members: readonly string[];
  readonly hours: number;
  readonly clients: number;
  /** Load (weight, else clients) an hour and an fte; null where the team has no hours. */
  readonly perHour: number | null;
  readonly perFte: number | null;
}

/** Who takes which band, with the figures. */
export interface LineUp {
  readonly teams: readonly LineUpTeam[];
  /** Hours-weighted sum of squared deviations from the mean load an hour (docs/design.md, decision 7); Infinity where a band with clients has no hours. */
  readonly spread: number;
  /** Highest ÷ lowest load; null where a team has none, or where a band with clients has no hours. */
  readonly maxOverMin: number | null;
  /** Fewest clients who change caseworker at once, when everybody gets a share of the band by hours; null where that cannot be known. */
  readonly transfers: number | null;
  /** Clients a year who change teams because they grow older; null where that cannot be known. */
  readonly transfersPerYear: number | null;
  /** For each condition, in the order given. */
  readonly conditionsMet: readonly boolean[];
}

/** How sure it is that a line-up is the best. */
export interface Certainty {
  /** Whether no line-up keeps more conditions, and none that keeps as many has a lower spread. */
  readonly proven: boolean;
  /**
   * How many clients an fte a better line-up could come nearer to an equal load, at most: the typical deviation of this one
   * less the least that any line-up can have. 0 where proven.
   */
  readonly gapPerFte: number;
}

/** The weight of a band; its number of clients when all weigh the same. */
export function weightOf({ weight, clients }: LineUpBand): number {
  return weight ?? clients;
}

/** The typical deviation from the mean load, in clients an fte. */
export function typicalDeviation(spread: number, hours: number, fullTimeHours: number): number {
  return hours > 0 ? fullTimeHours * Math.sqrt(Math.max(0, spread) / hours) : 0;
}

/**
 * Why there are no line-ups.
 * no-people, no-clients: nothing to compare · figures-unusable: hours, clients or weights that are no number of 0 or more, or clients that are
 * not whole · unknown-name: somebody who is not in the line-up, or is there twice · unknown-band · too-few-people: fewer
 * people with hours than bands with clients · too-many: more bands or conditions
 * than a line-up can have.
 */
export type LineUpProblem =
  | { readonly reason: "no-people" | "no-clients" | "figures-unusable" | "too-few-people" | "too-many" }
  | { readonly reason: "unknown-name"; readonly name: string }
  | { readonly reason: "unknown-band"; readonly band: number };
