import { balanceOf, clientsPerFte } from "../division/balance";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import { bandTransfers, transfersKnown } from "./band-transfers";
import { meets } from "./conditions";
import { weightOf, type LineUp, type LineUpProblem, type LineUpTask } from "./line-up";
import { problemOf } from "./line-up-problem";

/** A line-up, or what is wrong with the task. */
export type WeighedLineUp =
  { readonly ok: true; readonly lineUp: LineUp } | { readonly ok: false; readonly problem: LineUpProblem };

/**
 * The figures of a line-up that somebody chose. `teams` are the names for each band. People in no team do not count; a
 * band with clients but no team has no load, and its clients count in the mean.
 */
export function weighLineUp(task: LineUpTask, teams: readonly (readonly string[])[]): WeighedLineUp {
  const problem = problemOf(task);
  if (problem) return { ok: false, problem };
  const stranger = teams.flat().find((name) => !task.people.some((person) => person.name === name));
  if (stranger !== undefined) return { ok: false, problem: { reason: "unknown-name", name: stranger } };
  if (teams.length > task.bands.length)
    return { ok: false, problem: { reason: "unknown-band", band: teams.length - 1 } };
  const members = task.bands.map((_, band) =>
    [...task.people.keys()].filter((person) => teams[band]?.includes(itemAt(task.people, person).name)),
  );
  return { ok: true, lineUp: lineUpOf(members, task) };
}

/** The figures of a line-up, given the people of every band by their places, in sheet order. */
export function lineUpOf(members: readonly (readonly number[])[], task: LineUpTask): LineUp {
  const { people, bands, conditions, fullTimeHours } = task;
  const teams = members.map((team) => team.map((person) => itemAt(people, person)));
  const carried = bands.map((band, at) => ({
    clients: weightOf(band),
    hours: sum(itemAt(teams, at).map(({ hours }) => hours)),
  }));
  const { spread, maxOverMin } = balanceOf(carried, fullTimeHours);
  const staffed = teams.map((team) => team.length > 0);
  const agingKnown = bands.slice(0, -1).every(({ agingOut }) => agingOut !== undefined);
  return {
    teams: bands.map(({ clients }, band) => {
      const own = itemAt(carried, band);
      return {
        band,
        members: itemAt(teams, band).map(({ name }) => name),
        hours: own.hours,
        clients,
        perHour: clientsPerFte(own, 1),
        perFte: clientsPerFte(own, fullTimeHours),
      };
    }),
    spread,
    maxOverMin,
    transfers: transfersKnown(bands) ? sum(bands.map((band, at) => bandTransfers(band, itemAt(teams, at)))) : null,
    transfersPerYear: agingKnown
      ? sum(bands.map(({ agingOut = 0 }, band) => (staffed[band] && staffed[band + 1] ? agingOut : 0)))
      : null,
    conditionsMet: conditions.map((condition) => meets(teams, condition)),
  };
}
