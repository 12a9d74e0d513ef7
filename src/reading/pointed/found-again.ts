import { rangeInWords, type CellRange } from "../../caseload/cell-address";
import { hashOf } from "../../caseload/hash";
import type { Outcome } from "../../caseload/outcome";
import {
  fieldOfSlot,
  type FigureMark,
  type Pointed,
  type PointedMarks,
  type PointedProblem,
} from "../../caseload/team/pointed";
import type { Doubt } from "../../caseload/team/team-data";
import type { GridView } from "../grid-view";
import { nameKey } from "../values/person-names";
import { plainWords } from "../values/words";
import { filledPart, headerBefore, lengthOf, linesOf } from "./lines";
import { readNames, type ViewOf } from "./pointed-names";

/** What was pointed at, with marks by which it is known again. Must be made of the sheets as they were when somebody pointed. */
export function withMarks(pointed: Pointed, viewOf: ViewOf): Pointed {
  const named = readNames(pointed.names, viewOf);
  const across = named.ok && named.read.across;
  const marksOf = (ranges: readonly CellRange[]): FigureMark[] =>
    ranges.map((range) => {
      const view = viewOf(range.sheet);
      return { header: view ? headerMark(view, range, across) : null, figures: view ? figuresMark(view, range) : "" };
    });
  return {
    ...pointed,
    marks: {
      names: named.ok
        ? named.read.lines.flatMap((line) => (line.kind === "person" ? [markOf(line.name.text)] : []))
        : [],
      hours: pointed.hours?.from === "cells" ? marksOf(pointed.hours.ranges) : [],
      clients: pointed.clients?.from === "cells" ? marksOf(pointed.clients.ranges) : [],
    },
  };
}

/**
 * Where what was pointed at stands now, after rows and columns may have come in or gone, or the block was moved. Names are known again by
 * themselves. Figures beside the names go along with them, and stand below the same header; where there is none, or they stand elsewhere, other
 * figures than before are said: nothing else shows that these are still the ones.
 */
export function foundAgain(
  pointed: Pointed,
  views: readonly GridView[],
): Outcome<{ readonly pointed: Pointed; readonly doubts: readonly Doubt[] }, PointedProblem> {
  const { names, hours, clients, marks } = pointed;
  if (marks === null) return { ok: true, pointed, doubts: [] };
  const viewOf: ViewOf = (sheet) => views.find((view) => view.sheet === sheet);
  const now = names.from === "cells" ? namesAgain(names.range, marks, views) : null;
  if (names.from === "cells" && now === null)
    return { ok: false, problem: { slot: "names", place: rangeInWords(names.range), reason: "not-found" } };
  const moved = names.from === "cells" && now ? { from: names.range, to: now } : null;
  const doubts: Doubt[] = [];
  const figures = (slot: "hours" | "clients", ranges: readonly CellRange[], own: readonly FigureMark[]) => {
    const found: CellRange[] = [];
    for (const [at, range] of ranges.entries()) {
      const mark = own[at] ?? { header: null, figures: "" };
      const again = figuresAgain(range, mark, moved, viewOf);
      if (again === null)
        return { ok: false, problem: { slot, place: rangeInWords(range), reason: "not-found" } } as const;
      if (again.changed)
        doubts.push({
          code: "pointed-changed",
          cells: [{ sheet: again.range.sheet, row: again.range.top, column: again.range.left }],
          text: rangeInWords(again.range),
          field: fieldOfSlot[slot],
        });
      found.push(again.range);
    }
    return { ok: true, ranges: found } as const;
  };
  let read: Pointed = names.from === "cells" && now ? { ...pointed, names: { ...names, range: now } } : pointed;
  if (hours?.from === "cells") {
    const again = figures("hours", hours.ranges, marks.hours);
    if (!again.ok) return again;
    read = { ...read, hours: { ...hours, ranges: again.ranges } };
  }
  if (clients?.from === "cells") {
    const again = figures("clients", clients.ranges, marks.clients);
    if (!again.ok) return again;
    read = { ...read, clients: { ...clients, ranges: again.ranges } };
  }
  return { ok: true, pointed: read, doubts };
}

/** Fewer of the names than this share are others' names, or another list. */
const enoughNames = 0.5;

/** Where the names stand now: in their own place, elsewhere on their sheet, or on another sheet when theirs is gone. */
function namesAgain(kept: CellRange, marks: PointedMarks, views: readonly GridView[]): CellRange | null {
  const wanted = new Set(marks.names);
  const own = views.filter(({ sheet }) => sheet === kept.sheet);
  const places = (own.length > 0 ? own : views).flatMap((view) => runsOf(view, kept, wanted));
  const best = Math.max(0, ...places.map(({ found }) => found));
  if (best === 0 || best < wanted.size * enoughNames) return null;
  const far = ({ range }: Run): number => Math.abs(range.left - kept.left) * 1000 + Math.abs(range.top - kept.top);
  const [nearest, next] = places.filter(({ found }) => found === best).sort((one, other) => far(one) - far(other));
  if (!nearest) return null;
  // On another sheet nothing tells two places apart.
  if (own.length === 0 && next) return null;
  const { range } = nearest;
  const inside =
    range.sheet === kept.sheet &&
    range.top >= kept.top &&
    range.left >= kept.left &&
    range.bottom <= kept.bottom &&
    range.right <= kept.right;
  return inside ? kept : range;
}

interface Run {
  readonly range: CellRange;
  /** How many of the names stand in it. */
  readonly found: number;
}

/** Stretches of one column, or of one row where people stand beside each other, in which the names stand without one coming twice. */
function runsOf(view: GridView, kept: CellRange, wanted: ReadonlySet<string>): Run[] {
  const across = lengthOf(kept, true) > 1 && lengthOf(kept, false) === 1;
  const runs: Run[] = [];
  const [firstLane, lastLane] = across ? [view.top, view.bottom] : [view.left, view.right];
  const [first, last] = across ? [view.left, view.right] : [view.top, view.bottom];
  for (let lane = firstLane; lane <= lastLane; lane += 1) {
    let seen = new Set<string>();
    let start = first;
    let end = first;
    const close = (): void => {
      if (seen.size === 0) return;
      const range = across
        ? { sheet: view.sheet, top: lane, bottom: lane, left: start, right: end }
        : { sheet: view.sheet, left: lane, right: lane, top: start, bottom: end };
      runs.push({ range, found: seen.size });
    };
    for (let at = first; at <= last; at += 1) {
      const cell = across ? view.cell(lane, at) : view.cell(at, lane);
      if (cell.value === null) continue;
      const mark = markOf(cell.text);
      if (!wanted.has(mark)) continue;
      if (seen.has(mark)) {
        close();
        seen = new Set();
      }
      if (seen.size === 0) start = at;
      seen.add(mark);
      end = at;
    }
    close();
  }
  return runs;
}

/** Where figures stand now; null when nothing tells. `changed`: only their old place says that these are the ones, and they are others. */
function figuresAgain(
  kept: CellRange,
  mark: FigureMark,
  names: { readonly from: CellRange; readonly to: CellRange } | null,
  viewOf: ViewOf,
): { readonly range: CellRange; readonly changed: boolean } | null {
  const beside = names !== null && isBeside(kept, names.from);
  const across = names !== null && lengthOf(names.from, true) > 1 && lengthOf(names.from, false) === 1;
  const place = beside ? movedAlong(kept, names, across) : kept;
  const view = viewOf(place.sheet);
  if (!view) return null;
  if (mark.header === null || !beside) {
    const stands = mark.header === null || headerMark(view, place, across) === mark.header;
    return stands ? { range: place, changed: figuresMark(view, place) !== mark.figures } : null;
  }
  if (headerMark(view, place, across) === mark.header) return { range: place, changed: false };
  const others = lanesBeside(view, place, across).filter((range) => headerMark(view, range, across) === mark.header);
  const [only, ...more] = others;
  return only && more.length === 0 ? { range: only, changed: false } : null;
}

/** On the same lines as the names. */
function isBeside(figures: CellRange, names: CellRange): boolean {
  if (figures.sheet !== names.sheet) return false;
  const across = lengthOf(names, true) > 1 && lengthOf(names, false) === 1;
  return across
    ? figures.left === names.left && figures.right === names.right
    : figures.top === names.top && figures.bottom === names.bottom;
}

function movedAlong(
  range: CellRange,
  { from, to }: { readonly from: CellRange; readonly to: CellRange },
  across: boolean,
): CellRange {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  return across
    ? { sheet: to.sheet, left: to.left, right: to.right, top: range.top + rows, bottom: range.bottom + rows }
    : { sheet: to.sheet, top: to.top, bottom: to.bottom, left: range.left + columns, right: range.right + columns };
}

/** The same lines, everywhere on the sheet where as many columns fit. */
function lanesBeside(view: GridView, range: CellRange, across: boolean): CellRange[] {
  const ranges: CellRange[] = [];
  const size = lengthOf(range, !across) - 1;
  const [first, last] = across ? [view.top, view.bottom] : [view.left, view.right];
  for (let lane = first; lane + size <= last; lane += 1) {
    ranges.push(across ? { ...range, top: lane, bottom: lane + size } : { ...range, left: lane, right: lane + size });
  }
  return ranges;
}

/** A hash of the words nearest before the first line of each column; null without any. */
function headerMark(view: GridView, range: CellRange, across: boolean): string | null {
  const { top, left } = filledPart(view, range);
  const lanes =
    linesOf(view, { ...range, ...(across ? { left, right: left } : { top, bottom: top }) }, across).cells[0] ?? [];
  const words = lanes.map(({ address }) => plainWords(headerBefore(view, address, across)));
  return words.every((text) => text === "") ? null : hashOf(words.join("\n"));
}

function figuresMark(view: GridView, range: CellRange): string {
  const { cells } = linesOf(view, filledPart(view, range), false);
  return hashOf(cells.map((line) => line.map(({ value }) => String(value ?? "")).join("\t")).join("\n"));
}

function markOf(name: string): string {
  return hashOf(nameKey(name));
}
