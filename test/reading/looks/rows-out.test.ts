import { localAddress } from "../../../src/caseload/cell-address";
import { columnsWithoutRows, rowsOut, withoutRows } from "../../../src/reading/looks/rows-out";
import type { CellPlace, SheetGrid } from "../../../src/reading/sheet-grid";
import { grid } from "../grid";

/** "A1 C3" */
function at(addresses: string): CellPlace[] {
  return addresses
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 }));
}

function read(sheet: SheetGrid, struck: string, { partly = "", legend = "" } = {}) {
  const out = rowsOut(sheet, { whole: at(struck), partly: at(partly) }, at(legend));
  return {
    left: withoutRows(sheet, out.gone).values,
    gone: out.labels.map(localAddress).join(" "),
    unused: out.unused.map(localAddress).join(" "),
  };
}

const table = grid([
  ["naam", "uren", "klanten", "opmerking"],
  ["Anne Smit", 36, 90, null],
  ["Bob Bos", 28, 61, "gaat naar Dronten"],
  ["Emmy Vos", 24, 40, "ma"],
  ["Totaal", 60, 130, null],
]);

const board = grid([
  ["Bord", null, null, null],
  [null, null, null, null],
  [null, "Anne (36u)", "Bob (28u)", "Emmy (24u)"],
  [1, "Jansen, P.", "Kaya, F.", "Bakker, T."],
  [2, "Visser, S.", "Omar, J.", "Roos, G."],
  [3, "Pieters, L.", "Abdi, L.", null],
  [4, "Demir, W.", null, null],
]);

describe("a table", () => {
  test.each(["A3 B3 C3 D3", "A3 B3 C3", "A3"])("a row whose name is struck through is gone: %s", (struck) => {
    const { left, gone, unused } = read(table, struck);
    expect(left[2]).toEqual([null, null, null, null]);
    expect(left.filter((_, row) => row !== 2)).toEqual(table.values.filter((_, row) => row !== 2));
    expect([gone, unused]).toEqual(["A3", ""]);
  });

  test("a figure that is struck through beside a name without a line stays, and is said", () => {
    const { left, gone, unused } = read(table, "C3");
    expect(left).toEqual(table.values);
    expect([gone, unused]).toEqual(["", "C3"]);
  });

  test("a part of a name stays, and is said", () => {
    const { left, gone, unused } = read(table, "", { partly: "A3" });
    expect(left).toEqual(table.values);
    expect([gone, unused]).toEqual(["", "A3"]);
  });

  test("the row of the number of a client is gone, also behind a number that counts the rows", () => {
    const list = grid([
      ["nr", "cliëntnummer", "klantmanager", "fase"],
      [1, 810_234, "Anne", "A"],
      [2, 810_235, "Bob", "B"],
      [3, 810_236, "Anne", "B"],
    ]);
    const { left, gone } = read(list, "B3");
    expect(left[2]).toEqual([null, null, null, null]);
    expect(gone).toBe("B3");
  });

  test("a table beside it keeps its row", () => {
    const two = grid([
      ["naam", "uren", null, "naam", "klanten"],
      ["Anne", 36, null, "Bob", 61],
      ["Bob", 28, null, "Emmy", 40],
    ]);
    expect(read(two, "A3 B3").left[2]).toEqual([null, null, null, "Emmy", 40]);
  });

  test("a text that says what the line means may show it", () => {
    expect(read(table, "D3", { legend: "D3" })).toMatchObject({ gone: "", unused: "" });
  });
});

describe("a board of names", () => {
  test("each cell is by itself", () => {
    const { left, gone, unused } = read(board, "B4 C5 D5 B7");
    expect(left.slice(3)).toEqual([
      [1, null, "Kaya, F.", "Bakker, T."],
      [2, "Visser, S.", null, null],
      [3, "Pieters, L.", "Abdi, L.", null],
      [4, null, null, null],
    ]);
    expect([gone, unused]).toEqual(["B4 C5 D5 B7", ""]);
  });

  test("the name above clients without a line is only said", () => {
    const { left, gone, unused } = read(board, "C3");
    expect(left).toEqual(board.values);
    expect([gone, unused]).toEqual(["", "C3"]);
  });
});

test("below the rows that were read, the first cell of the row tells", () => {
  const head = grid(
    [
      ["cliëntnummer", "klantmanager"],
      [810_234, "Anne"],
      [810_235, "Anne"],
    ],
    { rowsLeftOut: 3 },
  );
  const out = rowsOut(head, { whole: at("A5 B5 B6"), partly: [] });
  expect([out.labels, out.unused].map((cells) => cells.map(localAddress))).toEqual([["A5"], ["B6"]]);
  const columns = new Map([[1, ["Anne", "Anne", "Anne", "Bob", "Bob"]]]);
  const values = columnsWithoutRows({ top: 1, rows: 5, columns, hidden: null }, out.gone);
  expect(values.columns.get(1)).toEqual(["Anne", "Anne", "Anne", null, "Bob"]);
});
