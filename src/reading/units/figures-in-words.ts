import { addDays } from "../../caseload/ages/day-number";
import { sameCell, type CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import { hasBegun, inNearestYear, momentIn, type Moment } from "../candidates/columns/moments";
import { partDayHours } from "../candidates/columns/part-days";
import type { GridValue, SheetGrid } from "../sheet-grid";

/** The sheets with numbers where cells say in words what somebody has. */
export interface FiguresInWords {
  readonly grids: readonly SheetGrid[];
  /** What was made of each. */
  readonly said: readonly Doubt[];
}

const unread: ReadonlySet<Doubt["code"]> = new Set(["unreadable-number", "loose-number"]);

/**
 * Figures with the day from which or until which they hold ("32 (per 1-5-2026: 28)", "24 (t/m 31-8-2026, daarna 32)"), of which the one of the date
 * counts, and numbers of dagdelen ("7 dd"): in cells from which nothing could be read or words were passed over; in any where no team was found.
 */
export function figuresInWords(
  grids: readonly SheetGrid[],
  { doubts, nearest }: TeamData,
  date: IsoDate,
): FiguresInWords {
  const asked = doubts.flatMap(({ code, cells }) => (unread.has(code) ? cells : []));
  if (nearest === undefined && asked.length === 0) return { grids, said: [] };
  const isAsked = (cell: CellAddress): boolean => nearest !== undefined || asked.some((one) => sameCell(one, cell));
  const said: Doubt[] = [];
  const aDay = partDayHours(grids);
  const made = grids.map((grid): SheetGrid => {
    const changed = new Map<string, GridValue>();
    for (const [row, texts] of grid.texts.entries())
      for (const [column, text] of texts.entries()) {
        const cell = { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
        const read =
          typeof grid.values[row]?.[column] === "string" && isAsked(cell) ? figureIn(text, date, aDay) : null;
        if (read === null) continue;
        changed.set(`${row} ${column}`, read.unit === "" ? read.value : `${dutch(read.value)} ${read.unit}`);
        said.push({ code: "loose-number", cells: [cell], text, figure: read.value });
      }
    return changed.size === 0 ? grid : withValues(grid, changed);
  });
  return { grids: made, said };
}

function withValues(grid: SheetGrid, changed: ReadonlyMap<string, GridValue>): SheetGrid {
  const changedIn = <Own>(rows: readonly (readonly Own[])[], own: (value: GridValue) => Own): Own[][] =>
    rows.map((cells, row) =>
      cells.map((cell, column) => {
        const value = changed.get(`${row} ${column}`);
        return value === undefined ? cell : own(value);
      }),
    );
  return {
    ...grid,
    values: changedIn(grid.values, (value) => value),
    texts: changedIn(grid.texts, (value) => (typeof value === "number" ? dutch(value) : String(value))),
    formats: changedIn(grid.formats, () => "General"),
  };
}

interface Figure {
  readonly value: number;
  readonly unit: "uur" | "";
}

const partDays = /^(\d{1,2}(?:[.,]5)?)\s*(?:dd|dagde(?:el|len))\.?(?:\s*(?:per week|p\.?\/?w\.?))?$/i;

function figureIn(text: string, date: IsoDate, hoursOfPartDay: number): Figure | null {
  const [, parts] = partDays.exec(text.trim()) ?? [];
  if (parts !== undefined) return { value: Number(parts.replace(",", ".")) * hoursOfPartDay, unit: "uur" };
  const value = figureOnDate(text, date);
  return value === null ? null : { value, unit: /\d\s*(?:uren|uur|u)(?!\p{L})/iu.test(text) ? "uur" : "" };
}

const day = String.raw`(\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d{2}))?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}e?\s\p{L}{3,9}(?:\s\d{4})?|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?:\s\d{4})?)(?![\p{L}\d])`;

/** What a piece of such a text is, in the order in which it is looked for. N: a number · S: from a day on · U: until a day · T: to the day itself · B: before · A: after. */
const pieces: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["S", new RegExp(String.raw`^(?:per|vanaf|va|v\.a\.|sinds|ingaande|m\.?i\.?v\.?|met ingang van)\s+${day}`, "iu")],
  ["U", new RegExp(String.raw`^(?:t\/m|tm|tot en met)\s+${day}`, "iu")],
  ["T", new RegExp(String.raw`^tot\s+${day}`, "iu")],
  ["B", /^(?:was|waren|voorheen|eerst|eerder|daarvoor|hiervoor|van)(?!\p{L})/iu],
  ["A", /^(?:daarna|dan|wordt|worden|naar|vervolgens|→|->)(?!\p{L})/iu],
  ["N", /^(\d{1,3}(?:[.,]\d{1,2})?)(?![\d-])(?:\s*(?:uren|uur|u)(?!\p{L})\.?(?:\s*(?:per week|p\.?\/?w\.?))?)?/iu],
  ["", /^(?:nu|thans|nog|is|het|[\s,;:()[\]/–=.-])/iu],
];

/** Orders of the pieces in which the first number holds before the day and the second from then on, and those in which it is the other way round. */
const firstBefore = new Set("NSN BNSN NNS NANS BNANS NSAN BNSAN SBNAN BNNS NUN NUAN NUSN UNN UNAN".split(" "));
const firstAfter = new Set("NSBN SNBN NBNS NBNU NUBN NNU".split(" "));

/** The number that a text says holds on the date; null where it says anything else. */
function figureOnDate(text: string, date: IsoDate): number | null {
  const numbers: number[] = [];
  let [rest, order] = [text.trim(), ""];
  let turn: Moment | null = null;
  while (rest !== "") {
    const found = pieces
      .map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) }))
      .find(({ match }) => match !== null);
    if (!found?.match) return null;
    const [piece, inside = ""] = found.match;
    rest = rest.slice(piece.length);
    if (found.kind === "N") numbers.push(Number(inside.replace(",", ".")));
    else if (inside !== "") {
      const moment = momentIn(`per ${inside}`);
      // Two days make three times, and the last of a month is another than its first.
      if (!moment || (turn && found.kind !== "S") || (found.kind === "U" && moment.unit !== "day")) return null;
      turn ??= moment;
    }
    order += found.kind === "T" ? "U" : found.kind;
  }
  if (!turn || !(firstBefore.has(order) || firstAfter.has(order))) return null;
  const isLastDay = /(?:t\/m|tm|tot en met)\s/i.test(text) && turn.unit === "day";
  const hasTurned = hasBegun(inNearestYear(turn, date), isLastDay ? addDays(date, -1) : date);
  return numbers[hasTurned === firstBefore.has(order) ? 1 : 0] ?? null;
}

function dutch(value: number): string {
  return String(value).replace(".", ",");
}
