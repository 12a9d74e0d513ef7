import { sum } from "../../caseload/sum";
import type { Columns } from "../plan/block";
import { columnShares } from "../plan/column-shares";
import type { DecisionPlace } from "./decision-block";
import type { HeadingPlace } from "./heading-block";

/** Purpose, "Door", who presents, "Wanneer", when. */
const usualShares = [27, 7, 19, 11, 25];
/** On many narrow columns the usual shares leave "Wanneer" the narrowest, and the cell before it would cut the word. */
const sharesForNarrowColumns = [23, 6, 11, 12, 35];
/** In characters, for "Wanneer" in bold. */
const leastWhenLabel = 8;

function widthOf(widths: readonly number[], { first, last }: Columns): number {
  return sum(widths.slice(first, last + 1));
}

/** Where the heading stands over the whole width of a page, on columns that a table below it needs. */
export function headingColumns(widths: readonly number[], full: Columns): HeadingPlace["headingColumns"] {
  const label = { first: full.first, last: full.first };
  const rest = { first: full.first + 1, last: full.last };
  const [title = label, team = label, date = label, statusLabel = label, status = label] = columnShares(
    widths,
    full,
    [46, 17, 24, 8, 10],
  );
  const fields = [usualShares, sharesForNarrowColumns]
    .map((shares) => columnShares(widths, rest, shares))
    .find(([, , , whenLabel]) => whenLabel && widthOf(widths, whenLabel) >= leastWhenLabel);
  const [purpose = label, presenterLabel = label, presenter = label, whenLabel = label, when = label] =
    fields ?? columnShares(widths, rest, usualShares);
  const [proposal = label, decisionLabel = label, decision = label] = columnShares(widths, rest, [44, 13, 30]);
  return {
    title,
    team,
    referenceDate: date,
    statusLabel,
    status,
    purposeLabel: label,
    purpose,
    presenterLabel,
    presenter,
    whenLabel,
    when,
    proposalLabel: label,
    proposal,
    requestedDecisionLabel: decisionLabel,
    requestedDecision: decision,
  };
}

/** Where the decision stands over the whole width: decision, action, who, when, evaluation. */
export function decisionColumns(widths: readonly number[], full: Columns): DecisionPlace["decisionColumns"] {
  return columnShares(widths, full, [30, 30, 15, 14, 16]);
}
