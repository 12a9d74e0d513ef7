import { withoutRows } from "../../../src/reading/looks/rows-out";
import { figuresOf, understood } from "../candidates/understood";
import { day, grid, type TestCell } from "../grid";

/** Clients of one colleague below a heading with the hours; "~" in front of a number says that the row is over. */
type Block = readonly [heading: string, ...clients: readonly (readonly [number: string, area: string])[]];

const numbers = (from: number, areas: string, over = ""): (readonly [string, string])[] =>
  [...areas].map((area, at) => [`${over.includes(String(at)) ? "~" : ""}${from + 17 * at}`, areaNames[area] ?? ""]);
const areaNames: Readonly<Record<string, string>> = { n: "Noord", z: "Zuid", b: "Buitengebied", c: "Centrum" };

/** What is read of the blocks on one sheet, without the rows that are over. */
function read(blocks: readonly Block[], blankBetween = 1): readonly string[] {
  const rows: TestCell[][] = [["Klanten team"], []];
  const gone: number[] = [];
  blocks.forEach(([heading, ...clients], block) => {
    rows.push([heading]);
    clients.forEach(([number, area], at) => {
      if (number.startsWith("~")) gone.push(rows.length);
      const name = `${"ABCDEFGH"[(at * 3 + block) % 8]}. ${["Smit", "Vos", "Kok", "Prins", "Bos"][(at + block) % 5]}${at}`;
      rows.push([Number(number.replace("~", "")), name, area, day(`202${at % 5}-0${1 + (at % 9)}-11`)]);
    });
    for (let blank = 0; blank < blankBetween; blank += 1) rows.push([]);
  });
  const list = grid(rows);
  return figuresOf(
    understood(
      withoutRows(
        list,
        gone.map((row) => ({ top: row, bottom: row, left: 0, right: 3 })),
      ),
    ),
  );
}

const anne: Block = ["Anne Smeets – 24 uur", ...numbers(1_300_000, "bnzcbnzc", "0")];
const hans: Block = ["Hans Kaya – 28 uur", ...numbers(1_500_000, "cznznbnbzc", "36")];
const lotte: Block = ["Lotte Hol – 32 uur", ...numbers(1_700_000, "znnczbz", "4")];
const figures = ["Anne Smeets 24/7", "Hans Kaya 28/8", "Lotte Hol 32/6"];

test.each([1, 2])(
  "a client below a row that is over is of the heading above both, with %i blank rows between",
  (blank) => {
    // "Noord" is in the first row of the list, and again below each row that is over.
    expect(read([anne, hans, lotte], blank)).toEqual(figures);
  },
);

test("so are clients below a heading of which the first rows are over", () => {
  const early: Block = ["Hans Kaya – 28 uur", ...numbers(1_500_000, "cznzcbnbzn", "01")];
  expect(read([anne, early, lotte])).toEqual(figures);
});

test("and nobody's last rows are somebody else's first", () => {
  const late: Block = ["Hans Kaya – 28 uur", ...numbers(1_500_000, "cznzcbnbzn", "89")];
  expect(read([anne, late, lotte])).toEqual(figures);
});
