import { isNowhere, type CellAddress } from "../../caseload/cell-address";
import { fontSizes } from "./sheet-styles";
import type { CellLook, PlanCell, PlanContent, PlanRect } from "./sheet-plan";

/** A part of a planned sheet: some cells with what belongs to them. */
export interface Block {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly PlanRect[];
  /** Least height in points, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
}

export const text = (value: string): PlanContent => ({ kind: "text", text: value });
/** Text with the team's own words in it. It stays text, whatever character it starts with. */
export const theirs = (value: string): PlanContent => ({ kind: "theirs", text: value });
export const number = (value: number): PlanContent => ({ kind: "number", value });
export const formula = (expression: string, expected: number | string): PlanContent => ({
  kind: "formula",
  formula: `=${expression}`,
  expected,
});

/** Columns from first to last, both included. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Lays cells for one block; every cell of a merged span gets the look, so that its lines and fill run through. */
export interface BlockWriter {
  put(row: number, column: number, content: PlanContent | null, look: CellLook, link?: CellAddress): void;
  span(row: number, columns: Columns, content: PlanContent | null, look: CellLook, link?: CellAddress): void;
  /** One cell over several rows, which must be high enough for it by themselves. */
  area(place: PlanRect, content: PlanContent, look: CellLook): void;
  /** Sets the least height of the row, in points. */
  atLeast(row: number, points: number): void;
  block(): Block;
}

export function blockWriter(columnWidths: readonly number[]): BlockWriter {
  const cells: PlanCell[] = [];
  const merges: PlanRect[] = [];
  const rowHeights: Record<number, number> = {};

  const atLeast = (row: number, points: number): void => {
    rowHeights[row] = Math.min(highestRow, Math.max(rowHeights[row] ?? 0, points));
  };
  const span: BlockWriter["span"] = (row, { first, last }, content, look, link) => {
    for (let column = first; column <= last; column += 1) {
      const leading = column === first;
      cells.push({
        row,
        column,
        content: leading ? content : null,
        look,
        ...(leading && link && !isNowhere(link) ? { link } : {}),
      });
    }
    if (last > first) merges.push({ top: row, left: first, bottom: row, right: last });
    const width = columnWidths.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
    atLeast(row, neededHeight(content, look, width));
  };
  return {
    put: (row, column, content, look, link) => {
      span(row, { first: column, last: column }, content, look, link);
    },
    span,
    area: (place, content, look) => {
      for (let row = place.top; row <= place.bottom; row += 1) {
        for (let column = place.left; column <= place.right; column += 1) {
          const leading = row === place.top && column === place.left;
          cells.push({ row, column, content: leading ? content : null, look });
        }
      }
      merges.push(place);
    },
    atLeast,
    block: () => ({ cells, merges, rowHeights }),
  };
}

/** The same writer for a table on a grid that is not its own: a cell that is put where a span begins is as wide as the span. */
export function spanning(writer: BlockWriter, spans: readonly Columns[]): BlockWriter {
  return {
    ...writer,
    put: (row, column, content, look, link) => {
      const span = spans.find(({ first }) => first === column) ?? { first: column, last: column };
      writer.span(row, span, content, look, link);
    },
  };
}

/** Joins blocks into one; a row gets the largest of their heights. */
export function joined(blocks: readonly Block[]): Block {
  const rowHeights: Record<number, number> = {};
  for (const block of blocks) {
    for (const [row, points] of Object.entries(block.rowHeights)) {
      rowHeights[Number(row)] = Math.max(rowHeights[Number(row)] ?? 0, points);
    }
  }
  return {
    cells: blocks.flatMap((block) => block.cells),
    merges: blocks.flatMap((block) => block.merges),
    rowHeights,
  };
}

/** Excel's own limit, in points. */
const highestRow = 409;
const spacerHeight = 7;

/** Thin empty rows between the blocks. */
export function spacers(rows: readonly number[]): Block {
  return { cells: [], merges: [], rowHeights: Object.fromEntries(rows.map((row) => [row, spacerHeight])) };
}

/** Height in points that the content needs; Excel does not fit the height of merged cells by itself. */
function neededHeight(content: PlanContent | null, look: CellLook, width: number): number {
  const size = look.size ?? fontSizes.body;
  const shown = content && "text" in content ? content.text : "";
  const written = content?.kind === "formula" ? String(content.expected) : shown;
  return heightOfLines(linesNeeded(written, look, width), size);
}

/** The height in points of a row with this many lines of text. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.22 + 1);
}

/** A column's width counts digits of 11 points; a character of running text is narrower than a digit. */
const charactersPerDigit = 1.22;
/** Width, in digits, lost to the cell's edges and to words that just do not fit: a share of the cell, up to a limit. */
const lostWidth = { share: 0.12, most: 2.5 } as const;

/** The width, in digits, of one step of an indent. */
const digitsPerIndent = 1.33;

/** How much wider than a small letter, in characters. */
const widerBy = { arrow: 1.5, capital: 0.35, wideLetter: 0.5 } as const;

function charactersWide(word: string): number {
  const count = (letters: RegExp): number => word.match(letters)?.length ?? 0;
  const more =
    widerBy.arrow * count(/→/g) + widerBy.capital * count(/\p{Lu}/gu) + widerBy.wideLetter * count(/[mwMW]/g);
  return word.length + more;
}

/** The lines that a text takes in a cell of this many characters wide. */
export function linesNeeded(written: string, look: CellLook, columns: number): number {
  if (!look.wrap) return 1;
  const boldness = look.bold ? 1.08 : 1;
  const inside = columns - (look.indent ?? 0) * digitsPerIndent;
  const perLine = Math.max(
    1,
    Math.floor(
      ((inside - Math.min(lostWidth.most, inside * lostWidth.share)) * charactersPerDigit * 11) /
        ((look.size ?? fontSizes.body) * boldness),
    ),
  );
  return written.split("\n").reduce((lines, paragraph) => {
    let room = perLine;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const width = charactersWide(word);
      if (width > room && room < perLine) {
        count += 1;
        room = perLine;
      }
      count += Math.max(0, Math.ceil(width / perLine) - 1);
      room -= (width % (perLine + 1)) + 1;
    }
    return lines + count;
  }, 0);
}
