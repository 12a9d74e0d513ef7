import type { AgeBand } from "../ages/age-bands";

/**
 * What a line-up is to keep to, as the team says it; people by name, bands by place. intaker-in-every-team: an intaker
 * is a person with intakes as a side task. minimum-hours, team-size: of every team where band is null.
 */
export type ScenarioCondition =
  | { readonly kind: "intaker-in-every-team" }
  | { readonly kind: "stays-at" | "not-in-band"; readonly person: string; readonly band: number }
  | { readonly kind: "minimum-hours"; readonly hours: number; readonly band: number | null }
  | { readonly kind: "team-size"; readonly fewest: number; readonly most: number | null; readonly band: number | null }
  | { readonly kind: "together" | "apart"; readonly people: readonly string[] };

/**
 * One way to divide the work, as it is kept with the workbook: choices and names of caseworkers, nothing about clients.
 * kind unchanged: everybody keeps their clients · by-hours: everybody gets a share by hours, whatever the ages ·
 * by-age: a team for each band.
 */
export interface AgeScenario {
  readonly name: string;
  readonly kind: "unchanged" | "by-hours" | "by-age";
  /** Who counts, by the selection's name; null: everybody in the lists. */
  readonly selection: string | null;
  /** by-age only. */
  readonly bands: readonly AgeBand[];
  /** Names by band; null: the best line-up under the conditions. A person in no team has no clients. */
  readonly teams: readonly (readonly string[])[] | null;
  readonly conditions: readonly ScenarioCondition[];
  /** Hours a week that side tasks take in this scenario, instead of what the sheets say or leave open. */
  readonly sideTaskHours: Readonly<Record<string, number>>;
}
