import { ChartPart } from "./chart-part";

/** The numbers beside the bars. The model only knows whether they are shown. */
export class ChartDataLabels extends ChartPart {
  readonly className = "ChartDataLabels";

  get showValue(): boolean {
    return this.chart.dataLabels;
  }
  set showValue(show: unknown) {
    this.chart.dataLabels = Boolean(show);
  }
}
