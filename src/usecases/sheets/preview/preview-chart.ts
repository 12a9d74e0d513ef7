import type { PlanCell, PlanChart, PlanRect } from "../../../sheets/plan/sheet-plan";
import { between, type PreviewPlace } from "./preview-grid";
import { shownText } from "./shown-text";

/** A column chart and the figures that it draws. */
export interface PreviewChart {
  readonly title: string;
  readonly place: PreviewPlace;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    /** One bar for each category. A cell without a figure gives a bar of zero. */
    readonly bars: readonly { readonly value: number; readonly text: string }[];
  }[];
  readonly showValues: boolean;
  readonly overlapping: boolean;
}

export function previewChart(
  chart: PlanChart,
  place: PreviewPlace,
  cellAt: (row: number, column: number) => PlanCell | undefined,
): PreviewChart {
  const { title, categories, series, showValues, overlapping = false } = chart;
  const cellsOf = ({ top, bottom, left, right }: PlanRect) =>
    between(top, bottom).flatMap((row) => between(left, right).map((column) => cellAt(row, column) ?? empty));
  return {
    title,
    place,
    categories: cellsOf(categories).map(({ content, look }) => shownText(content, look)),
    series: series.map(({ name, color, values }) => ({
      name,
      color,
      bars: cellsOf(values).map(({ content, look }) => {
        const value = content?.kind === "formula" ? content.expected : content?.kind === "number" ? content.value : 0;
        return { value: typeof value === "number" ? value : 0, text: shownText(content, look) };
      }),
    })),
    showValues,
    overlapping,
  };
}

const empty = { content: null, look: {} } as const;
