/**
 * A chart. For added charts it holds what the add-in uses and the file needs; for charts of the file, what a picture of them needs.
 * References are formulas without "=".
 */
export interface ChartSeries {
  name: string;
  /** Reference to the name's cell, when it has one. */ nameReference: string | null;
  values: string;
  /** Of a scatter chart: the horizontal values. */
  categories: string | null;
  color: string | null;
  /** Colours of single points, by index. */
  readonly pointColors?: ReadonlyMap<number, string>;
  /** Its own type, in a chart that combines several. */
  readonly type?: string;
  /** Whether it is measured on the second value axis. */
  readonly secondAxis?: true;
}

/** The names below the bars, where somebody said how they stand; Excel chooses the rest. */
export interface CategoryLabels {
  /** Every how many categories one is named. */
  labelSpacing?: number;
  /** As office.js names it: "NextToAxis", "Low". */
  labelPosition?: string;
  /** Degrees, upwards from the left. */
  labelAngle?: number;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's ChartType as office.js names it: "ColumnClustered", "BarClustered"; `unknownType` for what is not drawn here. */
  type: string;
  title: { text: string; visible: boolean; /** The cell that has the text, when one has. */ reference?: string };
  legend: { position: string; visible: boolean };
  series: ChartSeries[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Titles of the axes, shown when not empty; reversed puts the first category on top. */
  categoryAxis: { title: string; reversed: boolean } & CategoryLabels;
  valueAxis: { title: string; minimum: number | null };
  dataLabels: boolean;
  /** The number format of the labels; that of the values when left out. */
  labelFormat?: string;
  /** What the labels say; the values when left out. */
  readonly labelsSay?: { readonly value: boolean; readonly category: boolean; readonly share: boolean };
  /** The number format of the value axis; that of the values when left out. */
  readonly valueFormat?: string;
  /** Percent of a bar's width: the gap between categories, and how far the bars of one category cover each other. null: what Excel chooses. */
  gapWidth: number | null;
  overlap: number | null;
}

/** Excel's own word for a chart whose type it has no word for. */
export const unknownType = "Invalid";

/** What Excel gives a new chart. */
export function standardGapWidth(type: string): number {
  return type === "BarClustered" ? 182 : 219;
}
export function standardOverlap(type: string): number {
  return type === "BarClustered" ? 0 : -27;
}
