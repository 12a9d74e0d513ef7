import type { CellAddress } from "../../caseload/cell-address";
import { flag } from "../../caseload/clients/client-flags";
import { noStep } from "../../caseload/clients/client-columns";
import type { Check } from "../../caseload/checks/check";
import {
  paidWorkWithBenefit,
  unknownLadderDirection,
  type ClientsOnStep,
} from "../../caseload/checks/norms/ladder-steps";
import { participationLadder, unknownLadder } from "../../caseload/norms/ladder";
import type { Ladder } from "../../caseload/norms/norm";
import type { ClientReading } from "../reading/read-clients";

/** A ladder that clients of the lists are on, with how many are on each step and the headers of its columns. */
interface ListedLadder {
  readonly ladder: Ladder;
  readonly counts: readonly ClientsOnStep[];
  /** Those of whom no list says that their benefit does not run. */
  readonly withBenefit: readonly ClientsOnStep[];
  readonly cells: readonly CellAddress[];
}

/**
 * The ladder in the client lists: the one that somebody named or else the participatieladder with its six steps; a longer one may run either
 * way. Null where no column says that it is a ladder: phases are another thing.
 */
export function listedLadder(
  { columns, lists }: ClientReading,
  stated: Ladder = participationLadder,
): ListedLadder | null {
  const cells = lists.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.kind === "step" && /trede|ladder/i.test(rule.place.header) ? [rule.place.headerCell] : [],
    ),
  );
  if (cells.length === 0) return null;
  const counts = clientsOnSteps(columns);
  const highest = Math.max(0, ...counts.map(({ step }) => step));
  return {
    ladder: highest <= stated.steps ? stated : unknownLadder(highest),
    counts,
    withBenefit: clientsOnSteps(columns, (client) => columns.benefit?.[client] !== flag.no),
    cells,
  };
}

/** C16 and C17 over the steps in the client lists. */
export function ladderChecks(clients: ClientReading, stated?: Ladder): readonly Check[] {
  const listed = listedLadder(clients, stated);
  if (listed === null) return [];
  const { ladder, counts, withBenefit, cells } = listed;
  return [...paidWorkWithBenefit(withBenefit, ladder, cells), ...unknownLadderDirection(counts, ladder, cells)];
}

function clientsOnSteps(
  { step, steps }: ClientReading["columns"],
  counted: (client: number) => boolean = () => true,
): readonly ClientsOnStep[] {
  const counts = steps.map(() => 0);
  step?.forEach((place, client) => {
    if (place !== noStep && counted(client)) counts[place] = (counts[place] ?? 0) + 1;
  });
  return steps.flatMap((text, place) => {
    const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : null;
    return number === null ? [] : [{ step: number, clients: counts[place] ?? 0 }];
  });
}
