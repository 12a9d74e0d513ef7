import { localAddress } from "../../../src/caseload/cell-address";
import type { CellFill } from "../../../src/reading/looks/fills";
import { legendsOn } from "../../../src/reading/looks/legends";
import { areasOfFills, fillShown, markedByColour } from "../../../src/reading/looks/marked-by-colour";
import { rowsOut } from "../../../src/reading/looks/rows-out";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid } from "../grid";

const [grey, pale, yellow, green] = ["#A6A6A6", "#D9D9D9", "#FFFF00", "#C6EFCE"];

/** "A5:C5 B7" with that fill. */
function filled(addresses: string, colour: string): CellFill[] {
  return addresses.split(" ").flatMap((area) => {
    const [first = "", last = first] = area.split(":");
    const [from, to] = [first, last].map((at) => ({ column: at.charCodeAt(0) - 65, row: Number(at.slice(1)) - 1 }));
    if (!from || !to) return [];
    const fills: CellFill[] = [];
    for (let { row } = from; row <= to.row; row += 1)
      for (let { column } = from; column <= to.column; column += 1) fills.push({ row, column, colour });
    return fills;
  });
}

/** What goes, and what is only said. */
function read(sheet: SheetGrid, fills: readonly CellFill[], others: readonly SheetGrid[] = []) {
  const legends = legendsOn([sheet, ...others]);
  const shown = new Map(
    legends.flatMap((legend) => {
      const colour = fillShown(legend, sheet, fills);
      return colour === null ? [] : [[legend, colour] as const];
    }),
  );
  const outs = markedByColour(sheet, fills, legends, shown).map((marked) =>
    rowsOut(
      sheet,
      marked,
      legends.map(({ cell }) => cell),
    ),
  );
  return {
    gone: outs.flatMap(({ labels }) => labels.map(localAddress)).join(" "),
    unused: outs.flatMap(({ unused }) => unused.map(localAddress)).join(" "),
  };
}

const list = (legend: string): SheetGrid =>
  grid([
    [legend],
    [],
    ["naam", "nummer", "consulent"],
    ["Jansen, P.", 230_466, "Lotte"],
    ["Kaya, F.", 230_467, "Pieter"],
    ["Bakker, T.", 230_468, "Lotte"],
    ["Visser, S.", 230_469, "Pieter"],
    ["Omar, J.", 230_470, "Pieter"],
    ["Roos, G.", 230_471, "Lotte"],
    ["Totaal", 6, null],
  ]);

describe("which rows have the fill of a legend", () => {
  test("those with the legend's own fill, and not the headers in another grey", () => {
    const fills = [...filled("A1 A5:C5 A8:C8", grey), ...filled("A3:C3", pale), ...filled("A6:C6", yellow)];
    expect(read(list("grijs = afgesloten"), fills)).toEqual({ gone: "A5 A8", unused: "" });
  });

  test("also where headers and the total have that very fill", () => {
    const fills = filled("A1 A3:C3 A5:C5 A10:C10", grey);
    expect(read(list("grijs = afgesloten"), fills)).toEqual({ gone: "A5", unused: "" });
  });

  test("the fill of an empty cell beside the legend, which names no colour", () => {
    const sheet = grid([
      ["naam", "uren", null, "Legenda", null],
      ["Anne", 36, null, null, "uit dienst"],
      ["Bob", 28, null, null, "nieuw"],
      ["Emmy", 24, null, null, null],
    ]);
    const fills = [...filled("D2 A3:B3", green), ...filled("D3 A4", yellow)];
    expect(read(sheet, fills)).toEqual({ gone: "A3", unused: "" });
  });

  test("a cell that says what its own fill means, and not one without any", () => {
    const sheet = grid([
      ["naam", "nummer", "consulent", null, "afgesloten"],
      ["Jansen, P.", 230_466, "Lotte", null, null],
      ["Kaya, F.", 230_467, "Pieter", null, null],
    ]);
    expect(read(sheet, filled("E1 A3:C3", pale))).toEqual({ gone: "A3", unused: "" });
    expect(read(sheet, filled("A3:C3", pale))).toEqual({ gone: "", unused: "" });
  });

  test("every fill that is called so, where the legend shows none", () => {
    const fills = [...filled("A5:C5", grey), ...filled("A8:C8", pale), ...filled("A6:C6", green)];
    expect(read(list("grijs = afgesloten"), fills)).toEqual({ gone: "A5 A8", unused: "" });
  });

  test("not one that another legend shows or calls better", () => {
    const both = grid([["groen = vertrokken"], ["lichtgroen = nieuw"], ...list("").values.slice(2)]);
    expect(read(both, [...filled("A5:C5", "#00B050"), ...filled("A8:C8", green)])).toEqual({ gone: "A5", unused: "" });
  });

  test("the fill of a legend that nobody has takes nobody away", () => {
    const fills = [...filled("A1", grey), ...filled("A5:C5", green), ...filled("A3:C3", pale)];
    expect(read(list("grijs = afgesloten"), fills)).toEqual({ gone: "", unused: "" });
  });

  test("two legends that say different things of one colour say nothing", () => {
    const both = grid([["grijs = vertrokken"], ["grijs = langdurig ziek"], ...list("").values.slice(2)]);
    expect(read(both, filled("A5:C5", grey))).toEqual({ gone: "", unused: "" });
  });

  test("a legend of another sheet, unless this one has its own", () => {
    const other = grid([["grijs = afgesloten"]], { sheet: "Uitleg" });
    expect(read(list("Klanten"), filled("A5:C5", grey), [other])).toEqual({ gone: "A5", unused: "" });
    expect(read(list("grijs = weekend"), filled("A5:C5", grey), [other])).toEqual({ gone: "", unused: "" });
  });
});

describe("fills that only make a sheet easier to read", () => {
  test("every other row", () => {
    const fills = filled("A4:C4 A6:C6 A8:C8", pale);
    expect(read(list("grijs = afgesloten"), fills)).toEqual({ gone: "", unused: "" });
  });

  test("a whole table, which is said, unless the legend has that very fill", () => {
    const fills = filled("A4:C9", pale);
    expect(read(list("grijs = afgesloten"), fills)).toEqual({
      gone: "",
      unused: "A4 A5 A6 A7 A8 A9 B4 B5 B6 B7 B8 B9 C4 C5 C6 C7 C8 C9"
        .split(" ")
        .sort((a, b) => a.slice(1).localeCompare(b.slice(1)))
        .join(" "),
    });
    expect(read(list("grijs = afgesloten"), [...fills, ...filled("A1", pale)]).gone).toBe("A4 A5 A6 A7 A8 A9");
  });

  test("the days of a weekend in a roster", () => {
    const roster = grid([
      ["grijs = vertrokken", null, null, null],
      ["naam", "vr", "za", "zo"],
      ["Anne", 8, "x", "x"],
      ["Bob", 8, "x", null],
      ["Emmy", null, "x", "x"],
      ["Ilse", 6, "x", "x"],
      ["Jan", 6, "x", "x"],
    ]);
    expect(read(roster, filled("C2:D7", pale))).toEqual({ gone: "", unused: "" });
    expect(read(roster, filled("C2:D7 A4:B4", pale))).toEqual({ gone: "A4", unused: "" });
  });

  test("a figure or a heading among the rows is said", () => {
    const parts = grid([
      ["grijs = afgesloten", null, null],
      ["naam", "nummer", "consulent"],
      ["Jansen, P.", 230_466, "Lotte"],
      ["Noord", null, null],
      ["Kaya, F.", 230_467, "Pieter"],
      ["Bakker, T.", 230_468, "Lotte"],
    ]);
    expect(read(parts, filled("A1 C3 A4:C4 A6:C6", grey))).toEqual({ gone: "A6", unused: "A4 C3" });
  });

  test("the names above a board, of which each cell is by itself", () => {
    const board = grid([
      ["grijs = afgesloten", null, null],
      [null, null, null],
      ["Anne (36u)", "Bob (28u)", "Emmy (24u)"],
      ["Jansen, P.", "Kaya, F.", "Bakker, T."],
      ["Visser, S.", "Omar, J.", "Roos, G."],
      ["Pieters, L.", "Abdi, L.", null],
    ]);
    expect(read(board, filled("A1 A3:C3 B4 A6", grey))).toEqual({ gone: "B4 A6", unused: "" });
  });
});

test("below the rows that were read, Excel is asked of where rows are called something", () => {
  const head = grid(
    [
      ["nr", "naam", "consulent"],
      [1, "Jansen, P.", "Lotte"],
      [2, "Kaya, F.", "Pieter"],
    ],
    { rowsLeftOut: 100 },
  );
  expect(areasOfFills(head)).toEqual([
    { top: 0, left: 0, bottom: 2, right: 3 },
    { top: 3, left: 1, bottom: 102, right: 1 },
  ]);
});
