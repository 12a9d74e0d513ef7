import { ChartPart } from "./chart-part";

export class ChartTitle extends ChartPart {
  readonly className = "ChartTitle";

  get text(): string {
    return this.chart.title.text;
  }
  /** Giving the title a text also shows it. */
  set text(text: unknown) {
    this.chart.title = { text: String(text), visible: true };
  }
  get visible(): boolean {
    return this.chart.title.visible;
  }
  set visible(visible: unknown) {
    this.chart.title.visible = Boolean(visible);
  }
}
