import { choice } from "../choice";

/** What a list says of clients that are gone or not there yet. */
export const listStatus = choice("list status", [
  ["none", 5],
  ["all open", 1],
  ["some closed", 1.2],
  ["codes with legend", 0.6],
  ["end date, some past", 1.2],
  ["start date, some future", 0.5],
  ["waiting", 0.7],
  ["closed below a title", 0.7],
  ["codes alone", 0.4],
]);
