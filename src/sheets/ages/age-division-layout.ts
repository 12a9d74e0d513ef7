import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { outsideTeam } from "../../text/sheets/age-division-sheet";
import type { Columns } from "../plan/block";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import { tableRows, type TableRows } from "../plan/table-rows";
import { widthFor } from "../proportional/proportional-sheet-layout";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/**
 * Where everything stands on the sheet. Tabel 3 stands beside the selection. Below them are the distribution by age
 * over the whole width, the caseworkers beside other cuts, the checks beside the assumptions, and the decision beside
 * the sheet's own settings. The figures behind the chart stand right of the printed page.
 */
export interface AgeDivisionLayout {
  readonly widths: readonly number[];
  readonly left: Columns;
  readonly right: Columns;
  readonly heading: { readonly title: number; readonly fields: number; readonly proposal: number };
  readonly headingColumns: HeadingPlace["headingColumns"];
  readonly referenceDate: PlanPosition;
  readonly division: TableRows & { readonly outside: number; readonly unknown: number };
  readonly footnotes: number;
  readonly selection: TableRows & { readonly sentence: number };
  readonly chart: PlanRect;
  readonly caseworkers: TableRows;
  readonly caseworkerNotes: number;
  readonly betterCuts: PlanRect;
  readonly checks: TableRows;
  readonly assumptions: PlanRect;
  readonly decision: TableRows;
  readonly decisionColumns: DecisionPlace["decisionColumns"];
  readonly parameters: {
    readonly fullTimeHours: PlanPosition;
    readonly contactsPerYear: PlanPosition;
    readonly contactMinutes: PlanPosition;
    readonly aowBornAtLatest: PlanPosition;
  };
  readonly figures: FigurePlace;
  readonly spacers: readonly number[];
  readonly bottom: number;
}

/** Columns of Tabel 3, the same on every sheet. */
export const divisionColumns = {
  before: 0,
  beforeCount: 1,
  group: 2,
  from: 3,
  to: 4,
  count: 5,
  hours: 6,
  perFte: 7,
  contacts: 8,
  contactHours: 9,
  agingOut: 10,
} as const;

/** Columns of "Wie tellen mee", counted from the first one at the right. */
export const selectionColumns = { step: 0, leftOut: 1, unknown: 2, kept: 3 } as const;

/** The figures behind Tabel 3 and the chart: the birth dates of each group, and a line for each age. */
interface FigurePlace {
  readonly bornUntil: number;
  readonly bornAfter: number;
  readonly age: number;
  readonly youngest: number;
  readonly clients: number;
  /** One for each group, in order. */
  readonly groups: Columns;
  readonly outside: number;
  readonly line: number;
  readonly ages: TableRows;
  /** Who is counted by an age that Excel does not see; null where there is nobody. */
  readonly unseen: UnseenPlace | null;
}

/** From when until when they may be born, how many they are, and of how many of them it is not sure whether they are in a group. */
export interface UnseenPlace {
  readonly age: number;
  readonly earliest: number;
  readonly latest: number;
  readonly clients: number;
  readonly unsure: number;
  readonly rows: TableRows;
}

/** How long the lists are, and how many lines a text takes in so many characters of width. */
export interface AgeListLengths {
  readonly ages: number;
  readonly unseen: number;
  readonly footnotes: number;
  readonly caseworkers: number;
  readonly caseworkerNotes: number;
  readonly checks: number;
  /** Empty rows, to let the checks begin on a new page. */
  readonly rowsBeforeChecks: number;
  readonly betterCutsLines: (width: number) => number;
  readonly assumptionLines: (width: number) => number;
}

const nameWidth = { least: 19, most: 30 };
const divisionWidths = [10, 9, 8, 9, 10, 9, 9, 15, 11, 13];
const gapWidth = 3;
/** Step, left out, unknown, kept; the date in the heading needs the second. */
const rightWidths = [27, 17, 13, 13];
const figureWidth = 14;

const chartRows = 16;
const decisionRows = 3;

export function ageDivisionLayout(division: AgeDivision, lengths: AgeListLengths): AgeDivisionLayout {
  const names = division.caseworkers.map(({ name, inTeam }) => (inTeam ? name : outsideTeam(name)));
  const left = { first: 0, last: divisionWidths.length };
  const right = { first: left.last + 2, last: left.last + 1 + rightWidths.length };
  const rightWidth = rightWidths.reduce((sum, width) => sum + width, 0);
  const groups = division.proposed.bands.length;

  const heading = { title: 0, fields: 1, proposal: 2 };
  const bands = Math.max(groups, division.before?.bands.length ?? 1);
  const table = tableRows(heading.proposal + 2, bands + 2);
  const footnotes = table.total + 1;
  const selection = tableRows(table.title, division.outcome.steps.length + 1);
  const sentence = selection.total + 1;
  const chartTop = Math.max(footnotes + lengths.footnotes, sentence + 1) + 1;
  const chart = { top: chartTop, bottom: chartTop + chartRows - 1, left: left.first, right: right.last };

  const caseworkers = tableRows(chart.bottom + 2, lengths.caseworkers);
  const caseworkerNotes = caseworkers.total + 1;
  const betterCuts = {
    top: caseworkers.header,
    bottom: Math.max(
      caseworkerNotes + lengths.caseworkerNotes - 1,
      caseworkers.header + lengths.betterCutsLines(rightWidth) - 1,
    ),
    left: right.first,
    right: right.last,
  };
  // The header's row holds a line too.
  const checks = tableRows(
    betterCuts.bottom + 2 + lengths.rowsBeforeChecks,
    Math.max(lengths.checks, lengths.assumptionLines(rightWidth) - 1),
  );
  const decision = tableRows(checks.last + 2, decisionRows);
  const parameter = (place: number): PlanPosition => ({ row: decision.header + place, column: right.last });

  return {
    widths: [
      widthFor(names, nameWidth),
      ...divisionWidths,
      gapWidth,
      ...rightWidths,
      gapWidth,
      ...Array.from({ length: groups + figureColumns + (lengths.unseen > 0 ? unseenColumns : 0) }, () => figureWidth),
    ],
    left,
    right,
    heading,
    headingColumns: headingColumns(left, right),
    referenceDate: { row: heading.title, column: right.first + 1 },
    division: { ...table, last: table.first + groups - 1, outside: table.total - 2, unknown: table.total - 1 },
    footnotes,
    selection: { ...selection, sentence },
    chart,
    caseworkers,
    caseworkerNotes,
    betterCuts,
    checks,
    assumptions: { top: checks.header, bottom: checks.last, left: right.first, right: right.last },
    decision,
    decisionColumns: decisionColumns(left),
    parameters: {
      fullTimeHours: parameter(0),
      contactsPerYear: parameter(1),
      contactMinutes: parameter(2),
      aowBornAtLatest: parameter(3),
    },
    figures: figurePlace(right.last + 2, groups, table.title, lengths),
    spacers: [heading.proposal + 1, chart.top - 1, chart.bottom + 1, checks.title - 1, checks.last + 1],
    bottom: decision.last,
  };
}

/** Besides those of the groups. */
const figureColumns = 7;
const unseenColumns = 5;

function figurePlace(first: number, groups: number, title: number, { ages, unseen }: AgeListLengths): FigurePlace {
  const clients = first + 4;
  const line = clients + groups + 2;
  return {
    bornUntil: first,
    bornAfter: first + 1,
    age: first + 2,
    youngest: first + 3,
    clients,
    groups: { first: clients + 1, last: clients + groups },
    outside: clients + groups + 1,
    line,
    ages: tableRows(title, ages),
    unseen:
      unseen === 0
        ? null
        : {
            age: line + 1,
            earliest: line + 2,
            latest: line + 3,
            clients: line + 4,
            unsure: line + 5,
            rows: tableRows(title, unseen),
          },
  };
}
