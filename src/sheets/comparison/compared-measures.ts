import { comparisonWords } from "../../text/sheets/scenario-comparison-sheet";
import { formula, number, text, theirs } from "../plan/block";
import type { ComparedColumn } from "./compared-columns";
import type { LiveComparison } from "./live-comparison";
import type { CellLook, PlanContent } from "../plan/sheet-plan";
import { looks, marked, numberFormats } from "../plan/sheet-styles";

/** Where a column of Tabel 4 has what its measures follow from: "$C$8:$C$12" for its teams, "$C$13" for their total. */
export interface MeasuredCells {
  readonly hours: string;
  readonly clients: string;
  readonly perFte: string;
  readonly totalHours: string;
  readonly totalClients: string;
}

/** One row below the teams, the same for every scenario. */
export interface Measure {
  readonly label: string;
  content(
    column: ComparedColumn,
    cells: MeasuredCells,
    /** The place of the column. */
    place: number,
  ): { readonly content: PlanContent; readonly look: CellLook };
}

/** The measures that scenarios are compared by: balance, transfers, conditions, and further rows. */
export function measuresOf(columns: readonly ComparedColumn[], live: LiveMeasures = fixedMeasures): readonly Measure[] {
  const conditions = new Set(columns.flatMap((column) => [...column.conditions.keys()]));
  const others = new Set(columns.flatMap((column) => [...column.others.keys()]));
  return [
    { label: comparisonWords.maxOverMin, content: maxOverMin },
    { label: comparisonWords.spread, content: spread },
    {
      label: comparisonWords.transfers,
      content: ({ figures }, _, place) => counted(figures.transfers, live.transfers(place)),
    },
    {
      label: comparisonWords.transfersPerYear,
      content: ({ figures }, _, place) => counted(figures.transfersPerYear, live.transfersPerYear(place)),
    },
    ...[...conditions].map((words): Measure => ({
      label: comparisonWords.condition(words),
      content: (column) => answer(column.conditions.get(words)),
    })),
    ...[...others].map((label): Measure => ({
      label,
      content: (column, _, place) => {
        const value = column.others.get(label);
        const follows = label === comparisonWords.notDivided ? live.notDivided(place) : null;
        return typeof value === "number" ? counted(value, follows) : other(value);
      },
    })),
  ];
}

/** Clients whose team has no hours are an infinite load, which no number tells. */
function unlessUncarried({ hours, clients }: MeasuredCells, otherwise: string): string {
  return `IF(SUMPRODUCT((${hours}=0)*(${clients}>0))>0,"${comparisonWords.none}",${otherwise})`;
}

const maxOverMin: Measure["content"] = ({ figures }, cells) => ({
  content: formula(
    unlessUncarried(
      cells,
      `IF(MIN(${cells.perFte})>0,MAX(${cells.perFte})/MIN(${cells.perFte}),"${comparisonWords.none}")`,
    ),
    figures.maxOverMin ?? comparisonWords.none,
  ),
  look: { ...looks.number, numberFormat: numberFormats.twoDecimals },
});

const spread: Measure["content"] = ({ figures }, cells) => ({
  content: formula(unlessUncarried(cells, spreadFormula(cells)), shownSpread(figures.spread)),
  look: { ...looks.number, numberFormat: numberFormats.oneDecimal },
});

function spreadFormula({ hours, clients, totalHours, totalClients }: MeasuredCells): string {
  return `IF(${totalHours}=0,0,SUMPRODUCT(${hours}*(${clients}/(${hours}+(${hours}=0))-${totalClients}/${totalHours})^2))`;
}

function shownSpread(spread: number): number | string {
  return Number.isFinite(spread) ? spread : comparisonWords.none;
}

/** Measures that follow the team's own list; null: a fixed number. */
export type LiveMeasures = Pick<LiveComparison, "transfers" | "transfersPerYear" | "notDivided">;

const fixedMeasures: LiveMeasures = { transfers: () => null, transfersPerYear: () => null, notDivided: () => null };

function counted(value: number | null, expression: string | null): ReturnType<Measure["content"]> {
  if (value === null || expression === null) return fixed(value);
  return { content: formula(expression, value), look: { ...looks.number, numberFormat: numberFormats.count } };
}

function fixed(value: number | null): ReturnType<Measure["content"]> {
  return value === null
    ? { content: text(comparisonWords.unknown), look: looks.number }
    : { content: number(value), look: { ...looks.number, numberFormat: marked(numberFormats.count) } };
}

function answer(met: boolean | undefined): ReturnType<Measure["content"]> {
  if (met === undefined) return { content: text(comparisonWords.notAsked), look: looks.number };
  return met
    ? { content: text(comparisonWords.met), look: looks.number }
    : { content: text(comparisonWords.notMet), look: { ...looks.number, bold: true } };
}

function other(value: string | number | undefined): ReturnType<Measure["content"]> {
  if (value === undefined) return { content: text(comparisonWords.none), look: looks.number };
  return typeof value === "number" ? fixed(value) : { content: theirs(value), look: looks.indentedText };
}
