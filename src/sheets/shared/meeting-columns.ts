import type { Columns } from "../plan/block";
import { columnShares } from "../plan/column-shares";
import type { DecisionPlace } from "./decision-block";
import type { HeadingPlace } from "./heading-block";

/** Where the heading stands over the whole width of a page, on columns that a table below it needs. */
export function headingColumns(widths: readonly number[], full: Columns): HeadingPlace["headingColumns"] {
  const label = { first: full.first, last: full.first };
  const rest = { first: full.first + 1, last: full.last };
  const [title = label, team = label, date = label, statusLabel = label, status = label] = columnShares(
    widths,
    full,
    [46, 17, 24, 8, 10],
  );
  const [purpose = label, presenterLabel = label, presenter = label, whenLabel = label, when = label] = columnShares(
    widths,
    rest,
    [27, 7, 19, 11, 25],
  );
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
