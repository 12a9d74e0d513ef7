import { itemAt } from "../../kernel/item-at";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import type { Columns } from "../plan/block";
import { columnShares } from "../plan/column-shares";
import type { ComparedColumn } from "./compared-columns";
import { measuresOf } from "./compared-measures";
import type { DecisionPlace } from "../shared/decision-block";
import type { HeadingPlace } from "../shared/heading-block";
import { tableRows, type TableRows } from "../plan/table-rows";
import type { PlanPosition } from "../plan/sheet-plan";

/** The four columns of the grid that one scenario has, in every table of the sheet. */
export interface Slot extends Columns {
  readonly who: number;
  readonly hours: number;
  readonly clients: number;
  readonly perFte: number;
}

/** Scenarios side by side: from the first to before the last, in the slots from left to right. */
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
}

export interface ChangesStrip extends Strip {
  readonly header: number;
  readonly first: number;
  readonly last: number;
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
  readonly left: Columns;
  readonly slots: readonly Slot[];
  readonly clients: number;
  readonly scenarios: readonly ComparedStrip[];
  readonly fullTimeHours: PlanPosition;
  readonly footnotes: number;
  readonly changes: readonly ChangesStrip[];
  /** The line-ups that were found, with their sentences; null without a search. */
  readonly search: { readonly lineUps: readonly ComparedStrip[]; readonly remarks: number } | null;
  readonly considerations: readonly ConsiderationsStrip[];
  readonly checks: TableRows;
  readonly assumptions: { readonly title: number; readonly first: number };
  readonly spacers: readonly number[];
  /** The empty row above each block, and the block's first line, which stays with its head. */
  readonly heads: readonly { readonly space: number; readonly last: number }[];
  readonly bottom: number;
}

/** How long the lists are. */
export interface ComparisonLengths {
  readonly footnotes: number;
  readonly remarks: number;
  readonly considerations: number;
  readonly checks: number;
  readonly assumptions: number;
}

/** At a meeting table five side by side would be too small to read. */
const mostSideBySide = 4;
/** The heading needs the width of three scenarios, even when there are two. */
const fewestSideBySide = 3;
const labelWidth = 34;
/** In characters; narrower when four stand side by side. */
const whoWidth = { wide: 28, narrow: 22 } as const;
const figureWidths = { hours: 8, clients: 10, perFte: 10 } as const;
const decisionRows = 3;

export function scenarioComparisonLayout(
  { scenarios: compared }: ScenarioComparison,
  columns: { readonly scenarios: readonly ComparedColumn[]; readonly lineUps: readonly ComparedColumn[] },
  lengths: ComparisonLengths,
): ScenarioComparisonLayout {
  const perStrip = Math.max(evenly(compared.length), columns.lineUps.length, fewestSideBySide);
  const slots = Array.from({ length: perStrip }, (_, place) => slotAt(1 + 4 * place));
  const slotWidths = [perStrip < mostSideBySide ? whoWidth.wide : whoWidth.narrow, ...Object.values(figureWidths)];
  const widths = [labelWidth, ...slots.flatMap(() => slotWidths)];
  const left = { first: 0, last: widths.length - 1 };

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
  const comparedStrips = (all: readonly ComparedColumn[]): readonly ComparedStrip[] =>
    strips(all.length, (begun) => {
      const own = all.slice(begun.from, begun.to);
      const teams = Math.max(1, ...own.map(({ figures }) => figures.teams.length));
      const header = take();
      const first = take(teams);
      return {
        ...begun,
        header,
        first,
        last: first + teams - 1,
        total: take(),
        measures: take(measuresOf(all).length),
      };
    });

  const heading = { title: take(), fields: take(), proposal: take() };
  const clients = take();
  space();
  const scenarios = comparedStrips(columns.scenarios);
  const fullTimeHours = { row: take(), column: itemAt(slots, 0).hours };
  const footnotes = take(lengths.footnotes);
  space();
  const changes = strips(compared.length, (begun): ChangesStrip => {
    const people = Math.max(1, ...compared.slice(begun.from, begun.to).map((own) => own.people.length));
    const header = take();
    const first = take(people);
    return { ...begun, header, first, last: first + people - 1, routes: take() };
  });
  const search = lengths.remarks === 0 ? null : searchRows();
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

  const headed = [
    ...[...scenarios, ...changes, ...(search?.lineUps ?? []), ...considerations, checks, assumptions],
    { title: decision.title, first: decision.last },
  ];

  function searchRows(): ScenarioComparisonLayout["search"] {
    const lineUps = comparedStrips(columns.lineUps);
    const remarks = take(lengths.remarks);
    space();
    return { lineUps, remarks };
  }

  return {
    widths,
    left,
    slots,
    heading,
    headingColumns: headingColumns(widths, left),
    clients,
    scenarios,
    fullTimeHours,
    footnotes,
    changes,
    search,
    considerations,
    checks,
    assumptions,
    decision,
    decisionColumns: columnShares(widths, left, [4, 4, 2, 2, 2]),
    spacers: spaced,
    heads: headed.map(({ title, first }) => ({ space: title - 1, last: first })),
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

function headingColumns(widths: readonly number[], left: Columns): HeadingPlace["headingColumns"] {
  const label = { first: 0, last: 0 };
  const rest = { first: 1, last: left.last };
  const [title = label, team = label, dateLabel = label, date = label, statusLabel = label, status = label] =
    columnShares(widths, left, [4, 4, 1.3, 2, 1, 1.2]);
  const [
    purpose = label,
    presenterLabel = label,
    presenter = label,
    whenLabel = label,
    when = label,
    fileLabel = label,
    file = label,
  ] = columnShares(widths, rest, [3, 1, 3, 1, 2, 1, 3]);
  const [proposal = label, decisionLabel = label, decision = label] = columnShares(widths, rest, [7, 2, 5]);
  return {
    title,
    team,
    referenceDateLabel: dateLabel,
    referenceDate: date,
    statusLabel,
    status,
    purposeLabel: label,
    purpose,
    presenterLabel,
    presenter,
    whenLabel,
    when,
    fileLabel,
    file,
    proposalLabel: label,
    proposal,
    requestedDecisionLabel: decisionLabel,
    requestedDecision: decision,
  };
}
