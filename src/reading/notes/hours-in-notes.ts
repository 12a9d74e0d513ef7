import { sameCell, type CellAddress } from "../../caseload/cell-address";
import type { IsoDate } from "../../caseload/dates";
import type { Doubt, TeamData } from "../../caseload/team/team-data";
import { numberOfCell, viewOf } from "../grid-view";
import { otherFigures, type TwoFigures } from "../other-figures";
import { parseNumber } from "../values/number-text";
import type { NotedHours, SheetGrid } from "../sheet-grid";
import type { CellNote } from "./cell-note";
import { hoursInNote } from "./hours-in-note";
import { notedNames } from "./noted-names";

/** A sheet with the hours in its notes. */
export interface NotedSheet {
  readonly grid: SheetGrid;
  /** Notes about hours from which none can be taken, and at whose name they hang. */
  readonly unclear: readonly { readonly cell: CellAddress; readonly name: string }[];
}

/** What the notes on a sheet say of the hours of people, on the date. */
export function hoursInNotes(grid: SheetGrid, notes: readonly CellNote[], date: IsoDate): NotedSheet {
  const view = viewOf(grid);
  const nameAt = notedNames(grid, notes);
  const noted = new Map<number, NotedHours>();
  const unclear: { cell: CellAddress; name: string }[] = [];
  for (const { text, ...at } of notes) {
    const name = nameAt(at);
    if (!name) continue;
    const [place, called] = [numberOfCell(name.row, name.column), view.text(name.row, name.column)];
    const said = hoursInNote(text, called, date);
    if (said === null) continue;
    const other = noted.get(place);
    if (said !== "unclear" && (!other || other.figure === said.figure))
      noted.set(place, { name, at, figure: said.figure });
    else {
      noted.delete(place);
      unclear.push({ cell: { sheet: grid.sheet, ...at }, name: called });
    }
  }
  return { grid: noted.size > 0 ? { ...grid, noted: [...noted.values()] } : grid, unclear };
}

/** What is said of the notes: whose hours were taken from there, and who has others elsewhere that count. */
export function doubtsAboutNotes({ tables }: TeamData, sheets: readonly NotedSheet[]): Doubt[] {
  const people = tables.flatMap(({ rows }) => rows);
  const noted = sheets.flatMap(({ grid: { sheet, noted: own = [] } }) =>
    own.map(({ name, at, figure }) => ({
      name: { sheet, ...name },
      at: { sheet, row: at.row, column: at.column },
      figure,
    })),
  );
  const cells = noted.flatMap(({ at }) => (people.some(({ hours }) => hours && sameCell(hours.cell, at)) ? [at] : []));
  const [first, ...others] = noted.flatMap(({ name, at, figure }): TwoFigures[] => {
    const person = people.find((one) => one.hours && sameCell(one.name.cell, name));
    const other = parseNumber(figure);
    if (!person?.hours || !other || figure.endsWith("fte") || other.value === person.hours.value) return [];
    return [
      {
        name: person.name.value,
        own: { value: person.hours.value, cells: [person.hours.cell] },
        other: { value: other.value, cells: [at] },
      },
    ];
  });
  const unclear = sheets.flatMap((sheet) => sheet.unclear);
  const doubts: Doubt[] = first ? [otherFigures("hours", first, others)] : [];
  if (cells.length > 0) doubts.push({ code: "hours-in-notes", cells, text: "" });
  if (unclear.length > 0)
    doubts.push({
      code: "unclear-notes",
      cells: unclear.map(({ cell }) => cell),
      text: unclear.map(({ name }) => name).join(", "),
    });
  return doubts;
}
