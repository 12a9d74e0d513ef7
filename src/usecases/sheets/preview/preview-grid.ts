import { sum } from "../../../caseload/sum";
import { pointsWide, standardRowHeight } from "../../../sheets/plan/page-plan";
import type { CellLook, PlanCell, PlanRect, SheetPlan } from "../../../sheets/plan/sheet-plan";
import { isHeader } from "../../../sheets/plan/sheet-styles";
import { shownText } from "./shown-text";

export interface PreviewRow {
  /** The row's place on the sheet, counted from zero. */
  readonly row: number;
  readonly height: number;
  /** From left to right, without gaps. Places that a merged cell of a row above covers are left out. */
  readonly cells: readonly PreviewCell[];
}

export interface PreviewCell {
  /** The column's place on the sheet, counted from zero. */
  readonly column: number;
  readonly columnSpan: number;
  /** The number of rows that the cell takes on this page. */
  readonly rowSpan: number;
  readonly text: string;
  readonly look: CellLook;
  readonly align: "left" | "center" | "right";
  /** Whether the cell is the header of the cells below it. */
  readonly header: boolean;
  /** Whether the cell on the sheet is a link. */
  readonly linked: boolean;
  /** The height of all its rows, also of those on other pages. */
  readonly height: number;
  /** How much of that height is on earlier pages. */
  readonly before: number;
  /** The width of the empty cells on each side that its text may run over. */
  readonly spill: { readonly left: number; readonly right: number };
}

/** In points, from the first row and column of the page, not counting repeated title rows. */
export interface PreviewPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Gives the rows and the places of the printed part of a planned sheet. */
export function previewGrid({ cells, merges, page, rowHeights, columnWidths }: SheetPlan) {
  const { area } = page;
  const at = new Map<number, PlanCell>();
  for (const cell of cells) at.set(keyOf(cell.row, cell.column), cell);
  const mergedAt = new Map(
    merges.flatMap((merge) =>
      between(merge.top, merge.bottom).flatMap((row) =>
        between(merge.left, merge.right).map((column) => [keyOf(row, column), merge] as const),
      ),
    ),
  );
  const heightOf = (row: number): number => rowHeights[row] ?? standardRowHeight;
  function heightBetween(first: number, last: number): number {
    let height = 0;
    for (let row = first; row <= last; row += 1) height += heightOf(row);
    return height;
  }
  const widthBetween = (first: number, last: number): number =>
    sum(columnWidths.slice(first, last + 1).map(pointsWide));
  const isEmpty = (row: number, column: number): boolean =>
    (at.get(keyOf(row, column))?.content ?? null) === null && !mergedAt.has(keyOf(row, column));

  /** The width of the empty cells next to this one, in one direction. */
  function emptyBeside(row: number, column: number, step: 1 | -1): number {
    let next = column + step;
    while (next >= area.left && next <= area.right && isEmpty(row, next)) next += step;
    return step === 1 ? widthBetween(column + 1, next - 1) : widthBetween(next + 1, column - 1);
  }

  function shownAt(row: number, column: number, rows: readonly number[]): PreviewCell | null {
    const merge = mergedAt.get(keyOf(row, column)) ?? { top: row, bottom: row, left: column, right: column };
    const begun = Math.max(merge.top, rows[0] ?? row);
    if (row !== begun || column !== merge.left) return null;
    const planned: Pick<PlanCell, "content" | "look" | "link"> = at.get(keyOf(merge.top, column)) ?? nothing;
    const { content, look, link } = planned;
    const text = shownText(content, look);
    const align = look.horizontal ?? (isNumber(planned) ? "right" : "left");
    const alone = merge.left === merge.right && text !== "" && !look.wrap && !isNumber(planned);
    return {
      column,
      columnSpan: merge.right - merge.left + 1,
      rowSpan: Math.min(merge.bottom, rows.at(-1) ?? row) - row + 1,
      text,
      look,
      align,
      header: text !== "" && isHeader(look),
      linked: link !== undefined,
      height: heightBetween(merge.top, merge.bottom),
      before: heightBetween(merge.top, row - 1),
      spill: {
        left: alone && align !== "left" ? emptyBeside(row, column, -1) : 0,
        right: alone && align !== "right" ? emptyBeside(row, column, 1) : 0,
      },
    };
  }

  return {
    heightOf,
    cellAt: (row: number, column: number): PlanCell | undefined => at.get(keyOf(row, column)),
    /** @param rows the rows that are on one page together */
    rowOf: (row: number, rows: readonly number[]): PreviewRow => ({
      row,
      height: heightOf(row),
      cells: between(area.left, area.right).flatMap((column) => shownAt(row, column, rows) ?? []),
    }),
    /** The place of a part of the sheet, measured from the first row of a page. */
    placeOf: ({ top, left, bottom, right }: PlanRect, firstRow: number): PreviewPlace => ({
      left: widthBetween(area.left, left - 1),
      top: top < firstRow ? -heightBetween(top, firstRow - 1) : heightBetween(firstRow, top - 1),
      width: widthBetween(left, right),
      height: heightBetween(top, bottom),
    }),
  };
}

const nothing = { content: null, look: {} } as const;

function isNumber({ content }: Pick<PlanCell, "content">): boolean {
  if (content?.kind === "formula") return typeof content.expected === "number";
  return content?.kind === "number" || content?.kind === "date";
}

/** All numbers from first to last, both included. */
export function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** As many as a sheet of Excel has. */
const columnsOfSheet = 16_384;

/** A number of its own for each place on a sheet: a text would have to be made for each look. */
function keyOf(row: number, column: number): number {
  return row * columnsOfSheet + column;
}
