import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import type { Columns } from "../plan/block";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import { tableRows, type TableRows } from "../plan/table-rows";
import { widthFor } from "../proportional/proportional-sheet-layout";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/**
 * Where everything stands on "Normen en capaciteit": left the norm times, right what they come to and what is asked for; below them what a
 * meeting decides on: the checks beside the assumptions, and the decision beside the sheet's own setting. Then, to look up, the charts and the
 * norms beside what to know about them.
 */
export interface CapacityLayout extends HeadingPlace, DecisionPlace {
  readonly widths: readonly number[];
  readonly left: Columns;
  readonly right: Columns;
  readonly normTimes: TableRows;
  /** Rows below the total of the norm times; null where there is nothing to say. */
  readonly below: {
    readonly inflow: number | null;
    readonly stock: number | null;
    readonly ifRounded: number | null;
    readonly ifTruncated: number | null;
  };
  readonly footnotes: number;
  readonly groups: TableRows;
  readonly products: TableRows;
  readonly claim: ClaimRows;
  readonly charts: readonly PlanRect[];
  readonly checks: TableRows;
  readonly assumptions: PlanRect;
  readonly norms: TableRows;
  readonly remarks: PlanRect;
  readonly productiveHours: PlanPosition;
  readonly spacers: readonly number[];
  readonly heads: readonly { readonly space: number; readonly last: number }[];
  readonly bottom: number;
}

interface ClaimRows {
  readonly title: number;
  readonly header: number;
  readonly needed: number;
  readonly existing: Rows;
  readonly added: Rows;
  readonly claim: number;
  /** The reverse: the fte that there is, and how much of the work fits in it. */
  readonly available: number;
  readonly fits: number;
}

/** Rows from first to last, both included. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Columns of the norm times, from left to right. */
export const normTimeColumns = {
  group: 0,
  product: 1,
  hours: 2,
  frequency: 3,
  volume: 4,
  drivenBy: 5,
  hoursAYear: 6,
  fte: 7,
  statedHours: 8,
  statedFte: 9,
  rounding: 10,
} as const;

/** Columns of a table of totals, from its first. */
export const totalColumns = { name: 0, source: 1, exact: 2, difference: 3 } as const;

/** How long the lists are. */
export interface CapacityLengths {
  readonly footnotes: number;
  readonly checks: number;
  readonly norms: number;
  /** Lines of text that the assumptions, or the remarks on norms, take in so many characters of width. */
  readonly assumptionLines: (width: number) => number;
  readonly remarkLines: (width: number) => number;
}

const figureWidths = [10, 10, 9, 10, 9, 9, 9, 9, 11];
const gapWidth = 3;
const totalWidths = [12, 12, 15];
const nameWidth = { least: 18, most: 26 };
const totalNameWidth = { least: 40, most: 46 };
const chartRows = 13;
const decisionRows = 3;

export function capacityLayout(result: CapacityResult, lengths: CapacityLengths): CapacityLayout {
  const { lines, groups, products, existing, added, rounding, inflowFte, stockFte } = result;
  const names = [...groups, ...products].map(({ name }) => name);
  const rightWidths = [widthFor(names, totalNameWidth), ...totalWidths];
  const widths = [
    widthFor(
      groups.map(({ name }) => name),
      nameWidth,
    ),
    widthFor(
      products.map(({ name }) => name),
      nameWidth,
    ),
    ...figureWidths,
    gapWidth,
    ...rightWidths,
  ];
  const left = { first: 0, last: normTimeColumns.rounding };
  const right = { first: left.last + 2, last: left.last + 1 + rightWidths.length };
  const rightWidth = rightWidths.reduce((sum, width) => sum + width, 0);

  const heading = { title: 0, fields: 1, proposal: 2 };
  const normTimes = tableRows(heading.proposal + 2, lines.length);
  let next = normTimes.total + 1;
  const row = (present: boolean): number | null => (present ? next++ : null);
  const drivenByKnown = inflowFte + stockFte > 0;
  const below = {
    inflow: row(drivenByKnown),
    stock: row(drivenByKnown),
    ifRounded: row(rounding !== null),
    ifTruncated: row(rounding !== null),
  };
  const footnotes = next;
  const groupRows = tableRows(normTimes.title, groups.length);
  const productRows = tableRows(groupRows.total + 2, products.length);
  const claim = claimRows(productRows.total + 2, existing.length, added.length);
  const tablesEnd = Math.max(footnotes + lengths.footnotes - 1, claim.fits);
  const checks = tableRows(tablesEnd + 2, Math.max(lengths.checks, lengths.assumptionLines(rightWidth) - 1));
  const decision = tableRows(checks.last + 2, decisionRows);
  const top = decision.last + 2;
  const bottom = top + chartRows - 1;
  const charts = [
    { top, bottom, left: left.first, right: normTimeColumns.volume },
    { top, bottom, left: normTimeColumns.drivenBy, right: right.last },
  ];
  const norms = tableRows(bottom + 2, Math.max(lengths.norms, lengths.remarkLines(rightWidth) - 1));
  const beside = ({ header, last }: TableRows): PlanRect => ({
    top: header,
    bottom: last,
    left: right.first,
    right: right.last,
  });
  return {
    widths,
    left,
    right,
    heading,
    headingColumns: headingColumns(left, right),
    normTimes,
    below,
    footnotes,
    groups: groupRows,
    products: productRows,
    claim,
    charts,
    checks,
    assumptions: beside(checks),
    norms,
    remarks: beside(norms),
    decision,
    decisionColumns: decisionColumns(left),
    productiveHours: { row: decision.header, column: right.last },
    spacers: [heading.proposal, tablesEnd, checks.last, decision.last, bottom].map((last) => last + 1),
    heads: [
      { space: checks.title - 1, last: checks.first },
      { space: decision.title - 1, last: decision.last },
      { space: top - 1, last: bottom },
      { space: norms.title - 1, last: norms.last },
    ],
    bottom: norms.last,
  };
}

/** A line to fill in when the sheets give none. */
function claimRows(title: number, existing: number, added: number): ClaimRows {
  const needed = title + 2;
  const taken = { first: needed + 1, last: needed + Math.max(1, existing) };
  const extra = { first: taken.last + 1, last: taken.last + Math.max(1, added) };
  const claim = extra.last + 1;
  return {
    ...{ title, header: title + 1, needed, existing: taken, added: extra },
    claim,
    available: claim + 1,
    fits: claim + 2,
  };
}
