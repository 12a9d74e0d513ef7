import type { ComputedDivision } from "../../../usecases/division/compute-division";
import { clientChecks } from "../../../usecases/clients/client-checks";
import { computeWeighted } from "../../../usecases/division/compute-weighted";
import type { Host, LongReading } from "../../../usecases/host";
import { readTeamClients, withAges, withTeam, type TeamClients } from "../../../usecases/reading/read-ages";
import type { TeamReading } from "../../../usecases/reading/read-team";
import type { Clients } from "../state";

/** A team whose sheets give figures. */
export interface Team {
  readonly reading: TeamReading;
  readonly computed: ComputedDivision;
}

/** Reads the client lists. The team may change in the meantime; `teamNow` gives it as it is when they are read. */
export async function readLists(
  host: Host,
  { reading, computed }: Team,
  long: LongReading,
  teamNow: () => Team,
): Promise<Clients> {
  const lists = await readTeamClients(host, reading, computed, long);
  const now = teamNow();
  return clientsIn(withTeam(lists, now.reading, now.computed));
}

function clientsIn(lists: TeamClients): Clients {
  const aged = withAges(lists);
  return aged.ok
    ? { status: "read", ages: aged.ages, behind: false, ...weighed(aged.ages) }
    : { status: "unusable", problem: aged.problem, lists, ...weighed(lists) };
}

/** The lists that are on the screen, weighed again for the team as it is now. */
export function clientsAgain(shown: Clients, { reading, computed }: Team): Clients {
  switch (shown.status) {
    case "read": {
      const ages = withTeam(shown.ages, reading, computed);
      return { ...shown, ages, ...weighed(ages) };
    }
    case "unusable": {
      const lists = withTeam(shown.lists, reading, computed);
      return { ...shown, lists, ...weighed(lists) };
    }
    case "none":
    case "without-figures":
    case "waiting":
    case "reading":
    case "failed":
      return shown;
  }
}

function weighed(lists: TeamClients) {
  const weighted = computeWeighted(lists);
  return { weighted, checks: clientChecks(lists, weighted) };
}
