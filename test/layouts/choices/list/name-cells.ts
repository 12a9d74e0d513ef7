import { choice } from "../choice";

/** In which rows of a list the caseworker is named: in every one, or once for each block of clients, in a cell that may be merged over them. */
export const nameCells = choice("name cells", [
  ["every row", 14],
  ["first of the block", 0.7],
  ["merged over the block", 0.9],
]);
