import type { CellAddress } from "../cell-address";
import { groupBy } from "../group-by";
import { spokenName } from "./names";
import type { TeamData } from "./team-data";

/** A person with intakes as a side task. */
export interface Intaker {
  readonly name: string;
  /** False when the task stands in brackets or with a question mark: "(werkintakes)". */
  readonly certain: boolean;
  /** Where the side task stands. */
  readonly cell: CellAddress;
}

/**
 * The people with intakes as a side task, in the order of the sheets. A task that is certain in one table stays certain
 * when another table doubts it.
 */
export function intakersOf(team: TeamData): readonly Intaker[] {
  const lines = team.tables.flatMap(({ rows }) =>
    rows.flatMap(({ name, sideTasks }): readonly Intaker[] => {
      const certain = sideTasks ? saysIntakes(sideTasks.value) : null;
      return sideTasks && certain !== null ? [{ name: name.value, certain, cell: sideTasks.cell }] : [];
    }),
  );
  return [...groupBy(lines, ({ name }) => spokenName(name)).values()].map(
    (own) => own.find(({ certain }) => certain) ?? own[0],
  );
}

const intake = /intake/i;
const noIntake = /(?:geen|niet|zonder)\s+\p{L}*intake\p{L}*/giu;
const brackets = /\([^)]*\)?/g;
const perhaps = /\?|\b(?:evt|eventueel|mogelijk|misschien|wellicht)\b/i;

/** Whether side tasks in words have intakes among them, for certain or not; null when they have none. */
function saysIntakes(words: string): boolean | null {
  const said = words.replace(noIntake, " ");
  const tasks = said.replace(brackets, " ").split(/[/,;+\n]|\ben\b/);
  if (tasks.some((task) => intake.test(task) && !perhaps.test(task))) return true;
  return intake.test(said) ? false : null;
}
