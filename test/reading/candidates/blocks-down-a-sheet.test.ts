import { day, grid, type TestCell } from "../grid";
import { figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const headers = ["Nr", "Klant", "Geboren", "Regeling"];

/** So many clients, numbered from a number on. */
function clients(from: number, count: number): Row[] {
  return Array.from({ length: count }, (_, at) => [from + 7 * at, `Jansen${at}, J.`, day("1984-03-01"), "P-wet"]);
}

describe("a block for each klantmanager, with its headers again", () => {
  const blocks = (remark: string): Row[] => [
    [`Anne Smit – 36 uur${remark}`],
    headers,
    ...clients(61_000, 9),
    [],
    [`Bob Bos – 28 uur${remark}`],
    headers,
    ...clients(62_000, 8),
    [],
    [`Emmy Vos – 24 uur${remark}`],
    headers,
    ...clients(63_000, 7),
    [],
    [`Ilse Pot – 20 uur${remark}`],
    headers,
    ...clients(64_000, 6),
  ];
  const figures = ["Anne Smit 36/9", "Bob Bos 28/8", "Emmy Vos 24/7", "Ilse Pot 20/6"];

  test.each(["", " – op 1-1 waren het er 21"])("is everybody's with %j behind the hours", (remark) => {
    expect(figuresOf(understood(grid(blocks(remark))))).toEqual(figures);
  });

  test.each([21, 22, 23, 24, 25, 26, 28, 33])("is everybody's where a long sheet is cut off after row %i", (rows) => {
    expect(figuresOf(understoodFromTop(rows, grid(blocks(" – op 1-1 waren het er 21"))))).toEqual(figures);
  });

  describe("with who came later below all, each with whose it is", () => {
    const later = ["Anne", "Bob", "Anne", "Ilse", "Bob Bos", "Emmy"];
    const rows = [
      ...blocks(""),
      [],
      ["Nagekomen in november (moet ik nog in de blokken plakken)"],
      [...headers, "Voor"],
      ...clients(65_000, later.length).map((row, at): Row => [...row, later[at] ?? ""]),
    ];
    const all = ["Anne Smit 36/11", "Bob Bos 28/10", "Emmy Vos 24/8", "Ilse Pot 20/7"];

    test("counts those too, also far down a long sheet", () => {
      expect(figuresOf(understood(grid(rows)))).toEqual(all);
      for (const cut of [20, 25, 30, 38]) expect(figuresOf(understoodFromTop(cut, grid(rows)))).toEqual(all);
    });
  });
});
