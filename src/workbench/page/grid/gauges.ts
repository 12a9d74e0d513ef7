import { Range } from "@univerjs/core";
import type { IRange, IScale } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { ShownBar } from "../../conditional/conditional-looks";
import { iconRoom, type DressedCell } from "./dressed-cell";
import { iconPainter } from "./icons";

/** A place on the sheet, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between a bar and the edges of its cell. */
const margin = 2;
const largestIcon = 14;

/** The data bars and icons of conditional formats, behind the texts of their cells. */
class Gauges extends SheetExtension {
  override uKey = "workbook-gauges";
  /** Between fills (21) and texts (45). */
  protected override Z_INDEX = 40;

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    changed: IRange[] = [],
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    for (const range of changed.length > 0 ? changed : [rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const gauges = (worksheet.getCell(row, column) as DressedCell | null)?.gauges;
        if (!gauges) return;
        const { isMergedMainCell, mergeInfo, ...own } = skeleton.getCellWithCoordByIndex(row, column, false);
        const { startX, startY, endX, endY } = isMergedMainCell ? mergeInfo : own;
        const box = { left: startX, top: startY, width: endX - startX, height: endY - startY };
        context.save();
        if (gauges.bar) drawBar(context, gauges.bar, box);
        if (gauges.icon) {
          const size = Math.min(largestIcon, box.height - margin, box.width - margin);
          const middle = { x: box.left + iconRoom / 2, y: box.top + box.height / 2 };
          iconPainter(gauges.icon)(context, middle.x, middle.y, size / 2);
        }
        context.restore();
      });
    }
  }
}

SpreadsheetExtensionRegistry.add(Gauges);

function drawBar(context: UniverRenderingContext, bar: ShownBar, cell: Box): void {
  const room = cell.width - 2 * margin;
  const at = (share: number) => cell.left + margin + share * room;
  const [left, right] = [at(bar.start), at(bar.end)];
  context.fillStyle = bar.gradient ? fading(context, bar, left, right) : bar.color;
  context.fillRect(left, cell.top + margin, right - left, cell.height - 2 * margin);
  if (bar.axis === null) return;
  context.fillStyle = "#000000";
  for (let y = cell.top + margin; y < cell.top + cell.height - margin; y += 4) {
    context.fillRect(at(bar.axis) - 0.5, y, 1, 2);
  }
}

/** The colour gets paler towards the end of the bar. */
function fading(context: UniverRenderingContext, { start, axis, color }: ShownBar, left: number, right: number) {
  const goesLeft = axis !== null && start < axis;
  const gradient = goesLeft
    ? context.createLinearGradient(right, 0, left, 0)
    : context.createLinearGradient(left, 0, right, 0);
  gradient.addColorStop(0, color);
  gradient.addColorStop(1, `${color}26`);
  return gradient;
}
