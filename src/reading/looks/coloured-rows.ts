import { wholeNumbers } from "../../kernel/whole-numbers";
import type { CellAddress } from "../../caseload/cell-address";
import { viewOf } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import { coloursIn, withoutColours, type ColourWord } from "./colour-words";
import type { CellFill } from "./fills";
import { labelColumn, segmentsOf } from "./segments";

/**
 * A text with a fill of its own, or with an empty cell beside it that shows one, or what a text says of a colour by its word: perhaps somebody whose
 * clients have that colour.
 */
export interface ColouredText {
  readonly cell: CellAddress;
  readonly text: string;
  readonly colour: string | ColourWord;
}

/** Columns between blank ones, and the fill of each row where it is called something. */
export interface ColouredRows {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  /** Where the fills were looked at. */
  readonly column: number;
  /** By row of the sheet, as plain data that can be compared. */
  readonly colours: Readonly<Record<number, string>>;
}

/** What the fills of the sheets may say of whose their rows are. */
export interface ColouredSheets {
  readonly texts: readonly ColouredText[];
  readonly rows: readonly ColouredRows[];
}

const longestText = 40;
const longestLegend = 120;

export function colouredSheets(sheets: readonly (readonly [SheetGrid, readonly CellFill[]])[]): ColouredSheets {
  return {
    texts: sheets.flatMap(([grid, fills]) => textsIn(grid, fills)),
    rows: sheets.flatMap(([grid, fills]) => rowsIn(grid, fills)),
  };
}

function textsIn(grid: SheetGrid, fills: readonly CellFill[]): ColouredText[] {
  return [...shownIn(grid, fills), ...saidIn(grid)];
}

function shownIn(grid: SheetGrid, fills: readonly CellFill[]): ColouredText[] {
  const view = viewOf(grid);
  return fills.flatMap(({ row, column, colour }) => {
    const beside = view.isBlank(row, column) ? [column + 1, column - 1] : [column];
    const at = beside.find((place) => typeof view.value(row, place) === "string");
    const text = at === undefined ? "" : view.text(row, at);
    return at !== undefined && /\p{L}/u.test(text) && text.length <= longestText
      ? [{ cell: { sheet: grid.sheet, row, column: at }, text, colour }]
      : [];
  });
}

/** "Groen = Karin, geel = Bob", "groene rijen zijn klanten van Karin". */
function saidIn(grid: SheetGrid): ColouredText[] {
  const view = viewOf(grid);
  return wholeNumbers(view.top, view.bottom).flatMap((row) =>
    wholeNumbers(view.left, view.right).flatMap((column) => {
      const text = view.text(row, column);
      if (text.length > longestLegend) return [];
      const { address: cell } = view.cell(row, column);
      return text.split(/[,;\n]/).flatMap((part): ColouredText[] => {
        const [colour, ...others] = coloursIn(part);
        const rest = withoutColours(part).replace(aboutRows, " ").replace(/\s+/g, " ").trim();
        return colour && others.length === 0 && rest !== "" ? [{ cell, text: rest, colour }] : [];
      });
    }),
  );
}

/** What stands between a colour and a name. */
const aboutRows =
  /(?<!\p{L})(?:rij(?:en)?|regels?|cel(?:len)?|kleur|zijn|is|klant(?:en)?|cli[eë]nt(?:en)?|dossiers?|van|bij|voor|de|het|in)(?!\p{L})|[=:→()–-]+/giu;

function rowsIn(grid: SheetGrid, fills: readonly CellFill[]): ColouredRows[] {
  const view = viewOf(grid);
  return segmentsOf(view).map(({ left, right }) => {
    const column = labelColumn(view, left, right);
    const own = fills.filter((fill) => fill.column === column);
    return {
      sheet: grid.sheet,
      left,
      right,
      column,
      colours: Object.fromEntries(own.map(({ row, colour }) => [row, colour])),
    };
  });
}
