import type { AgeCounts, SplitObjective } from "../../../src/caseload/splits/split";
import { sum } from "../../../src/caseload/sum";

/**
 * The best split in free order as a mixed-integer programme in CPLEX's LP format, to hold our dynamic programme against: a path of arcs from the
 * first age to past the last, one arc a team. Solve to a gap of 0.
 */
export function splitProgramme(
  { counts, weights = counts }: AgeCounts,
  hours: readonly number[],
  objective: SplitObjective,
): string {
  const end = counts.length;
  const mean = sum(weights) / sum(hours);
  const nodes = Array.from({ length: end + 1 }, (_, at) => at);
  const arcs = hours.flatMap((own, team) =>
    nodes.flatMap((from) =>
      nodes
        .filter((to) => to > from)
        .map((to) => ({
          name: `x${team}_${from}_${to}`,
          team,
          from,
          to,
          own,
          load: sum(weights.slice(from, to)) / own,
        })),
    ),
  );
  const names = (some: typeof arcs, sign = "+") => some.map(({ name }) => `${sign} ${name}`).join(" ");
  const flow = nodes.map((node) => {
    const out = names(arcs.filter(({ from }) => from === node));
    const into = names(
      arcs.filter(({ to }) => to === node),
      "-",
    );
    return ` ${out} ${into} = ${node === 0 ? 1 : node === end ? -1 : 0}`;
  });
  const once = hours.map((_, team) => arcs.filter((arc) => arc.team === team));
  const goal =
    objective === "spread"
      ? arcs.map(({ name, own, load }) => `+ ${own * (load - mean) ** 2} ${name}`).join(" ")
      : "highest";
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
