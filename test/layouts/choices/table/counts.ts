import { choice } from "../choice";

/** Where the numbers of clients come from. */
export const counts = choice("counts", [
  ["typed", 5],
  ["list", 4],
  ["typed and list", 1.5],
  ["typed and list differ", 1],
]);
