import { choice } from "../choice";

/** A row or column with sums. */
export const totals = choice("totals", [
  ["none", 4],
  ["Totaal", 4],
  ["other word", 2],
  ["typed wrong", 0.5],
  ["no word", 1],
  ["per part", 1],
  ["with mean", 0.7],
  ["above the people", 0.5],
]);
