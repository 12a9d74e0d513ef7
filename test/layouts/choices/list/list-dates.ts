import { choice } from "../choice";

/** How a list writes birth dates. */
export const listDates = choice("list dates", [
  ["date", 5],
  ["text", 1],
  ["eight digits", 1],
  ["incomplete ones", 1],
  ["age", 1],
  ["age group", 0.7],
  ["none", 1],
]);
