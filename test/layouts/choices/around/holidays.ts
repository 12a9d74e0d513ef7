import { choice } from "../choice";

/** People with hours of holiday, on a sheet of their own or below the team. */
export const holidays = choice("holidays", [
  ["none", 9],
  ["yes", 1],
]);
