import { rangeInWords, readableAddress } from "../../caseload/cell-address";
import type { Doubt, FigureSource, TeamData, TeamSources } from "../../caseload/team/team-data";
import { doubtSentence } from "../../text/problems/doubts";
import { questionsAbout } from "./counting-questions";
import type { TeamReading } from "./read-team";
import { accountedReport, type AccountedReport } from "./accounted-report";

/** What `--json` prints of every sheet about how the team was read. */
export interface ReadingReport {
  /** What reading could not settle and did not guess. */
  readonly doubts: readonly DoubtReport[];
  /** Where hours and clients came from; null where nothing says. */
  readonly sources: SourcesReport | null;
  /** Every row of the client lists; null where none was counted. */
  readonly accounted: AccountedReport | null;
}

export interface DoubtReport {
  readonly code: string;
  readonly message: string;
  readonly cells: readonly string[];
}

interface SourcesReport {
  readonly hours: SourceReport | null;
  readonly clients: SourceReport | null;
  /** The list that lies beside typed numbers, and of whom it says otherwise. */
  readonly otherClients: (SourceReport & { readonly differing: readonly DifferingReport[] }) | null;
  readonly pool: { readonly clients: number; readonly waiting: number } | null;
}

interface SourceReport extends Omit<FigureSource, "ranges"> {
  readonly ranges: readonly string[];
}

interface DifferingReport {
  readonly name: string;
  readonly table: number;
  readonly list: number;
}

export function readingReport(reading: Pick<TeamReading, "team" | "memory">): ReadingReport {
  const { doubts, sources, accounted } = reading.team;
  return {
    doubts: doubtReports(doubts),
    sources: sources ? sourcesReport(sources, differing(accounted)) : null,
    accounted: accounted ? accountedReport(accounted, questionsAbout(reading)) : null,
  };
}

export function doubtReports(doubts: readonly Doubt[]): readonly DoubtReport[] {
  return doubts.map((doubt) => {
    const cells = doubt.cells.map(readableAddress);
    return { code: doubt.code, message: doubtSentence(doubt, cells), cells };
  });
}

function sourcesReport(
  { hours, clients, otherClients, pool }: TeamSources,
  differing: readonly DifferingReport[],
): SourcesReport {
  return {
    hours: hours && sourceReport(hours),
    clients: clients && sourceReport(clients),
    otherClients: otherClients && { ...sourceReport(otherClients), differing },
    pool: pool && { clients: pool.clients, waiting: pool.waiting },
  };
}

function sourceReport({ ranges, ...source }: FigureSource): SourceReport {
  return { ...source, ranges: ranges.map(rangeInWords) };
}

function differing(accounted: TeamData["accounted"]): readonly DifferingReport[] {
  return (accounted?.differing ?? []).map(({ name, typed, list }) => ({ name, table: typed, list }));
}
