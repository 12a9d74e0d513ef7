import { choice } from "../choice";

/** How a list says whose clients they are. */
export const listForm = choice("list form", [
  ["column", 8],
  ["sheet per person", 2],
  ["title above", 1],
  ["headings between", 1],
]);
