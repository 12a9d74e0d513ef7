/*
 * What the functions need of Excel's runtime for them. Has to be imported before the functions, because their code is associated with their names
 * as soon as it is loaded.
 */

import { fetched } from "./fetched";

type Implementation = (...args: unknown[]) => unknown;

interface Runtime {
  associate(id: string, implementation: Implementation): void;
}

const page = globalThis as { CustomFunctions?: Runtime };
// Where the runtime did not load nothing answers to the names, and the pane works all the same.
const runtime = (page.CustomFunctions ??= { associate: () => undefined });
const { associate } = runtime;
const implementations = new Map<string, Implementation>();
runtime.associate = (id, implementation) => {
  const isKnown = implementations.has(id);
  implementations.set(id, implementation);
  // Excel is told once; what it calls is always the newest.
  if (!isKnown) associate.call(runtime, id, (...args) => implementations.get(id)?.(...args.map(valueOrLeftOut)));
};

/**
 * Functions that few sheets use: their code is fetched when a cell first needs one of them, so that the first figures of the pane do not wait for it.
 * @param ids as functions.json has them
 * @param part the code, which associates all of them as soon as it is loaded
 */
export function associateLate(ids: readonly string[], part: () => Promise<unknown>): void {
  for (const id of ids)
    runtime.associate(id, async (...args) => {
      await fetched(part());
      return implementations.get(id)?.(...args);
    });
}

/**
 * The argument; null, as for one that was left out, in place of an invocation. Excel gives that where it still has metadata that lacks the
 * parameter. A function that goes on giving results needs its invocation.
 */
function valueOrLeftOut(argument: unknown): unknown {
  return isInvocation(argument) && typeof argument.setResult !== "function" ? null : argument;
}

/** Values are plain or come in blocks; of errors the runtime has a class. */
function isInvocation(argument: unknown): argument is { readonly setResult?: unknown } {
  return typeof argument === "object" && argument !== null && !Array.isArray(argument) && !(argument instanceof Error);
}
