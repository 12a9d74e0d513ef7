import { choice } from "../choice";

/** People with their telephone numbers, beside or below the team. */
export const phoneList = choice("phone list", [
  ["none", 9],
  ["yes", 1.3],
]);
