import { balanceOf, clientsPerFte } from "../division/balance";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";
import type { LineUp, LineUpProblem, LineUpTask } from "./line-up";
import { brokenBy } from "./ranked-sets";
import { membersOf, teamOptions, transfersKnown, weightOf, type TeamOptions } from "./team-options";

/** A line-up, or what is wrong with the task. */
export type WeighedLineUp =
  { readonly ok: true; readonly lineUp: LineUp } | { readonly ok: false; readonly problem: LineUpProblem };

/**
 * The figures of a line-up that somebody chose. `teams` are the names for each band. People in no team do not count; a
 * band with clients but no team has no load, and its clients count in the mean.
 */
export function weighLineUp(task: LineUpTask, teams: readonly (readonly string[])[]): WeighedLineUp {
  const made = teamOptions(task);
  if (!made.ok) return made;
  const stranger = teams.flat().find((name) => !task.people.some((person) => person.name === name));
  if (stranger !== undefined) return { ok: false, problem: { reason: "unknown-name", name: stranger } };
  if (teams.length > task.bands.length)
    return { ok: false, problem: { reason: "unknown-band", band: teams.length - 1 } };
  const sets = task.bands.map((_, band) =>
    task.people.reduce((bits, { name }, person) => (teams[band]?.includes(name) ? bits | (1 << person) : bits), 0),
  );
  return { ok: true, lineUp: lineUpOf(sets, task, made.options) };
}

/** The figures of a line-up, given the set of people of every band. */
export function lineUpOf(sets: readonly number[], task: LineUpTask, options: TeamOptions): LineUp {
  const { people, bands, conditions, fullTimeHours } = task;
  const carried = bands.map((band, at) => ({
    clients: weightOf(band),
    hours: itemAt(options.hours, itemAt(sets, at)),
  }));
  const { spread, maxOverMin } = balanceOf(carried, fullTimeHours);
  const broken = brokenBy(sets, options);
  const staffed = sets.map((set) => set !== 0);
  const agingKnown = bands.slice(0, -1).every(({ agingOut }) => agingOut !== undefined);
  return {
    teams: bands.map(({ clients }, band) => {
      const own = itemAt(carried, band);
      return {
        band,
        members: membersOf(itemAt(sets, band), people).map(({ name }) => name),
        hours: own.hours,
        clients,
        perHour: clientsPerFte(own, 1),
        perFte: clientsPerFte(own, fullTimeHours),
      };
    }),
    spread,
    maxOverMin,
    transfers: transfersKnown(bands) ? sum(sets.map((set, band) => options.transfers(band, set))) : null,
    transfersPerYear: agingKnown
      ? sum(bands.map(({ agingOut = 0 }, band) => (staffed[band] && staffed[band + 1] ? agingOut : 0)))
      : null,
    conditionsMet: conditions.map((_, bit) => (broken & (1 << bit)) === 0),
  };
}
