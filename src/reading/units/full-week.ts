import type { CellAddress } from "../../caseload/cell-address";
import type { TeamData } from "../../caseload/team/team-data";
import { filledIn, viewOf, type GridCell, type GridView } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";

/** How many hours a full week has, where a text says so. */
export interface SaidWeek {
  readonly hours: number;
  readonly cell: CellAddress;
}

const longestText = 200;
const longestLabel = 40;
const shortest = 34;
const longest = 42;

const amount = String.raw`(\d{2}(?:[.,]\d+)?)[\s-]*(?:uur|uren|urige?|u|h|hours|hrs)(?!\p{L})`;
const whole = String.raw`(?:100\s?%|(?<!\p{L}|\d\s*)f\.?t\.?e\.?(?!\p{L})|full-?\s?time|voltijd\p{L}*|(?:werk|arbeids)week|(?:volle(?:dige)?|hele)\s+(?:werk)?(?:week\p{L}*|baan|aanstelling))`;
/** "100% = 40 uur", "FTE (1.0 = 40h)", "een werkweek van 38 uur". */
const forward = new RegExp(String.raw`${whole}[^\d%;]{0,30}?${amount}`, "iu");
/** "40 uur per week = 100%", "38-urige werkweek", "36 uur per fte". */
const backward = new RegExp(
  String.raw`${amount}\s*(?:p\.?\/?w\.?|per week)?\s*(?:=|is|per|voor|bij)?\s*(?:een\s+|1\s+)?${whole}`,
  "iu",
);
/** "1 fte", "1,0 =": one of them. */
const one = /(?<![\d.,])1(?:[.,]0+)?\s*(?=f\.?t\.?e|=|is\s|\))/giu;
const ofBefore = /(?<!\p{L})(?:was|waren|voorheen|vroeger|tot)(?!\p{L})[^;.]*$/iu;

/** The full weeks that are said anywhere, but for those in somebody's own row, which are theirs. */
export function weeksSaid(grids: readonly SheetGrid[], { tables }: TeamData): readonly SaidWeek[] {
  const own = new Set(tables.flatMap(({ rows }) => rows.map(({ name: { cell } }) => `${cell.row} ${cell.sheet}`)));
  return grids.flatMap((grid) => {
    const view = viewOf(grid);
    return grid.texts.flatMap((texts, at) => {
      const row = grid.top + at;
      if (own.has(`${row} ${grid.sheet}`) || !texts.some((text) => mayBeWhole.test(text))) return [];
      return filledIn(view, row).flatMap((cell): SaidWeek[] => {
        const hours = fullWeekIn(cell.text) ?? weekBeside(view, cell);
        return hours === null ? [] : [{ hours, cell: cell.address }];
      });
    });
  });
}

const mayBeWhole = /100\s?%|f\.?t\.?e|full|voltijd|week|volle|hele/i;

function fullWeekIn(text: string): number | null {
  if (text.length > longestText || !mayBeWhole.test(text)) return null;
  const said = text.replace(one, "");
  const found = forward.exec(said) ?? backward.exec(said);
  const week = Number((found?.[1] ?? "").replace(",", "."));
  return found && week >= shortest && week <= longest && !ofBefore.test(said.slice(0, found.index)) ? week : null;
}

/** "Uren per fte" with 38 in the next cell. */
function weekBeside(view: GridView, { text, address: { row, column } }: GridCell): number | null {
  if (text.length > longestLabel || !mayBeWhole.test(text)) return null;
  const next = filledIn(view, row).find((cell) => cell.address.column > column);
  if (!next) return null;
  const unit = typeof next.value === "number" && /uur|uren/i.test(text) ? " uur" : "";
  return fullWeekIn(`${text} ${next.text}${unit}`);
}
