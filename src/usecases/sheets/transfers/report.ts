import type { IsoDate } from "../../../caseload/dates";
import type { TeamTransfers } from "../../../caseload/transfers/team-transfers";
import { groupName } from "../../../text/sheets/transfers-sheet";

/** What `--json` prints about transfers. Loads are in points; a client of the highest norm, or any client without norms, is 1. */
export interface TransfersReport {
  readonly workbook: string;
  readonly referenceDate: IsoDate;
  readonly within: number | null;
  readonly atMost: number | null;
  readonly groups: TeamTransfers["groups"];
  readonly team: TeamTransfers["caseworkers"];
  /** `from` is null for clients whom nobody had. */
  readonly moves: readonly {
    readonly group: string;
    readonly from: string | null;
    readonly to: string;
    readonly clients: number;
  }[];
  readonly transfers: number;
  /** No plan has fewer transfers than this; null with `atMost`. */
  readonly bound: number | null;
  readonly curve: TeamTransfers["curve"];
  readonly sheets: readonly string[];
}

export function transfersReport(
  { within, atMost, groups, caseworkers, routes, transfers, bound, curve }: TeamTransfers,
  {
    workbook,
    referenceDate,
    sheet,
  }: { readonly workbook: string; readonly referenceDate: IsoDate; readonly sheet: string },
): TransfersReport {
  const named = groups.map((group) => ({ ...group, name: groupName(group) }));
  return {
    ...{ workbook, referenceDate, within, atMost, groups: named, team: caseworkers },
    moves: routes.map(({ group, from, to, clients }) => ({ group: named[group]?.name ?? "", from, to, clients })),
    ...{ transfers, bound, curve, sheets: [sheet] },
  };
}
