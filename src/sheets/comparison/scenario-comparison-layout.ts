import { itemAt } from "../../kernel/item-at";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { Columns } from "../plan/block";
import type { KeptTogether } from "../plan/page-breaks";
import { decisionColumns, headingColumns } from "../shared/meeting-columns";
import type { ComparedColumn } from "./compared-columns";
import { measuresOf } from "./compared-measures";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { PlanPosition, PlanRect } from "../plan/sheet-plan";

/** The four columns of the grid that one scenario has, in every table of the sheet. */
export interface Slot extends Columns {
  readonly who: number;
  readonly hours: number;
  readonly clients: number;
  readonly perFte: number;
}

/** Scenarios side by side: from the first to before the last, in the slots from full to right. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  readonly title: number;
  /** Which scenarios these are. */
  readonly names: number;
}

export interface ComparedStrip extends Strip {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** The first row of measures; the others follow. */
  readonly measures: number;
  /** The title of the measures and the row below it, where they stand in a table of their own. */
  readonly apart: Pick<Strip, "title" | "names"> | null;
}

export interface ChangesStrip extends Strip {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** One row for all, or with many people a row for each scenario. */
  readonly routes: number;
}

interface ConsiderationsStrip extends Strip {
  readonly first: number;
}

/**
 * Where everything stands on the sheet: a column of labels and beside it a slot for each scenario, in which the scenario's figures, changes and
 * considerations stand below each other. More scenarios than fit side by side go on in another strip.
 */
export interface ScenarioComparisonLayout extends HeadingPlace, DecisionPlace {
  readonly widths: readonly number[];
  /** All columns. */
  readonly full: Columns;
  readonly slots: readonly Slot[];
  readonly clients: number;
  /** With many people the measures stand before them, and a name takes the columns of the labels as well: nobody's name is two lines. */
  readonly isLarge: boolean;
  readonly scenarios: readonly ComparedStrip[];
  readonly fullTimeHours: PlanPosition;
  readonly footnotes: number;
  readonly changes: readonly ChangesStrip[];
  /** null where nobody changes. */
  readonly chart: PlanRect | null;
  /** The line-ups that were found, with their sentences; null without a search. */
  readonly search: { readonly lineUps: readonly ComparedStrip[]; readonly remarks: number } | null;
  /** The teams of more people than a cell can name, under a title; null where there are none. */
  readonly teams: TableRows | null;
  readonly considerations: readonly ConsiderationsStrip[];
  readonly checks: TableRows;
  readonly assumptions: { readonly title: number; readonly first: number };
  readonly spacers: readonly number[];
  /** What a page does not part. */
  readonly blocks: readonly KeptTogether[];
  readonly bottom: number;
}

/** How long the lists are. */
export interface ComparisonLengths {
  readonly footnotes: number;
  readonly chart: number;
  /** Columns beside the page, for the steps of each scenario. */
  readonly helpers: number;
  readonly remarks: number;
  readonly teams: number;
  readonly considerations: number;
  readonly checks: number;
  readonly assumptions: number;
}

/** On an upright page four side by side would be too small to read. */
const mostSideBySide = 3;
/** More people make their tables a page long. */
export const manyPeople = 16;
/** The heading needs the columns of two scenarios. */
const fewestSideBySide = 2;
/** In characters; they fill the page. */
const labelWidth = 15;
const slotWidth = {
  2: { who: 20, hours: 7, clients: 8.5, perFte: 8 },
  3: { who: 11, hours: 5, clients: 6.5, perFte: 6 },
} as const;
const decisionRows = 3;
const helperWidth = 10;

export function scenarioComparisonLayout(
  { scenarios: compared }: ScenarioComparison,
  columns: { readonly scenarios: readonly ComparedColumn[]; readonly lineUps: readonly ComparedColumn[] },
  lengths: ComparisonLengths,
): ScenarioComparisonLayout {
  const perStrip = Math.max(evenly(compared.length), columns.lineUps.length, fewestSideBySide);
  const slots = Array.from({ length: perStrip }, (_, place) => slotAt(1 + 4 * place));
  const slotWidths = Object.values(perStrip < mostSideBySide ? slotWidth[2] : slotWidth[3]);
  const printed = [labelWidth, ...slots.flatMap(() => slotWidths)];
  const full = { first: 0, last: printed.length - 1 };
  const widths = [...printed, ...Array.from({ length: lengths.helpers }, () => helperWidth)];

  let next = 0;
  const take = (rows = 1): number => {
    next += rows;
    return next - rows;
  };
  const spaced: number[] = [];
  const space = (): void => {
    spaced.push(take());
  };
  const strips = <S extends Strip>(count: number, strip: (begun: Strip) => S): readonly S[] => {
    const made: S[] = [];
    for (let from = 0; from < count; from += perStrip) {
      made.push(strip({ from, to: Math.min(count, from + perStrip), title: take(), names: take() }));
      space();
    }
    return made;
  };
  const comparedStrips = (
    all: readonly ComparedColumn[],
    apart: readonly (Strip & { readonly measures: number })[] = [],
  ): readonly ComparedStrip[] =>
    strips(all.length, (begun) => {
      const own = all.slice(begun.from, begun.to);
      const teams = Math.max(1, ...own.map(({ figures }) => figures.teams.length));
      const header = take();
      const first = take(teams);
      const total = take();
      const measured = apart.find(({ from }) => from === begun.from) ?? null;
      const measures = measured?.measures ?? take(measuresOf(all).length);
      return { ...begun, header, first, last: first + teams - 1, total, measures, apart: measured };
    });
  const footnoteRows = () => {
    // They stay with the figures that they are about.
    next = itemAt(spaced, spaced.length - 1);
    spaced.pop();
    const fullTimeHours = { row: take(), column: itemAt(slots, 0).hours };
    const footnotes = take(lengths.footnotes);
    space();
    return { fullTimeHours, footnotes };
  };

  const heading = { title: take(), fields: take(), proposal: take() };
  const clients = take();
  space();
  const isLarge = (compared[0]?.people.length ?? 0) > manyPeople;
  const apart = isLarge
    ? strips(compared.length, (begun) => ({ ...begun, measures: take(measuresOf(columns.scenarios).length) }))
    : [];
  const noted = isLarge ? footnoteRows() : null;
  const chartAbove = isLarge && lengths.chart > 0 ? chartRows(take(lengths.chart)) : null;
  if (chartAbove) space();
  const scenarios = comparedStrips(columns.scenarios, apart);
  const { fullTimeHours, footnotes } = noted ?? footnoteRows();
  const changes = strips(compared.length, (begun): ChangesStrip => {
    const people = Math.max(1, ...compared.slice(begun.from, begun.to).map((own) => own.people.length));
    const header = take();
    const first = take(people);
    if (isLarge) space();
    const routes = take(isLarge ? begun.to - begun.from : 1);
    return { ...begun, header, first, last: first + people - 1, routes };
  });
  const chart = chartAbove ?? (lengths.chart === 0 ? null : chartRows(take(lengths.chart)));
  if (chart && !chartAbove) space();
  const search = lengths.remarks === 0 ? null : searchRows();
  const teams = lengths.teams === 0 ? null : teamRows();
  const considerations = strips(compared.length, (begun): ConsiderationsStrip => ({
    ...begun,
    first: take(lengths.considerations),
  }));
  const checks = tableRows(next, lengths.checks);
  next = checks.last + 1;
  space();
  const assumptions = { title: take(), first: take(lengths.assumptions) };
  space();
  const decision = tableRows(next, decisionRows);

  function chartRows(top: number): PlanRect {
    return { top, bottom: top + lengths.chart - 1, left: full.first, right: full.last };
  }

  function searchRows(): ScenarioComparisonLayout["search"] {
    const lineUps = comparedStrips(columns.lineUps);
    const remarks = take(lengths.remarks);
    space();
    return { lineUps, remarks };
  }

  function teamRows(): TableRows {
    const rows = tableRows(take(lengths.teams + 2), lengths.teams);
    space();
    return rows;
  }

  return {
    widths,
    full,
    slots,
    isLarge,
    teams,
    heading,
    headingColumns: headingColumns(widths, full),
    clients,
    scenarios,
    fullTimeHours,
    footnotes,
    changes,
    chart,
    search,
    considerations,
    checks,
    assumptions,
    decision,
    decisionColumns: decisionColumns(widths, full),
    spacers: spaced,
    blocks: blocksBetween(spaced, decision.last).map((block) => {
      if (block.first === checks.title || block.first === teams?.title) return { ...block, goesOn: true };
      const isNoted = block.first < fullTimeHours.row && fullTimeHours.row <= block.last;
      return isNoted ? { ...block, notes: fullTimeHours.row } : block;
    }),
    bottom: decision.last,
  };
}

/** How many scenarios stand side by side, so that strips are as even as possible. */
function evenly(count: number): number {
  return Math.ceil(count / Math.ceil(count / mostSideBySide));
}

function slotAt(first: number): Slot {
  return { first, last: first + 3, who: first, hours: first + 1, clients: first + 2, perFte: first + 3 };
}

/** The blocks between the empty rows. */
function blocksBetween(spaces: readonly number[], bottom: number): readonly KeptTogether[] {
  return spaces.map((space, place) => ({ first: space + 1, last: (spaces[place + 1] ?? bottom + 1) - 1 }));
}
