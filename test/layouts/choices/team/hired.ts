import { choice } from "../choice";

/** Hired people on a tab of their own, under other headers than the staff. */
export const hired = choice("hired", [
  ["none", 14],
  ["own tab", 1],
]);
