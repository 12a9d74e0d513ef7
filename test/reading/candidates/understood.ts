import { formationOn } from "../../../src/caseload/team/formation";
import { gatherPeople } from "../../../src/caseload/team/people";
import { defaultChoices } from "../../../src/caseload/division/default-choices";
import type { TeamData } from "../../../src/caseload/team/team-data";
import { understandTeam } from "../../../src/reading/understand-team";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { emptyMemory } from "../../../src/usecases/memory/team-memory";

const peildatum = "2025-09-01";

export function understood(...grids: readonly SheetGrid[]): TeamData {
  return understandTeam(grids, {
    fullTimeHours: 36,
    date: peildatum,
    today: peildatum,
    hashOf: (text) => `#${text}`,
    answers: [],
  }).answer(new Map());
}

/** "Anne 36/90" for everybody who counts, and who has clients without counting behind a "+". */
export function figuresOf(team: TeamData): string[] {
  const choices = defaultChoices(peildatum, emptyMemory.settings);
  const { members, leftOut } = formationOn(gatherPeople(team, peildatum), choices);
  return [
    ...members.map(
      ({ person, contractHours }) => `${person.name.value} ${contractHours}/${person.current?.value ?? "-"}`,
    ),
    ...leftOut.flatMap(({ name, current }) => (current && current.value > 0 ? [`+ ${name} ${current.value}`] : [])),
  ];
}

export function codesOf(team: TeamData): string[] {
  return team.doubts.map(({ code }) => code);
}
