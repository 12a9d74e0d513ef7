import { ChartPart } from "./chart-part";

/** The numbers beside the bars: the model knows whether they are shown, and in which format. */
export class ChartDataLabels extends ChartPart {
  readonly className = "ChartDataLabels";

  get showValue(): boolean {
    return this.chart.dataLabels;
  }
  set showValue(show: unknown) {
    this.chart.dataLabels = Boolean(show);
  }
  get numberFormat(): string {
    return this.chart.labelFormat ?? "";
  }
  set numberFormat(format: unknown) {
    this.chart.labelFormat = String(format);
  }
}
