/** A chart that was added in the workbench; what the add-in uses and the file needs, no wider. References are formulas without "=". */
export interface ChartSeries {
  name: string;
  /** Reference to the name's cell, when it has one. */ nameReference: string | null;
  values: string;
  categories: string | null;
  color: string | null;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's ChartType as office.js names it: "ColumnClustered", "BarClustered". */
  type: string;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  series: ChartSeries[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Titles of the axes, shown when not empty; reversed puts the first category on top. */
  categoryAxis: { title: string; reversed: boolean };
  valueAxis: { title: string; minimum: number | null };
  dataLabels: boolean;
  /** Percent of a bar's width: the gap between categories, and how far the bars of one category cover each other. null: what Excel chooses. */
  gapWidth: number | null;
  overlap: number | null;
}

/** What Excel gives a new chart. */
export function standardGapWidth(type: string): number {
  return type === "BarClustered" ? 182 : 219;
}
export function standardOverlap(type: string): number {
  return type === "BarClustered" ? 0 : -27;
}
