import type { CellAddress } from "../caseload/cell-address";
import { noStep } from "../caseload/clients/client-columns";
import type { Check } from "../caseload/checks/check";
import { paidWorkWithBenefit, unknownLadderDirection, type ClientsOnStep } from "../caseload/checks/ladder-steps";
import { participationLadder, unknownLadder } from "../caseload/norms/ladder";
import type { Ladder } from "../caseload/norms/norm";
import type { ClientReading } from "./read-clients";

/** How many clients are on each step of a ladder, and the headers that call it one. */
export interface LadderCounts {
  readonly counts: readonly ClientsOnStep[];
  readonly ladder: Ladder;
  readonly cells: readonly CellAddress[];
}

/** The steps in the client lists; null where they have none. Phases are another thing than steps of a ladder, and are not counted. */
export function ladderCounts({ columns, lists }: ClientReading): LadderCounts | null {
  const places = lists.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.kind === "step" && /trede|ladder/i.test(rule.place.header) ? [rule.place] : [])),
  );
  if (places.length === 0) return null;
  const counts = clientsOnSteps(columns);
  const highest = Math.max(0, ...counts.map(({ step }) => step));
  // The participatieladder has six steps; a longer one may run either way.
  const ladder = highest <= participationLadder.steps ? participationLadder : unknownLadder(highest);
  return { counts, ladder, cells: places.map(({ headerCell }) => headerCell) };
}

/** C16 and C17 over the steps in the client lists. */
export function ladderChecks(clients: ClientReading): readonly Check[] {
  const found = ladderCounts(clients);
  if (!found) return [];
  const { counts, ladder, cells } = found;
  return [...paidWorkWithBenefit(counts, ladder, cells), ...unknownLadderDirection(counts, ladder, cells)];
}

function clientsOnSteps({ step, steps }: ClientReading["columns"]): readonly ClientsOnStep[] {
  const counts = steps.map(() => 0);
  for (const place of step ?? []) if (place !== noStep) counts[place] = (counts[place] ?? 0) + 1;
  return steps.flatMap((text, place) => {
    const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : null;
    return number === null ? [] : [{ step: number, clients: counts[place] ?? 0 }];
  });
}
