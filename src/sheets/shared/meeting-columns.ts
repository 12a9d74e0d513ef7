import { sum } from "../../caseload/sum";
import { itemAt } from "../../kernel/item-at";
import type { Columns } from "../plan/block";
import { columnShares } from "../plan/column-shares";
import type { DecisionPlace } from "./decision-block";
import type { HeadingPlace } from "./heading-block";

/** In characters, for words in bold: "Peildatum 30 september 2026", "Status"; "Door", "Wanneer"; "Gevraagd besluit" in two lines. A date with a remark takes two as well. */
const least = {
  top: [0, 0, 24, 6.5],
  fields: [0, 5, 10, 8.5, 20],
  proposal: [0, 9],
  decision: [0, 0, 0, 8.5],
} as const;

/** Purpose, "Door", who presents, "Wanneer", when. */
const usualShares = [27, 7, 19, 11, 25];
/** On many narrow columns the usual shares leave too little behind them. */
const sharesForNarrowColumns = [23, 6, 11, 12, 35];

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
    [42, 13, 27, 8, 10],
    least.top,
  );
  const fields = [usualShares, sharesForNarrowColumns].map((shares) =>
    columnShares(widths, rest, shares, least.fields),
  );
  const [purpose = label, presenterLabel = label, presenter = label, whenLabel = label, when = label] =
    fields.find((columns) => columns.every((own, place) => widthOf(widths, own) >= (least.fields[place] ?? 0))) ??
    itemAt(fields, 0);
  const [proposal = label, decisionLabel = label, decision = label] = columnShares(
    widths,
    rest,
    [44, 13, 30],
    least.proposal,
  );
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
  return columnShares(widths, full, [28, 28, 15, 14, 20], least.decision);
}
