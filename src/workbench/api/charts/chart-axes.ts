import { invalidArgument, isAbsent, type ApiSession } from "../api-object";
import type { Chart } from "../../model/chart";
import { ChartPart } from "./chart-part";

export class ChartAxes extends ChartPart {
  readonly className = "ChartAxes";

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chart, "categoryAxis");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chart, "valueAxis");
  }
}

type AxisKind = "categoryAxis" | "valueAxis";

export class ChartAxis extends ChartPart {
  readonly className = "ChartAxis";
  constructor(
    session: ApiSession,
    chart: Chart,
    private readonly kind: AxisKind,
  ) {
    super(session, chart);
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.chart, this.kind);
  }
  /** For a value axis; "" lets Excel choose. */
  get minimum(): number | string {
    return this.chart.valueAxis.minimum ?? "";
  }
  set minimum(minimum: unknown) {
    if (this.kind !== "valueAxis") throw this.session.unsupported("ChartAxis.minimum of a category axis");
    this.chart.valueAxis.minimum = minimum === "" || isAbsent(minimum) ? null : Number(minimum);
  }
  /** For a category axis: puts the first category last. */
  get reversePlotOrder(): boolean {
    return this.kind === "categoryAxis" && this.chart.categoryAxis.reversed;
  }
  set reversePlotOrder(reversed: unknown) {
    if (this.kind !== "categoryAxis") throw this.session.unsupported("ChartAxis.reversePlotOrder of a value axis");
    this.chart.categoryAxis.reversed = Boolean(reversed);
  }

  /** Every how many categories one is named; "" lets Excel choose. */
  get tickLabelSpacing(): number | string {
    return this.kind === "categoryAxis" ? (this.chart.categoryAxis.labelSpacing ?? "") : "";
  }
  set tickLabelSpacing(spacing: unknown) {
    if (this.kind !== "categoryAxis") throw this.session.unsupported("ChartAxis.tickLabelSpacing of a value axis");
    if (!isWhole(spacing, 1, 31_999)) throw invalidArgument("Labels stand every one or more categories.");
    this.chart.categoryAxis.labelSpacing = spacing;
  }
  get tickLabelPosition(): string {
    return (this.kind === "categoryAxis" && this.chart.categoryAxis.labelPosition) || "NextToAxis";
  }
  set tickLabelPosition(position: unknown) {
    if (this.kind !== "categoryAxis") throw this.session.unsupported("ChartAxis.tickLabelPosition of a value axis");
    if (!labelPositions.includes(String(position))) throw invalidArgument(`No place for labels: ${String(position)}`);
    this.chart.categoryAxis.labelPosition = String(position);
  }
  /** Degrees, upwards from the left. */
  get textOrientation(): number {
    return (this.kind === "categoryAxis" && this.chart.categoryAxis.labelAngle) || 0;
  }
  set textOrientation(angle: unknown) {
    if (this.kind !== "categoryAxis") throw this.session.unsupported("ChartAxis.textOrientation of a value axis");
    if (!isWhole(angle, -90, 90)) throw invalidArgument("Labels turn from -90 to 90 degrees.");
    this.chart.categoryAxis.labelAngle = angle;
  }
}

const labelPositions = ["NextToAxis", "High", "Low", "None"];

function isWhole(given: unknown, least: number, most: number): given is number {
  return typeof given === "number" && Number.isInteger(given) && given >= least && given <= most;
}

export class ChartAxisTitle extends ChartPart {
  readonly className = "ChartAxisTitle";
  constructor(
    session: ApiSession,
    chart: Chart,
    private readonly kind: AxisKind,
  ) {
    super(session, chart);
  }

  get text(): string {
    return this.chart[this.kind].title;
  }
  set text(text: unknown) {
    this.chart[this.kind].title = String(text);
  }
  /** A title is shown when it has a text. */
  get visible(): boolean {
    return this.text !== "";
  }
  set visible(visible: unknown) {
    if (!visible) this.text = "";
  }
}
