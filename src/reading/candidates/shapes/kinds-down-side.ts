import type { GridCell } from "../../grid-view";
import { speaksOf } from "../columns/vocabulary";
import { madePart, pieceOf, type Part } from "./part";

type Kind = "hours" | "clients";

const columnsTried = 4;
const fewestOfEach = 2;
const leastKnown = 0.8;
const mostFigures = 30;

/**
 * Hours and clients of each person in rows below each other, "uren" and "cliënten" beside the name: one row for a person, with a column of either
 * for each column of figures. Null where the rows do not say so.
 */
export function kindsDownSide(part: Part): Part | null {
  for (let column = 1; column < Math.min(part.width, columnsTried); column += 1) {
    const kinds = Array.from({ length: part.height }, (_, row) => kindOf(part.cell(row, column)));
    const filled = kinds.filter((_, row) => part.cell(row, column).text !== "").length;
    const first = kinds.findIndex((kind) => kind !== null);
    const [hours, clients] = (["hours", "clients"] as const).map((kind) => kinds.filter((one) => one === kind).length);
    if (Math.min(hours ?? 0, clients ?? 0) < fewestOfEach || first < 1) continue;
    if ((hours ?? 0) + (clients ?? 0) < leastKnown * filled) continue;
    return together(part, column, kinds, first);
  }
  return null;
}

function kindOf({ value, text }: GridCell): Kind | null {
  if (typeof value !== "string") return null;
  const saysHours = speaksOf("hours", text);
  return saysHours === speaksOf("count", text) ? null : saysHours ? "hours" : "clients";
}

function together(part: Part, column: number, kinds: readonly (Kind | null)[], first: number): Part {
  const figures = Array.from({ length: Math.min(part.width - column - 1, mostFigures) }, (_, at) => column + 1 + at);
  const headerOf = (figure: number, label: string): GridCell => {
    const cell = part.cell(first - 1, figure);
    return pieceOf(cell, `${label} ${cell.text}`.trim());
  };
  const header = [
    pieceOf(part.cell(first - 1, column - 1), "Naam"),
    ...figures.flatMap((figure) => [headerOf(figure, "uren"), headerOf(figure, "cliënten")]),
  ];
  const people: { readonly name: GridCell; readonly of: Map<Kind, number> }[] = [];
  for (const [row, kind] of kinds.entries()) {
    if (kind === null) continue;
    const name = part.cell(row, column - 1);
    const last = people.at(-1);
    if (last && !last.of.has(kind) && (name.text === "" || name.text === last.name.text)) last.of.set(kind, row);
    else people.push({ name, of: new Map([[kind, row]]) });
  }
  const rows = people.map(({ name, of }) => [
    name,
    ...figures.flatMap((figure) =>
      (["hours", "clients"] as const).map((kind) => {
        const row = of.get(kind);
        return row === undefined ? pieceOf(name, "") : part.cell(row, figure);
      }),
    ),
  ]);
  return madePart(part.sheet, part.rect, "parted", [header, ...rows]);
}
