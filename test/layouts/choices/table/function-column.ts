import { choice } from "../choice";

/** A column with what people are. */
export const functionColumn = choice("function column", [
  ["none", 5],
  ["yes", 2],
]);
