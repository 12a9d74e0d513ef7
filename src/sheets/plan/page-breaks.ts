import type { PlanCell } from "./sheet-plan";
import { isHeader } from "./sheet-styles";

/** Rows that a page does not part: a table with its title, from the first to the last. */
export interface KeptTogether {
  readonly first: number;
  readonly last: number;
  /** A list of sentences, which goes on where that saves a page or leaves none rather empty. */
  readonly goesOn?: true;
  /** The last row of its title and header, which pages repeat where it goes on. */
  readonly header?: number;
  /** The first row of its notes, which stay with the table where that takes no other page. */
  readonly notes?: number;
}

/** Rows that every page repeats that begins below them. */
interface Repeated {
  readonly first: number;
  readonly last: number;
}

/** The rows to be printed, and how much of their height a page holds. */
interface Rows {
  readonly first: number;
  readonly last: number;
  readonly height: number;
  readonly repeated: Repeated;
  heightOf(row: number): number;
}

/** The end of a page may come a little earlier than we compute, because fonts and printers differ. */
const surelyFits = 0.985;
/** Rows that stay with the title of a block that is longer than a page, and rows that go to the next page at least. */
const fewestRows = { begun: 5, left: 3 } as const;

/** More than the emptiness of any page. */
const anotherPage = 1000;
/** A page that is more than half empty is worth avoiding at nearly any price but another page. */
const emptyPage = { below: 0.5, costs: 20 } as const;
/** A heading with so long a text is a third of a page: the block below it goes on rather than leave it alone. */
const longHeading = 1 / 3;
/** To go on with a block on another page is worth it only where a page would stay rather empty. */
const partedBlock = 0.3;

type WrittenCell = Pick<PlanCell, "row" | "look">;

/** What was written without an empty row between, from top to bottom. */
export function writtenBlocks(cells: readonly WrittenCell[]): readonly KeptTogether[] {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  const begins = rows.filter((row, place) => rows[place - 1] !== row - 1);
  const ends = rows.filter((row, place) => rows[place + 1] !== row + 1);
  const blocks = begins.map((first, place) => ({ first, last: ends[place] ?? first }));
  return withHeaders(blocks, cells);
}

/** The blocks with the rows of their headers, which are told by their looks. A block of several tables has no header that holds for all of it. */
export function withHeaders(blocks: readonly KeptTogether[], cells: readonly WrittenCell[]): readonly KeptTogether[] {
  const headers = new Set(cells.filter(({ look }) => isHeader(look)).map(({ row }) => row));
  return blocks.map((block) => {
    const own = [...headers].filter((row) => row >= block.first && row <= block.last).sort((one, other) => one - other);
    const [first] = own;
    const last = own.at(-1);
    const isOne = first !== undefined && last !== undefined && last - first === own.length - 1;
    return isOne ? { ...block, header: last } : block;
  });
}

/**
 * Where the last page of a long list begins that people filter, if it would be rather empty by itself: it takes rows of the page before it. Were every
 * page to end where we say, a filtered list would be a few rows on each.
 */
export function lastPageOfList(rows: Rows): readonly number[] {
  const repeated = heightBetween(rows, rows.repeated.first, rows.repeated.last);
  const half = emptyPage.below * rows.height;
  let begin: number | null = null;
  let filled = 0;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const height = rows.heightOf(row);
    // The pages before it end by themselves, so nothing is kept free.
    if (filled + height > rows.height) {
      begin = row;
      filled = repeated;
    }
    filled += height;
  }
  if (begin === null || filled >= half) return [];
  while (filled < half) filled += rows.heightOf((begin -= 1));
  return [begin];
}

/** The pages of a sheet: the rows with which a new one begins, and what those repeat. */
interface Pages {
  readonly breaks: readonly number[];
  readonly repeated: Repeated;
}

/**
 * Where pages end, and what they repeat: the title of the sheet, or the title and header of the table that goes on. Excel has one set of repeated
 * rows a sheet, so that header stands there only where no page behind it begins with something else.
 */
export function pagesOf(blocks: readonly KeptTogether[], rows: Rows): Pages {
  const breaks = pageBreaks(blocks, rows);
  const goesOn = blocks.find(({ header = Infinity, last, notes = last + 1 }) =>
    breaks.some((row) => row > header && row < notes),
  );
  if (goesOn?.header === undefined) return { breaks, repeated: rows.repeated };
  const repeated = { first: goesOn.first, last: goesOn.header };
  const below = pageBreaks(blocks, { ...rows, repeated });
  const isAlone = below.every((row) => row <= goesOn.first || (row > repeated.last && row <= goesOn.last));
  return isAlone ? { breaks: below, repeated } : { breaks, repeated: rows.repeated };
}

/**
 * The rows with which a new page begins: as few pages as possible, filled as evenly as possible, and none that begins within a block. Only a block
 * that is longer than a page or may go on, or the first one below a long heading, is parted, a few rows below its title at the earliest.
 */
export function pageBreaks(blocks: readonly KeptTogether[], rows: Rows): readonly number[] {
  const room = rows.height * surelyFits;
  const repeated = heightBetween(rows, rows.repeated.first, rows.repeated.last);
  const begins = possibleBegins(blocks, rows, room - repeated);
  const heightUpTo = [0];
  for (let row = rows.first; row <= rows.last; row += 1) heightUpTo.push((heightUpTo.at(-1) ?? 0) + rows.heightOf(row));
  const height = (from: number, to: number): number =>
    (heightUpTo[to - rows.first] ?? 0) -
    (heightUpTo[from - rows.first] ?? 0) +
    (from > rows.repeated.last ? repeated : 0);

  const ends = [...begins.slice(1), { row: rows.last + 1, parts: false }];
  const best: { readonly cost: number; readonly from: number }[] = [];
  ends.forEach(({ row: end, parts }, place) => {
    const options = begins.slice(0, place + 1).flatMap(({ row: begin }, from) => {
      const filled = height(begin, end) / room;
      // One unit that is too high for any page cannot be helped.
      if (filled > 1 && from < place) return [];
      const before = from === 0 ? 0 : (best[from - 1]?.cost ?? Infinity);
      const emptiness = (1 - Math.min(1, filled)) ** 2 + (filled < emptyPage.below ? emptyPage.costs : 0);
      return [{ from, cost: before + anotherPage + emptiness + (parts ? partedBlock : 0) }];
    });
    best.push(options.reduce((one, other) => (other.cost < one.cost ? other : one)));
  });
  const breaks: number[] = [];
  for (let place = ends.length - 1; place >= 0; place = (best[place]?.from ?? 0) - 1) {
    const begin = begins[best[place]?.from ?? 0];
    if (begin && begin.row > rows.first) breaks.unshift(begin.row);
  }
  return breaks;
}

interface Begin {
  readonly row: number;
  /** Whether a page that begins here parts a block. */
  readonly parts: boolean;
}

function possibleBegins(blocks: readonly KeptTogether[], rows: Rows, room: number): readonly Begin[] {
  const begins = new Map<number, Begin>([[rows.first, { row: rows.first, parts: false }]]);
  for (const [place, { first, last, notes, goesOn = false }] of blocks.entries()) {
    if (first > rows.first) begins.set(first, { row: first, parts: false });
    if (notes !== undefined) begins.set(notes, { row: notes, parts: true });
    const heading = place === 0 ? heightBetween(rows, rows.first, first - 1) : 0;
    const above = heading > longHeading * room ? heading : 0;
    if (above + heightBetween(rows, first, last) <= room && !goesOn) continue;
    for (let row = first + fewestRows.begun; row <= last - fewestRows.left + 1; row += 1) {
      begins.set(row, { row, parts: true });
    }
  }
  return [...begins.values()].sort((one, other) => one.row - other.row);
}

function heightBetween({ heightOf }: Pick<Rows, "heightOf">, first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += heightOf(row);
  return height;
}
