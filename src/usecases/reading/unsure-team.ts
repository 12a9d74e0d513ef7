import type { Doubt, TeamData } from "../../caseload/team/team-data";

const fewestPeople = 2;

const unsure: ReadonlySet<Doubt["code"]> = new Set(["guessed-column", "unreadable-number"]);

/** No team was found, or one by guess alone or with texts for figures: then it may stand there in a form that few use. */
export function isUnsure({ nearest, doubts, tables }: TeamData): boolean {
  const people = Math.max(0, ...tables.map(({ rows }) => rows.length));
  return nearest !== undefined || people < fewestPeople || doubts.some(({ code }) => unsure.has(code));
}
