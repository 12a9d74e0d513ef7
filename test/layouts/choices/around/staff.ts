import { choice } from "../choice";

/** People whose functie carries no clients, with their hours, on a tab of their own. */
export const staff = choice("staff", [
  ["none", 14],
  ["own tab", 1],
]);
