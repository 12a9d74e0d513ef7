import { choice } from "../choice";

/** Where hours and counts stand. pivot: counts are a pivot table that was pasted · sparse pivot: the same with a row for each kind of client, and a name in the first of somebody's · areas: a row for each area, with who has it and its clients · form answers: everybody filled in a form, some twice · figures below names: a name with its hours above a figure for each kind of clients · long list: a row for each figure of everybody. */
export const arrangement = choice("arrangement", [
  ["one table", 8],
  ["two tables, one below the other", 2],
  ["two tables, side by side", 2],
  ["two sheets", 4],
  ["pivot", 1.5],
  ["sparse pivot", 1],
  ["areas", 1],
  ["form answers", 0.8],
  ["cards on one sheet", 1],
  ["card per sheet", 1],
  ["lines of text", 0.4],
  ["people in one cell", 0.3],
  ["figures below names", 0.5],
  ["long list", 0.6],
  ["csv in one column", 0.4],
]);
