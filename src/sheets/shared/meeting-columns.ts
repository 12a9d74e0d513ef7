import { sum } from "../../caseload/sum";
import { itemAt } from "../../kernel/item-at";
import type { Columns } from "../plan/block";
import { columnShares } from "../plan/column-shares";
import type { DecisionPlace } from "./decision-block";
import type { HeadingPlace } from "./heading-block";

/** In characters, for words in bold: "Agendapunt: Caseloadverdeling team" in the largest letters, "Peildatum 30 september 2026", "Status"; "Door", "Wanneer"; "Gevraagd besluit" in two lines. A date with a remark takes two as well. */
const least = {
  top: [40, 0, 24, 6.5],
  fields: [0, 5, 10, 8.5, 20],
  proposal: [0, 9],
  decision: [0, 0, 0, 8.5],
} as const;

/** Title, team, date, "Status", status: the second where the date would be too narrow. */
const topShares = [
  [42, 17, 24, 8, 10],
  [42, 13, 27, 8, 10],
] as const;
/** Purpose, "Door", who presents, "Wanneer", when: the second on many narrow columns, where the first leaves too little behind them. */
const fieldShares = [
  [22, 7, 14, 11, 35],
  [23, 6, 11, 12, 35],
] as const;

/** The first of these divisions in which every span has the width that its words need, or else the first. */
function roomyColumns(
  widths: readonly number[],
  columns: Columns,
  candidates: readonly (readonly number[])[],
  needed: readonly number[],
): readonly Columns[] {
  const found = candidates.map((shares) => columnShares(widths, columns, shares, needed));
  const isRoomy = (spans: readonly Columns[]): boolean =>
    spans.every(({ first, last }, place) => sum(widths.slice(first, last + 1)) >= (needed[place] ?? 0));
  return found.find(isRoomy) ?? itemAt(found, 0);
}

/** Where the heading stands over the whole width of a page, on columns that a table below it needs. */
export function headingColumns(widths: readonly number[], full: Columns): HeadingPlace["headingColumns"] {
  const label = { first: full.first, last: full.first };
  const rest = { first: full.first + 1, last: full.last };
  const [title = label, team = label, date = label, statusLabel = label, status = label] = roomyColumns(
    widths,
    full,
    topShares,
    least.top,
  );
  const [purpose = label, presenterLabel = label, presenter = label, whenLabel = label, when = label] = roomyColumns(
    widths,
    rest,
    fieldShares,
    least.fields,
  );
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
