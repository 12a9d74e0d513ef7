import type { IsoDate } from "../../caseload/dates";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import { fullTimeWeek } from "../../caseload/team/team-settings";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import type { SheetGrid } from "../../reading/sheet-grid";
import { saidOnce } from "../../reading/said-once";
import { withoutOtherTeams } from "../../reading/teams/other-teams";
import { teamsInTitles } from "../../reading/teams/team-titles";
import { figuresInWords } from "../../reading/units/figures-in-words";
import { correctionsBelow } from "../../reading/candidates/changes/corrections-below";
import { netHours } from "../../reading/units/net-hours";
import { withFootnotes } from "../../reading/units/footnotes";
import { weeksSaid } from "../../reading/units/full-week";
import { daysAmongHours, doubtsAboutWeek, weekOfTeam, weeksAddedUp } from "../../reading/units/unclear-units";
import { saysUnitBetween } from "../../reading/units/unit-between";
import type { UnderstandingSettings } from "../../reading/understand-team";
import type { Host } from "../host";
import { loaded } from "../loaded";
import { isUnsure, mayStandForSeveral, peopleIn, takesStatusForPerson } from "./unsure-team";

interface Understood {
  readonly team: TeamData;
  readonly counted: () => Promise<CountedByName | null>;
}

export interface RarerTeam<Found extends Understood> {
  readonly found: Found;
  /** The team as it was read, and what is said of notes. */
  said(team: TeamData): TeamData;
}

/** What is otherwise than in the usual reading. */
export type ReadingChanges = Partial<Pick<UnderstandingSettings, "rareForms" | "fullTimeHours" | "sections">>;

interface Terms {
  readonly date: IsoDate;
  readonly fileName: string;
  /** Hours a week of one fte by the settings. */
  readonly fullTimeHours: number;
  /** Something may hang on cells. */
  readonly hasNotes: boolean;
}

/**
 * What hangs on cells, and the forms that few use, where the usual ones told no team or an unsure one; without the people of other teams, and in the
 * units that texts say. Rejects with the host's HostError where nothing can be read just now.
 */
export async function rarerTeam<Found extends Understood>(
  host: Host,
  asTheyAre: readonly SheetGrid[],
  usual: Found,
  terms: Terms,
  understoodBy: (from: readonly SheetGrid[], changes: ReadingChanges) => Promise<Found>,
): Promise<RarerTeam<Found>> {
  const { grids, changes, doubtsAbout } = inOwnUnits(asTheyAre, usual.team, terms);
  const first = grids === asTheyAre && !changes.fullTimeHours ? usual : await understoodBy(grids, changes);
  const noted = terms.hasNotes
    ? await (await loaded(import("./with-notes"))).withNotes(host, first.team, grids, terms.date)
    : null;
  const said = noted?.said ?? ((team: TeamData) => team);
  const finished = async (read: Found, from = grids, own = changes): Promise<RarerTeam<Found>> => {
    const found = read.team.doubts.some(({ code }) => code === "list-odd-rows")
      ? await (
          await loaded(import("./with-sections"))
        ).withSections(host, read, terms.date, (sections) => understoodBy(from, { ...own, sections }))
      : read;
    const team = mayStandForSeveral(found.team, grids)
      ? await (await loaded(import("./with-several"))).withSeveral(host, found)
      : found.team;
    const left = withoutOtherTeams(team, grids, terms);
    return { found: { ...found, team: { ...left, doubts: saidOnce([...left.doubts, ...doubtsAbout(left)]) } }, said };
  };
  const mayBeRare = isUnsure(first.team, grids) || saysUnitBetween(first.team, grids);
  if (!noted?.grids && !mayBeRare && teamsInTitles(first.team, grids).length === 0) return finished(first);
  const { rareFormsOf } = await loaded(import("./rare-forms-of"));
  const rareForms = await rareFormsOf(host, grids, first.team);
  const [from, own] = [noted?.grids ?? grids, { ...changes, rareForms }];
  const rare = await understoodBy(from, own);
  return isSurer(rare.team, first.team) ? finished(rare, from, own) : finished(first);
}

interface OwnUnits {
  readonly grids: readonly SheetGrid[];
  readonly changes: Pick<ReadingChanges, "fullTimeHours">;
  /** What was supposed of the units of this team, and what is told again of its figures. */
  doubtsAbout(team: TeamData): readonly Doubt[];
}

/** Figures in words as numbers, headers with the units of their footnotes, and the full week that a text says where nobody chose another than the usual one. */
function inOwnUnits(asTheyAre: readonly SheetGrid[], team: TeamData, { date, fullTimeHours }: Terms): OwnUnits {
  const words = figuresInWords(asTheyAre, team, date);
  const grids = withFootnotes(words.said.length > 0 ? words.grids : asTheyAre);
  const isUsual = fullTimeHours === fullTimeWeek;
  const weeks = isUsual ? weeksSaid(grids, team) : [];
  const week = weekOfTeam(team, weeks) ?? fullTimeHours;
  return {
    grids,
    changes: week === fullTimeHours ? {} : { fullTimeHours: week },
    doubtsAbout: (own) => [
      ...words.said,
      ...(isUsual ? doubtsAboutWeek(own, weeks, { fullTimeHours: week, usual: fullTimeWeek }) : []),
      ...daysAmongHours(own, week),
      ...weeksAddedUp(own),
      ...teamsInTitles(own, grids),
      ...netHours(own, grids),
      ...correctionsBelow(own, grids),
    ],
  };
}

/** What the rarer forms tell counts where it is a team, and of no fewer people, unless those are another team; texts of a board or statuses that were taken for names are no people. */
export function isSurer(rare: TeamData, usual: TeamData): boolean {
  const has = ({ doubts }: TeamData, told: Doubt["code"]): boolean => doubts.some(({ code }) => code === told);
  const isTold = has(rare, "list-of-cards") || (has(rare, "other-team") && !has(usual, "other-team"));
  const isStatus = takesStatusForPerson(usual) && !takesStatusForPerson(rare);
  return (
    rare.nearest === undefined &&
    (usual.nearest !== undefined || isTold || isStatus || peopleIn(rare) >= peopleIn(usual))
  );
}
