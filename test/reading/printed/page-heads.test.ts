import {
  columnsWithoutPageHeads,
  pageHeads,
  withoutPageHeads,
  type PageHeads,
} from "../../../src/reading/printed/page-heads";
import { grid } from "../grid";

const head = ["Client", "Naam", "Traject"];
const top = (page: number) => [["Werkplein Zuid", null, `Pagina ${page} van 4`], ["Lopende trajecten"], []];

const report = grid([
  ...top(1),
  ["Consulent: 0410 - Bos, T."],
  head,
  [341005, "Roelofs, G.", "Zorg"],
  ...top(2),
  ["Consulent: 0410 - Bos, T."],
  head,
  [341926, "Pol, D.", "Taal"],
]);

test("what a printed report repeats on each page is left out, but not whose the clients are", () => {
  const { again } = pageHeads(report) as PageHeads;
  expect([...again]).toEqual([6, 7, 10]);
  const left = withoutPageHeads(report, pageHeads(report) as PageHeads);
  expect(left.values.slice(6).map(([first]) => first)).toEqual([
    null,
    null,
    null,
    "Consulent: 0410 - Bos, T.",
    null,
    341926,
  ]);
});

test("below the rows that were looked at it is known by the columns that are read", () => {
  const firstPage = grid([...top(1), ["Consulent: 0410 - Bos, T."], head, [341005, "Roelofs, G.", "Zorg"]]);
  const cells = [341926, "Werkplein Zuid", "Lopende trajecten", null, "Consulent: 0412 - Vos, K.", "Client", 341930];
  const values = { top: 6, rows: cells.length, columns: new Map([[0, cells]]), hidden: null };
  const left = columnsWithoutPageHeads(values, pageHeads(firstPage) as PageHeads);
  expect(left.columns.get(0)?.slice()).toEqual([341926, null, null, null, "Consulent: 0412 - Vos, K.", null, 341930]);
});

test("a row that comes back far from a page number stays, and so does a sheet without one", () => {
  const far = Array.from({ length: 8 }, (_, at) => [341000 + at, "Vos", "Zorg"]);
  const subtotals = grid([
    ...top(1),
    head,
    ...far,
    ["Aantal: 8"],
    ...far.map(([number, ...others]) => [Number(number) + 50, ...others]),
    ["Aantal: 8"],
  ]);
  expect([...(pageHeads(subtotals) as PageHeads).again]).toEqual([]);
  expect(pageHeads(grid([head, ...far]))).toBeNull();
});
