/** The printed columns of the sheet "Instroom", and the grid right of them. */
export const columns = {
  name: 0,
  hours: 1,
  now: 2,
  maximum: 3,
  proportional: 4,
  shortage: 5,
  afterwards: 6,
  turn: 7,
  receives: 8,
  note: 9,
} as const;

export const printed = { first: columns.name, last: columns.note };

/** In characters; together the printed ones fill an A4 upright, and are no wider than text of 9 points allows. */
const printedWidths = [17, 9, 8.5, 8.5, 11.5, 8.5, 8.5, 6, 7.5, 17.5];
const gridWidth = 11;
/** An empty column between. */
const firstGridColumn = printed.last + 2;

/** More rows with formulas make Excel slow: each looks at all rows above it. */
export const mostLiveRows = 60;

export function widths(members: number): readonly number[] {
  return [...printedWidths, 3, ...Array.from({ length: members }, () => gridWidth)];
}

/** A column for each member. */
export function gridColumns(members: number): readonly number[] {
  return Array.from({ length: members }, (_, place) => firstGridColumn + place);
}
