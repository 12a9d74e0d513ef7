import { sum } from "../../../src/caseload/sum";
import { headingColumns } from "../../../src/sheets/shared/meeting-columns";

/** What a heading needs of the columns of the table below it. */

const three = [15, ...Array.from({ length: 3 }, () => [11, 5, 6.5, 6]).flat()];
const two = [15, ...Array.from({ length: 2 }, () => [20, 7, 8.5, 8]).flat()];

test.each([
  ["two scenarios", two],
  ["three scenarios", three],
])("beside %s each label has room for its word", (_, widths) => {
  const columns = headingColumns(widths, { first: 0, last: widths.length - 1 });
  const room = ({ first, last }: { readonly first: number; readonly last: number }) =>
    sum(widths.slice(first, last + 1));
  expect(room(columns.presenterLabel)).toBeGreaterThanOrEqual(5);
  expect(room(columns.whenLabel)).toBeGreaterThanOrEqual(8);
  // A date with a remark takes two lines.
  expect(room(columns.when)).toBeGreaterThanOrEqual(20);
});
