import type { IsoDate } from "../../caseload/dates";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import type { RareForms } from "../../reading/candidates/shapes/rare-forms";
import type { CountedByName } from "../../reading/clients/columns/movable-columns";
import type { SheetGrid } from "../../reading/sheet-grid";
import { withoutOtherTeams } from "../../reading/teams/other-teams";
import type { Host } from "../host";
import { loaded } from "../loaded";
import { isUnsure, mayStandForSeveral, mayStandInNotes, peopleIn, takesStatusForPerson } from "./unsure-team";

interface Understood {
  readonly team: TeamData;
  readonly counted: () => Promise<CountedByName | null>;
}

export interface RarerTeam<Found extends Understood> {
  readonly found: Found;
  /** The team as it was read, and what is said of notes. */
  said(team: TeamData): TeamData;
}

/**
 * What hangs on the names, and the forms that few use, where the usual ones told no team or an unsure one; without the people of other teams. Rejects with the host's HostError where
 * nothing can be read just now.
 */
export async function rarerTeam<Found extends Understood>(
  host: Host,
  grids: readonly SheetGrid[],
  usual: Found,
  terms: { readonly date: IsoDate; readonly fileName: string },
  understoodBy: (from: readonly SheetGrid[], rareForms: RareForms) => Promise<Found>,
): Promise<RarerTeam<Found>> {
  const noted = mayStandInNotes(usual.team, grids)
    ? await (await loaded(import("./with-notes"))).withNotes(host, grids, terms.date)
    : null;
  const said = noted?.said ?? ((team: TeamData) => team);
  const finished = async (found: Found): Promise<RarerTeam<Found>> => {
    const team = mayStandForSeveral(found.team, grids)
      ? await (await loaded(import("./with-several"))).withSeveral(host, found)
      : found.team;
    return { found: { ...found, team: withoutOtherTeams(team, grids, terms) }, said };
  };
  if (!noted && !isUnsure(usual.team, grids)) return finished(usual);
  const { rareFormsOf } = await loaded(import("./rare-forms-of"));
  const rare = await understoodBy(noted?.grids ?? grids, await rareFormsOf(host, grids, usual.team));
  return finished(isSurer(rare.team, usual.team) ? rare : usual);
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
