import type { CellAddress } from "../../../caseload/cell-address";
import { countedClients } from "../../../caseload/clients/counted-clients";
import type { Doubt } from "../../../caseload/team/team-data";
import { share } from "../../candidates/columns/columns";
import { plain } from "../../candidates/columns/vocabulary";
import { otherFigures } from "../../other-figures";
import type { CountedByName } from "../columns/movable-columns";
import type { GridValue } from "../../sheet-grid";
import { neededColumns } from "./list-cells";
import type { ListedPlace } from "./listed-place";
import type { PlacedRows } from "./read-list";

/** A column of a counted list that says of each row how many people it stands for; columns and rows of the sheet. */
export interface ColumnOfSeveral {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Which of the lists. */
  readonly list: number;
}

/** "Aantal" alone: of what, only the figures tell. */
const bare = /^(?:aantal|aant|hoeveel|tal)$/;
const ofPeople =
  /^(?:(?:aantal|aant|hoeveel) )?(?:clienten|klanten|deelnemers|deeln|personen|pers|kandidaten|inwoners|leden|mensen|groepsgrootte|cursisten)$/;

export function columnsOfSeveral({ counts }: CountedByName): ColumnOfSeveral[] {
  return counts.places.flatMap((place, list): ColumnOfSeveral[] => {
    const rows = counts.lists[list]?.sheetRows ?? [];
    const [firstRow, lastRow] = [rows[0], rows.at(-1)];
    const column = columnIn(place);
    return column === undefined || firstRow === undefined || lastRow === undefined
      ? []
      : [{ sheet: place.table.part.sheet, column: place.table.part.rect.left + column, firstRow, lastRow, list }];
  });
}

function columnIn(place: ListedPlace): number | undefined {
  if (place.table.part.shape !== "plain") return undefined;
  const taken = neededColumns(place).filter((column) => column > 0);
  return place.columns.find(({ index, header, numbers, filled }) => {
    const says = plain(header.own || header.text);
    return !taken.includes(index) && numbers.length === filled && (bare.test(says) || ofPeople.test(says));
  })?.index;
}

/** What each would have where such a row counts for as many as it says. A bare number that is seldom one counts something else. */
export function rowsOfSeveral(
  { counts, nameOf }: CountedByName,
  columns: readonly ColumnOfSeveral[],
  valueAt: (column: ColumnOfSeveral, row: number) => GridValue,
): Doubt[] {
  const clients = countedClients(counts.lists, counts.accounted);
  const more = new Map<string, { clients: number; cells: CellAddress[] }>();
  for (const column of columns) {
    const { sheetRows } = counts.lists[column.list] as PlacedRows;
    const figures = (clients[column.list] ?? []).flatMap(({ row, caseworker }) => {
      const sheetRow = sheetRows[row] ?? 0;
      const value = valueAt(column, sheetRow);
      return [{ caseworker, row: sheetRow, value: typeof value === "number" ? value : 1 }];
    });
    const isBare = bare.test(headerOf(counts.places[column.list], column));
    if (figures.some(({ value }) => !Number.isInteger(value) || value < 0 || value > mostTogether)) continue;
    if (isBare && share(figures, ({ value }) => value === 1) < mostlyOne) continue;
    for (const { caseworker, row, value } of figures) {
      if (caseworker === null || value <= 1) continue;
      const own = more.get(caseworker) ?? { clients: 0, cells: [] };
      own.clients += value - 1;
      own.cells.push({ sheet: column.sheet, row, column: column.column });
      more.set(caseworker, own);
    }
  }
  return [...more].flatMap(([name, { clients: added, cells }]) => {
    const own = counts.accounted.withCaseworker.get(name) ?? 0;
    const cell = counts.cells.get(name);
    if (own === 0 || !cell) return [];
    const both = { own: { value: own, cells: [cell] }, other: { value: own + added, cells } };
    return [otherFigures("current", { name: nameOf(name), ...both }, [])];
  });
}

const mostlyOne = 0.5;
const mostTogether = 100;

function headerOf(place: ListedPlace | undefined, { column }: ColumnOfSeveral): string {
  const header = place?.columns[column - place.table.part.rect.left]?.header;
  return plain(header?.own ?? "");
}
