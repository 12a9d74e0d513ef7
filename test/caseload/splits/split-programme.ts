import type { AgeCounts, SplitObjective } from "../../../src/caseload/splits/split";
import { sum } from "../../../src/caseload/sum";

/**
 * The best split in free order as a mixed-integer programme in CPLEX's LP format, to hold our dynamic programme against: a path of arcs from the
 * first age to past the last, one arc a team. Arcs that cannot be part of a split as good as the one that people make by hand are left out, which
 * spares a solver most of its work.
 */
export function splitProgramme(
  { counts, weights = counts }: AgeCounts,
  hours: readonly number[],
  objective: SplitObjective,
): string {
  const end = counts.length;
  const mean = sum(weights) / sum(hours);
  const byHand = loadsByHand(weights, hours);
  const part = (load: number, own: number) => own * (load - mean) ** 2;
  const known =
    objective === "spread" ? sum(byHand.map((load, team) => part(load, hours[team] ?? 0))) : Math.max(...byHand);
  /** The best that a split with this load can be, when all other teams have the same load. */
  const atBest = (load: number, own: number) => {
    const others = sum(hours) - own;
    const rest = others > 0 ? (sum(weights) - load * own) / others : mean;
    return objective === "spread" ? part(load, own) + part(rest, others) : Math.max(load, rest);
  };
  const nodes = Array.from({ length: end + 1 }, (_, at) => at);
  const arcs = hours.flatMap((own, team) =>
    nodes
      .flatMap((from) => nodes.slice(from + 1).map((to) => ({ from, to, load: sum(weights.slice(from, to)) / own })))
      .filter(({ load }) => atBest(load, own) <= known + 1e-9)
      .map((arc) => ({ ...arc, name: `x${team}_${arc.from}_${arc.to}`, team, own })),
  );
  const names = (some: typeof arcs, sign = "+") => some.map(({ name }) => `${sign} ${name}`).join(" ");
  const flow = nodes.map((node) => {
    const out = names(arcs.filter(({ from }) => from === node));
    const into = names(
      arcs.filter(({ to }) => to === node),
      "-",
    );
    return ` 0 highest ${out} ${into} = ${node === 0 ? 1 : node === end ? -1 : 0}`;
  });
  const once = hours.map((_, team) => arcs.filter((arc) => arc.team === team));
  const goal =
    objective === "spread" ? arcs.map(({ name, own, load }) => `+ ${part(load, own)} ${name}`).join(" ") : "highest";
  return [
    `Minimize\n ${goal}`,
    "Subject To",
    ...flow,
    ...once.map((own) => ` ${names(own)} = 1`),
    ...(objective === "highest-load"
      ? once.map((own) => ` ${own.map(({ name, load }) => `+ ${load} ${name}`).join(" ")} - highest <= 0`)
      : []),
    `Bounds\n highest >= ${mean}`,
    `Binary\n ${arcs.map(({ name }) => name).join(" ")}`,
    "End",
  ].join("\n");
}

/** Everybody's load when ages are given out from young to old, to each team until it has its share. */
function loadsByHand(weights: readonly number[], hours: readonly number[]): readonly number[] {
  const mean = sum(weights) / sum(hours);
  let from = 0;
  return hours.map((own, team) => {
    const wanted = mean * sum(hours.slice(0, team + 1));
    const most = weights.length - (hours.length - 1 - team);
    let to = team === hours.length - 1 ? most : from + 1;
    while (to < most && sum(weights.slice(0, to)) < wanted) to += 1;
    const load = sum(weights.slice(from, to)) / own;
    from = to;
    return load;
  });
}
