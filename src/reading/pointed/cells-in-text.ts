import { columnOfLetters, type CellRange } from "../../caseload/cell-address";

/** Rows and columns of an Excel sheet. */
const [sheetRows, sheetColumns] = [1_048_576, 16_384];

/** The cells that a text names, as Excel writes them: "Team!A2:A5", "'Team Noord'!B2:B5+D2:D5", "Team!C:C". null when it names none. */
export function cellsIn(text: string): readonly CellRange[] | null {
  const ranges: CellRange[] = [];
  let sheet: string | null = null;
  for (const part of parts(text)) {
    const found =
      /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(
        part,
      );
    if (!found) return null;
    const [, quoted, bare, left, top, right, bottom] = found;
    sheet = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
    const range = sheet === null ? null : rangeOf(sheet, left, top, right ?? left, bottom ?? top, part.includes(":"));
    if (!range) return null;
    ranges.push(range);
  }
  return ranges.length === 0 ? null : ranges;
}

/** Parts between pluses or semicolons, which may stand in a quoted sheet's name as well. */
function parts(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^+;'])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}

function rangeOf(
  sheet: string,
  left: string | undefined,
  top: string | undefined,
  right: string | undefined,
  bottom: string | undefined,
  isRange: boolean,
): CellRange | null {
  const whole = (left === undefined) !== (top === undefined);
  // "Team!B" is a column only where one is asked for: see columnIn.
  if ((left === undefined && top === undefined) || (whole && !isRange)) return null;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined)) return null;
  const columns = [left ? columnOfLetters(left) : 0, right ? columnOfLetters(right) : sheetColumns - 1];
  const rows = [top ? Number(top) - 1 : 0, bottom ? Number(bottom) - 1 : sheetRows - 1];
  const range = {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.top < 0 || range.bottom >= sheetRows || range.right >= sheetColumns ? null : range;
}

/** The one column that a text names: "Cliënten!B", "Cliënten!B:B", "Cliënten!B2:B900". */
export function columnIn(text: string): { readonly sheet: string; readonly column: number } | null {
  const bare = /^(.+)!\$?([A-Z]{1,3})$/i.exec(text.trim());
  const [range, ...others] = cellsIn(bare ? `${bare[1] ?? ""}!${bare[2] ?? ""}:${bare[2] ?? ""}` : text) ?? [];
  if (!range || others.length > 0 || range.left !== range.right) return null;
  return { sheet: range.sheet, column: range.left };
}
