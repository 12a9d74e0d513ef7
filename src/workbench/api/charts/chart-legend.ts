import { invalidArgument } from "../api-object";
import { ChartPart } from "./chart-part";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"];

export class ChartLegend extends ChartPart {
  readonly className = "ChartLegend";

  get position(): string {
    return this.chart.legend.position;
  }
  /** Giving the legend a place also shows it. */
  set position(position: unknown) {
    if (!positions.includes(String(position))) throw invalidArgument(`No place for a legend: ${String(position)}`);
    this.chart.legend = { position: String(position), visible: true };
  }
  get visible(): boolean {
    return this.chart.legend.visible;
  }
  set visible(visible: unknown) {
    this.chart.legend.visible = Boolean(visible);
  }
}
