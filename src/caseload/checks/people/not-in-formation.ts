import { isBefore } from "../../dates";
import { isShortFor, sameName } from "../../team/names";
import type { TeamData } from "../../team/team-data";
import type { Check } from "../check";
import type { DivisionFigures } from "../division-figures";

/**
 * C10: running text gives someone an end date on or after the reference date, and the formation does not have them.
 * Text often uses the given name alone, so that counts as being in the formation. There is one check for each person
 * and date, with every cell that says so.
 */
export function notInFormation(team: TeamData, { caseworkers, leftOut, choices }: DivisionFigures): readonly Check[] {
  const formation = [...caseworkers, ...leftOut.filter(({ reason }) => reason !== "not-in-formation")];
  const missing = team.mentions.filter(
    ({ name, until }) =>
      !isBefore(until, choices.referenceDate) &&
      !formation.some((known) => sameName(name, known.name) || isShortFor(name, known.name)),
  );
  const same = (one: (typeof missing)[number], other: (typeof missing)[number]) =>
    one.until === other.until && sameName(one.name, other.name);
  return missing
    .filter((mention, index) => missing.findIndex((other) => same(other, mention)) === index)
    .map((mention) => ({
      code: "C10",
      reason: "not-in-formation",
      name: mention.name,
      until: mention.until,
      cells: missing.filter((other) => same(other, mention)).map(({ cell }) => cell),
    }));
}
