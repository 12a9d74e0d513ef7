import { choice } from "../choice";

/** How the workbook says what day it is about. */
export const statedDate = choice("stated date", [
  ["none", 4],
  ["label and date", 2],
  ["in the title", 1.5],
]);
