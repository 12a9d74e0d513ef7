import { comparisonWords } from "../../text/sheets/scenario-comparison-sheet";
import { membersInWords, mostInOneCell, shortTeamInWords } from "../../text/scenarios";
import { blockWriter, joined, text, theirs, type Block } from "../plan/block";
import { looks } from "../plan/sheet-styles";
import type { ComparedColumn } from "./compared-columns";
import type { ScenarioComparisonLayout } from "./scenario-comparison-layout";

/** Who is in a team that the tables above name by its number of people. */
interface NamedTeam {
  readonly column: string;
  readonly team: string;
  readonly members: readonly string[];
}

/** The teams of more people than one cell can name. */
export function namedTeams(columns: readonly ComparedColumn[]): readonly NamedTeam[] {
  return columns.flatMap(({ title, figures: { teams } }) =>
    teams
      .filter(({ members }) => members.length > mostInOneCell)
      .map((team) => ({ column: title, team: shortTeamInWords(team), members: team.members })),
  );
}

/** "Wie zit in welk team": a line for each team, over the whole width. */
export function teamMembersBlock(
  named: readonly NamedTeam[],
  { teams, slots, full, widths }: ScenarioComparisonLayout,
): Block {
  if (teams === null) return joined([]);
  const writer = blockWriter(widths);
  const label = { first: 0, last: slots[0]?.who ?? 0 };
  const names = { first: label.last + 1, last: full.last };
  writer.span(teams.title, full, text(comparisonWords.members), looks.section);
  writer.span(teams.header, label, text(comparisonWords.team), looks.headerText);
  writer.span(teams.header, names, text(comparisonWords.who), looks.headerIndented);
  named.forEach(({ column, team, members }, place) => {
    writer.span(teams.first + place, label, theirs(`${column}, ${team}`), looks.text);
    writer.span(teams.first + place, names, theirs(membersInWords(members)), looks.indentedText);
  });
  return writer.block();
}
