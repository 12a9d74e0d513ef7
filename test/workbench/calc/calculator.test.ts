import type { Rect } from "../../../src/workbench/model/rect";
import { CellError } from "../../../src/workbench/model/scalar";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { Bench, rectOf, stored } from "./bench";

function touched(sheet: Sheet): string[] {
  return [...sheet.touched].map((key) => `${Math.floor(key / 16_384)},${key % 16_384}`).sort();
}

describe("what is calculated", () => {
  test("only what depends on a change, in the right order", () => {
    const bench = new Bench().put("A1", [[1, "=A1+C1", "=A1*2", "=99"]]);
    // Calculation would not give this value, so it shows that the cell was left alone.
    bench.sheet.ensure(0, 3).value = 98;
    bench.put("A1", 5);
    expect(bench.values("A1:D1")).toEqual([[5, 15, 10, 98]]);
  });

  test("a long chain does not overflow", () => {
    const bench = new Bench();
    const length = 20_000;
    bench.put("A1", [[1], ...Array.from({ length }, (_, row) => [`=A${row + 1}+1`])]);
    expect(bench.value(`A${length + 1}`)).toBe(length + 1);
    bench.put("A1", 11);
    expect(bench.value(`A${length + 1}`)).toBe(length + 11);
  });

  test("a chain that runs upwards", () => {
    const bench = new Bench().put("A1", [["=A2+1"], ["=A3+1"], [5]]);
    expect(bench.values("A1:A3")).toEqual([[7], [6], [5]]);
    expect(bench.put("A3", 6).value("A1")).toBe(8);
  });

  test("a reference to a whole column sees a new row", () => {
    const bench = new Bench().put("B1", '=COUNTIF(A:A,"ja")+SUM(A:A)').put("A2000", [["ja"], [3]]);
    expect(bench.value("B1")).toBe(4);
    expect(bench.put("A2000", null).value("B1")).toBe(3);
  });

  test("SUMIF follows changes in its whole sum range", () => {
    const bench = new Bench()
      .put("A1", [
        ["x", 1],
        ["x", 2],
      ])
      .put("D1", '=SUMIF(A1:A2,"x",B1)');
    expect(bench.put("B2", 5).value("D1")).toBe(6);
  });

  test("a calculated reference follows every cell it may reach", () => {
    const bench = new Bench()
      .put("A1", [[1], [2], [3]])
      .put("B1", 2)
      .put("C1", "=SUM(A1:INDEX(A:A,B1))");
    expect(bench.value("C1")).toBe(3);
    expect(bench.put("B1", 3).value("C1")).toBe(6);
    expect(bench.put("A3", 10).value("C1")).toBe(13);
  });

  test("an empty result is 0, and so is minus zero", () => {
    const bench = new Bench().put("B1", [["=A1", "=-A1"]]);
    expect(bench.values("B1:C1")).toEqual([[0, 0]]);
    expect(Object.is(bench.value("C1"), 0)).toBe(true);
  });

  test("a formula over its own row number is no circle", () => {
    const bench = new Bench().put("A3", [["=ROW(A3)+ROWS(A$3:A3)", "=COLUMNS($A3:B3)"]]);
    expect(bench.values("A3:B3")).toEqual([[4, 2]]);
  });
});

describe("formulas that depend on themselves", () => {
  test("are 0, like every formula in the circle; formulas outside it calculate on", () => {
    const bench = new Bench().put("A1", [["=B1+1", "=C1+1", "=A1+1", "=A1+7"]]);
    expect(bench.values("A1:D1")).toEqual([[0, 0, 0, 7]]);
  });

  test("are calculated once the circle is broken", () => {
    const bench = new Bench().put("A1", [["=B1+1", "=A1+1"]]).put("A1", 0);
    expect(bench.values("A1:B1")).toEqual([[0, 1]]);
  });

  test("a single cell can be a circle", () => {
    expect(new Bench().put("A1", "=SUM(A1:A3)").value("A1")).toBe(0);
  });
});

describe("values of a file", () => {
  const file = (sheet: Sheet): void => {
    stored(sheet, "A1", null, 1);
    stored(sheet, "B1", "A1*2", 999);
    stored(sheet, "C1", "NIEUWEFUNCTIE(A1)", 42);
    stored(sheet, "D1", "C1+1", 43);
    stored(sheet, "E1", "LET(x,A1,x+1)", 2);
    stored(sheet, "F1", "[1]Bron!A1+A1", 77);
    stored(sheet, "G1", "5+5", 11);
    stored(sheet, "H1", "C1+A2", 42);
  };

  test("are believed on opening", () => {
    const bench = new Bench({}, file);
    bench.calculator.settle();
    expect(bench.values("A1:H1")).toEqual([[1, 999, 42, 43, 2, 77, 11, 42]]);
    expect(touched(bench.sheet)).toEqual([]);
  });

  test("are kept and marked stale when an input changed and we cannot calculate them; so are their dependents", () => {
    const bench = new Bench({}, file).put("A1", 3);
    expect(bench.values("A1:H1")).toEqual([[3, 6, 42, 43, 2, 77, 11, 42]]);
    const stale = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"].filter(
      (address) => bench.sheet.cell(0, rectOf(address).left)?.stale,
    );
    expect(stale).toEqual(["C1", "D1", "E1", "F1", "H1"]);
    // Only cells that were typed in or that got another value are saved again.
    expect(touched(bench.sheet)).toEqual(["0,0", "0,1"]);
  });

  test("are not stale after a change elsewhere", () => {
    const bench = new Bench({}, file).put("A2", 3);
    expect(bench.sheet.cell(0, 2)?.stale).toBeUndefined();
    expect(bench.value("H1")).toBe(45);
  });

  test("stop being stale when the formula is replaced", () => {
    const bench = new Bench({}, file).put("A1", 3).put("C1", "=A1");
    expect(bench.sheet.cell(0, 2)?.stale).toBeUndefined();
    expect(bench.sheet.cell(0, 3)?.stale).toBeUndefined();
    expect(bench.value("D1")).toBe(4);
  });

  test("that calculation confirms are no change", () => {
    const bench = new Bench({}, (sheet) => {
      stored(sheet, "A1", null, 4);
      stored(sheet, "B1", "ROUND(A1,-1)", 0);
    }).put("A1", 3);
    expect(touched(bench.sheet)).toEqual(["0,0"]);
  });

  test("that are missing are calculated, without changing the file", () => {
    const bench = new Bench({}, (sheet) => {
      stored(sheet, "B1", "A1+1", null);
      stored(sheet, "C1", "B1+1", null);
    });
    bench.calculator.settle();
    expect(bench.values("B1:C1")).toEqual([[1, 2]]);
    expect(touched(bench.sheet)).toEqual([]);
  });

  test("from before dynamic arrays take the value in their own row", () => {
    const bench = new Bench({}, (sheet) => {
      [1, 2, 3].forEach((value, row) => {
        stored(sheet, `A${row + 1}`, null, value);
      });
      stored(sheet, "B2", "A1:A3*10", 0);
      stored(sheet, "C2", "VLOOKUP(A:A,A:A,1,FALSE)", 0);
      stored(sheet, "D2", "SUMPRODUCT(A1:A3*10)", 0);
      stored(sheet, "E2", "SUM(A1:A3*10)", 0);
      stored(sheet, "F9", "A1:A3", 0);
    });
    bench.calculator.recalculateAll();
    expect(bench.values("B2:E2")).toEqual([[20, 2, 60, 20]]);
    expect(bench.value("F9")).toBe("#VALUE!");
  });

  test("of an old array formula fill its block", () => {
    const bench = new Bench({}, (sheet) => {
      stored(sheet, "A1", null, 1);
      stored(sheet, "A2", null, 2);
      stored(sheet, "B1", "A1:A2*10", 10);
      sheet.ensure(0, 1).array = rectOf("B1:B3");
      [1, 2].forEach((row) => {
        stored(sheet, `B${row + 1}`, null, 20);
        sheet.ensure(row, 1).filledBy = { row: 0, column: 1 };
      });
    }).put("A1", 5);
    expect(bench.values("B1:B3")).toEqual([[50], [20], ["#N/A"]]);
    // It is no spill, so there is no reference to it as one.
    expect(bench.put("D1", "=SUM(B1#)").value("D1")).toBe("#REF!");
  });
});

describe("a formula that is typed", () => {
  test.each([["NIEUWEFUNCTIE(A1)"], ["LET(x,1,x)"], ["[1]Bron!A1"], ["1+"], ["geen_naam"]])(
    "and cannot be calculated is #NAME?: %s",
    (formula) => {
      expect(new Bench().put("B1", `=${formula}`).value("B1")).toBe("#NAME?");
    },
  );

  test("does not need arguments that it does not reach", () => {
    expect(new Bench().put("A1", "=IF(TRUE,1,NIEUWEFUNCTIE(2))").value("A1")).toBe(1);
    expect(new Bench().put("A1", "=IFERROR(NIEUWEFUNCTIE(2),1)").value("A1")).toBe("#NAME?");
  });
});

describe("spilling", () => {
  test("fills the cells beside it, and follows its size", () => {
    const bench = new Bench()
      .put("A1", [[1], [2], [3]])
      .put("C1", "=A1:A3*2")
      .put("E1", "=SUM(C1#)");
    expect(bench.values("C1:C3")).toEqual([[2], [4], [6]]);
    expect(bench.sheet.cell(0, 2)?.spill).toEqual(rectOf("C1:C3"));
    expect(bench.sheet.cell(2, 2)?.filledBy).toEqual({ row: 0, column: 2 });
    expect(bench.value("E1")).toBe(12);
    bench.put("A3", 10);
    expect([bench.value("C3"), bench.value("E1")]).toEqual([20, 26]);
    bench.put("C1", "=A1:A2");
    expect(bench.values("C1:C3")).toEqual([[1], [2], [null]]);
    expect(bench.value("E1")).toBe(3);
    bench.put("C1", "weg");
    expect(bench.values("C1:C3")).toEqual([["weg"], [null], [null]]);
    expect(bench.sheet.cell(0, 2)?.spill).toBeUndefined();
    expect(bench.value("E1")).toBe("#REF!");
  });

  test("needs room, and spills as soon as there is some", () => {
    const bench = new Bench().put("B2", "bezet").put("B1", "={1;2}");
    expect(bench.values("B1:B2")).toEqual([["#SPILL!"], ["bezet"]]);
    expect(bench.put("B2", null).values("B1:B2")).toEqual([[1], [2]]);
    expect(bench.put("B2", "weer").values("B1:B2")).toEqual([["#SPILL!"], ["weer"]]);
    expect(bench.put("B2", "=5").values("B1:B2")).toEqual([["#SPILL!"], [5]]);
  });

  test("does not go over merged cells or the edge of the sheet", () => {
    const bench = new Bench();
    bench.sheet.merges.push(rectOf("A2:B2"));
    expect(bench.put("A1", "={1;2}").value("A1")).toBe("#SPILL!");
    expect(bench.put("XFD1", "={1,2}").value("XFD1")).toBe("#SPILL!");
  });

  test("marks in the model that a single result needed arrays", () => {
    const bench = new Bench().put("A1", [[1], [2]]);
    bench.put("C1", [["=SUM(A1:A2*2)", "=SUMPRODUCT(A1:A2*2)", "=SUM(A1:A2)", "=@A1:A2"]]);
    expect(bench.values("C1:F1")).toEqual([[6, 6, 3, 1]]);
    expect([2, 3, 4, 5].map((column) => bench.sheet.cell(0, column)?.spill !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("lifts functions of single values over arrays", () => {
    const bench = new Bench().put("A1", [["b"], ["aa"]]).put("C1", '=LEN(A1:A2)&{"x","y"}');
    expect(bench.values("C1:D2")).toEqual([
      ["1x", "1y"],
      ["2x", "2y"],
    ]);
    expect(bench.put("F1", "={1;2;3}+{1;2}").values("F1:F3")).toEqual([[2], [4], ["#N/A"]]);
  });
});

describe("names and tables", () => {
  function withName(formula: string, sheet: Sheet | null = null): Bench {
    return new Bench({}, (_, workbook) => {
      workbook.names.push({ name: "Uren", formula, sheet, hidden: false, comment: "", fromFile: true });
    });
  }

  test("a name is its formula", () => {
    expect(
      withName("Blad1!$A$1:$A$2")
        .put("A1", [[1], [2]])
        .put("C1", "=SUM(uren)")
        .put("A2", 5)
        .value("C1"),
    ).toBe(6);
    expect(withName("36").put("C1", "=Uren/2").value("C1")).toBe(18);
  });

  test("relative references in a name start at the cell that uses the name", () => {
    const bench = withName("Blad1!$A1").put("A5", 7).put("C5", "=Uren");
    expect(bench.value("C5")).toBe(7);
  });

  test("a changed name changes what uses it, and nothing else", () => {
    const bench = withName("36").put("A1", [["=Uren", "=1+1"]]);
    bench.sheet.ensure(0, 1).value = 3;
    const [name] = bench.workbook.names;
    if (name) name.formula = "28";
    bench.workbook.tell((observer) => observer.namesChanged?.());
    bench.calculator.settle();
    expect(bench.values("A1:B1")).toEqual([[28, 3]]);
    bench.workbook.names.splice(0);
    bench.workbook.tell((observer) => observer.namesChanged?.());
    bench.calculator.settle();
    expect(bench.value("A1")).toBe("#NAME?");
  });

  test("names that refer to each other do not loop", () => {
    const bench = withName("Uren+1").put("A1", "=Uren");
    expect(bench.value("A1")).toBe("#NAME?");
  });

  test("structured references", () => {
    const bench = new Bench({}, (sheet, workbook) => {
      workbook.tables.push({
        name: "Formatie",
        sheet,
        range: rectOf("A1:B4"),
        columns: ["Naam", "Uren (week)"],
        hasHeader: true,
        hasTotals: true,
        hasFilter: true,
      });
    }).put("A1", [
      ["Naam", "Uren (week)"],
      ["Anne", 36],
      ["Bob", 28],
      ["Totaal", 64],
    ]);
    bench.put("D2", "=SUM(Formatie[Uren (week)])").put("D3", "=Formatie[@[Uren (week)]]*2");
    bench.put("E1", "=Formatie[[#Totals],[Uren (week)]]").put("E2", "=Formatie[[#Headers],[Naam]]");
    bench.put("E3", "=ROWS(Formatie)+COLUMNS(Formatie[#All])").put("E4", "=SUM(Formatie[Bestaat niet])");
    expect([bench.value("D2"), bench.value("D3")]).toEqual([64, 56]);
    expect(bench.values("E1:E4")).toEqual([[64], ["Naam"], [4], ["#REF!"]]);
    expect(bench.put("B2", 30).value("D2")).toBe(58);
  });
});

describe("sheets", () => {
  function withTeam(): { bench: Bench; team: Sheet } {
    const bench = new Bench();
    const team = bench.workbook.addSheet("Team werk");
    bench.put("A1", 36, team);
    return { bench, team };
  }

  test("a formula looks at another sheet, and follows its new name", () => {
    const { bench, team } = withTeam();
    bench.put("A1", "='Team werk'!A1*2");
    bench.sheet.touched.clear();
    bench.workbook.renameSheet(team, "Formatie");
    bench.calculator.settle();
    expect(bench.sheet.cell(0, 0)?.formula).toBe("Formatie!A1*2");
    expect(touched(bench.sheet)).toEqual(["0,0"]);
    expect(bench.put("A1", 10, team).value("A1")).toBe(20);
  });

  test("a value from the file is still believed after a sheet is renamed", () => {
    const bench = new Bench({}, (sheet, workbook) => {
      workbook.addSheet("Team");
      stored(sheet, "A1", "Team!A1+ONBEKEND(1)", 12);
    });
    const team = bench.workbook.sheetByName("Team");
    if (team) bench.workbook.renameSheet(team, "Formatie");
    bench.calculator.settle();
    expect(bench.value("A1")).toBe(12);
    expect(bench.sheet.cell(0, 0)).toMatchObject({ formula: "Formatie!A1+ONBEKEND(1)" });
    expect(bench.sheet.cell(0, 0)?.stale).toBeUndefined();
  });

  test("a name that mentions the sheet follows too", () => {
    const { bench, team } = withTeam();
    bench.workbook.names.push({
      name: "Uren",
      formula: "'Team werk'!$A$1",
      sheet: null,
      hidden: false,
      comment: "",
      fromFile: true,
    });
    bench.workbook.tell((observer) => observer.namesChanged?.());
    bench.put("A1", "=Uren");
    bench.workbook.renameSheet(team, "X");
    expect(bench.workbook.names[0]?.formula).toBe("X!$A$1");
    expect(bench.put("A1", 8, team).value("A1")).toBe(8);
  });

  test("a deleted sheet leaves #REF!", () => {
    const { bench, team } = withTeam();
    bench.put("A1", [["='Team werk'!A1*2", "=A1+1"]]);
    bench.workbook.deleteSheet(team);
    bench.calculator.settle();
    expect(bench.values("A1:B1")).toEqual([["#REF!", "#REF!"]]);
    expect(bench.sheet.cell(0, 0)?.formula).toBe("#REF!*2");
  });

  test("a formula that mentions a missing sheet follows when it is added", () => {
    const bench = new Bench().put("A1", "=Nieuw!A1+1");
    expect(bench.value("A1")).toBe("#REF!");
    bench.workbook.addSheet("Nieuw");
    bench.calculator.settle();
    expect(bench.value("A1")).toBe(1);
  });
});

describe("telling others", () => {
  test("reports what calculation changed: one rectangle for each sheet", () => {
    const bench = new Bench().put("B1", [["=A1", "=A1"]]);
    const told: { range: Rect; origin: string }[] = [];
    bench.workbook.observers.add({
      cellsChanged: (_, range, origin) => {
        told.push({ range, origin });
      },
    });
    bench.put("A1", 5);
    expect(told).toEqual([
      { range: rectOf("A1"), origin: "user" },
      { range: rectOf("B1:C1"), origin: "calculation" },
    ]);
  });
});

test("TODAY moves with the clock when anything is calculated", () => {
  let day = 3;
  const bench = new Bench({ today: () => ({ year: 2020, month: 3, day }) }).put("A1", "=TODAY()");
  day = 4;
  expect(bench.put("B1", 1).value("A1")).toBe(43894);
});

test("errors pass through", () => {
  const bench = new Bench().put("A1", new CellError("#N/A")).put("B1", "=SUM(A1:A2)");
  expect(bench.value("B1")).toBe("#N/A");
});

describe("manual calculation", () => {
  function manual(): Bench {
    return new Bench({}, (_sheet, workbook) => (workbook.calculationMode = "manual"));
  }

  test("calculates a formula when it is entered, with what stands in the cells then", () => {
    const bench = manual().put("A1", [["=A2*2"], ["=3+4"]]);
    expect(bench.values("A1:A2")).toEqual([[0], [7]]);
  });

  test("leaves what depends on a change as it was, until somebody asks", () => {
    const bench = manual()
      .put("A1", [[1, "=A1*10"]])
      .put("A1", 2);
    expect(bench.value("B1")).toBe(10);
    bench.calculator.calculateNow();
    expect(bench.value("B1")).toBe(20);
  });

  test("one sheet can be calculated, with the others as they are", () => {
    const bench = manual().put("A1", [[1, "=A1*10"]]);
    const own = bench.workbook.addSheet("Eigen");
    const inputs = [[{ formula: "B1+1" }, { formula: `${bench.sheet.name}!B1` }]];
    bench.workbook.enter(own, { top: 0, left: 0, bottom: 0, right: 1 }, inputs, "user");
    bench.calculator.settle();
    bench.put("A1", 2);
    bench.calculator.calculateSheet(own, true);
    expect(own.cell(0, 0)?.value).toBe(11);
    expect(own.cell(0, 1)?.value).toBe(10);
  });
});
