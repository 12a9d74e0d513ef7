import { viewOf } from "../grid-view";
import type { GridRect, SheetGrid } from "../sheet-grid";
import { withoutDecoration } from "./decoration";
import type { CellFill } from "./fills";
import { huesOf, isCalled, looksAlike } from "./hues";
import type { Legend } from "./legends";
import type { MarkedCells } from "./rows-out";
import { labelColumn, segmentsOf } from "./segments";

/** A legend of a fill, and the cells that have it. */
export interface MarkedByColour extends MarkedCells {
  readonly legend: Legend;
}

/**
 * What must be known of a sheet's fills: those of the cells that were read and around them, where a legend may stand, and below them of where the
 * rows of a long list are called something.
 */
export function areasOfFills(grid: SheetGrid): GridRect[] {
  const view = viewOf(grid);
  const { top, bottom } = view;
  if (bottom < top) return [];
  const head = { top, left: Math.max(0, view.left - 1), bottom, right: view.right + 1 };
  if (grid.rowsLeftOut === 0) return [head];
  const below = segmentsOf(view).map(({ left, right }) => {
    const column = labelColumn(view, left, right);
    return { top: bottom + 1, left: column, bottom: bottom + grid.rowsLeftOut, right: column };
  });
  return [head, ...below];
}

/** The fill of the legend itself, or of an empty cell beside it that shows it; of a word only where it may be called so. */
export function fillShown(legend: Legend, grid: SheetGrid, fills: readonly CellFill[]): string | null {
  const { row, column, sheet } = legend.cell;
  if (sheet !== grid.sheet) return null;
  const view = viewOf(grid);
  const places = [column, ...[column - 1, column + 1].filter((at) => view.isBlank(row, at))];
  for (const at of places) {
    const colour = fills.find((fill) => fill.row === row && fill.column === at)?.colour;
    if (colour && (typeof legend.mark === "string" || isCalled(colour, legend.mark))) return colour;
  }
  return null;
}

/**
 * Which cells of a sheet have the fill that a legend gives a meaning: that of the legend itself where it shows one, or else every fill that may be
 * called so and that no other legend shows. Fills that only make a sheet easier to read are not among them.
 * @param shown the fills that legends show
 */
export function markedByColour(
  grid: SheetGrid,
  fills: readonly CellFill[],
  legends: readonly Legend[],
  shown: ReadonlyMap<Legend, string>,
): MarkedByColour[] {
  const marked = new Map<Legend, MarkedCells[]>();
  for (const colour of new Set(fills.map((fill) => fill.colour))) {
    const legend = legendFor(colour, grid.sheet, legends, shown);
    if (legend?.means !== "over") continue;
    const isSure = legend.cell.sheet === grid.sheet && shown.has(legend);
    const own = fills.filter((fill) => fill.colour === colour);
    marked.set(legend, [...(marked.get(legend) ?? []), withoutDecoration(grid, own, isSure)]);
  }
  return [...marked].map(([legend, ofColours]) => ({
    legend,
    whole: ofColours.flatMap(({ whole }) => whole),
    partly: ofColours.flatMap(({ partly }) => partly),
  }));
}

/** Whose a colour is: of a legend that shows it, or else of a word that fits; those of the same sheet go first, and two that differ say nothing. */
function legendFor(
  colour: string,
  sheet: string,
  legends: readonly Legend[],
  shown: ReadonlyMap<Legend, string>,
): Legend | null {
  for (const own of [legends.filter(({ cell }) => cell.sheet === sheet), legends]) {
    const showing = own.filter((legend) => looksAlike(shown.get(legend) ?? "", colour));
    if (showing.length > 0) return agreedBy(showing);
    const called = own.flatMap((legend) => {
      const { mark } = legend;
      return typeof mark !== "string" && !shown.has(legend) && isCalled(colour, mark) ? [{ legend, mark }] : [];
    });
    for (const hue of huesOf(colour)) {
      const likeliest = called.filter(({ mark }) => mark.hue === hue);
      const toned = likeliest.filter(({ mark }) => mark.tone !== null);
      const fitting = toned.length > 0 ? toned : likeliest;
      if (fitting.length > 0) return agreedBy(fitting.map(({ legend }) => legend));
    }
  }
  return null;
}

function agreedBy(legends: readonly Legend[]): Legend | null {
  const [first] = legends;
  return first && legends.every(({ means }) => means === first.means) ? first : null;
}
