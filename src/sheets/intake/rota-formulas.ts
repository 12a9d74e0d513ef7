import { itemAt } from "../../kernel/item-at";
import { intakeSheetWords as words } from "../../text/sheets/intake-sheet";
import { at, fixedAt, fixedSpan, textLiteral } from "../plan/formula-text";
import type { PlanPosition } from "../plan/sheet-plan";
import type { TableRows } from "../plan/table-rows";
import { columns, gridColumns } from "./intake-columns";

interface Place {
  readonly people: TableRows;
  /** The rows with formulas; below them fixed ones may stand. */
  readonly rota: TableRows;
  readonly last: number;
  /** The cell with the number of new clients. */
  readonly newClients: PlanPosition;
  readonly members: number;
}

/** Stands for "nobody may": larger than any load an hour. */
const endless = "9.99E+99";

/**
 * The rule of `ChangingLoads.leastFullAfterwards` in classic formulas. Each row of the grid has, for every member, the load an hour after one more; the smallest is next, ties
 * going to more hours and then to who comes first. Nine decimals decide, so that loads that are equal on paper tie.
 */
export function rotaFormulas({ people, rota, last: lastRow, newClients, members }: Place) {
  const span = (column: number) => fixedSpan({ column, first: people.first, last: people.last });
  const [hours, now] = [span(columns.hours), span(columns.now)];
  const count = fixedAt(newClients);
  const allHours = `SUM(${hours})`;
  const allLoad = `(SUM(${now})+${count})`;
  const grid = gridColumns(members);
  const [first, last] = [itemAt(grid, 0), itemAt(grid, grid.length - 1)];
  const acrossGrid = (row: number) => `${fixedAt({ row, column: first })}:${fixedAt({ row, column: last })}`;
  const names = acrossGrid(rota.header);
  const gridHours = acrossGrid(rota.title);
  const picked = (row: number) => at(row, columns.hours);
  /** The names picked in the rows above this one; the header is no name. */
  const above = (row: number) =>
    `${fixedAt({ row: rota.header, column: columns.hours })}:${at(row - 1, columns.hours)}`;
  const isAsked = (row: number, then: string) => `IF(${row - rota.first + 1}>${count},"",${then})`;
  const least = (row: number) => `MIN(${acrossGrid(row)})`;
  const percent = (row: number, load: string) =>
    isAsked(row, `IF(${least(row)}>=${endless},"",${load}*${allHours}/${allLoad})`);
  return {
    proportional: (row: number) => `IF(${allHours}>0,${allLoad}*${at(row, columns.hours)}/${allHours},0)`,
    shortage: (row: number) => `${at(row, columns.proportional)}-${at(row, columns.now)}`,
    afterwards: (row: number) =>
      `IF(${at(row, columns.hours)}>0,ROUND((${at(row, columns.now)}+1)/${at(row, columns.hours)},9),"")`,
    turn: (row: number) => {
      const after = span(columns.afterwards);
      const own = at(row, columns.hours);
      const earlier = `(ROW(${hours})<ROW())`;
      const ties = `(${after}=${at(row, columns.afterwards)})*((${hours}>${own})+(${hours}=${own})*${earlier})`;
      return `IF(${own}>0,1+SUMPRODUCT((${after}<${at(row, columns.afterwards)})+${ties}),"")`;
    },
    receives: (row: number) => {
      const rows = fixedSpan({ column: columns.hours, first: rota.first, last: lastRow });
      return `SUMPRODUCT(--(${rows}=${at(row, columns.name)}))`;
    },
    number: (row: number) => isAsked(row, String(row - rota.first + 1)),
    to: (row: number) => {
      const cells = acrossGrid(row);
      const tied = `(${cells}=${least(row)})`;
      const most = `SUMPRODUCT(MAX(${tied}*${gridHours}))`;
      const place = `MATCH(1,INDEX(${tied}*(${gridHours}=${most}),0),0)`;
      return isAsked(row, `IF(${least(row)}>=${endless},${textLiteral(words.nobody)},INDEX(${names},${place}))`);
    },
    toPercent: (row: number) => percent(row, least(row)),
    fromPercent: (row: number) => percent(row, `(${least(row)}-1/SUMPRODUCT((${names}=${picked(row)})*${gridHours}))`),
    gridHours: (place: number) => fixedAt({ row: people.first + place, column: columns.hours }),
    gridName: (place: number) => fixedAt({ row: people.first + place, column: columns.name }),
    grid: (row: number, place: number) => {
      const person = people.first + place;
      const [own, load, maximum, name] = [columns.hours, columns.now, columns.maximum, columns.name].map((column) =>
        fixedAt({ row: person, column }),
      );
      const got = `SUMPRODUCT(--(${above(row)}=${name}))`;
      const isFull = `AND(${maximum}<>"",${got}+1>${maximum})`;
      return `IF(${own}<=0,${endless},IF(${isFull},${endless},ROUND((${load}+${got}+1)/${own},9)))`;
    },
  };
}
