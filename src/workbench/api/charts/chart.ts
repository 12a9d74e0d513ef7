import type { Chart as ChartModel } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { ApiObject, invalidArgument, isAbsent, type ApiSession } from "../api-object";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartLegend } from "./chart-legend";
import { ChartSeriesCollection } from "./chart-series";
import { ChartTitle } from "./chart-title";
import { columnWidth, leftOf, rowHeight, topOf } from "../../model/measures";
import { rangeFrom } from "../ranges/range";

/** A chart on a sheet. Sizes and places are points from the sheet's top left corner. */
export class Chart extends ApiObject {
  readonly className = "Chart";
  constructor(
    session: ApiSession,
    private readonly sheet: Sheet,
    private readonly chart: ChartModel,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.chart.id };
  }

  get id(): string {
    return this.chart.id;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(name: unknown) {
    this.chart.name = String(name);
  }
  get chartType(): string {
    return this.chart.type;
  }
  set chartType(type: unknown) {
    this.chart.type = String(type);
  }
  get left(): number {
    return this.chart.left;
  }
  set left(points: unknown) {
    this.chart.left = size(points);
  }
  get top(): number {
    return this.chart.top;
  }
  set top(points: unknown) {
    this.chart.top = size(points);
  }
  get width(): number {
    return this.chart.width;
  }
  set width(points: unknown) {
    this.chart.width = size(points);
  }
  get height(): number {
    return this.chart.height;
  }
  set height(points: unknown) {
    this.chart.height = size(points);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.session, this.chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.session, this.chart);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.chart);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.session, this.chart);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, this.chart);
  }
  get worksheet(): ApiObject {
    return this.session.worksheet(this.sheet);
  }

  /** Places the chart over the cells from the first to the last. */
  setPosition(startCell: unknown, endCell: unknown): void {
    const start = rangeFrom(this.session, this.sheet, startCell).rect;
    const end = isAbsent(endCell) ? null : rangeFrom(this.session, this.sheet, endCell).rect;
    this.chart.left = leftOf(this.sheet, start.left);
    this.chart.top = topOf(this.sheet, start.top);
    if (!end) return;
    this.chart.width = leftOf(this.sheet, end.right) + columnWidth(this.sheet, end.right) - this.chart.left;
    this.chart.height = topOf(this.sheet, end.bottom) + rowHeight(this.sheet, end.bottom) - this.chart.top;
  }
  delete(): void {
    const index = this.sheet.addedCharts.indexOf(this.chart);
    if (index >= 0) this.sheet.addedCharts.splice(index, 1);
  }
}

function size(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument("A size is a number of points.");
  return points;
}
