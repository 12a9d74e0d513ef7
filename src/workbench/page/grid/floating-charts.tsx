import { useSyncExternalStore } from "react";
import { DrawingTypeEnum } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InsertSheetDrawingCommand, RemoveSheetDrawingCommand } from "@univerjs/preset-sheets-drawing";
import type { Language } from "../../calc/values/coerce";
import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { chartData, type ChartData } from "../charts/chart-data";
import { ChartPicture } from "../charts/ChartPicture";
import { anchorAt } from "../../xlsx/parts/anchors";
import { headings, pixelsPerPoint, unitId } from "./shown-sheet";
import { sameValue } from "../../same-value";

const component = "workbook-chart";
const emuPerPixel = 9525;

/** The workbook's charts, which float over the cells. */
export class FloatingCharts {
  private readonly shown = new Map<
    string,
    { readonly place: ReturnType<typeof placeOf>; data: ChartData; remove(): void }
  >();
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
      for (const chart of [...sheet.fileCharts, ...sheet.addedCharts]) {
        present.add(chart.id);
        this.show(sheet, chart);
      }
    }
    for (const [id, { remove }] of this.shown) {
      if (present.has(id)) continue;
      remove();
      this.shown.delete(id);
    }
    for (const listener of this.listeners) listener();
  }

  private show(sheet: Sheet, chart: Chart): void {
    const data = chartData(chart, this.workbook, this.language);
    const place = placeOf(sheet, chart);
    const before = this.shown.get(chart.id);
    if (before && sameValue(before.place, place)) {
      if (!sameValue(before.data, data)) before.data = data;
      return;
    }
    before?.remove();
    const drawing = {
      unitId,
      subUnitId: sheet.id,
      drawingId: chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: component,
      ...place,
      data: { chart: chart.id },
      allowTransform: false,
    };
    this.api.syncExecuteCommand(InsertSheetDrawingCommand.id, { unitId, drawings: [drawing] });
    const remove = () => this.api.syncExecuteCommand(RemoveSheetDrawingCommand.id, { unitId, drawings: [drawing] });
    this.shown.set(chart.id, { place, data, remove });
  }
}

/** The place in cells, which Univer uses, and in pixels of the whole grid with its headings. */
function placeOf(sheet: Sheet, { left, top, width, height }: Chart) {
  const at = { from: cellAt(sheet, left, top), to: cellAt(sheet, left + width, top + height) };
  return {
    sheetTransform: at,
    axisAlignSheetTransform: at,
    transform: {
      left: left * pixelsPerPoint + headings.width,
      top: top * pixelsPerPoint + headings.height,
      width: width * pixelsPerPoint,
      height: height * pixelsPerPoint,
    },
  };
}

function cellAt(sheet: Sheet, left: number, top: number) {
  const { column, columnOffset, row, rowOffset } = anchorAt(sheet, left, top);
  return { column, columnOffset: columnOffset / emuPerPixel, row, rowOffset: rowOffset / emuPerPixel };
}
