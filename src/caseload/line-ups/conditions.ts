import { settled } from "../division/rounding";
import { sum } from "../sum";
import type { LineUpCondition, LineUpPerson } from "./line-up";

/** Whether teams, which are people by band, keep to a condition. A band without people has no team. */
export function meets(teams: readonly (readonly LineUpPerson[])[], condition: LineUpCondition): boolean {
  const hoursOf = (team: readonly LineUpPerson[]) => settled(sum(team.map(({ hours }) => hours)));
  const has = (band: number, person: string) => teams[band]?.some(({ name }) => name === person) ?? false;
  const countIn = (team: readonly LineUpPerson[], names: readonly string[]) =>
    team.filter(({ name }) => names.includes(name)).length;
  const some = teams.filter((team) => team.length > 0);
  switch (condition.kind) {
    case "one-of-in-every-team":
      return some.every((team) => countIn(team, condition.people) > 0);
    case "stays-at":
      return has(condition.band, condition.person);
    case "not-in-band":
      return !has(condition.band, condition.person);
    case "minimum-hours":
      if (condition.band !== undefined) return hoursOf(teams[condition.band] ?? []) >= condition.hours;
      return some.every((team) => hoursOf(team) >= condition.hours);
    case "team-size": {
      const asked = condition.band === undefined ? some : [teams[condition.band] ?? []];
      return asked.every(({ length }) => length >= condition.fewest && length <= condition.most);
    }
    case "together": {
      const group = new Set(condition.people).size;
      return teams.every((team) => [0, group].includes(countIn(team, condition.people)));
    }
    case "apart":
      return teams.every((team) => countIn(team, condition.people) <= 1);
  }
}
