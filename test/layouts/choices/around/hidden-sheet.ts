import { choice } from "../choice";

/** The same table with other figures on a sheet that is out of sight. */
export const hiddenSheet = choice("hidden sheet", [
  ["none", 9],
  ["yes", 0.8],
]);
