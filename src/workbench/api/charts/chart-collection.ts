import type { Chart as ChartModel, ChartSeries } from "../../model/chart";
import type { Rect } from "../../model/rect";
import type { Sheet } from "../../model/sheet";
import { sheetAddress } from "../../model/address";
import { ApiObject, invalidArgument, itemNotFound, type ApiSession } from "../api-object";
import { Chart } from "./chart";
import { defaultChartTitle, defaultNames } from "../default-names";
import { requireAllowed } from "../permissions";
import { handedOver } from "../ranges/range-content";
import { Range } from "../ranges/range";

let chartCount = 0;

/** The charts that were added to a sheet. Charts of the file are not listed, because changes to them could not be saved. */
export class ChartCollection extends ApiObject {
  readonly className = "ChartCollection";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  override items(): readonly Chart[] {
    return this.sheet.addedCharts.map((chart) => new Chart(this.session, this.sheet, chart));
  }
  get count(): number {
    return this.sheet.addedCharts.length;
  }
  getCount(): number {
    return this.count;
  }
  /** By name, or by id. */
  getItem(key: unknown): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound("The requested resource doesn't exist.");
    return chart;
  }
  getItemOrNullObject(key: unknown): Chart | null {
    const chart = this.sheet.addedCharts.find(({ name, id }) => name === key || id === key);
    return chart ? new Chart(this.session, this.sheet, chart) : null;
  }
  getItemAt(index: unknown): Chart {
    const chart = this.items()[Number(index)];
    if (!chart) throw invalidArgument("There is no such chart.");
    return chart;
  }

  /** Makes a chart of the source cells. Texts beside and above the numbers name the categories and the series. */
  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    requireAllowed(this.session, this.sheet, "objects");
    if (!(source instanceof Range)) throw invalidArgument("A chart shows a range.");
    this.session.settle();
    chartCount += 1;
    const series = seriesOf(source, seriesBy === "Rows");
    const chart: ChartModel = {
      id: `{00000000-0002-0000-0000-${chartCount.toString(16).toUpperCase().padStart(12, "0")}}`,
      name: `${defaultNames.chart} ${this.sheet.addedCharts.length + 1}`,
      type: String(type),
      title: { text: series.length === 1 ? (series[0]?.name ?? "") : defaultChartTitle, visible: true },
      legend: { position: "Bottom", visible: series.length > 1 },
      series,
      left: 0,
      top: 0,
      width: 360,
      height: 216,
      categoryAxis: { title: "", reversed: false },
      valueAxis: { title: "", minimum: null },
      dataLabels: false,
      gapWidth: null,
      overlap: null,
    };
    this.sheet.addedCharts.push(chart);
    return new Chart(this.session, this.sheet, chart);
  }
}

/** One series per column (or row) of numbers. */
function seriesOf({ sheet, rect }: Range, byRows: boolean): ChartSeries[] {
  const isText = (row: number, column: number): boolean => typeof (sheet.cell(row, column)?.value ?? "") === "string";
  const { top, left, bottom, right } = rect;
  const several = (first: number, last: number): boolean => first < last;
  const headRow =
    several(top, bottom) &&
    range(left, right)
      .slice(several(left, right) ? 1 : 0)
      .every((column) => isText(top, column));
  const headColumn =
    several(left, right) &&
    range(top, bottom)
      .slice(several(top, bottom) ? 1 : 0)
      .every((row) => isText(row, left));
  const body = { top: headRow ? top + 1 : top, left: headColumn ? left + 1 : left, bottom, right };
  const lines: Rect[] = byRows
    ? range(body.top, body.bottom).map((row) => ({ ...body, top: row, bottom: row }))
    : range(body.left, body.right).map((column) => ({ ...body, left: column, right: column }));
  const reference = (part: Rect): string => sheetAddress(sheet.name, part, true);
  const hasNames = byRows ? headColumn : headRow;
  const hasCategories = byRows ? headRow : headColumn;
  return lines.map((line, index) => {
    const head = byRows ? { row: line.top, column: left } : { row: top, column: line.left };
    const categories = byRows ? { ...body, top, bottom: top } : { ...body, left, right: left };
    return {
      name: hasNames
        ? String(handedOver(sheet.cell(head.row, head.column)?.value ?? null))
        : `${defaultNames.series}${index + 1}`,
      nameReference: hasNames
        ? reference({ top: head.row, bottom: head.row, left: head.column, right: head.column })
        : null,
      values: reference(line),
      categories: hasCategories ? reference(categories) : null,
      color: null,
    };
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
