import { ageTable } from "../../caseload/ages/age-table";
import { clientHistogram, type ClientHistogram } from "../../caseload/clients/histogram";
import type { Selection } from "../../caseload/clients/selections";
import type { Outcome } from "../../caseload/outcome";
import { allClients } from "../../text/pane/clients";
import type { ClientsProblem } from "../../caseload/clients/clients-problem";
import type { ComputedDivision, DivisionWishes } from "../division/compute-division";
import type { Host, LongReading } from "../host";
import { clientReadingTerms, sheetsSetAside } from "./client-reading-key";
import { readClients, type ClientReading } from "./read-clients";
import { readDivision } from "./read-division";
import type { TeamReading, TeamWishes } from "./read-team";
import type { WorkbookProblem } from "./workbook-problem";

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

/** Reads the team and its client lists. Rejects with the host's HostError. */
export async function readAges(
  host: Host,
  wishes: DivisionWishes,
  fresh: TeamWishes = {},
  long: LongReading = {},
): Promise<Outcome<{ readonly ages: AgeReading }, WorkbookProblem>> {
  const divided = await readDivision(host, wishes, fresh, long);
  if (!divided.ok) return divided;
  const aged = withAges(await readTeamClients(host, divided.reading, divided.computed, long));
  return aged.ok ? aged : { ok: false, problem: { of: "scenarios", problem: aged.problem } };
}

/** The clients counted by age, where a list says how old they are. */
export function withAges(team: TeamClients): Outcome<{ readonly ages: AgeReading }, ClientsProblem> {
  const { lists, columns } = team.clients;
  if (lists.length === 0) return { ok: false, problem: { reason: "no-client-list" } };
  if (!lists.some(({ rules }) => rules.some(({ kind }) => kind === "birth-date" || kind === "age"))) {
    return { ok: false, problem: { reason: "no-ages" } };
  }
  const histogram = clientHistogram(columns, ageTable(team.computed.result.choices.referenceDate));
  return { ok: true, ages: { ...team, histogram } };
}

/** Reads the client lists of a team that was read. Rejects with the host's HostError. */
export async function readTeamClients(
  host: Host,
  reading: TeamReading,
  computed: ComputedDivision,
  long: LongReading = {},
): Promise<TeamClients> {
  const clients = await readClients(host, clientReadingTerms(reading, computed), sheetsSetAside(reading), long);
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
