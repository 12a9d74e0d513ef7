import { choice } from "../choice";

/** Where the first table begins, and what stands above it. */
export const corner = choice("corner", [
  ["A1", 3],
  ["title above", 4],
  ["merged title", 1.5],
  ["far from A1", 1],
]);
