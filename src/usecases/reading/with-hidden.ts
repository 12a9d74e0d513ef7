import type { Doubt, TeamSources } from "../../caseload/team/team-data";
import type { TeamAndSheets } from "./read-team";
import { lacksHours } from "./unsure-team";

/** The team that was found on hidden sheets too, which is said; what the visible ones came to where those hold none either. */
export function withHidden(visible: TeamAndSheets, all: TeamAndSheets): TeamAndSheets {
  const { team } = all.reading;
  if (lacksHours(team)) return visible;
  const hidden = new Set(visible.reading.unread.flatMap(({ sheet, reason }) => (reason === "hidden" ? [sheet] : [])));
  const ranges = rangesOf(team.sources).filter(({ sheet }) => hidden.has(sheet));
  const said: Doubt = {
    code: "hidden-sheet",
    cells: ranges.map(({ sheet, top, left }) => ({ sheet, row: top, column: left })),
    text: ranges[0]?.sheet ?? "",
  };
  return { ...all, reading: { ...all.reading, team: { ...team, doubts: [said, ...team.doubts] } } };
}

function rangesOf(sources: TeamSources | undefined) {
  return [sources?.hours, sources?.clients].flatMap((source) => source?.ranges ?? []);
}
