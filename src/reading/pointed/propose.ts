import type { CellAddress, CellRange } from "../../caseload/cell-address";
import type { HoursPer } from "../../caseload/team/pointed";
import type { GridCell, GridView } from "../grid-view";
import { readHeader } from "../tables/match-header";
import { cellNumber, isCurrencyFormat } from "../values/cell-numbers";
import { looksLikeLowerCaseName, looksLikeName } from "../values/person-names";
import { filledPart, headerBefore, lengthOf, linesOf, span } from "./lines";
import { likelyPer } from "./pointed-figures";

/** Which cells beside the names most likely hold hours, and which clients; null where none do. */
export interface Proposal {
  readonly hours: CellRange | null;
  /** What the hours most likely are; null without any. */
  readonly per: HoursPer | null;
  readonly clients: CellRange | null;
}

/** Fewer cells with a number than this share is no column of figures. */
const enoughFigures = 0.6;

/** Proposes by what the cells hold, then by their header, then by what is nearest. */
export function proposeFigures(view: GridView, names: CellRange): Proposal {
  const range = filledPart(view, names);
  const across = lengthOf(range, true) > 1 && lengthOf(range, false) === 1;
  const lanes = lanesOf(view, range, across);
  const hours = best(lanes, hoursScore);
  const clients = best(
    lanes.filter((lane) => lane !== hours),
    clientsScore,
  );
  return {
    hours: hours?.range ?? null,
    per: hours && likelyPer(hours.cells),
    clients: clients?.range ?? null,
  };
}

/** The column of texts beside figures that most likely holds the names of a team; null where no sheet has any. */
export function proposeNames(views: readonly GridView[]): CellRange | null {
  const runs = views.flatMap((view) => span(view.left, view.right).flatMap((column) => textsIn(view, column)));
  const [best] = runs
    .map((range) => ({ range, length: lengthOf(range, false) }))
    .sort((one, other) => other.length - one.length);
  return best?.range ?? null;
}

/** Fewer people than this are no team. */
const fewestPeople = 2;

/** Stretches of one column in which every cell may be a name and has a figure beside it. */
function textsIn(view: GridView, column: number): CellRange[] {
  const ranges: CellRange[] = [];
  let first: number | null = null;
  for (let row = view.top; row <= view.bottom + 1; row += 1) {
    const cell = view.cell(row, column);
    const isName = looksLikeName(cell.text) || looksLikeLowerCaseName(cell.text);
    const figured =
      isName && span(view.left, view.right).some((at) => cellNumber(view.cell(row, at)).kind === "number");
    if (figured) first ??= row;
    else if (first !== null) {
      if (row - first >= fewestPeople)
        ranges.push({ sheet: view.sheet, top: first, bottom: row - 1, left: column, right: column });
      first = null;
    }
  }
  return ranges;
}

interface Lane {
  readonly range: CellRange;
  readonly header: string;
  readonly cells: readonly GridCell[];
  readonly numbers: readonly number[];
  readonly distance: number;
}

function lanesOf(view: GridView, names: CellRange, across: boolean): Lane[] {
  const [first, last, own] = across ? [view.top, view.bottom, names.top] : [view.left, view.right, names.left];
  const isPerson = linesOf(view, names, across).cells.map((line) => line.some(({ value }) => value !== null));
  const people = isPerson.filter((one) => one).length;
  const lanes: Lane[] = [];
  for (let lane = first; lane <= last; lane += 1) {
    if (across ? lane >= names.top && lane <= names.bottom : lane >= names.left && lane <= names.right) continue;
    const range = across ? { ...names, top: lane, bottom: lane } : { ...names, left: lane, right: lane };
    const cells = linesOf(view, range, across).cells.flatMap((line, at) => (isPerson[at] ? line : []));
    const numbers = cells.flatMap((cell) => {
      const read = cellNumber(cell);
      return read.kind === "number" ? [read.number.value] : [];
    });
    if (numbers.length < people * enoughFigures || cells.some(({ format }) => isCurrencyFormat(format))) continue;
    lanes.push({
      range,
      cells,
      numbers,
      header: headerBefore(view, startOf(range), across),
      distance: Math.abs(lane - own),
    });
  }
  return lanes;
}

function startOf({ sheet, top, left }: CellRange): CellAddress {
  return { sheet, row: top, column: left };
}

function best(lanes: readonly Lane[], scoreOf: (lane: Lane) => number): Lane | null {
  const [first] = lanes
    .map((lane) => ({ lane, score: scoreOf(lane) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.lane.distance - other.lane.distance);
  return first?.lane ?? null;
}

function hoursScore({ header, cells, numbers }: Lane): number {
  const { match } = readHeader(header);
  if (match && match.field !== "hours") return 0;
  const per = likelyPer(cells);
  const fits = numbers.every((number) => number >= 0) && (per !== "week" || Math.max(...numbers) <= 48);
  const likely = per === "days" ? 0 : fits ? 1 : 0;
  return match ? (fits ? 3 : 0) : likely;
}

function clientsScore({ header, numbers }: Lane): number {
  const { match } = readHeader(header);
  if (match && match.field !== "current") return 0;
  const whole = numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
  return whole ? (match ? 3 : 1) : 0;
}
