/*
 * What the functions need of Excel's runtime for them. Has to be imported before the functions, because their code is associated with their names
 * as soon as it is loaded.
 */

type Implementation = (...args: unknown[]) => unknown;

interface Runtime {
  associate(id: string, implementation: Implementation): void;
}

const page = globalThis as { CustomFunctions?: Runtime };
// Where the runtime did not load nothing answers to the names, and the pane works all the same.
const runtime = (page.CustomFunctions ??= { associate: () => undefined });
const { associate } = runtime;
runtime.associate = (id, implementation) =>
  associate.call(runtime, id, (...args) => implementation(...args.map(valueOrLeftOut)));

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

export {};
