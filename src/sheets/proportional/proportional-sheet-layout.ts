import type { Division } from "../../caseload/division/division";
import type { Columns } from "../plan/block";
import { caseloadRows, rangesAreOpen } from "./caseload-rows";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/**
 * Where everything stands on the sheet. Left the two tables on one grid of columns, right of them what changes and the chart,
 * below them what weighing takes (nothing without norms), the checks beside the assumptions, then the decision beside the sheet's own settings, and beyond the printed area the
 * intermediate steps.
 */
export interface ProportionalSheetLayout extends HeadingPlace, DecisionPlace {
  readonly widths: readonly number[];
  readonly left: Columns;
  readonly right: Columns;
  readonly full: Columns;
  readonly formation: TableRows;
  readonly formationColumns: FormationColumns;
  readonly caseload: TableRows;
  readonly caseloadColumns: CaseloadColumns;
  readonly helpers: HelperColumns;
  readonly changes: TableRows;
  readonly footnotes: number;
  /** The room for the chart, which may take a part of it. */
  readonly chart: PlanRect;
  /** The rows for "Gewogen werklast": none when the last comes before the first. */
  readonly weighted: { readonly first: number; readonly last: number };
  readonly checks: TableRows;
  /** One cell for the whole list, beside the checks. */
  readonly assumptions: PlanRect;
  readonly parameters: Parameters;
  readonly spacers: readonly number[];
  /**
   * Where no page may end, when weighing takes a second page: from the empty row above a block to the last row that
   * stays with its title.
   */
  readonly heads: readonly { readonly space: number; readonly last: number }[];
  readonly bottom: number;
}

/** Absent columns are not on the sheet, because the sheets say nothing about them. */
interface FormationColumns {
  readonly name: number;
  readonly contractHours: number;
  readonly sideTasks: Columns;
  readonly sideTaskHours: number;
  readonly fillIn: number | null;
  readonly absence: number | null;
  readonly rampUp: number | null;
  readonly caseloadHours: number;
  readonly until: number;
}

interface CaseloadColumns {
  readonly name: number;
  readonly caseloadHours: number;
  readonly current: number;
  readonly exact: number;
  readonly rounded: number;
  readonly difference: number;
  readonly range: number | null;
  readonly perFte: number;
  readonly index: number;
  readonly contacts: number;
  readonly contactHours: number;
}

interface HelperColumns {
  readonly floor: number;
  readonly remainder: number;
  readonly rank: number;
  readonly leastHours: number;
}

/** The cells of the sheet's own settings; null for a setting that no column uses. */
interface Parameters {
  readonly fullTimeHours: PlanPosition;
  readonly contactsPerYear: PlanPosition;
  readonly contactMinutes: PlanPosition;
  readonly unknownSideTaskMaximum: PlanPosition | null;
}

/** How long the lists are. */
export interface ListLengths {
  readonly footnotes: number;
  readonly checks: number;
  /** Lines of text that the assumptions take in so many characters of width. */
  readonly assumptionLines: (width: number) => number;
  /** Rows that weighing takes where the right-hand columns have so many characters of width, and columns of intermediate steps. */
  readonly weightedRows: (width: number) => number;
  readonly weightedHelperColumns: number;
}

const nameWidth = { least: 17, most: 28 };
/** The width of the widest word of each column, in characters. */
const caseloadWidths = {
  caseloadHours: 11,
  current: 10,
  exact: 12,
  rounded: 12,
  difference: 10,
  range: 12,
  perFte: 9,
  index: 10,
  contacts: 14,
  contactHours: 11,
} as const;
const gapWidth = 3;
/** "Julie → Lisette" */
const routeWidth = { least: 24, most: 36 };
const helperWidth = 12;
/** Intermediate steps of Tabel 2. */
const helperColumns = 4;

const decisionRows = 3;
/** With fewer rows the chart cannot be read. */
const leastChartRows = 11;

export function proportionalSheetLayout(result: Division, lengths: ListLengths): ProportionalSheetLayout {
  const caseloadKinds = (Object.keys(caseloadWidths) as (keyof typeof caseloadWidths)[]).filter(
    (kind) => kind !== "range" || rangesAreOpen(result),
  );
  const columnOf = (kind: keyof typeof caseloadWidths): number => caseloadKinds.indexOf(kind) + 1;

  const names = caseloadRows(result).map(({ name }) => name);
  const routes = result.transfers.map(({ from, to }) => `${from} → ${to}`);
  /** Label, rest of a text, route, number. */
  const rightWidths = [14, 24, widthFor(routes, routeWidth), 9];

  const left = { first: 0, last: caseloadKinds.length };
  const right = { first: left.last + 2, last: left.last + 1 + rightWidths.length };
  const firstHelper = right.last + 2;
  const helpersNeeded = Math.max(helperColumns, lengths.weightedHelperColumns);
  const widths = [
    widthFor(names, nameWidth),
    ...caseloadKinds.map((kind) => caseloadWidths[kind]),
    gapWidth,
    ...rightWidths,
    gapWidth,
    ...Array.from({ length: helpersNeeded }, () => helperWidth),
  ];

  const heading = { title: 0, fields: 1, proposal: 2 };
  const formation = tableRows(heading.proposal + 2, result.caseworkers.length);
  const changes = tableRows(formation.title, Math.max(names.length, result.transfers.length));
  const caseload = tableRows(Math.max(formation.total, changes.total) + 2, names.length);
  const footnotes = caseload.total + 1;
  const chart = {
    top: caseload.title,
    bottom: Math.max(footnotes + lengths.footnotes - 1, caseload.title + leastChartRows - 1),
    left: right.first,
    right: right.last,
  };
  const rightWidth = rightWidths.reduce((sum, width) => sum + width, 0);
  const assumptionLines = lengths.assumptionLines(rightWidth);
  const weightedRows = lengths.weightedRows(rightWidth);
  const weighted = { first: chart.bottom + 2, last: chart.bottom + 1 + weightedRows };
  // The header's row holds a line too.
  const checks = tableRows(
    weightedRows === 0 ? weighted.first : weighted.last + 2,
    Math.max(lengths.checks, assumptionLines - 1),
  );
  const assumptions = { top: checks.header, bottom: checks.last, left: right.first, right: right.last };
  const decision = tableRows(checks.last + 2, decisionRows);
  let parameterRow = decision.header;
  const parameter = (): PlanPosition => ({ row: parameterRow++, column: right.last });

  return {
    widths,
    left,
    right,
    full: { first: left.first, last: right.last },
    heading,
    headingColumns: headingColumns(left, right),
    formation,
    formationColumns: formationColumns(result, left.last),
    caseload,
    caseloadColumns: {
      name: 0,
      caseloadHours: columnOf("caseloadHours"),
      current: columnOf("current"),
      exact: columnOf("exact"),
      rounded: columnOf("rounded"),
      difference: columnOf("difference"),
      range: caseloadKinds.includes("range") ? columnOf("range") : null,
      perFte: columnOf("perFte"),
      index: columnOf("index"),
      contacts: columnOf("contacts"),
      contactHours: columnOf("contactHours"),
    },
    helpers: { floor: firstHelper, remainder: firstHelper + 1, rank: firstHelper + 2, leastHours: firstHelper + 3 },
    changes,
    footnotes,
    chart,
    weighted,
    checks,
    assumptions,
    decision,
    decisionColumns: decisionColumns(left),
    parameters: {
      fullTimeHours: parameter(),
      contactsPerYear: parameter(),
      contactMinutes: parameter(),
      unknownSideTaskMaximum: caseloadKinds.includes("range") ? parameter() : null,
    },
    spacers: [
      heading.proposal,
      Math.max(formation.total, changes.total),
      chart.bottom,
      ...(weightedRows === 0 ? [] : [weighted.last]),
      checks.last,
    ].map((row) => row + 1),
    heads:
      weightedRows === 0
        ? []
        : [
            { space: weighted.first - 1, last: weighted.first + 2 },
            { space: checks.title - 1, last: checks.first },
            { space: decision.title - 1, last: decision.last },
          ],
    bottom: decision.last,
  };
}

/** Wide enough for the longest, within bounds: what is longer wraps. */
export function widthFor(
  texts: readonly string[],
  { least, most }: { readonly least: number; readonly most: number },
): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => text.length)));
}

/** Name and contract hours left, the deductions and what remains right; the side tasks take the columns between. */
function formationColumns(result: Division, last: number): FormationColumns {
  let next = last;
  const fromRight = (present: boolean): number | null => (present ? next-- : null);
  const until = next--;
  const caseloadHours = next--;
  const rampUp = fromRight(result.caseworkers.some(({ rampUpHours }) => rampUpHours > 0));
  const absence = fromRight(
    result.caseworkers.some(({ absenceHours, supposed }) => absenceHours > 0 || supposed.absenceHours !== undefined),
  );
  const fillIn = fromRight(result.caseworkers.some(({ sideTaskHours }) => sideTaskHours === null));
  const sideTaskHours = next--;
  return {
    name: 0,
    contractHours: 1,
    sideTasks: { first: 2, last: next },
    sideTaskHours,
    fillIn,
    absence,
    rampUp,
    caseloadHours,
    until,
  };
}
