import { rangeInWords, readableAddress } from "../../caseload/cell-address";
import type { AccountedRows, Doubt, FigureSource, TeamData, TeamSources } from "../../caseload/team/team-data";
import { doubtSentence } from "../../text/problems/doubts";

/** What `--json` prints of every sheet about how the team was read. */
export interface ReadingReport {
  /** What reading could not settle and did not guess. */
  readonly doubts: readonly DoubtReport[];
  /** Where hours and clients came from; null where nothing says. */
  readonly sources: SourcesReport | null;
  /** Every row of the client lists; null where none was counted. */
  readonly accounted: AccountedRows | null;
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
  readonly pool: TeamSources["pool"];
}

interface SourceReport extends Omit<FigureSource, "ranges"> {
  readonly ranges: readonly string[];
}

interface DifferingReport {
  readonly name: string;
  readonly table: number;
  readonly list: number;
}

export function readingReport({ doubts, sources, accounted }: TeamData): ReadingReport {
  return {
    doubts: doubtReports(doubts),
    sources: sources ? sourcesReport(sources, doubts) : null,
    accounted: accounted ?? null,
  };
}

export function doubtReports(doubts: readonly Doubt[]): readonly DoubtReport[] {
  return doubts.map((doubt) => {
    const cells = doubt.cells.map(readableAddress);
    return { code: doubt.code, message: doubtSentence(doubt, cells), cells };
  });
}

function sourcesReport({ hours, clients, otherClients, pool }: TeamSources, doubts: readonly Doubt[]): SourcesReport {
  return {
    hours: hours && sourceReport(hours),
    clients: clients && sourceReport(clients),
    otherClients: otherClients && { ...sourceReport(otherClients), differing: differing(doubts) },
    pool,
  };
}

function sourceReport({ ranges, ...source }: FigureSource): SourceReport {
  return { ...source, ranges: ranges.map(rangeInWords) };
}

function differing(doubts: readonly Doubt[]): readonly DifferingReport[] {
  return doubts.flatMap(({ code, text, figure = 0, other = 0 }) =>
    code === "list-differs" ? [{ name: text, table: figure, list: other }] : [],
  );
}
