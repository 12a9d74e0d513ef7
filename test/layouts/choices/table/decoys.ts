import { choice } from "../choice";

/** A column of numbers that are no hours and no counts. */
export const decoys = choice("decoys", [
  ["none", 7],
  ["personnel number", 1],
  ["telephone", 1],
  ["norm", 1],
  ["maximum", 0.8],
  ["last year", 1],
  ["budget hours", 0.8],
  ["leave", 1],
  ["age", 0.8],
  ["proportional", 0.7],
  ["side tasks", 0.7],
  ["new clients", 0.8],
  ["two of them", 1.5],
]);
