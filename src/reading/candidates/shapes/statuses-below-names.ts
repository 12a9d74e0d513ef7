import { sum } from "../../../caseload/sum";
import { statusOf } from "../../clients/rows/status-words";
import type { GridCell } from "../../grid-view";
import { otherFigures } from "../../other-figures";
import { readCell } from "../columns/figures";
import { opensWith } from "../columns/vocabulary";
import { madePart, pieceOf, type Part } from "./part";

const fewestPeople = 2;

interface Person {
  readonly label: GridCell;
  readonly all: GridCell;
  /** How many of each status, with the word for it. */
  readonly statuses: { readonly label: GridCell; readonly figure: GridCell }[];
}

/**
 * A pivot table that was pasted: a name with all clients, and below it in the same column how many of each status. A row for everybody with those that run, and
 * that all are more is said. Null where the statuses of somebody do not come to all, or a word is no status that we know.
 */
export function statusesBelowNames(part: Part): Part | null {
  const people = peopleIn(part);
  const runs = new Set(
    people.flatMap(({ statuses }) =>
      statuses.filter(({ label }) => isOf("open", label)).map(({ label }) => label.text),
    ),
  );
  const isWhole = ({ all, statuses }: Person): boolean =>
    statuses.length > 0 && sum(statuses.map(({ figure }) => valueOf(figure))) === valueOf(all);
  if (people.length < fewestPeople || runs.size === 0 || !people.every(isWhole)) return null;
  const labels = [...runs];
  const [first] = people;
  const corner = first?.label ?? part.cell(0, 0);
  const headers = labels.map((text) => pieceOf(corner, labels.length === 1 ? "cliënten" : `cliënten ${text}`));
  const rows = people.map(({ label, all, statuses }) => [
    label,
    ...labels.map((text) => {
      const own = statuses.find((status) => status.label.text === text);
      return own ? own.figure : pieceOf(all, "0");
    }),
  ]);
  const [more, ...others] = people.flatMap(({ label, all, statuses }) => {
    const own = statuses.filter((status) => isOf("open", status.label)).map(({ figure }) => figure);
    const value = sum(own.map(valueOf));
    const cells = own.map(({ address }) => address);
    if (value === valueOf(all)) return [];
    return [{ name: label.text, own: { value, cells }, other: { value: valueOf(all), cells: [all.address] } }];
  });
  const made = madePart(part.sheet, part.rect, "parted", [[pieceOf(corner, "naam"), ...headers], ...rows]);
  return more ? { ...made, told: [otherFigures("current", more, others)] } : made;
}

/** Whoever stands above rows of a status; a row of a total ends them. */
function peopleIn(part: Part): Person[] {
  const people: Person[] = [];
  for (let row = 0; row < part.height; row += 1) {
    const label = part.cell(row, 0);
    const figure = figureBeside(part, row);
    if (!figure || label.text === "" || opensWith("total", label.text)) continue;
    if (!isOf("open", label) && !isOf("closed", label)) people.push({ label, all: figure, statuses: [] });
    else people.at(-1)?.statuses.push({ label, figure });
  }
  return people;
}

function figureBeside(part: Part, row: number): GridCell | null {
  for (let column = 1; column < part.width; column += 1) {
    const cell = part.cell(row, column);
    if (cell.text !== "") return readCell(cell).figure ? cell : null;
  }
  return null;
}

function isOf(status: "open" | "closed", { text }: GridCell): boolean {
  return statusOf(text, "") === status;
}

function valueOf(cell: GridCell): number {
  return readCell(cell).figure?.value ?? 0;
}
