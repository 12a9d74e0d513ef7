import { ageTable } from "../caseload/ages/age-table";
import { clientHistogram, type ClientHistogram } from "../caseload/clients/histogram";
import type { Selection } from "../caseload/clients/selections";
import { allClients } from "../text/clients";
import type { ClientsProblemKey } from "../text/clients-problems";
import { computeScenario, type ComputedScenario, type ScenarioWishes } from "./compute-scenario";
import type { Host, LongReading } from "./host";
import { readClients, type ClientReading } from "./read-clients";
import { readTeam, type ReadingWishes, type TeamReading } from "./read-team";

/** The team with its hours, and the clients in its lists. */
export interface TeamClients {
  readonly reading: TeamReading;
  readonly computed: ComputedScenario;
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

/** The client lists do not hold enough, or what was asked for is not there. */
export class UnusableClients extends Error {
  override readonly name = "UnusableClients";
  constructor(readonly problem: ClientsProblemKey) {
    super(problem.reason);
  }
}

/**
 * Reads the team and its client lists. Throws UnusableTeam or UnusableClients when the sheets do not hold enough; rejects with the host's
 * HostError.
 */
export async function readAges(
  host: Host,
  wishes: ScenarioWishes,
  { fresh = false }: Pick<ReadingWishes, "fresh"> = {},
  long: LongReading = {},
): Promise<AgeReading> {
  const { fullTimeHours } = wishes;
  const reading = await readTeam(host, { fresh, ...(fullTimeHours && { fullTimeHours }) });
  const computed = computeScenario(reading, wishes);
  const team = await readTeamClients(host, reading, computed, long);
  const { lists, columns } = team.clients;
  if (lists.length === 0) throw new UnusableClients({ reason: "no-client-list" });
  if (!lists.some(({ rules }) => rules.some(({ kind }) => kind === "birth-date" || kind === "age"))) {
    throw new UnusableClients({ reason: "no-ages" });
  }
  return { ...team, histogram: clientHistogram(columns, ageTable(computed.result.choices.referenceDate)) };
}

/** Reads the client lists of a team that was read. Rejects with the host's HostError. */
export async function readTeamClients(
  host: Host,
  reading: TeamReading,
  computed: ComputedScenario,
  long: LongReading = {},
): Promise<TeamClients> {
  const { referenceDate } = computed.result.choices;
  const { clientRows } = reading.memory.settings;
  const clients = await readClients(
    host,
    {
      referenceDate,
      team: [...computed.result.caseworkers, ...computed.result.leftOut].map(({ name }) => name),
      confirmed: new Map(
        reading.memory.corrections.flatMap((correction) =>
          correction.kind === "same-person" ? [[correction.alias, correction.name]] : [],
        ),
      ),
      leftOut: reading.unread.flatMap(({ sheet, reason }) => (reason === "set-aside" ? [sheet] : [])),
      ...(clientRows && { rows: clientRows }),
    },
    long,
  );
  const stated = reading.team.selections.map(({ selection }) => selection);
  return { reading, computed, clients, selections: stated.length > 0 ? stated : [everybody] };
}
