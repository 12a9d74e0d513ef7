import type { Division } from "../../caseload/division/division";
import type { Columns } from "../plan/block";
import type { KeptTogether } from "../plan/page-breaks";
import { caseloadRows, rangesAreOpen } from "./caseload-rows";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import { widthFor } from "../plan/width-for";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/**
 * Where everything stands on the sheet, one block below the other on an upright page: both tables on one grid of columns, the chart, who gives to
 * whom, what weighing takes (nothing without norms), the checks, the assumptions, the sheet's own settings and the decision. Beyond the printed area
 * are the intermediate steps.
 */
export interface ProportionalSheetLayout extends HeadingPlace, DecisionPlace {
  readonly widths: readonly number[];
  readonly full: Columns;
  readonly formation: TableRows;
  readonly formationColumns: FormationColumns;
  readonly caseload: TableRows;
  readonly caseloadColumns: CaseloadColumns;
  readonly helpers: HelperColumns;
  readonly changes: TableRows;
  readonly changesColumns: { readonly people: Columns; readonly route: Columns; readonly clients: number };
  readonly footnotes: number;
  readonly chart: PlanRect;
  /** The rows for "Gewogen werklast": none when the last comes before the first. */
  readonly weighted: { readonly first: number; readonly last: number };
  /** "Ondergrens en bovengrens": nothing where the team has no bounds. */
  readonly bounds: BoundsPlace | null;
  /** "Met minder overdrachten", with a note in place of a total: nothing where nobody asked. */
  readonly few: TableRows | null;
  readonly checks: TableRows;
  /** One cell for the whole list, below its title. */
  readonly assumptions: PlanRect;
  /** The title of the sheet's own settings. */
  readonly settings: number;
  readonly parameters: Parameters;
  readonly spacers: readonly number[];
  /** What a page does not part. */
  readonly blocks: readonly KeptTogether[];
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

/** The note stands in the row below the total. */
interface BoundsPlace {
  readonly table: TableRows;
  readonly note: number;
  readonly columns: {
    readonly name: number;
    readonly caseloadHours: number;
    readonly load: number;
    readonly lowest: number;
    readonly highest: number;
    readonly status: Columns;
  };
  readonly lower: PlanPosition;
  readonly upper: PlanPosition;
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
  /** Everybody beside the bounds; null without any. */
  readonly bounded: number | null;
  /** Lines of "Met minder overdrachten"; null where nobody asked. */
  readonly fewTransfers: number | null;
}

/**
 * The width of the widest word of each column, in characters; all of them with a long name beside them can just be read on an upright page. Without
 * the range a name has more room.
 */
const nameWidth = { least: 14, most: 15.5, mostWithoutRange: 22 };
const caseloadWidths = {
  caseloadHours: 8.5,
  current: 8,
  exact: 10.5,
  rounded: 11,
  difference: 7.5,
  range: 10,
  perFte: 8,
  index: 6.5,
  contacts: 8.5,
  contactHours: 8.5,
} as const;
const gapWidth = 3;
const helperWidth = 12;
/** Intermediate steps of Tabel 2. */
const helperColumns = 4;

const decisionRows = 3;
/** Names below many bars stand upright, which takes more of the height. */
const chartRows = { usual: 13, many: 17, manyPeople: 16 } as const;
/** With more people neither Tabel 2 nor the table of changes leaves room for the chart on its page. */
const chartBesideTables = { mostPeople: 28 } as const;
/** With more people Tabel 1 needs a page of its own, and the heading would be alone on the first. */
const tableBelowHeading = { mostPeople: 40 } as const;

export function proportionalSheetLayout(result: Division, lengths: ListLengths): ProportionalSheetLayout {
  const caseloadKinds = (Object.keys(caseloadWidths) as (keyof typeof caseloadWidths)[]).filter(
    (kind) => kind !== "range" || rangesAreOpen(result),
  );
  const columnOf = (kind: keyof typeof caseloadWidths): number => caseloadKinds.indexOf(kind) + 1;

  const names = caseloadRows(result).map(({ name }) => name);
  const full = { first: 0, last: caseloadKinds.length };
  const firstHelper = full.last + 2;
  const helpersNeeded = Math.max(helperColumns, lengths.weightedHelperColumns);
  const widths = [
    widthFor(names, {
      least: nameWidth.least,
      most: caseloadKinds.includes("range") ? nameWidth.most : nameWidth.mostWithoutRange,
    }),
    ...caseloadKinds.map((kind) => caseloadWidths[kind]),
    gapWidth,
    ...Array.from({ length: helpersNeeded }, () => helperWidth),
  ];
  const width = widths.slice(0, full.last + 1).reduce((sum, own) => sum + own, 0);

  const heading = { title: 0, fields: 1, proposal: 2 };
  const chartHeight = names.length > chartRows.manyPeople ? chartRows.many : chartRows.usual;
  const chartIsFirst = result.caseworkers.length > tableBelowHeading.mostPeople;
  const belowHeading = heading.proposal + 2;
  const formation = tableRows(belowHeading + (chartIsFirst ? chartHeight + 1 : 0), result.caseworkers.length);
  const caseload = tableRows(formation.total + 2, names.length);
  const footnotes = caseload.total + 1;
  const changed = Math.max(names.length, result.transfers.length, 1);
  const chartIsLater = !chartIsFirst && changed > chartBesideTables.mostPeople;
  const chartIsBetween = !chartIsFirst && !chartIsLater;
  const afterCaseload = footnotes + lengths.footnotes + 1;
  const changes = tableRows(afterCaseload + (chartIsBetween ? chartHeight + 1 : 0), changed);
  const chartBelow = chartIsLater ? changes.total + 2 : afterCaseload;
  const chartTop = chartIsFirst ? belowHeading : chartBelow;
  const chart = { top: chartTop, bottom: chartTop + chartHeight - 1, left: full.first, right: full.last };
  const tablesEnd = chartIsLater ? chart.bottom : changes.total;
  const weightedRows = lengths.weightedRows(width);
  const weighted = { first: tablesEnd + 2, last: tablesEnd + 1 + weightedRows };
  const afterWeighted = weightedRows === 0 ? weighted.first : weighted.last + 2;
  const boundsTable = lengths.bounded === null ? null : tableRows(afterWeighted, lengths.bounded);
  const afterBounds = boundsTable ? boundsTable.total + 3 : afterWeighted;
  const few = lengths.fewTransfers === null ? null : tableRows(afterBounds, lengths.fewTransfers);
  const checks = tableRows(few ? few.total + 2 : afterBounds, lengths.checks);
  const assumptionsTop = checks.last + 3;
  const assumptions = {
    top: assumptionsTop,
    bottom: assumptionsTop + lengths.assumptionLines(width) - 1,
    left: full.first,
    right: full.last,
  };
  const settings = assumptions.bottom + 2;
  let parameterRow = settings + 1;
  const parameter = (): PlanPosition => ({ row: parameterRow++, column: settingColumn });
  const parameters = {
    fullTimeHours: parameter(),
    contactsPerYear: parameter(),
    contactMinutes: parameter(),
    unknownSideTaskMaximum: caseloadKinds.includes("range") ? parameter() : null,
  };
  const bounds = boundsTable && {
    table: boundsTable,
    note: boundsTable.total + 1,
    columns: boundsColumns,
    lower: parameter(),
    upper: parameter(),
  };
  const decision = tableRows(parameterRow + 1, decisionRows);
  const chartBlock = { first: chart.top, last: chart.bottom };
  const changesBlock = { first: changes.title, last: changes.total };
  const titled = [formation, caseload, changes, checks].map(({ title }) => title);

  return {
    widths,
    full,
    heading,
    headingColumns: headingColumns(widths, full),
    formation,
    formationColumns: formationColumns(result, full.last),
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
    changesColumns: {
      people: { first: 0, last: 3 },
      route: { first: 4, last: full.last - 1 },
      clients: full.last,
    },
    footnotes,
    chart,
    weighted,
    bounds,
    few,
    checks,
    assumptions,
    settings,
    decision,
    decisionColumns: decisionColumns(widths, full),
    parameters,
    spacers: [
      ...titled.map((title) => title - 1),
      chart.top - 1,
      ...(weightedRows === 0 ? [] : [weighted.first - 1]),
      ...(bounds ? [bounds.table.title - 1] : []),
      ...(few ? [few.title - 1] : []),
      assumptions.top - 2,
      settings - 1,
      decision.title - 1,
    ],
    blocks: [
      ...(chartIsFirst ? [chartBlock] : []),
      { first: formation.title, last: formation.total },
      { first: caseload.title, last: afterCaseload - 2 },
      ...(chartIsBetween ? [chartBlock] : []),
      changesBlock,
      ...(chartIsLater ? [chartBlock] : []),
      ...(weightedRows === 0 ? [] : [weighted]),
      ...(bounds ? [{ first: bounds.table.title, last: bounds.note }] : []),
      ...(few ? [{ first: few.title, last: few.total }] : []),
      { first: checks.title, last: checks.last, goesOn: true },
      { first: assumptions.top - 1, last: assumptions.bottom },
      { first: settings, last: decision.last },
    ],
    bottom: decision.last,
  };
}

/** Where the sheet's own settings stand: as near to their words as these allow. */
const settingColumn = 5;

/** On the grid of Tabel 2. */
const boundsColumns = {
  name: 0,
  caseloadHours: 1,
  load: 2,
  lowest: 3,
  highest: 4,
  status: { first: 5, last: 6 },
} as const;

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
