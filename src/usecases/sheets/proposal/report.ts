import type { CaseworkerResult, Division } from "../../../caseload/division/division";
import { itemAt } from "../../../kernel/item-at";
import type { SecondOption } from "../../../sheets/proposal/proposal-sheet-input";
import { ageBandLabel } from "../../../text/age-bands";
import type { TeamReading } from "../../reading/read-team";

/** What `--json` prints about a proposal. */
export interface ProposalReport {
  readonly workbook: string;
  readonly referenceDate: string;
  /** Sheets that were added. */
  readonly sheets: readonly string[];
  readonly options: readonly {
    readonly name: "unchanged" | "by-hours" | "by-age";
    readonly clients: number;
    readonly transfers: number | null;
    readonly transfersPerYear: number | null;
    readonly teams: readonly { readonly band: string | null; readonly members: readonly string[] }[];
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly hours: number;
    readonly current: number | null;
    readonly byHours: number;
    readonly byAge: number | null;
  }[];
  readonly selectionName: string | null;
  readonly points: { readonly first: readonly string[]; readonly all: number };
}

export function proposalReport(
  { fileName }: TeamReading,
  result: Division,
  second: SecondOption | null,
  points: ProposalReport["points"],
  sheet: string,
): ProposalReport {
  const { totals, caseworkers, choices } = result;
  const clientsByAge = second?.byAge.teams.reduce((sum, { clients }) => sum + clients, 0) ?? 0;
  return {
    workbook: fileName,
    referenceDate: choices.referenceDate,
    sheets: [sheet],
    options: [
      { name: "unchanged", clients: totals.current, transfers: 0, transfersPerYear: 0, teams: [] },
      { name: "by-hours", clients: totals.current, transfers: totals.transfers, transfersPerYear: 0, teams: [] },
      ...(second
        ? [
            {
              name: "by-age" as const,
              clients: clientsByAge,
              transfers: second.byAge.transfers,
              transfersPerYear: second.byAge.transfersPerYear,
              teams: second.byAge.teams.map(({ band, members }) => ({ band: band && ageBandLabel(band), members })),
            },
          ]
        : []),
    ],
    people: caseworkers.map((own) => ({
      name: own.name,
      hours: own.caseloadHours,
      current: own.current,
      byHours: own.rounded,
      byAge: second && clientsIn(second, own),
    })),
    selectionName: second?.selection.name ?? null,
    points,
  };
}

/** Somebody's clients under the second option, of the groups that it divides. */
function clientsIn({ byAge }: SecondOption, { name }: Pick<CaseworkerResult, "name">): number {
  const place = byAge.teams.findIndex(({ members }) => members.includes(name));
  return place < 0 || byAge.division === null ? 0 : (itemAt(byAge.division, place).after[name] ?? 0);
}
