import type { MemoryChange } from "../../../usecases/memory/keep";
import type { TeamMemory } from "../../../usecases/memory/team-memory";
import type { Facts } from "../facts";
import { doneBetween, withDone, type Undoable } from "../undoing";
import { withFigures } from "./figures";

/** Remembers what takes the change between these facts back. `change` is what the workbook does not keep yet. */
export function remembering(before: Facts, after: Facts, change: MemoryChange | null = null): Facts {
  const [were, are] = [undoableIn(before), undoableIn(after)];
  return were && are ? { ...after, done: withDone(before.done, doneBetween(were, are, change)) } : after;
}

/** A scenario that changes has its own cuts again. */
export function withoutTriedCuts(before: Facts, after: Facts): Facts {
  return memoryIn(before)?.scenarios === memoryIn(after)?.scenarios ? after : { ...after, triedCuts: null };
}

/** Takes the latest change back. */
export function undone(facts: Facts): Facts {
  const { sheets, done } = facts;
  const last = done.at(-1);
  if (!last || sheets.status !== "read") return facts;
  const { supposed, triedCuts, months, restore } = last;
  const unkept = restore === null ? facts.unkept : [...facts.unkept, restore];
  return withFigures({ ...facts, done: done.slice(0, -1), supposed, triedCuts, months, unkept }, sheets.kept);
}

/** Remembers what was kept first, once it has been read again. */
export function keptSince(facts: Facts): Facts {
  const { beforeKeeping, keepings } = facts;
  const now = undoableIn(facts);
  if (keepings > 0 || beforeKeeping === null || now === null) return facts;
  const done = withDone(facts.done, doneBetween({ ...now, memory: beforeKeeping }, now, null));
  return { ...facts, beforeKeeping: null, done };
}

export function memoryIn({ sheets }: Facts): TeamMemory | null {
  return sheets.status === "read" ? sheets.shown.memory : null;
}

function undoableIn(facts: Facts): Undoable | null {
  const memory = memoryIn(facts);
  return memory && { memory, supposed: facts.supposed, triedCuts: facts.triedCuts, months: facts.months };
}
