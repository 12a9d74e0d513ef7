import { wholeNumbers } from "../../../kernel/whole-numbers";
import type { GridCell } from "../../grid-view";
import type { Doubt } from "../../../caseload/team/team-data";
import { saysNone } from "../../values/number-text";
import { speaksOf } from "../columns/vocabulary";
import { pieceOf, type Part } from "./part";

const most = { rows: 200, columns: 40 };
const fewestLists = 2;
const between = /[\s,;|/]+/;
const clientNumber = /^\p{Lu}{0,3}-?\d{4,10}$/u;

/**
 * Numbers of clients one behind the other in one cell for each of the team, "10023, 10024, 10031": how many there are, which is said. The numbers
 * are not kept. Null where no column holds them.
 */
export function numbersInCells(part: Part): Part | null {
  if (part.height > most.rows || part.width > most.columns) return null;
  const runs = Array.from({ length: part.width }, (_, column) => runsIn(part, column)).flat();
  if (runs.length === 0) return null;
  const made = new Map<string, string>();
  for (const { column, header, counts } of runs) {
    const isOnly = runs.every((run) => run.column === column || run.header !== header);
    if (header !== null)
      made.set(`${header} ${column}`, isOnly ? "Aantal cliënten" : `Aantal ${part.cell(header, column).text}`);
    for (const [row, count] of counts) made.set(`${row} ${column}`, String(count));
  }
  const cell = (row: number, column: number): GridCell => {
    const text = made.get(`${row} ${column}`);
    return text === undefined ? part.cell(row, column) : pieceOf(part.cell(row, column), text);
  };
  const places = runs.flatMap(({ column, counts }) => [...counts.keys()].map((row) => part.cell(row, column)));
  const numbers = places.flatMap(numbersOf);
  const told: Doubt = {
    code: "numbers-counted",
    cells: places.map(({ address }) => address),
    text: "",
    figure: numbers.length,
    other: numbers.length - new Set(numbers).size,
  };
  return { ...part, cell, covering: cell, told: [told] };
}

/** Cells below each other with numbers and nothing else. */
interface Run {
  readonly column: number;
  /** The row of what stands above them. */
  readonly header: number | null;
  /** How many numbers, by row. */
  readonly counts: ReadonlyMap<number, number>;
}

function runsIn(part: Part, column: number): Run[] {
  const runs: Run[] = [];
  let header: number | null = null;
  let counts = new Map<number, number>();
  const close = (): void => {
    const run = { column, header, counts };
    if ([...counts.values()].filter((count) => count > 1).length >= fewestLists && areOfClients(part, run))
      runs.push(run);
    counts = new Map();
  };
  for (let row = 0; row < part.height; row += 1) {
    if (counts.size > 0 && opensAnother(part, row, [header, ...counts.keys()])) {
      close();
      header = null;
    }
    const numbers = numbersOf(part.cell(row, column));
    if (numbers.length === 0 || saysNone(part.cell(row, column).text)) continue;
    if (numbers.every((number) => clientNumber.test(number))) counts.set(row, numbers.length);
    else {
      // Among figures of somebody a word is a remark: then nothing says how many there are.
      if (counts.size > 0 && hasFigures(part, row, column)) return [];
      close();
      header = row;
    }
  }
  close();
  return runs;
}

/** Below an empty row something stands in a column that none of these rows fills. */
function opensAnother(part: Part, row: number, rows: readonly (number | null)[]): boolean {
  const isFilled = (at: number, column: number): boolean => part.cell(at, column).text !== "";
  const columns = wholeNumbers(0, part.width - 1);
  return (
    !columns.some((column) => isFilled(row - 1, column)) &&
    columns.some((column) => isFilled(row, column) && rows.every((at) => at === null || !isFilled(at, column)))
  );
}

function hasFigures(part: Part, row: number, column: number): boolean {
  return Array.from({ length: part.width }).some((_, at) => at !== column && /\d/.test(part.cell(row, at).text));
}

function numbersOf({ text }: GridCell): readonly string[] {
  return text.split(between).filter((number) => number !== "");
}

/** Four digits may be a postcode, and more of them a telephone, unless the header says whose they are. */
function areOfClients(part: Part, { column, header, counts }: Run): boolean {
  const said = header === null ? "" : part.cell(header, column).text;
  if (speaksOf("count", said) || speaksOf("clientNumber", said)) return true;
  const isOther = (["area", "otherMatter", "notCount"] as const).some((group) => speaksOf(group, said));
  const numbers = [...counts.keys()].flatMap((row) => numbersOf(part.cell(row, column)));
  return !isOther && numbers.every((number) => number.length > 4 && !number.startsWith("0"));
}
