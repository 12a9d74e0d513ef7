import type { CellAddress } from "../../../caseload/cell-address";
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
  readonly cell: GridCell;
  /** The text without what it calls them. */
  readonly rest: string;
  /** It stands in their own row. */
  readonly isInRow: boolean;
}

/** The texts with such a sign that stand in somebody's row, or name one of the team and nobody else of it. */
export function saidOfPeople(
  { hours, people }: Interpretation,
  grids: readonly SheetGrid[],
  ...signs: readonly Sign[]
): SaidOfPerson[] {
  const rows = new Map((hours.also ?? [hours]).flatMap(rowsOfPeople));
  const members = membersOf(people.map(({ name }) => name));
  // Most texts name nobody, and a team is large.
  const anybody = new RegExp(members.map(({ names }) => names.source).join("|"), "u");
  return grids.flatMap((grid) => {
    const view = viewOf(grid);
    return cellsThatMayHold(view, view, ...signs).flatMap((cell): SaidOfPerson[] => {
      if (typeof cell.value !== "string") return [];
      const inRow = rows.get(placeOf(cell.address));
      const named = anybody.test(cell.text) ? members.filter(({ names }) => names.test(cell.text)) : [];
      const [member] = named;
      if (inRow ? inRow.isOther(cell) || named.some(({ name }) => name !== inRow.name) : named.length !== 1) return [];
      const name = inRow?.name ?? member?.name ?? "";
      const rest = member ? cell.text.replace(member.names, " ") : cell.text;
      return [{ name, cell, rest, isInRow: inRow !== undefined }];
    });
  });
}

interface RowOfPerson {
  readonly name: string;
  /** The cell is the name, the hours or the clients, or stands below a header of other hours. */
  isOther(cell: GridCell): boolean;
}

function rowsOfPeople(reading: Reading): (readonly [string, RowOfPerson])[] {
  const { table, columns, people } = reading;
  if (table.part.shape !== "plain") return [];
  const taken = takenColumns(reading);
  const isOther = ({ address }: GridCell): boolean => {
    const index = address.column - table.part.rect.left;
    const says = columns[index]?.says ?? "";
    return taken.has(index) || (speaksOf("notHours", says) && !isNew(says));
  };
  return people.map(({ name, label }) => [placeOf(label.address), { name, isOther }]);
}

function placeOf({ sheet, row }: CellAddress): string {
  return `${row} ${sheet}`;
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
  return /(?:^|\s)(?:nieuwe?|wordt|worden|straks|wijzig\p{L}*|mutaties?|verander\p{L}*|aangepast\p{L}*)(?:\s|$)/iu.test(
    text,
  );
}
