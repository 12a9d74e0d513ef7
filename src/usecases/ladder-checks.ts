import { noStep } from "../caseload/clients/client-columns";
import type { Check } from "../caseload/checks/check";
import { paidWorkWithBenefit, unknownLadderDirection, type ClientsOnStep } from "../caseload/checks/ladder-steps";
import { participationLadder, unknownLadder } from "../caseload/norms/ladder";
import type { Ladder } from "../caseload/norms/norm";
import type { ClientReading } from "./read-clients";

/**
 * C16 and C17 over the steps in the client lists, on a ladder that somebody named or else the participatieladder with its six steps; a longer
 * one may run either way. Phases are another thing than steps of a ladder, and are not judged.
 */
export function ladderChecks(
  { columns, lists }: ClientReading,
  stated: Ladder = participationLadder,
): readonly Check[] {
  const places = lists.flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.kind === "step" && /trede|ladder/i.test(rule.place.header) ? [rule.place] : [])),
  );
  if (places.length === 0) return [];
  const counts = clientsOnSteps(columns);
  const highest = Math.max(0, ...counts.map(({ step }) => step));
  const ladder = highest <= stated.steps ? stated : unknownLadder(highest);
  const cells = places.map(({ headerCell }) => headerCell);
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
