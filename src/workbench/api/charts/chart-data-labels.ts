import { ChartPart } from "./chart-part";

/** The numbers beside the bars; the workbook keeps only whether they are there. */
export class ChartDataLabels extends ChartPart {
  readonly className = "ChartDataLabels";

  get showValue(): boolean {
    return this.chart.dataLabels;
  }
  set showValue(show: unknown) {
    this.chart.dataLabels = Boolean(show);
  }
}
