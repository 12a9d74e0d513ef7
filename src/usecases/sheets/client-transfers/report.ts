import { groupBy } from "../../../caseload/group-by";
import type { ScenarioTransfers } from "../../scenarios/compute-client-transfers";

/** What `--json` prints about clients who change caseworker: totals, and nothing of any client. */
export interface ClientTransfersReport {
  readonly selectionName: string;
  readonly scenario: string;
  /** `from` is null for clients whom nobody had. */
  readonly moves: readonly { readonly from: string | null; readonly to: string; readonly clients: number }[];
}

export function clientTransfersReport({ comparison, scenario, transfers }: ScenarioTransfers): ClientTransfersReport {
  const together = groupBy(transfers, ({ from, to }) => JSON.stringify([from, to]));
  return {
    selectionName: comparison.selection.name,
    scenario: scenario.scenario.name,
    moves: [...together.values()].flatMap((group) =>
      group.slice(0, 1).map(({ from, to }) => ({ from, to, clients: group.length })),
    ),
  };
}
