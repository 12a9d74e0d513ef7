import type { Columns } from "../plan/block";
import type { DecisionPlace } from "./decision-block";
import type { HeadingPlace } from "./heading-block";

/** Where the heading stands on a sheet of two halves: the left one has nine columns or more, the right one four. */
export function headingColumns(left: Columns, right: Columns): HeadingPlace["headingColumns"] {
  const besides = { first: right.first + 1, last: right.last };
  return {
    title: { first: 0, last: 3 },
    team: { first: 4, last: 6 },
    referenceDateLabel: one(right.first),
    referenceDate: one(right.first + 1),
    statusLabel: one(right.first + 2),
    status: one(right.last),
    purposeLabel: one(0),
    purpose: { first: 1, last: 3 },
    presenterLabel: one(4),
    presenter: { first: 5, last: 6 },
    whenLabel: one(7),
    when: { first: 8, last: left.last },
    fileLabel: one(right.first),
    file: besides,
    proposalLabel: one(0),
    proposal: { first: 1, last: left.last },
    requestedDecisionLabel: one(right.first),
    requestedDecision: besides,
  };
}

/** Where the decision stands in the left half of such a sheet. */
export function decisionColumns(left: Columns): DecisionPlace["decisionColumns"] {
  return [{ first: 0, last: 2 }, { first: 3, last: 5 }, one(6), one(7), { first: 8, last: left.last }];
}

function one(column: number): Columns {
  return { first: column, last: column };
}
