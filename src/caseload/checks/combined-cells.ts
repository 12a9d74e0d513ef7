import type { TeamData } from "../team/team-data";
import type { Check } from "./check";

/** C20: several people, numbers or age groups stand in one cell, or one figure stands beside several people. */
export function combinedCells(team: TeamData): readonly Check[] {
  return team.combinedCells.map(({ cell, holds, text }) => ({ code: "C20", holds, text, cells: [cell] }));
}
