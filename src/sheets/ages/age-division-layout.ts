import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { outsideTeam } from "../../text/sheets/age-division-sheet";
import type { Columns } from "../plan/block";
import type { KeptTogether } from "../plan/page-breaks";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import { tableRows, type TableRows } from "../plan/table-rows";
import { widthFor } from "../plan/width-for";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/**
 * Where everything stands on the sheet, one block below the other on an upright page: Tabel 3, the selection, the distribution by age, the
 * caseworkers, other cuts, the checks, the assumptions, the sheet's own settings and the decision. The figures behind the chart stand right of the
 * printed page.
 */
export interface AgeDivisionLayout {
  readonly widths: readonly number[];
  readonly full: Columns;
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
  /** The title of the sheet's own settings. */
  readonly settings: number;
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
  /** What a page does not part. */
  readonly blocks: readonly KeptTogether[];
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

/** Columns of "Wie tellen mee", on the same grid. */
export const selectionColumns = {
  step: { first: 0, last: 4 },
  leftOut: { first: 5, last: 6 },
  unknown: { first: 7, last: 8 },
  kept: { first: 9, last: 10 },
} as const;

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
  readonly betterCutsLines: (width: number) => number;
  readonly assumptionLines: (width: number) => number;
}

/** With a name beside them they fill an upright page at full size. */
const nameWidth = { least: 14, most: 16 };
const divisionWidths = [7.5, 12.5, 5.5, 6.5, 8.5, 7, 8.5, 9, 9, 9.5];
const gapWidth = 3;
const figureWidth = 14;
const settingColumn = 8;

const chartRows = 16;
const decisionRows = 3;

export function ageDivisionLayout(division: AgeDivision, lengths: AgeListLengths): AgeDivisionLayout {
  const names = division.caseworkers.map(({ name, inTeam }) => (inTeam ? name : outsideTeam(name)));
  const full = { first: 0, last: divisionWidths.length };
  const groups = division.proposed.bands.length;
  const printed = [widthFor(names, nameWidth), ...divisionWidths];
  const width = printed.reduce((sum, own) => sum + own, 0);

  const heading = { title: 0, fields: 1, proposal: 2 };
  const bands = Math.max(groups, division.before?.bands.length ?? 1);
  const table = tableRows(heading.proposal + 2, bands + 2);
  const footnotes = table.total + 1;
  const selection = tableRows(footnotes + lengths.footnotes + 1, division.outcome.steps.length + 1);
  const sentence = selection.total + 1;
  const chart = { top: sentence + 2, bottom: sentence + 1 + chartRows, left: full.first, right: full.last };

  const caseworkers = tableRows(chart.bottom + 2, lengths.caseworkers);
  const caseworkerNotes = caseworkers.total + 1;
  const below = (top: number, lines: number): PlanRect => ({
    top,
    bottom: top + lines - 1,
    left: full.first,
    right: full.last,
  });
  const betterCuts = below(caseworkerNotes + lengths.caseworkerNotes + 2, lengths.betterCutsLines(width));
  const checks = tableRows(betterCuts.bottom + 2, lengths.checks);
  const assumptions = below(checks.last + 3, lengths.assumptionLines(width));
  const settings = assumptions.bottom + 2;
  const parameter = (place: number): PlanPosition => ({ row: settings + 1 + place, column: settingColumn });
  const parameters = {
    fullTimeHours: parameter(0),
    contactsPerYear: parameter(1),
    contactMinutes: parameter(2),
    aowBornAtLatest: parameter(3),
  };
  const decision = tableRows(parameters.aowBornAtLatest.row + 2, decisionRows);
  const widths = [
    ...printed,
    gapWidth,
    ...Array.from({ length: groups + figureColumns + (lengths.unseen > 0 ? unseenColumns : 0) }, () => figureWidth),
  ];
  const headings = headingColumns(widths, full);

  return {
    widths,
    full,
    heading,
    headingColumns: headings,
    referenceDate: { row: heading.title, column: headings.referenceDate.first },
    division: { ...table, last: table.first + groups - 1, outside: table.total - 2, unknown: table.total - 1 },
    footnotes,
    selection: { ...selection, sentence },
    chart,
    caseworkers,
    caseworkerNotes,
    betterCuts,
    checks,
    assumptions,
    settings,
    decision,
    decisionColumns: decisionColumns(widths, full),
    parameters,
    figures: figurePlace(full.last + 2, groups, table.title, lengths),
    spacers: [
      table.title,
      selection.title,
      chart.top,
      caseworkers.title,
      betterCuts.top - 1,
      checks.title,
      assumptions.top - 1,
      settings,
      decision.title,
    ].map((row) => row - 1),
    blocks: [
      { first: table.title, last: selection.title - 2 },
      { first: selection.title, last: sentence },
      { first: chart.top, last: chart.bottom },
      { first: caseworkers.title, last: betterCuts.top - 3 },
      { first: betterCuts.top - 1, last: betterCuts.bottom },
      { first: checks.title, last: checks.last, goesOn: true },
      { first: assumptions.top - 1, last: assumptions.bottom },
      { first: settings, last: decision.last },
    ],
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
