import type { Workbook } from "../../../../src/workbench/model/workbook";
import { Bench, result, stored, type Entry } from "../bench";

/**
 * OFFSET and INDIRECT, with the examples and edge cases of Microsoft's function reference (support.microsoft.com, each function's own page).
 * They lead to cells that the formula does not name, so what matters most is that they follow those cells.
 */
const block: readonly (readonly Entry[])[] = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
  ["B2", "A1:C1", "R2C3"],
];

describe("OFFSET", () => {
  test.each([
    ["OFFSET(B2,1,1)", 9],
    ["OFFSET(C3,-2,-1)", 2],
    ["SUM(OFFSET(A1,1,0,2,3))", 39],
    ["SUM(OFFSET(A1:B2,1,1))", 28],
    ["SUM(OFFSET(A1:B2,0,0,1))", 3],
    ["SUM(OFFSET(A1:B2,0,0,,1))", 5],
    ["SUM(OFFSET(C3,0,0,-2,-3))", 39],
    ["OFFSET(B2,1.9,-0.9)", 8],
    ["SUM(A1:OFFSET(A1,2,2))", 45],
    ["ROWS(OFFSET(A1,0,0,5,2))+COLUMNS(OFFSET(A1,0,0,5,2))", 7],
    ["SUM(OFFSET(A:A,0,1))", 15],
    ["OFFSET(A1,-1,0)", "#REF!"],
    ["OFFSET(A1,0,-1)", "#REF!"],
    ["OFFSET(A1048576,1,0)", "#REF!"],
    ["OFFSET(XFD1,0,1)", "#REF!"],
    ["OFFSET(A:A,1,0)", "#REF!"],
    ["OFFSET(A1,0,0,-2)", "#REF!"],
    ["SUM(OFFSET(A1,0,0,0))", "#REF!"],
    ["SUM(OFFSET(A1,0,0,1,0))", "#REF!"],
    ["SUM(OFFSET(A1,0,0,A9))", "#REF!"],
    ["OFFSET((A1,B2),0,0)", "#VALUE!"],
    ['OFFSET(A1,"x",0)', "#VALUE!"],
    ['SUMIF(A1:A3,">1",OFFSET(A1,0,2))', 15],
  ])("%s", (formula, expected) => {
    expect(result(formula, block)).toBe(expected);
  });

  test("the row above holds, also when a row's own cell is the one it starts from", () => {
    const bench = new Bench().put("A1", [[1], [2], [3], ["=SUM(A1:OFFSET(A4,-1,0))"]]);
    expect(bench.value("A4")).toBe(6);
    expect(bench.put("A2", 10).value("A4")).toBe(14);
  });
});

describe("INDIRECT", () => {
  test.each([
    ["INDIRECT(A4)", 5],
    ["SUM(INDIRECT(B4))", 6],
    ['SUM(INDIRECT("A"&1&":C"&2))', 21],
    ['INDIRECT("Blad1!$C$3")', 9],
    ['SUM(INDIRECT("A:A"))', 12],
    ['SUM(INDIRECT("1:2"))', 21],
    ["INDIRECT(C4,FALSE)", 6],
    ['SUM(INDIRECT("R1C1:R2C2",FALSE))', 12],
    ['SUM(INDIRECT("C2",FALSE))', 15],
    ['SUM(INDIRECT("R3",FALSE))', 24],
    ['INDIRECT("Blad1!R[-49]C[-25]",FALSE)', 1],
    ['INDIRECT("RC[-99]",FALSE)', "#REF!"],
    ['INDIRECT("R[-50]C",FALSE)', "#REF!"],
    ['INDIRECT("A1",FALSE)', "#REF!"],
    ['SUMPRODUCT(ROW(INDIRECT("1:4")))', 10],
    ['INDIRECT("")', "#REF!"],
    ["INDIRECT(A9)", "#REF!"],
    ["INDIRECT(A1)", "#REF!"],
    ['INDIRECT("=A1")', "#REF!"],
    ['INDIRECT("A1+1")', "#REF!"],
    ['INDIRECT("OFFSET(A1,1,1)")', "#REF!"],
    ['INDIRECT("A1048577")', "#REF!"],
    ['INDIRECT("XFE1")', "#REF!"],
    ['INDIRECT("Blad9!A1")', "#REF!"],
    ["INDIRECT(NA())", "#N/A"],
  ])("%s", (formula, expected) => {
    expect(result(formula, block)).toBe(expected);
  });

  test("in Dutch Excel rows and columns are R and K", () => {
    const dutch = { language: "nl-NL" } as const;
    expect(result('INDIRECT("R2K3",FALSE)', block, dutch)).toBe(6);
    expect(result('SUM(INDIRECT("Blad1!R1K1:R2K[-24]",FALSE))', block, dutch)).toBe(12);
    expect(result('INDIRECT("R2C3",FALSE)', block, dutch)).toBe("#REF!");
  });

  test("names count when they stand for cells; one that must be calculated does not", () => {
    const bench = new Bench().put("A1", block);
    const name = (text: string, formula: string) =>
      bench.workbook.names.push({ name: text, formula, sheet: null, hidden: false, comment: "", fromFile: true });
    name("Uren", "Blad1!$A$1:$A$3");
    name("Zelfde", "Uren");
    name("Groeit", "OFFSET(Blad1!$A$1,0,0,2)");
    name("Getal", "36");
    name("Rond", "Rond");
    bench.workbook.tell((observer) => observer.namesChanged?.());
    bench.put("E1", [['=SUM(INDIRECT("uren"))', '=SUM(INDIRECT("Zelfde"))', "=SUM(Groeit)"]]);
    bench.put("E2", [['=INDIRECT("Groeit")', '=INDIRECT("Getal")', '=INDIRECT("Rond")']]);
    bench.put("E3", [['=INDIRECT("Weg")', '=INDIRECT("Uren",FALSE)', "=ROWS(Groeit)"]]);
    expect(bench.values("E1:G3")).toEqual([
      [12, 12, 5],
      ["#REF!", "#REF!", "#REF!"],
      ["#REF!", 1, 2],
    ]);
    expect(bench.put("A2", 40).values("E1:G1")).toEqual([[48, 48, 41]]);
  });

  test("a table by its name, and a spill by its first cell", () => {
    const bench = new Bench().put("A1", [
      ["Naam", "Uren"],
      ["Anne", 36],
      ["Bob", 24],
    ]);
    const { sheet, workbook } = bench;
    const range = { top: 0, left: 0, bottom: 2, right: 1 };
    workbook.tables.push({
      name: "Team",
      sheet,
      range,
      columns: ["Naam", "Uren"],
      hasHeader: true,
      hasTotals: false,
      hasFilter: false,
    });
    bench.put("D1", '=SUM(INDIRECT("Team[Uren]"))').put("F1", '=SUM(INDIRECT("G1#"))').put("G1", "=B2:B3");
    expect(bench.values("D1:F1")).toEqual([[60, null, 60]]);
    expect(bench.put("B3", 30).values("D1:F1")).toEqual([[66, null, 66]]);
    // What does not spill has no block.
    expect(bench.put("G1", "=B2").value("F1")).toBe("#REF!");
  });
});

describe("what they lead to", () => {
  test("is calculated first, wherever it stands and however many follow each other", () => {
    const bench = new Bench();
    const length = 5_000;
    // From below upwards, so that every formula leads to one that is still out of date.
    bench.put("A1", [...Array.from({ length }, () => [`=OFFSET(INDIRECT("A"&ROW()),1,0)+1`]), [1]]);
    expect(bench.value("A1")).toBe(length + 1);
    expect(bench.put(`A${length + 1}`, 11).value("A1")).toBe(length + 11);
  });

  test("is followed to another sheet, to a sheet that comes later, and to a name in place of another", () => {
    const bench = new Bench().put("A1", "Later").put("B1", `=INDIRECT("'"&A1&"'!C3")`);
    expect(bench.value("B1")).toBe("#REF!");
    const later = bench.workbook.addSheet("Later");
    bench.calculator.settle();
    expect(bench.value("B1")).toBe(0);
    expect(bench.put("C3", 7, later).value("B1")).toBe(7);
    bench.workbook.renameSheet(later, "Anders");
    bench.calculator.settle();
    expect(bench.value("B1")).toBe("#REF!");
    expect(bench.put("A1", "Anders").value("B1")).toBe(7);
    bench.workbook.deleteSheet(later);
    bench.calculator.settle();
    expect(bench.value("B1")).toBe("#REF!");
  });

  test("is followed when an answer of the add-in comes there later", () => {
    let deliver = (_: number): void => undefined;
    const port = {
      has: (name: string) => name === "CASELOAD",
      streams: () => true,
      invoke: (call: { deliver(result: number): void }) => {
        deliver = (result) => {
          call.deliver(result);
        };
        return { cancel: () => undefined };
      },
    };
    const bench = new Bench({ customFunctions: port })
      .put("A1", "=CASELOAD()")
      .put("B1", [['=INDIRECT("A1")+1', "=B1*2"]]);
    expect(bench.values("B1:C1")).toEqual([["#BUSY!", "#BUSY!"]]);
    deliver(20);
    expect(bench.values("B1:C1")).toEqual([[21, 42]]);
    deliver(30);
    expect(bench.values("B1:C1")).toEqual([[31, 62]]);
  });

  test("a function of the add-in is asked once, and with the right value", () => {
    const asked: unknown[] = [];
    const port = {
      has: (name: string) => name === "DUBBEL",
      streams: () => false,
      invoke: (call: { args: unknown[]; deliver(result: number): void }) => {
        asked.push(call.args[0]);
        call.deliver(Number(call.args[0]) * 2);
        return { cancel: () => undefined };
      },
    };
    const bench = new Bench({ customFunctions: port });
    bench.put("A1", [['=DUBBEL(INDIRECT("C1"))', "=DUBBEL(A1)", "=4+1"]]);
    expect(bench.values("A1:C1")).toEqual([[10, 20, 5]]);
    expect(asked).toEqual([5, 10]);
  });

  test("a circle is 0; the place from which they start, and rows that are only counted, make none", () => {
    const bench = new Bench().put("A1", [
      ['=INDIRECT("B1")+1', "=OFFSET(A1,0,0)+1", '=ROWS(INDIRECT("1:3"))', "=OFFSET(D1,1,0)"],
    ]);
    bench.put("D2", 8);
    expect(bench.values("A1:D1")).toEqual([[0, 0, 3, 8]]);
    expect(bench.put("B1", 4).value("A1")).toBe(5);
    expect(bench.put("B1", "=OFFSET(A1,0,0)").values("A1:B1")).toEqual([[0, 0]]);
    expect(bench.put("F1", '=INDIRECT("F1")').value("F1")).toBe(0);
  });

  test("where they led before is no circle any more", () => {
    const bench = new Bench().put("A1", [["B2", "=INDIRECT(A1)"]]).put("B2", [[5], [6]]);
    expect(bench.value("B1")).toBe(5);
    bench.workbook.enter(bench.sheet, { top: 1, left: 1, bottom: 1, right: 1 }, [[{ formula: "B1+1" }]], "user");
    bench.put("A1", "B3");
    expect(bench.values("B1:B3")).toEqual([[6], [7], [6]]);
  });

  test("a file's value stays until something changes; an array of references, which we cannot give, keeps it and is marked", () => {
    const bench = new Bench({}, (sheet) => {
      stored(sheet, "A1", null, 3);
      stored(sheet, "B1", 'INDIRECT("A1")', 99);
      stored(sheet, "C1", 'SUMPRODUCT(SUMIF(INDIRECT({"A1","A2"}),">0"))', 77);
      stored(sheet, "D1", "SUMPRODUCT(SUBTOTAL(3,OFFSET(A1,ROW(A1:A3)-1,0)))", 66);
    });
    bench.calculator.settle();
    expect(bench.values("B1:D1")).toEqual([[99, 77, 66]]);
    bench.put("A1", 4);
    expect(bench.values("B1:D1")).toEqual([[4, 77, 66]]);
    expect([1, 2, 3].map((column) => bench.sheet.cell(0, column)?.stale)).toEqual([undefined, true, true]);
  });

  test("SUMIF and AVERAGEIF follow the whole of what they add up", () => {
    const bench = new Bench({}, (sheet: ReturnType<typeof Workbook.newSheet>) => {
      for (const row of [1, 2, 3]) stored(sheet, `A${row}`, null, row);
      for (const row of [1, 2, 3]) stored(sheet, `B${row}`, null, row * 10);
      stored(sheet, "D1", 'SUMIF(A1:A3,">1",B1)', 50);
      stored(sheet, "E1", 'AVERAGEIF(A1:A3,">1",B1)', 25);
    });
    expect(bench.put("B3", 40).values("D1:E1")).toEqual([[60, 30]]);
  });
});
