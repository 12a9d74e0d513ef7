import { itemAt } from "../../kernel/item-at";
import { cutPlaces, type CutPlaces } from "./cut-places";
import { bandsOf, leastSpread, lowestHighestLoad, type PlacedBand, type SpreadTable } from "./split-search";
import { remainingInAnyOrder, remainingInOrder, type RemainingTeams } from "./remaining-teams";
import type { AgeCounts, Split, SplitLimits, SplitObjective, SplitOutcome, SplitProblem } from "./split";
import { sum } from "../sum";

/**
 * The best cut ages for teams of given hours: exact, by dynamic programming over single ages (docs/domain.md, Cut points). Takes as long for a
 * million clients as for ten.
 *
 * Ties are settled by the spread (for highest-load), then by the distance of all cuts to the preferred lines, then from young to old: the
 * lower cut, then the hours that were given first. Teams of equal hours stand in the order given.
 */
export function bestSplit(
  ages: AgeCounts,
  hours: readonly number[],
  objective: SplitObjective,
  limits: SplitLimits,
): SplitOutcome {
  const kinds = hours.map((own) => hours.indexOf(own));
  const task = splitTask(ages, hours, kinds, limits);
  if (!task.ok) return task;
  const { places, states } = task;
  const width = places.index.length;
  const inOrder = remainingInOrder(hours);
  let table: SpreadTable;
  if (objective === "highest-load") {
    const known = lowestHighestLoad(places, inOrder, Infinity);
    table = leastSpread(places, states, lowestHighestLoad(places, states, known), Infinity);
  } else {
    const known = leastSpread(places, inOrder, Infinity, Infinity).spread[hours.length * width];
    table = leastSpread(places, states, Infinity, known ?? Infinity);
  }
  const bands = bandsOf(table, states, width);
  if (!bands) return { ok: false, problem: { reason: "limits-too-tight" } };
  return { ok: true, split: splitOf(ages, hours, kinds, places, bands, limits.fullTimeHours) };
}

type SplitTask =
  | { readonly ok: true; readonly places: CutPlaces; readonly states: readonly RemainingTeams[] }
  | { readonly ok: false; readonly problem: SplitProblem };

/** The bands that may be made and the ways in which teams may take them; teams of one kind are interchangeable. */
export function splitTask(
  ages: AgeCounts,
  hours: readonly number[],
  kinds: readonly number[],
  limits: SplitLimits,
): SplitTask {
  if (hours.length === 0) return { ok: false, problem: { reason: "no-teams" } };
  const idle = hours.findIndex((own) => !(own > 0 && Number.isFinite(own)));
  if (idle >= 0) return { ok: false, problem: { reason: "team-without-hours", team: idle } };
  const found = cutPlaces(ages, hours.length, limits);
  if (!found.ok) return found;
  const states = limits.order === "given" ? remainingInOrder(hours) : remainingInAnyOrder(hours, kinds);
  if (!states) return { ok: false, problem: { reason: "too-many-teams" } };
  return { ok: true, places: found.places, states };
}

/** The bands that a search placed, with the figures that people want to see. */
export function splitOf(
  { firstAge }: AgeCounts,
  hours: readonly number[],
  kinds: readonly number[],
  places: CutPlaces,
  placed: readonly PlacedBand[],
  fullTimeHours: number,
): Split {
  const { index, clients, weight } = places;
  const open = new Set(hours.keys());
  const bands = placed.map(({ kind, begin, end }) => {
    // In the order given each team is asked for by its own index, free order asks for any team of the kind.
    const team = open.has(kind) ? kind : ([...open].find((other) => kinds[other] === kind) ?? kind);
    open.delete(team);
    const own = itemAt(hours, team);
    const carried = itemAt(weight, end) - itemAt(weight, begin);
    return {
      from: firstAge + itemAt(index, begin),
      to: firstAge + itemAt(index, end) - 1,
      team,
      clients: itemAt(clients, end) - itemAt(clients, begin),
      weight: carried,
      hours: own,
      perHour: carried / own,
      perFte: (carried / own) * fullTimeHours,
    };
  });
  const mean = sum(bands.map((band) => band.weight)) / sum(bands.map((band) => band.hours));
  return {
    cuts: bands.slice(1).map(({ from }) => from),
    bands,
    highestLoad: Math.max(...bands.map(({ perHour }) => perHour)),
    spread: sum(bands.map((band) => band.hours * (band.perHour - mean) ** 2)),
  };
}
