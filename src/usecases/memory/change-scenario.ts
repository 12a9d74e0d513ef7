import { inOrder, type AgeBand } from "../../caseload/ages/age-bands";
import type { AgeScenario, ScenarioCondition } from "../../caseload/scenarios/scenario-choices";

/**
 * Changes to one scenario by age. Teams and conditions refer to a band by its place, so they move along when a band is added or removed.
 */

/** The ages at which the bands after the first begin. A scenario has its bands from the youngest to the oldest. */
export function cutsOf({ bands }: Pick<AgeScenario, "bands">): readonly number[] {
  return bands.slice(1).map(({ from }) => from);
}

/** Moves the cuts. Where a cut has changed, the bands on both sides of it meet. */
export function bandsAtCuts(bands: readonly AgeBand[], cuts: readonly number[]): readonly AgeBand[] {
  const moved = (cut: number): boolean => cuts[cut] !== undefined && cuts[cut] !== bands[cut + 1]?.from;
  return bands.map((band, place) => ({
    from: moved(place - 1) ? (cuts[place - 1] ?? band.from) : band.from,
    below: moved(place) ? (cuts[place] ?? band.below) : band.below,
  }));
}

/** The scenario with cuts that somebody tries for it; itself where those are for another one. */
export function withTried<S extends AgeScenario | null>(
  scenario: S,
  tried: { readonly scenario: string; readonly cuts: readonly number[] } | null,
): S {
  return scenario && tried?.scenario === scenario.name && tried.cuts.length === cutsOf(scenario).length
    ? { ...scenario, bands: bandsAtCuts(scenario.bands, tried.cuts) }
    : scenario;
}

/** Closes the gaps and the overlaps: each band runs to where the next begins. */
export function adjoiningBands(bands: readonly AgeBand[]): readonly AgeBand[] {
  const ordered = inOrder(bands).filter(({ from }, place, all) => from !== all[place - 1]?.from);
  return ordered.map((band, place) => ({ from: band.from, below: ordered[place + 1]?.from ?? band.below }));
}

/** Replaces the bands. The same number of bands keep their teams and conditions; with another number, these were about other bands. */
export function withBands<S extends AgeScenario>(scenario: S, bands: readonly AgeBand[]): S {
  const ordered = inOrder(bands);
  if (ordered.length === scenario.bands.length) return { ...scenario, bands: ordered };
  const conditions = scenario.conditions.filter((condition) => bandOf(condition) === null);
  return { ...scenario, bands: ordered, teams: null, conditions };
}

/** Divides the band that holds this age in two. The older part is a new band without a team. */
export function withCutAt<S extends AgeScenario>(scenario: S, age: number): S {
  const place = scenario.bands.findLastIndex(({ from }) => from < age);
  const band = scenario.bands[place];
  if (!band) return scenario;
  const halves = [
    { from: band.from, below: age },
    { from: age, below: band.below },
  ];
  return {
    ...scenario,
    bands: scenario.bands.toSpliced(place, 1, ...halves),
    teams: scenario.teams?.toSpliced(place + 1, 0, []) ?? null,
    conditions: movedConditions(scenario.conditions, (at) => (at > place ? at + 1 : at)),
  };
}

/**
 * Removes a band. Its ages and its people go to the band before it, and those of the first band to the one after it. Conditions on the band
 * itself are dropped.
 */
export function withoutBand<S extends AgeScenario>(scenario: S, place: number): S {
  const { bands, teams, conditions } = scenario;
  const first = Math.max(0, place - 1);
  const [younger, older] = [bands[first], bands[first + 1]];
  if (!younger || !older) return scenario;
  const people = [...(teams?.[first] ?? []), ...(teams?.[first + 1] ?? [])];
  return {
    ...scenario,
    bands: bands.toSpliced(first, 2, { from: younger.from, below: older.below }),
    teams: teams?.toSpliced(first, 2, people) ?? null,
    conditions: movedConditions(conditions, (at) => (at === place ? null : at > first ? at - 1 : at)),
  };
}

/** Puts somebody in the team of one band, or in none (null). `teams` are the teams of the line-up before the change. */
export function withPersonAt<S extends AgeScenario>(
  scenario: S,
  teams: readonly (readonly string[])[],
  person: string,
  place: number | null,
): S {
  const next = scenario.bands.map((_, at) => {
    const others = (teams[at] ?? []).filter((name) => name !== person);
    return at === place ? [...others, person] : others;
  });
  return { ...scenario, teams: next };
}

/** Replaces the teams, by band; null stands for those of the best line-up. */
export function withTeams<S extends AgeScenario>(scenario: S, teams: S["teams"]): S {
  return { ...scenario, teams };
}

/** Adds a condition that the line-up has to meet. The same condition is not added twice. */
export function withCondition<S extends AgeScenario>(scenario: S, condition: ScenarioCondition): S {
  return { ...scenario, conditions: distinct([...scenario.conditions, condition]) };
}

export function withoutCondition<S extends AgeScenario>(scenario: S, place: number): S {
  return { ...scenario, conditions: scenario.conditions.toSpliced(place, 1) };
}

function bandOf(condition: ScenarioCondition): number | null {
  return "band" in condition ? condition.band : null;
}

/** Moves each condition along with the band that it names; null means that the band is gone. */
function movedConditions(
  conditions: readonly ScenarioCondition[],
  newPlace: (place: number) => number | null,
): readonly ScenarioCondition[] {
  return distinct(
    conditions.flatMap((condition): readonly ScenarioCondition[] => {
      if (!("band" in condition) || condition.band === null) return [condition];
      const band = newPlace(condition.band);
      return band === null ? [] : [{ ...condition, band }];
    }),
  );
}

function distinct(conditions: readonly ScenarioCondition[]): readonly ScenarioCondition[] {
  return [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()];
}
