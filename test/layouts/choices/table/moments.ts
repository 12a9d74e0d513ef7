import { choice } from "../choice";

/** Counts of several moments: the newest on or before the reference date counts. weeks down: a row for everybody in each week. */
export const moments = choice("moments", [
  ["now", 12],
  ["months across", 1],
  ["tab per month", 0.8],
  ["year sheets", 0.8],
  ["weeks across", 0.5],
  ["weeks down", 0.5],
]);
