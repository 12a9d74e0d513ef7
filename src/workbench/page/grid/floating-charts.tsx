import { useSyncExternalStore } from "react";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../calc/coerce";
import type { Chart } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { chartData, type ChartData } from "../charts/chart-data";
import { ChartPicture } from "../charts/ChartPicture";

const component = "workbook-chart";
const pixelsPerPoint = 4 / 3;

/** The workbook's charts, floating over the cells where the model has them. */
export class FloatingCharts {
  private readonly shown = new Map<string, { readonly place: string; data: ChartData; remove(): void }>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly api: FUniver,
    private readonly workbook: Workbook,
    private readonly language: Language,
  ) {
    const subscribe = (listener: () => void) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    };
    const FloatingChart = ({ data }: { data?: { readonly chart: string } }) => {
      const id = data?.chart ?? "";
      const drawn = useSyncExternalStore(subscribe, () => this.shown.get(id)?.data ?? null);
      return drawn && <ChartPicture data={drawn} />;
    };
    api.registerComponent(component, FloatingChart);
  }

  sync(): void {
    const present = new Set<string>();
    for (const sheet of this.workbook.sheets) {
      for (const chart of sheet.addedCharts) {
        present.add(chart.id);
        this.show(sheet.id, chart);
      }
    }
    for (const [id, { remove }] of this.shown) {
      if (present.has(id)) continue;
      remove();
      this.shown.delete(id);
    }
    for (const listener of this.listeners) listener();
  }

  private show(sheetId: string, chart: Chart): void {
    const data = chartData(chart, this.workbook, this.language);
    const place = [chart.left, chart.top, chart.width, chart.height].join(" ");
    const before = this.shown.get(chart.id);
    if (before?.place === place) {
      if (JSON.stringify(before.data) !== JSON.stringify(data)) before.data = data;
      return;
    }
    before?.remove();
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const left = chart.left * pixelsPerPoint;
    const top = chart.top * pixelsPerPoint;
    const floating = worksheet?.addFloatDomToPosition({
      componentKey: component,
      initPosition: {
        startX: left,
        endX: left + chart.width * pixelsPerPoint,
        startY: top,
        endY: top + chart.height * pixelsPerPoint,
      },
      data: { chart: chart.id },
      allowTransform: false,
    });
    this.shown.set(chart.id, { place, data, remove: () => floating?.dispose() });
  }
}
