import { Bench, result, type Entry } from "../bench";

/*
 * What Excel itself saved as the results of formulas in public files, where we answered otherwise before (decision 0143): the test files of IronCalc,
 * pycel, EPPlus and Apache POI, as far as Excel wrote them.
 */
type Case = readonly [formula: string, expected: number | string | boolean];

function onCells(title: string, cells: readonly (readonly Entry[])[], cases: readonly Case[]): void {
  test.each(cases)(`${title}: %s`, (formula, expected) => {
    expect(result(formula, cells)).toBe(expected);
  });
}

onCells(
  "texts in AND, OR and XOR",
  [[null]],
  [
    ['OR("",TRUE)', true],
    ['XOR("",FALSE)', false],
    ['AND("",TRUE)', true],
    ['OR("FALSE")', false],
    ['OR("1")', "#VALUE!"],
    ['AND(TRUE,"0")', true],
    ['AND(TRUE,"tekst",#REF!)', "#REF!"],
    ['AND("","")', "#VALUE!"],
    ["AND(A1,TRUE)", true],
    ["AND(A1)", "#VALUE!"],
  ],
);

onCells(
  "criteria",
  [[23], ['="23"'], [true], [1], [-23], ["hey"], [false]],
  [
    ['COUNTIF(A1:A7,"=23")', 2],
    ['COUNTIF(A1:A7,"<>23")', 6],
    ['COUNTIFS(A1:A7,"<>23")', 6],
    ['COUNTIF(A1:A7,"<>hey")', 6],
    ['COUNTIF(A1:A7,"<")', 0],
    ['COUNTIF(A1:A7,">=")', 0],
    ['COUNTIF(A1:A7,"<>")', 7],
  ],
);

onCells(
  "TRUE and FALSE are no whole numbers",
  [[true, false, 1]],
  [
    ["ISEVEN(A1)", "#VALUE!"],
    ["ISODD(B1)", "#VALUE!"],
    ["EDATE(A1,C1)", "#VALUE!"],
    ["EDATE(C1,B1)", "#VALUE!"],
    ["EOMONTH(B1,C1)", "#VALUE!"],
    ["QUOTIENT(A1,C1)", "#VALUE!"],
    ["MROUND(A1,C1)", "#VALUE!"],
  ],
);

onCells(
  "days outside the calendar",
  [[null]],
  [
    ["DATE(9999,13,-1)", "#NUM!"],
    ["DATE(9999,12,31)", 2_958_465],
    ["DAYS(-5,-10)", "#NUM!"],
  ],
);

onCells(
  "which error comes first",
  [["=1/0", "=NA()"]],
  [
    ["FIND(A1,B1)", "#DIV/0!"],
    ["SEARCH(B1,A1)", "#N/A"],
    ["SUBTOTAL(9,#REF!)", "#REF!"],
  ],
);

const numbers: readonly (readonly Entry[])[] = [[0], [1], [2], [3], [4], [null]];
onCells("looking up", numbers, [
  ["VLOOKUP(8,A1:A5,0,FALSE)", "#N/A"],
  ["VLOOKUP(2,A1:A5,0,FALSE)", "#VALUE!"],
  ['VLOOKUP(8,"Nothing",1)', "#VALUE!"],
  ['HLOOKUP(8,"Nothing",1)', "#VALUE!"],
  ["VLOOKUP(2,3,1)", "#N/A"],
  ["INDEX({1,2,3},1,0,1)", 1],
  ["INDEX({1,2,3},1,1,2)", "#REF!"],
  ["MATCH(A6,A1:A5,-1)", 1],
  ["MATCH(-1,A1:A5,-1)", 5],
]);

onCells(
  "the next smaller value may be of another type",
  [
    [2, "a"],
    [5, "b"],
    [true, "f"],
    ["ala", "g"],
  ],
  [
    ["XLOOKUP(FALSE,A1:A4,B1:B4,,-1)", "g"],
    ['XLOOKUP("qwerty",A1:A4,B1:B4,,-1)', "g"],
    ["XLOOKUP(1,A1:A4,B1:B4,,-1)", "#N/A"],
  ],
);

onCells(
  "an empty cell in SWITCH is 0",
  [[false, null, '=""', 0]],
  [
    ['SWITCH(A1,B1,"gelijk")', "#N/A"],
    ['SWITCH(B1,C1,"gelijk")', "#N/A"],
    ['SWITCH(B1,D1,"gelijk")', "gelijk"],
    ['SWITCH(D1,B1,"gelijk")', "gelijk"],
  ],
);

test("INDIRECT takes rows with zeros in front", () => {
  expect(result('ROW(INDIRECT("05:05"))', [])).toBe(5);
  expect(result('ROW(INDIRECT("SS077:SW090"))', [])).toBe(77);
});

test("while a filter of the sheet is on, SUBTOTAL leaves out every hidden row, also one that was hidden by hand", () => {
  const subtotal = (filterIsOn: boolean) =>
    new Bench({}, (sheet) => {
      sheet.rowFormats.set(2, { hidden: true });
      if (filterIsOn) sheet.filtered.push({ top: 9, left: 0, bottom: 12, right: 1 });
    })
      .put("A1", [[1], [2], [3], ["=SUBTOTAL(9,A1:A3)"]])
      .value("A4");
  expect(subtotal(true)).toBe(3);
  expect(subtotal(false)).toBe(6);
});
