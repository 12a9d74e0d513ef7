import { settled } from "../../caseload/division/rounding";
import { rangeInWords, type CellRange } from "../../caseload/cell-address";
import type { Outcome } from "../../caseload/outcome";
import { sum } from "../../caseload/sum";
import type { HoursPer, PointedHours, PointedProblem } from "../../caseload/team/pointed";
import type { CombinedCell, Doubt } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import type { GridCell } from "../grid-view";
import { cellNumber } from "../values/cell-numbers";
import { longestWeek } from "../values/hours-unit";
import type { WrittenNumber } from "../values/number-text";
import { filledPart, lengthOf, linesOf } from "./lines";
import type { ReadNames, ViewOf } from "./pointed-names";

/** A figure for each line of the names; undefined where the line has none. */
export interface ReadFigures {
  readonly figures: readonly (Traced<number> | undefined)[];
  /** Cells that may still be a header: text in every cell of the first line. */
  readonly headed: boolean;
  readonly doubts: readonly Doubt[];
  readonly combinedCells: readonly CombinedCell[];
}

/** How one cell's number is understood: what it comes to, or why it cannot be right. */
type Understand = (number: WrittenNumber) => { readonly factor: number } | { readonly doubt: Doubt["code"] };

/** Working weeks of a year in which contract hours are counted. */
const weeksAYear = 52;

export function readHours(
  hours: Extract<PointedHours, { readonly from: "cells" }>,
  names: ReadNames,
  viewOf: ViewOf,
  fullTimeHours: number,
): Outcome<{ readonly read: ReadFigures; readonly per: HoursPer }, PointedProblem> {
  const cells = cellsOf("hours", hours.ranges, names, viewOf);
  if (!cells.ok) return cells;
  const per = hours.per ?? likelyPer(cells.lines.flatMap((line) => line.map(({ cell }) => cell)));
  const factor = {
    week: 1,
    fte: fullTimeHours,
    days: hours.hoursADay ?? fullTimeHours / 5,
    year: 1 / weeksAYear,
  }[per];
  const read = figuresOf(cells.lines, names, "hours", ({ value, unit }) => {
    if (unit === "clients") return { doubt: "unreadable-number" };
    const own = unit === undefined ? factor : unit === "hours" ? (per === "year" ? factor : 1) : fullTimeHours;
    return value < 0 || value * own > longestWeek ? { doubt: "impossible-number" } : { factor: own };
  });
  return hasFigures(read, "hours", hours.ranges, (outcome) => ({ ...outcome, per }));
}

export function readCounts(
  ranges: readonly CellRange[],
  names: ReadNames,
  viewOf: ViewOf,
): Outcome<{ readonly read: ReadFigures }, PointedProblem> {
  const cells = cellsOf("clients", ranges, names, viewOf);
  if (!cells.ok) return cells;
  const read = figuresOf(cells.lines, names, "current", ({ value, unit }) => {
    if (unit !== undefined && unit !== "clients") return { doubt: "unreadable-number" };
    return value < 0 || !Number.isSafeInteger(value) ? { doubt: "impossible-number" } : { factor: 1 };
  });
  return hasFigures(read, "clients", ranges, (outcome) => outcome);
}

/** Typed figures stand in no cell: they lead to the cell of the name. */
export function typedFigures(figures: readonly (number | null)[], { lines }: ReadNames): ReadFigures["figures"] {
  const people = lines.filter((line) => line.kind === "person");
  const byLine = new Map(people.map((line, place) => [line, figures[place] ?? null]));
  return lines.map((line) => {
    const value = byLine.get(line as (typeof people)[number]) ?? null;
    return line.kind === "person" && value !== null
      ? { value, cell: line.name.cell, text: String(value).replace(".", ",") }
      : undefined;
  });
}

/** What bare figures most likely stand for. */
export function likelyPer(cells: readonly GridCell[]): HoursPer {
  const bare = cells.flatMap((cell) => {
    const read = cellNumber(cell);
    return read.kind === "number" && read.number.unit === undefined ? [read.number.value] : [];
  });
  const highest = Math.max(0, ...bare);
  if (highest === 0) return "week";
  if (highest <= 1.2) return "fte";
  if (highest <= 7) return "days";
  return highest > 150 ? "year" : "week";
}

interface FigureCell {
  readonly cell: GridCell;
  /** Merged over the lines of several people, so that nobody can say whose figure it is. */
  readonly shared: boolean;
}

/** The cells of each line of the names. */
function cellsOf(
  slot: "hours" | "clients",
  ranges: readonly CellRange[],
  names: ReadNames,
  viewOf: ViewOf,
): Outcome<{ readonly lines: readonly (readonly FigureCell[])[] }, PointedProblem> {
  const lines: FigureCell[][] = names.lines.map(() => []);
  for (const range of ranges) {
    const place = rangeInWords(range);
    const view = viewOf(range.sheet);
    if (!view) return { ok: false, problem: { slot, place, reason: "sheet-not-read" } };
    const needed = names.lines.length;
    const filled = filledPart(view, range);
    const across = [names.across, !names.across].find(
      (way) => lengthOf(filled, way) === needed || lengthOf(range, way) === needed,
    );
    if (across === undefined) {
      const figures = Math.max(lengthOf(filled, names.across), lengthOf(filled, !names.across));
      return { ok: false, problem: { slot, place, reason: "other-length", names: needed, figures } };
    }
    const own = linesOf(view, lengthOf(filled, across) === needed ? filled : range, across).cells;
    for (const [at, line] of lines.entries()) {
      for (const cell of own[at] ?? []) {
        const merge = view.merge(cell.address.row, cell.address.column);
        const covered = merge ? lengthOf({ sheet: range.sheet, ...merge }, across) : 1;
        const people = names.lines.slice(at, at + covered).filter(({ kind }) => kind === "person");
        line.push({ cell, shared: people.length > 1 });
      }
    }
  }
  return { ok: true, lines };
}

function figuresOf(
  lines: readonly (readonly FigureCell[])[],
  names: ReadNames,
  field: "hours" | "current",
  understand: Understand,
): ReadFigures {
  const doubts: Doubt[] = [];
  const combinedCells: CombinedCell[] = [];
  const figures: (Traced<number> | undefined)[] = [];
  const headed = (lines[0] ?? []).every(({ cell }) => isWords(cell)) && (lines[0] ?? []).length > 0;
  let owner = -1;
  for (const [at, line] of names.lines.entries()) {
    figures.push(undefined);
    if (line.kind !== "same") owner = at;
    if (line.kind === "set-aside" || line.kind === "total" || (headed && at === 0)) continue;
    const parts = (lines[at] ?? []).flatMap(({ cell, shared }) => {
      if (shared) {
        combinedCells.push({ cell: cell.address, holds: "shared", text: cell.text });
        return [];
      }
      const part = figureIn(cell, understand);
      if (part && "code" in part) {
        if (line.kind !== "nobody") doubts.push({ ...part, field });
        return [];
      }
      return part ? [part] : [];
    });
    const before = figures[owner];
    const together = addedUp([...(line.kind === "same" && before ? [before] : []), ...parts]);
    if (together) figures[owner] = together;
  }
  return { figures, headed, doubts, combinedCells };
}

/** Words where a figure is expected, as in a header. */
function isWords(cell: GridCell): boolean {
  return typeof cell.value === "string" && cellNumber(cell).kind === "unreadable";
}

function figureIn(cell: GridCell, understand: Understand): Traced<number> | Doubt | null {
  const { address, text } = cell;
  const read = cellNumber(cell);
  if (read.kind === "none") return null;
  if (read.kind === "error") return { code: "formula-error", cells: [address], text };
  if (read.kind !== "number") return { code: "unreadable-number", cells: [address], text };
  const understood = understand(read.number);
  if ("doubt" in understood) return { code: understood.doubt, cells: [address], text };
  const { factor } = understood;
  return { value: settled(read.number.value * factor), cell: address, text, ...(read.typed && { live: { factor } }) };
}

/** A sum is no longer one cell's number, so that no formula may refer to it. */
function addedUp(parts: readonly Traced<number>[]): Traced<number> | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  const text = parts.map((part) => part.text).join(" + ");
  return { value: sum(parts.map(({ value }) => value)), cell: first.cell, text };
}

function hasFigures<Read extends object>(
  read: ReadFigures,
  slot: "hours" | "clients",
  ranges: readonly CellRange[],
  outcome: (read: { readonly read: ReadFigures }) => { readonly read: ReadFigures } & Read,
): Outcome<{ readonly read: ReadFigures } & Read, PointedProblem> {
  if (read.figures.some((figure) => figure !== undefined)) return { ok: true, ...outcome({ read }) };
  return { ok: false, problem: { slot, place: ranges.map(rangeInWords).join(" + "), reason: "no-figures" } };
}
