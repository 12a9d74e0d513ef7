import type { Stepwise } from "./stepwise";

/** Work that is over too soon to pause, for whoever runs it in steps. */
export function atOnce<Asked extends readonly unknown[], Found>(
  work: (...asked: Asked) => Found,
): (...asked: Asked) => Stepwise<Found> {
  return function* (...asked) {
    yield;
    return work(...asked);
  };
}
