import type { Doubt, TeamData } from "../../caseload/team/team-data";

const fewestPeople = 2;

const unsure: ReadonlySet<Doubt["code"]> = new Set(["guessed-column", "unreadable-number"]);

/** No team was found, or one by guess alone or with texts for figures: then it may stand there in a form that few use. */
export function isUnsure(team: TeamData): boolean {
  return (
    team.nearest !== undefined || peopleIn(team) < fewestPeople || team.doubts.some(({ code }) => unsure.has(code))
  );
}

/** What the rarer forms tell counts where it is a team, and of no fewer people. */
export function isSurer(rare: TeamData, usual: TeamData): boolean {
  return rare.nearest === undefined && (usual.nearest !== undefined || peopleIn(rare) >= peopleIn(usual));
}

function peopleIn({ tables }: TeamData): number {
  return Math.max(0, ...tables.map(({ rows }) => rows.length));
}
