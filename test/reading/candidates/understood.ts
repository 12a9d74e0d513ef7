import { finished } from "../../../src/kernel/stepwise";
import { formationOn } from "../../../src/caseload/team/formation";
import { gatherPeople } from "../../../src/caseload/team/people";
import { defaultChoices } from "../../../src/caseload/division/default-choices";
import type { Correction } from "../../../src/caseload/team/corrections";
import type { TeamData } from "../../../src/caseload/team/team-data";
import { rareForms } from "../../../src/reading/candidates/shapes/rare-forms";
import { understandTeam, type UnderstandingSettings } from "../../../src/reading/understand-team";
import { isSurer } from "../../../src/usecases/reading/rarer-team";
import { isUnsure } from "../../../src/usecases/reading/unsure-team";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { emptyMemory } from "../../../src/usecases/memory/team-memory";

const peildatum = "2025-09-01";
const settings = {
  fullTimeHours: 36,
  date: peildatum,
  today: peildatum,
  hashOf: (text: string) => `#${text}`,
  answers: [],
  months: null,
};

export function understood(...grids: readonly SheetGrid[]): TeamData {
  return understoodWith([], ...grids);
}

/** Understands the sheets after what somebody pointed out. */
export function understoodWith(corrections: readonly Correction[], ...grids: readonly SheetGrid[]): TeamData {
  return alsoRarely(
    (rare) => finished(finished(understandTeam(grids, { ...settings, ...rare }, corrections)).answer(new Map())).team,
    grids,
  );
}

/** In the usual forms, and where those are unsure in the rarer ones. */
function alsoRarely(
  by: (rare: Pick<UnderstandingSettings, "rareForms">) => TeamData,
  grids: readonly SheetGrid[],
): TeamData {
  const usual = by({});
  const rare = isUnsure(usual, grids) ? by({ rareForms }) : usual;
  return isSurer(rare, usual) ? rare : usual;
}

/** Understands the first rows of each sheet, and of what it asks for the rows that it asks for. */
export function understoodFromTop(rows: number, ...grids: readonly SheetGrid[]): TeamData {
  const cut = <T>(all: readonly T[]): readonly T[] => all.slice(0, rows);
  const tops = grids.map((grid) => ({
    ...grid,
    values: cut(grid.values),
    texts: cut(grid.texts),
    formats: cut(grid.formats),
    rowsLeftOut: Math.max(0, grid.values.length - rows),
  }));
  return alsoRarely((rare) => {
    const understanding = finished(understandTeam(tops, { ...settings, ...rare }));
    const answers = understanding.requests.map(({ sheet, firstRow, lastRow, columns }) => {
      const values = grids.find((grid) => grid.sheet === sheet)?.values.slice(firstRow, lastRow + 1) ?? [];
      const asked = columns.map((column) => [column, values.map((row) => row[column] ?? null)] as const);
      return [sheet, { top: firstRow, rows: values.length, columns: new Map(asked), hidden: null }] as const;
    });
    return finished(understanding.answer(new Map(answers))).team;
  }, tops);
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
