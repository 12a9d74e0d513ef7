import type { ListedCaseworker } from "../../caseload/clients/found-clients";
import { groupBy } from "../../caseload/group-by";
import { nameFinder } from "../../caseload/team/name-matching";
import { nameParts, nearName, sameName, spokenName } from "../../caseload/team/names";

/** A name in the lists and how many clients have it. */
export interface NameInLists {
  readonly name: string;
  readonly clients: number;
}

/**
 * Which names in the lists are one caseworker, and who of the team that is. Joined are only names that are the same by `sameName` and fit
 * nobody else, and those that the user said are the same.
 * @param confirmed name in the lists → name of the team, as answered by the user
 */
export function listedCaseworkers(
  names: readonly NameInLists[],
  team: readonly string[],
  confirmed: ReadonlyMap<string, string>,
): { readonly caseworkers: readonly ListedCaseworker[]; readonly placeOf: readonly number[] } {
  const inTeam = nameFinder(team, (name) => name);
  const unknown = names.filter(({ name }) => !confirmed.has(name) && inTeam(name) === undefined);
  const sameUnknown = onlyNamesakes(unknown.map(({ name }) => name));
  const keyOf = ({ name }: NameInLists): string => confirmed.get(name) ?? inTeam(name) ?? sameUnknown.get(name) ?? name;
  const groups = [...groupBy(names, keyOf)];
  const placeByKey = new Map(groups.map(([key], place) => [key, place]));
  return {
    caseworkers: groups.map(([key, members]) => {
      const isTeam = team.includes(key);
      return {
        name: key,
        inTeam: isTeam,
        alsoWritten: members.map(({ name }) => name).filter((name) => name !== key),
        near: isTeam ? [] : team.filter((other) => nearName(key, other)),
        clients: members.reduce((sum, { clients }) => sum + clients, 0),
      };
    }),
    placeOf: names.map((name) => placeByKey.get(keyOf(name)) ?? 0),
  };
}

/** Name → the first name that is the same person's; only where neither could be a third one. */
function onlyNamesakes(names: readonly string[]): ReadonlyMap<string, string> {
  const bySpoken = groupBy(names, spokenName);
  const firsts = [...bySpoken.values()].map(([first]) => first);
  const bySurname = groupBy(firsts, (name) => nameParts(name).surname);
  const namesakesOf = (name: string): string[] =>
    (bySurname.get(nameParts(name).surname) ?? []).filter((other) => other !== name && sameName(name, other));
  const joined = new Map<string, string>();
  for (const first of firsts) {
    const [only, ...others] = namesakesOf(first);
    const isPair = only !== undefined && others.length === 0 && namesakesOf(only).length === 1;
    const one = isPair && firsts.indexOf(only) < firsts.indexOf(first) ? only : first;
    for (const written of bySpoken.get(spokenName(first)) ?? []) joined.set(written, one);
  }
  return joined;
}
