import { isInRange, sameCell, type CellAddress, type CellRange } from "../../../caseload/cell-address";
import { literally } from "../../../kernel/literally";
import { cellsThatMayHold, type Sign } from "../../cell-signs";
import { viewOf, type GridCell } from "../../grid-view";
import type { SheetGrid } from "../../sheet-grid";
import { speaksOf } from "../columns/vocabulary";
import type { Interpretation } from "../interpretation";
import { takenColumns, type Reading } from "../readings";

/** A text about one of the team. */
export interface SaidOfPerson {
  readonly name: string;
  /** Whom else of the team a text names that stands in nobody's row. */
  readonly others: readonly string[];
  readonly cell: GridCell;
  /** The text without what it calls them. */
  readonly rest: string;
  /** It stands in their own row. */
  readonly isInRow: boolean;
}

/** The texts with such a sign that stand in somebody's row and name nobody else, or name some of the team. */
export function saidOfPeople(
  { hours, people }: Interpretation,
  grids: readonly SheetGrid[],
  ...signs: readonly Sign[]
): SaidOfPerson[] {
  const rows = new Map((hours.also ?? [hours]).flatMap(linesOfPeople));
  const members = membersOf(people.map(({ name }) => name));
  // Most texts name nobody, and a team is large.
  const anybody = new RegExp(members.map(({ names }) => names.source).join("|"), "u");
  return grids.flatMap((grid) => {
    const view = viewOf(grid);
    return cellsThatMayHold(view, view, ...signs).flatMap((cell): SaidOfPerson[] => {
      if (typeof cell.value !== "string") return [];
      const inRow = [rowOf(cell.address), columnOf(cell.address)]
        .flatMap((line) => rows.get(line) ?? [])
        .find(({ rect }) => !rect || isInRange(cell.address, rect));
      const named = anybody.test(cell.text) ? members.filter(({ names }) => names.test(cell.text)) : [];
      if (inRow ? inRow.isOther(cell) || named.some(({ name }) => name !== inRow.name) : named.length === 0) return [];
      const [name = "", ...others] = inRow ? [inRow.name] : named.map((member) => member.name);
      const rest = named.reduce((text, { names }) => text.replace(names, " "), cell.text);
      return [{ name, others, cell, rest, isInRow: inRow !== undefined }];
    });
  });
}

/** Somebody's row, or their column in a table on its side. */
interface LineOfPerson {
  readonly name: string;
  /** A column goes no farther than its table: what is below it may be a list. */
  readonly rect?: CellRange;
  /** The cell is the name, the hours or the clients, or stands below a header of other hours. */
  isOther(cell: GridCell): boolean;
}

function linesOfPeople(reading: Reading): (readonly [string, LineOfPerson])[] {
  const { table, columns, people } = reading;
  const { part } = table;
  const { sheet, shape, rect } = part;
  if (shape !== "plain" && shape !== "turned" && shape !== "stacked") return [];
  const taken = takenColumns(reading);
  return people.map(({ name, rows, label }) => {
    const isOther = ({ address }: GridCell): boolean =>
      columns.some(
        ({ index, says }) =>
          (taken.has(index) || (speaksOf("notHours", says) && !isNew(says))) &&
          rows.some((row) => sameCell(part.cell(row, index).address, address)),
      );
    return shape === "turned"
      ? [columnOf(label.address), { name, rect: { sheet, ...rect }, isOther }]
      : [rowOf(label.address), { name, isOther }];
  });
}

function rowOf({ sheet, row }: CellAddress): string {
  return `row ${row} ${sheet}`;
}

function columnOf({ sheet, column }: CellAddress): string {
  return `column ${column} ${sheet}`;
}

/** The team, each with how a text may call them: the whole name, or a first name that nobody else has. */
function membersOf(team: readonly string[]): { readonly name: string; readonly names: RegExp }[] {
  const first = (name: string): string => name.split(" ")[0] ?? "";
  return team.map((name) => {
    const isAlone = first(name).length > 2 && team.filter((other) => first(other) === first(name)).length === 1;
    const names = isAlone && first(name) !== name ? [name, first(name)] : [name];
    return { name, names: new RegExp(`(?<![\\p{L}-])(?:${names.map(literally).join("|")})(?![\\p{L}-])`, "u") };
  });
}

/** What is said to be new, or a change. */
export function isNew(text: string): boolean {
  return /(?:^|\s)(?:nieuwe?|wordt|worden|straks|(?:ge)?wijzig\p{L}*|mutaties?|verander\p{L}*|aangepast\p{L}*)(?:\s|$)/iu.test(
    text,
  );
}
