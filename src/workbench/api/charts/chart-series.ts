import { standardGapWidth, standardOverlap, type Chart, type ChartSeries as SeriesModel } from "../../model/chart";
import { sheetAddress } from "../../model/address";
import { invalidArgument, isAbsent, type ApiSession } from "../api-object";
import { ChartPart } from "./chart-part";
import { color } from "../formats/colors";
import { defaultNames } from "../default-names";
import { Range } from "../ranges/range";

export class ChartSeriesCollection extends ChartPart {
  readonly className = "ChartSeriesCollection";

  override items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.session, this.chart, series));
  }
  get count(): number {
    return this.chart.series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): ChartSeries {
    const series = this.items()[Number(index)];
    if (!series) throw invalidArgument("There is no such series.");
    return series;
  }
  /** Adds an empty series, at an index or at the end. */
  add(name: unknown, index: unknown): ChartSeries {
    const series: SeriesModel = {
      name: isAbsent(name) ? `${defaultNames.series}${this.count + 1}` : String(name),
      nameReference: null,
      values: "",
      categories: null,
      color: null,
    };
    this.chart.series.splice(isAbsent(index) ? this.count : Number(index), 0, series);
    return new ChartSeries(this.session, this.chart, series);
  }
}

export class ChartSeries extends ChartPart {
  readonly className = "ChartSeries";
  constructor(
    session: ApiSession,
    chart: Chart,
    private readonly series: SeriesModel,
  ) {
    super(session, chart);
  }

  get name(): string {
    return this.series.name;
  }
  set name(name: unknown) {
    this.series.name = String(name);
    this.series.nameReference = null;
  }
  /** In the model, all series of a chart have labels or none has. */
  get hasDataLabels(): boolean {
    return this.chart.dataLabels;
  }
  set hasDataLabels(labels: unknown) {
    this.chart.dataLabels = Boolean(labels);
  }
  /** In percent of a bar's width. As in Excel, it holds for all series of the chart. */
  get gapWidth(): number {
    return this.chart.gapWidth ?? standardGapWidth(this.chart.type);
  }
  set gapWidth(percent: unknown) {
    this.chart.gapWidth = percentage(percent, 0, 500);
  }
  get overlap(): number {
    return this.chart.overlap ?? standardOverlap(this.chart.type);
  }
  set overlap(percent: unknown) {
    this.chart.overlap = percentage(percent, -100, 100);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.chart, this.series);
  }
  setValues(source: unknown): void {
    this.series.values = referenceTo(source);
  }
  setXAxisValues(source: unknown): void {
    this.series.categories = referenceTo(source);
  }
  delete(): void {
    const index = this.chart.series.indexOf(this.series);
    if (index >= 0) this.chart.series.splice(index, 1);
  }
}

export class ChartSeriesFormat extends ChartPart {
  readonly className = "ChartSeriesFormat";
  constructor(
    session: ApiSession,
    chart: Chart,
    private readonly series: SeriesModel,
  ) {
    super(session, chart);
  }
  get fill(): ChartFill {
    return new ChartFill(this.session, this.chart, this.series);
  }
}

export class ChartFill extends ChartPart {
  readonly className = "ChartFill";
  constructor(
    session: ApiSession,
    chart: Chart,
    private readonly series: SeriesModel,
  ) {
    super(session, chart);
  }
  setSolidColor(given: unknown): void {
    this.series.color = color(given);
  }
  clear(): void {
    this.series.color = null;
  }
}

function percentage(given: unknown, least: number, most: number): number {
  if (typeof given !== "number" || given < least || given > most)
    throw invalidArgument("The percentage is out of range.");
  return given;
}

function referenceTo(source: unknown): string {
  if (!(source instanceof Range)) throw invalidArgument("A series takes a range.");
  return sheetAddress(source.sheet.name, source.rect, true);
}
