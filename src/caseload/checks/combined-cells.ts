import type { TeamData } from "../team-data";
import type { Check } from "./check";

/** C20: several people or several numbers stand in one cell. */
export function combinedCells(team: TeamData): readonly Check[] {
  return team.combinedCells.map(({ cell, text }) => ({ code: "C20", text, cells: [cell] }));
}
