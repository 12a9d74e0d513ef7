import { choice } from "../choice";

/** How a list says whose clients they are. column per person: their names below whoever has them · crosses: one in the column of whoever has the client. */
export const listForm = choice("list form", [
  ["column", 8],
  ["sheet per person", 2],
  ["title above", 1],
  ["headings between", 1],
  ["column per person", 0.7],
  ["crosses", 0.7],
]);
