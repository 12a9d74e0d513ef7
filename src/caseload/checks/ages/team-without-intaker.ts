import { intakersOf } from "../../team/intakers";
import { nearName, sameName } from "../../team/names";
import type { TeamData } from "../../team/team-data";
import type { Check } from "../check";

/**
 * C11: a line-up on the sheets has a team without an intaker, while somebody does intakes. A person who may do them, or
 * whose name resembles an intaker's, counts as one, because then it is not certain that the team has none.
 */
export function teamWithoutIntaker(team: TeamData): readonly Check[] {
  const intakers = intakersOf(team).map(({ name }) => name);
  if (intakers.length === 0) return [];
  const doesIntakes = (name: string) => intakers.some((intaker) => sameName(name, intaker) || nearName(name, intaker));
  return team.statedSplits.flatMap(({ bands }) =>
    bands.flatMap(({ band, team: members }): readonly Check[] => {
      const names = members.map(({ value }) => value);
      if (names.length === 0 || names.some(doesIntakes)) return [];
      const [first] = members;
      return [{ code: "C11", band, members: names, intakers, cells: first ? [first.cell] : [] }];
    }),
  );
}
