import { isAbsent, type ApiSession } from "../api-object";
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
