import { wholeNumbers } from "../../../kernel/whole-numbers";
import { share, type TableColumns } from "../../candidates/columns/columns";
import { joinNames } from "../../candidates/name-joins";
import type { ColouredRows, ColouredSheets, ColouredText } from "../../looks/coloured-rows";
import { isCalled, looksAlike } from "../../looks/hues";
import type { KnownTeam, ListedBy } from "./listed-by";

const fewestPeople = 2;
/** Of the rows: fewer coloured ones stand out for something else. */
const leastColoured = 0.5;

/** How a list says whose its clients are by the fill of their rows, which somebody of the team has at the own name, in a legend or a table. */
export function byColours(
  { texts, rows }: ColouredSheets,
  team: KnownTeam,
): ((list: TableColumns) => ListedBy | null) | null {
  // What else somebody is called may have come from the very rows that lie beside a legend.
  const { to } = joinNames(
    team.names,
    texts.map(({ text }) => text),
    undefined,
    "several",
  );
  const named = texts.flatMap((one) => {
    const name = to.get(one.text);
    return name === undefined ? [] : [{ ...one, name }];
  });
  if (new Set(named.map(({ name }) => name)).size < fewestPeople) return null;
  return (list) => {
    const own = rows.find((one) => isOf(list, one));
    return own
      ? listedBy(
          list,
          own,
          named.filter((one) => !isClient(list, own, one)),
        )
      : null;
  };
}

function isOf({ table: { part } }: TableColumns, { sheet, column }: ColouredRows): boolean {
  return part.shape === "plain" && part.sheet === sheet && column >= part.rect.left && column <= part.rect.right;
}

/** A name among the rows of the list is a client's, whoever else is called so. */
function isClient({ table }: TableColumns, { sheet, left, right }: ColouredRows, { cell }: ColouredText): boolean {
  const first = table.part.rect.top + table.first;
  return cell.sheet === sheet && cell.row >= first && cell.column >= left && cell.column <= right;
}

function listedBy(
  { table }: TableColumns,
  { column, colours }: ColouredRows,
  named: readonly (ColouredText & { readonly name: string })[],
): ListedBy | null {
  const ofColour = new Map([...new Set(Object.values(colours))].map((colour) => [colour, namesOf(colour, named)]));
  const whose = (row: number): string | null => ofColour.get(colours[row] ?? "")?.[0] ?? null;
  const { rect } = table.part;
  const rows = wholeNumbers(rect.top + table.first, rect.top + table.last);
  const people = new Set(rows.map(whose).filter((name) => name !== null));
  const [first] = named;
  const isClear = [...ofColour.values()].every((names) => names.length <= 1);
  const coloured = share(rows, (row) => whose(row) !== null);
  if (!first || !isClear || people.size < fewestPeople || coloured < leastColoured) return null;
  const cells = named.filter(({ name }, at) => named.findIndex((one) => one.name === name) === at);
  return {
    kind: "rule",
    column: column - rect.left,
    cell: first.cell,
    whose: (_text, row) => whose(row),
    doubt: {
      code: "list-by-colour",
      cells: cells.map(({ cell }) => cell),
      text: cells.map(({ name }) => name).join(", "),
    },
  };
}

/** Who shows the colour, or else who has the word for it. */
function namesOf(colour: string, named: readonly (ColouredText & { readonly name: string })[]): string[] {
  const shown = named.filter((one) => typeof one.colour === "string" && looksAlike(one.colour, colour));
  const called = named.filter((one) => typeof one.colour !== "string" && isCalled(colour, one.colour));
  return [...new Set((shown.length > 0 ? shown : called).map(({ name }) => name))];
}
