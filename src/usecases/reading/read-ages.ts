import { ageTable } from "../../caseload/ages/age-table";
import { clientHistogram, type ClientHistogram } from "../../caseload/clients/histogram";
import type { Selection } from "../../caseload/clients/selections";
import { allClients } from "../../text/pane/clients";
import { computeDivision, type ComputedDivision, type DivisionWishes } from "../division/compute-division";
import type { Host, LongReading } from "../host";
import { clientChoices } from "./client-reading-key";
import { readClients, type ClientReading } from "./read-clients";
import { readTeam, type ReadingWishes, type TeamReading } from "./read-team";
import { UnusableClients } from "./unusable-clients";

/** The team with its hours, and the clients in its lists. */
export interface TeamClients {
  readonly reading: TeamReading;
  readonly computed: ComputedDivision;
  readonly clients: ClientReading;
  /** The selections that the sheets give, else everybody. */
  readonly selections: readonly Selection[];
}

/** Everything that age divisions and scenarios are computed from: also the clients as one histogram. */
export interface AgeReading extends TeamClients {
  readonly histogram: ClientHistogram;
}

/** The selection where the sheets give none. */
export const everybody: Selection = { name: allClients, filters: [] };

/**
 * Reads the team and its client lists. Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects with the host's
 * HostError.
 */
export async function readAges(
  host: Host,
  wishes: DivisionWishes,
  { fresh = false }: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<AgeReading> {
  const { fullTimeHours } = wishes;
  const reading = await readTeam(host, { fresh, ...(fullTimeHours && { fullTimeHours }) });
  return withAges(await readTeamClients(host, reading, computeDivision(reading, wishes), long));
}

/** Throws UnusableClients when there is no list, or none says how old clients are. */
export function withAges(team: TeamClients): AgeReading {
  const { lists, columns } = team.clients;
  if (lists.length === 0) throw new UnusableClients({ reason: "no-client-list" });
  if (!lists.some(({ rules }) => rules.some(({ kind }) => kind === "birth-date" || kind === "age"))) {
    throw new UnusableClients({ reason: "no-ages" });
  }
  return { ...team, histogram: clientHistogram(columns, ageTable(team.computed.result.choices.referenceDate)) };
}

/** Reads the client lists of a team that was read. Rejects with the host's HostError. */
export async function readTeamClients(
  host: Host,
  reading: TeamReading,
  computed: ComputedDivision,
  long: LongReading = {},
): Promise<TeamClients> {
  const clients = await readClients(host, clientChoices(reading, computed), long);
  return { reading, computed, clients, selections: selectionsOf(reading) };
}

/** The clients that were read, with the team as it is now; right as long as `clientReadingKey` is the same. */
export function withTeam<Lists extends TeamClients>(
  lists: Lists,
  reading: TeamReading,
  computed: ComputedDivision,
): Lists {
  return { ...lists, reading, computed, selections: selectionsOf(reading) };
}

function selectionsOf({ team }: TeamReading): readonly Selection[] {
  const stated = team.selections.map(({ selection }) => selection);
  return stated.length > 0 ? stated : [everybody];
}
