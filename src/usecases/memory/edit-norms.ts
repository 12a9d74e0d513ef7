import { ladderOfSteps, ladderWithSteps } from "../../caseload/norms/ladder";
import { mostGroups, type NormedGroup, type TeamNorms } from "../../caseload/norms/team-norms";
import { adaptedNormsName, ownNormsName } from "../../text/norms";
import { normsToChoose } from "./typed-norms";

/** Norms of a team's own, with one group to begin with. */
export function ownNorms(group: NormedGroup): TeamNorms {
  return {
    name: ownNormsName,
    groups: [group],
    source: "",
    year: null,
    ladder: ladderOfSteps(group.steps),
    counts: "unknown",
  };
}

export function hasRoomForGroup({ groups }: TeamNorms): boolean {
  return groups.length < mostGroups;
}

/** The steps that already have a norm in another group than the one at this place. */
export function stepsElsewhere({ groups }: TeamNorms, place: number | null): readonly string[] {
  return groups.flatMap(({ steps }, at) => (at === place ? [] : steps));
}

export function withGroup(norms: TeamNorms, group: NormedGroup): TeamNorms {
  return withGroups(norms, [...norms.groups, group]);
}

/** The norms must have another group as well. */
export function withoutGroup(norms: TeamNorms, place: number): TeamNorms {
  return withGroups(
    norms,
    norms.groups.filter((_, at) => at !== place),
  );
}

export function withChangedGroup(norms: TeamNorms, place: number, changed: Partial<NormedGroup>): TeamNorms {
  return withGroups(
    norms,
    norms.groups.map((group, at) => (at === place ? { ...group, ...changed } : group)),
  );
}

function withGroups(norms: TeamNorms, groups: readonly NormedGroup[]): TeamNorms {
  const ladder = ladderWithSteps(
    norms.ladder,
    groups.flatMap(({ steps }) => steps),
  );
  return { ...norms, groups, ladder, name: nameWith(norms.name, groups) };
}

/** Norms with other figures than their source do not carry its name. */
function nameWith(name: string, groups: readonly NormedGroup[]): string {
  const from = normsToChoose().find(({ norms }) => [norms.name, adaptedNormsName(norms.name)].includes(name));
  if (!from) return name;
  return figuresOf(from.norms.groups) === figuresOf(groups) ? from.norms.name : adaptedNormsName(from.norms.name);
}

function figuresOf(groups: readonly NormedGroup[]): string {
  return JSON.stringify(groups.map(({ steps, norm }) => [steps, norm]));
}
