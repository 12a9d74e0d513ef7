import { inOrder, type AgeBand } from "../../caseload/ages/age-bands";
import type { AgeScenario, ScenarioCondition } from "../../caseload/scenarios/scenario-choices";

/**
 * What somebody changes in one scenario by age. Teams and conditions go by the place of a band, so they move along when a band comes in between or goes.
 */

/** The ages at which the bands after the first begin; the bands are those of a scenario, from the youngest to the oldest. */
export function cutsOf({ bands }: Pick<AgeScenario, "bands">): readonly number[] {
  return bands.slice(1).map(({ from }) => from);
}

/** The bands with the cuts moved: at a cut that is other than it was, the bands on both sides meet. */
export function bandsAtCuts(bands: readonly AgeBand[], cuts: readonly number[]): readonly AgeBand[] {
  const moved = (cut: number): boolean => cuts[cut] !== undefined && cuts[cut] !== bands[cut + 1]?.from;
  return bands.map((band, place) => ({
    from: moved(place - 1) ? (cuts[place - 1] ?? band.from) : band.from,
    below: moved(place) ? (cuts[place] ?? band.below) : band.below,
  }));
}

/** The bands without gaps between them and without overlaps: each goes on to where the next begins. */
export function adjoiningBands(bands: readonly AgeBand[]): readonly AgeBand[] {
  const ordered = inOrder(bands).filter(({ from }, place, all) => from !== all[place - 1]?.from);
  return ordered.map((band, place) => ({ from: band.from, below: ordered[place + 1]?.from ?? band.below }));
}

/** Other bands, from the youngest to the oldest. As many as there were keep their teams and conditions; others were said of other bands. */
export function withBands<S extends AgeScenario>(scenario: S, bands: readonly AgeBand[]): S {
  const ordered = inOrder(bands);
  if (ordered.length === scenario.bands.length) return { ...scenario, bands: ordered };
  const conditions = scenario.conditions.filter((condition) => bandOf(condition) === null);
  return { ...scenario, bands: ordered, teams: null, conditions };
}

/** Divides the band that holds this age in two; the older part is a band of its own, for which nobody is chosen yet. */
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
 * Takes a band away: its ages and its people go to the band before it, those of the first to the one after it. What was asked of the band itself
 * is no longer asked.
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

/** Puts somebody in the team of one band, or in none (null). `teams` are those of the line-up that it starts from. */
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

/** Other teams, by band; null: those of the best line-up. */
export function withTeams<S extends AgeScenario>(scenario: S, teams: S["teams"]): S {
  return { ...scenario, teams };
}

/** Adds what the line-up is to keep to; the same is not asked twice. */
export function withCondition<S extends AgeScenario>(scenario: S, condition: ScenarioCondition): S {
  return { ...scenario, conditions: distinct([...scenario.conditions, condition]) };
}

export function withoutCondition<S extends AgeScenario>(scenario: S, place: number): S {
  return { ...scenario, conditions: scenario.conditions.toSpliced(place, 1) };
}

function bandOf(condition: ScenarioCondition): number | null {
  return "band" in condition ? condition.band : null;
}

/** The conditions with the bands that they name at their new places; null: the band is gone. */
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
