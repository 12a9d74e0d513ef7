import type { HoursByName } from "../../caseload/division/division";
import type { MemoryChange } from "../../usecases/memory/keep";
import type { TeamMemory } from "../../usecases/memory/team-memory";
import type { MonthWishes } from "../../usecases/months/month-wishes";

/** Cuts of a scenario that somebody tries. The scenario itself has them once they are kept. */
export interface TriedCuts {
  readonly scenario: string;
  readonly cuts: readonly number[];
}

/** What somebody does in the pane shows in these; "Terug" puts them back as they were. */
export interface Undoable {
  readonly memory: TeamMemory;
  readonly supposed: HoursByName;
  readonly triedCuts: TriedCuts | null;
  /** What somebody asks of the step Maand, the chosen end of a plan among it. */
  readonly months: MonthWishes;
}

/** What a change was about: a part of what the workbook keeps, or something that is only tried or asked. */
export type ChangedPart = keyof TeamMemory | "supposed" | "triedCuts" | "months";

/** One change that somebody made in the pane, with what takes it back. */
export interface Done {
  readonly parts: readonly ChangedPart[];
  readonly supposed: HoursByName;
  readonly triedCuts: TriedCuts | null;
  readonly months: MonthWishes;
  /** Puts back the parts of the memory that changed, and leaves the others as they are by then; null where none changed. */
  readonly restore: MemoryChange | null;
  /** The change itself while the workbook does not keep it yet; null for a change that is kept first or not at all. */
  readonly change: MemoryChange | null;
}

/** What takes a change back; null when nothing changed. */
export function doneBetween(before: Undoable, after: Undoable, change: MemoryChange | null): Done | null {
  const kept = (Object.keys(before.memory) as (keyof TeamMemory)[]).filter(
    (part) => before.memory[part] !== after.memory[part] && differs(before.memory[part], after.memory[part]),
  );
  const parts: readonly ChangedPart[] = [
    ...kept,
    ...(before.supposed === after.supposed ? [] : (["supposed"] as const)),
    ...(before.triedCuts === after.triedCuts ? [] : (["triedCuts"] as const)),
    ...(before.months !== after.months && differs(before.months, after.months) ? (["months"] as const) : []),
  ];
  if (parts.length === 0) return null;
  const were = Object.fromEntries(kept.map((part) => [part, before.memory[part]]));
  return {
    parts,
    supposed: before.supposed,
    triedCuts: before.triedCuts,
    months: before.months,
    restore: kept.length === 0 ? null : (memory) => ({ ...memory, ...were }),
    change,
  };
}

/** A reading makes the memory anew, so that its parts are compared by what they hold. */
function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** Nobody goes back further than this. */
const mostDone = 50;

export function withDone(done: readonly Done[], added: Done | null): readonly Done[] {
  return added === null ? done : [...done, added].slice(-mostDone);
}
