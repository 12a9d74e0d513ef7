import { spanOf, type LineShift } from "../model/line-shift";
import type { Rect } from "../model/rect";
import { pageWords } from "../text";

/** On what somebody asked for the menu: the numbers of rows, the letters of columns, or cells. */
export type MenuPlace = "rows" | "columns" | "cells";

export interface LineChoice {
  readonly label: string;
  readonly shift: LineShift;
}

/** What can be done with the rows and columns of the selection. As many come as are selected, before the first. */
export function lineChoices(place: MenuPlace, selection: Rect): readonly LineChoice[] {
  const axes = place === "cells" ? (["rows", "columns"] as const) : [place];
  return axes.flatMap((axis) =>
    (["insert", "delete"] as const).map((kind) => {
      const { first, last } = spanOf(selection, axis);
      const count = last - first + 1;
      return { label: pageWords.lines[axis][kind](count), shift: { axis, kind, at: first, count } };
    }),
  );
}
