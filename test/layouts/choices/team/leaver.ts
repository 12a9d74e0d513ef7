import { choice } from "../choice";

/** Somebody whose contract has ended and who still has a row. */
export const leaver = choice("leaver", [
  ["none", 8],
  ["gone", 0.7],
  ["gone, clients left", 0.7],
  ["gone, in a remark", 0.5],
]);
