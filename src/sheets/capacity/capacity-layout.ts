import type { CapacityResult } from "../../caseload/capacity/capacity-result";
import type { Columns } from "../plan/block";
import type { KeptTogether } from "../plan/page-breaks";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/**
 * Where everything stands on "Normen en capaciteit", one block below the other on an upright page: the norm times, what they come to and what is
 * asked for; what a meeting decides on, with the checks, the assumptions and the sheet's own setting; then, to look up, the charts and the norms with
 * what to know about them.
 */
export interface CapacityLayout extends HeadingPlace, DecisionPlace {
  readonly widths: readonly number[];
  readonly full: Columns;
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
  /** The title of the sheet's own setting. */
  readonly settings: number;
  readonly norms: TableRows;
  readonly remarks: PlanRect;
  readonly productiveHours: PlanPosition;
  readonly spacers: readonly number[];
  /** What a page does not part. */
  readonly blocks: readonly KeptTogether[];
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

/** Columns of a table of totals, on the same grid. */
export const totalColumns = {
  name: { first: 0, last: 4 },
  source: { first: 5, last: 6 },
  exact: { first: 7, last: 8 },
  difference: { first: 9, last: 10 },
} as const;

/** How long the lists are. */
export interface CapacityLengths {
  readonly footnotes: number;
  readonly checks: number;
  readonly norms: number;
  /** Lines of text that the assumptions, or the remarks on norms, take in so many characters of width. */
  readonly assumptionLines: (width: number) => number;
  readonly remarkLines: (width: number) => number;
}

/** Group, product and figures: together as wide as an upright page at full size. */
const widths = [14, 17.5, 7, 8.5, 7.5, 8.5, 7.5, 7.5, 7.5, 7.5, 9];
const chartRows = 12;
const decisionRows = 3;
const settingColumn = 6;

export function capacityLayout(result: CapacityResult, lengths: CapacityLengths): CapacityLayout {
  const { lines, groups, products, existing, added, rounding, inflowFte, stockFte } = result;
  const full = { first: 0, last: normTimeColumns.rounding };
  const width = widths.reduce((sum, own) => sum + own, 0);
  const below = (top: number, rows: number): PlanRect => ({
    top,
    bottom: top + rows - 1,
    left: full.first,
    right: full.last,
  });

  const heading = { title: 0, fields: 1, proposal: 2 };
  const normTimes = tableRows(heading.proposal + 2, lines.length);
  let next = normTimes.total + 1;
  const row = (present: boolean): number | null => (present ? next++ : null);
  const drivenByKnown = inflowFte + stockFte > 0;
  const belowTotal = {
    inflow: row(drivenByKnown),
    stock: row(drivenByKnown),
    ifRounded: row(rounding !== null),
    ifTruncated: row(rounding !== null),
  };
  const footnotes = next;
  const groupRows = tableRows(footnotes + lengths.footnotes + 1, groups.length);
  const productRows = tableRows(groupRows.total + 2, products.length);
  const claim = claimRows(productRows.total + 2, existing.length, added.length);
  const checks = tableRows(claim.fits + 2, lengths.checks);
  const assumptions = below(checks.last + 3, lengths.assumptionLines(width));
  const settings = assumptions.bottom + 2;
  const decision = tableRows(settings + 3, decisionRows);
  const groupsChart = below(decision.last + 2, chartRows);
  const productsChart = below(groupsChart.bottom + 2, chartRows);
  const norms = tableRows(productsChart.bottom + 2, lengths.norms);
  const remarks = below(norms.last + 3, lengths.remarkLines(width));
  const titles = [normTimes.title, groupRows.title, productRows.title, claim.title, checks.title, assumptions.top - 1];
  return {
    widths,
    full,
    heading,
    headingColumns: headingColumns(widths, full),
    normTimes,
    below: belowTotal,
    footnotes,
    groups: groupRows,
    products: productRows,
    claim,
    charts: [groupsChart, productsChart],
    checks,
    assumptions,
    settings,
    norms,
    remarks,
    decision,
    decisionColumns: decisionColumns(widths, full),
    productiveHours: { row: settings + 1, column: settingColumn },
    spacers: [
      ...titles,
      settings,
      decision.title,
      groupsChart.top,
      productsChart.top,
      norms.title,
      remarks.top - 1,
    ].map((title) => title - 1),
    blocks: [
      { first: normTimes.title, last: groupRows.title - 2 },
      { first: groupRows.title, last: groupRows.total },
      { first: productRows.title, last: productRows.total },
      { first: claim.title, last: claim.fits },
      { first: checks.title, last: checks.last, goesOn: true },
      { first: assumptions.top - 1, last: assumptions.bottom },
      { first: settings, last: decision.last },
      { first: groupsChart.top, last: groupsChart.bottom },
      { first: productsChart.top, last: productsChart.bottom },
      { first: norms.title, last: norms.last },
      { first: remarks.top - 1, last: remarks.bottom },
    ],
    bottom: remarks.bottom,
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
