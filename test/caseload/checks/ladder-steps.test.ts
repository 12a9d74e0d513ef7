import { paidWorkWithBenefit, unknownLadderDirection } from "../../../src/caseload/checks/norms/ladder-steps";
import type { Ladder } from "../../../src/caseload/norms/norm";
import { cellAt } from "../team-builder";

const cells = [cellAt("Lijst", "C1")];
const participation: Ladder = { kind: "steps", steps: 6, direction: "work-is-high" };
const counts = [1, 2, 3, 4, 5, 6].map((step) => ({ step, clients: step * 10 }));

test("C16: step 6 of the participatieladder is paid work, step 1 of Gemeente B's ten is", () => {
  expect(paidWorkWithBenefit(counts, participation, cells)).toEqual([{ code: "C16", step: 6, clients: 60, cells }]);
  const reversed: Ladder = { kind: "steps", steps: 10, direction: "work-is-low" };
  expect(paidWorkWithBenefit(counts, reversed, cells)).toEqual([{ code: "C16", step: 1, clients: 10, cells }]);
});

test("C16: not without clients there, for phases, or where the direction is unknown", () => {
  expect(paidWorkWithBenefit(counts.slice(0, 5), participation, cells)).toEqual([]);
  expect(paidWorkWithBenefit([{ step: 6, clients: 0 }], participation, cells)).toEqual([]);
  expect(paidWorkWithBenefit(counts, { ...participation, kind: "phases" }, cells)).toEqual([]);
  expect(paidWorkWithBenefit(counts, { ...participation, direction: "unknown" }, cells)).toEqual([]);
});

test("C17: clients on a ladder of unknown direction", () => {
  const unknown: Ladder = { ...participation, direction: "unknown" };
  expect(unknownLadderDirection(counts, unknown, cells)).toEqual([{ code: "C17", steps: 6, cells }]);
  expect(unknownLadderDirection([{ step: 3, clients: 0 }], unknown, cells)).toEqual([]);
  expect(unknownLadderDirection(counts, participation, cells)).toEqual([]);
});
