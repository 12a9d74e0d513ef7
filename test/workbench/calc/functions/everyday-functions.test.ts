import { Bench, result, type Entry } from "../bench";

/**
 * Functions of everyday sheets, with the examples of Microsoft's function reference (support.microsoft.com, each function's own page) and the edge
 * cases that it names.
 */
type Case = readonly [formula: string, expected: number | string | boolean | null];

function onCells(title: string, cells: readonly (readonly Entry[])[], cases: readonly Case[]): void {
  test.each(cases)(`${title}: %s`, (formula, expected) => {
    const value = result(formula, cells);
    if (typeof expected === "number" && !Number.isInteger(expected)) expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
}

const houses: readonly (readonly Entry[])[] = [
  [100_000, 7_000],
  [200_000, 14_000],
  [300_000, 21_000],
  [400_000, 28_000],
];
onCells("AVERAGEIF, over property values and commissions", houses, [
  ['AVERAGEIF(B1:B4,"<23000")', 14_000],
  ['AVERAGEIF(A1:A4,"<250000")', 150_000],
  ['AVERAGEIF(A1:A4,"<95000")', "#DIV/0!"],
  ['AVERAGEIF(A1:A4,">250000",B1:B4)', 24_500],
  ['AVERAGEIF(A1:A4,">250000",B1)', 24_500],
]);

const grades: readonly (readonly Entry[])[] = [
  ["Emilio", 75, 85, 87],
  ["Julie", 94, 80, 88],
  ["Hans", 86, 93, "Incomplete"],
  ["Frederique", "Incomplete", 75, 75],
];
onCells("AVERAGEIFS, over grades", grades, [
  ['AVERAGEIFS(B1:B4,B1:B4,">70",B1:B4,"<90")', 80.5],
  ['AVERAGEIFS(C1:C4,C1:C4,">95")', "#DIV/0!"],
  ['AVERAGEIFS(D1:D4,D1:D4,"<>Incomplete",D1:D4,">80")', 87.5],
  ['AVERAGEIFS(D1:D4,B1:B3,">70")', "#VALUE!"],
]);

const weights: readonly (readonly Entry[])[] = [
  [89, 1, "b", 10, "a"],
  [93, 2, "a", 11, "b"],
  [96, 2, "a", 12, "a"],
  [85, 3, "b", 13, "b"],
  [91, 1, "b", null, "b"],
  [88, 1, "a", null, null],
];
onCells("MAXIFS and MINIFS", weights, [
  ["MAXIFS(A1:A6,B1:B6,1)", 91],
  ['MAXIFS(D1:D4,E1:E4,"b",D1:D4,">12")', 13],
  ["MINIFS(A1:A6,B1:B6,1)", 88],
  ['MINIFS(D1:D4,E1:E4,"b",D1:D4,">11")', 13],
  ["MAXIFS(A1:A6,B1:B6,9)", 0],
  ["MINIFS(A1:A5,B1:B4,1)", "#VALUE!"],
  ["MEDIAN(B1:B5)", 2],
  ["MEDIAN(1,2,3,4,5,6)", 3.5],
  ["MEDIAN(C1:C6)", "#NUM!"],
]);

const frequencies: readonly (readonly Entry[])[] = [
  [4.14, "red"],
  [4.19, "orange"],
  [5.17, "yellow"],
  [5.77, "green"],
  [6.39, "blue"],
];
onCells("LOOKUP, XLOOKUP and XMATCH", frequencies, [
  ["LOOKUP(4.19,A1:A5,B1:B5)", "orange"],
  ["LOOKUP(5.75,A1:A5,B1:B5)", "yellow"],
  ["LOOKUP(7.66,A1:A5,B1:B5)", "blue"],
  ["LOOKUP(0,A1:A5,B1:B5)", "#N/A"],
  ["LOOKUP(5.75,A1:B5)", "yellow"],
  ['LOOKUP("C",{"a","b","c","d";1,2,3,4})', 3],
  ['LOOKUP("bump",{"a",1;"b",2;"c",3})', 2],
  ["XLOOKUP(5.17,A1:A5,B1:B5)", "yellow"],
  ["XLOOKUP(5.75,A1:A5,B1:B5)", "#N/A"],
  ['XLOOKUP(5.75,A1:A5,B1:B5,"geen")', "geen"],
  ["XLOOKUP(5.75,A1:A5,B1:B5,,-1)", "yellow"],
  ["XLOOKUP(5.75,A1:A5,B1:B5,,1)", "green"],
  ["XLOOKUP(1,A1:A5,B1:B5,,-1)", "#N/A"],
  ['XLOOKUP("*e?",B1:B5,A1:A5,,2)', 4.14],
  ['XLOOKUP("*e?",B1:B5,A1:A5,,0)', "#N/A"],
  ['XLOOKUP("*e*",B1:B5,A1:A5,,2,-1)', 6.39],
  ["XLOOKUP(4.14,A1:A5,B1:B4)", "#VALUE!"],
  ["XLOOKUP(4.14,A1:B5,B1:B5)", "#VALUE!"],
  ["XLOOKUP(4.14,A1:A5,B1:B5,,3)", "#VALUE!"],
  ['XMATCH("GREEN",B1:B5)', 4],
  ['XMATCH("paars",B1:B5)', "#N/A"],
  ["XMATCH(6,A1:A5,1)", 5],
]);

test("XLOOKUP gives a whole row, which spills", () => {
  const bench = new Bench()
    .put("A1", [
      ["Bob", 1, 2],
      ["Anne", 3, 4],
    ])
    .put("E1", '=XLOOKUP("anne",A1:A2,B1:C2)');
  expect(bench.values("E1:F1")).toEqual([[3, 4]]);
});

onCells(
  "choosing",
  [],
  [
    ['IFS(FALSE,"a",2>1,"b",TRUE,"c")', "b"],
    ['IFS(FALSE,"a")', "#N/A"],
    ['IFS(TRUE,"a",1/0,"b")', "a"],
    ['IFS(1/0,"a",TRUE,"b")', "#DIV/0!"],
    ["IFS(TRUE)", "#VALUE!"],
    ['SWITCH(2,1,"Sunday",2,"Monday",3,"Tuesday","No match")', "Monday"],
    ['SWITCH(99,1,"Sunday",2,"Monday",3,"Tuesday")', "#N/A"],
    ['SWITCH(99,1,"Sunday",2,"Monday",3,"Tuesday","No match")', "No match"],
    ['SWITCH("B","a",1,"b",1+1)', 2],
    ["SWITCH(1/0,1,2)", "#DIV/0!"],
    ["XOR(3>0,2<9)", false],
    ["XOR(3>12,4>6)", false],
    ["XOR(TRUE,TRUE,TRUE)", true],
  ],
);

onCells(
  "what a value is",
  [],
  [
    ["ISNA(NA())", true],
    ["ISNA(1/0)", false],
    ["ISERR(1/0)", true],
    ["ISERR(NA())", false],
    ["ISLOGICAL(TRUE)", true],
    ['ISNONTEXT("a")', false],
    ["ISNONTEXT(A1)", true],
    ["ISEVEN(-1)", false],
    ["ISEVEN(2.5)", true],
    ["ISODD(5)", true],
  ],
);

onCells(
  "texts",
  [
    ["een", null, "drie"],
    [1, true, 2.5],
  ],
  [
    ['TEXTJOIN(", ",TRUE,A1:C1)', "een, drie"],
    ['TEXTJOIN(", ",FALSE,A1:C1)', "een, , drie"],
    ['TEXTJOIN("-",TRUE,A2:C2,"x")', "1-TRUE-2.5-x"],
    ['TEXTJOIN({"a","b"},TRUE,1,2,3,4)', "1a2b3a4"],
    ["CONCAT(A1:C2)", "eendrie1TRUE2.5"],
    ['CONCAT(REPT("x",32767),"y")', "#VALUE!"],
    ['REPLACE("abcdefghijk",6,5,"*")', "abcde*k"],
    ['REPLACE("2009",3,2,"10")', "2010"],
    ['REPLACE("123456",1,3,"@")', "@456"],
    ['REPLACE("abc",0,1,"x")', "#VALUE!"],
    ["CHAR(65)", "A"],
    ["CHAR(128)", "€"],
    ["CHAR(10)", "\n"],
    ["CHAR(0)", "#VALUE!"],
    ['EXACT("word","Word")', false],
    ['PROPER("2-way street")', "2-Way Street"],
    ['PROPER("76BudGet")', "76Budget"],
  ],
);

onCells(
  "numbers",
  [],
  [
    ["CEILING(2.5,1)", 3],
    ["CEILING(-2.5,-2)", -4],
    ["CEILING(-2.5,2)", -2],
    ["CEILING(1.5,0.1)", 1.5],
    ["CEILING(0.234,0.01)", 0.24],
    ["CEILING(2,-1)", "#NUM!"],
    ["CEILING(2,0)", 0],
    ["CEILING.MATH(24.3,5)", 25],
    ["CEILING.MATH(6.7)", 7],
    ["CEILING.MATH(-8.1,2)", -8],
    ["CEILING.MATH(-5.5,2,-1)", -6],
    ["FLOOR.MATH(24.3,5)", 20],
    ["FLOOR.MATH(6.7)", 6],
    ["FLOOR.MATH(-8.1,2)", -10],
    ["FLOOR.MATH(-5.5,2,-1)", -4],
    ["PI()", Math.PI],
    ["ROMAN(499,0)", "CDXCIX"],
    ["ROMAN(499,1)", "LDVLIV"],
    ["ROMAN(499,2)", "XDIX"],
    ["ROMAN(499,3)", "VDIV"],
    ["ROMAN(499,4)", "ID"],
    ["ROMAN(499,FALSE)", "ID"],
    ["ROMAN(2026)", "MMXXVI"],
    ["ROMAN(0)", ""],
    ["ROMAN(4000)", "#VALUE!"],
    ['ARABIC("LVII")', 57],
    ['ARABIC("mcmxii")', 1912],
    ['ARABIC("-XIV")', -14],
    ['ARABIC("ID")', 499],
    ['ARABIC("")', 0],
    ['ARABIC("XX5")', "#VALUE!"],
    ["SUM(SEQUENCE(4,5))", 210],
    ["SUM(SEQUENCE(3,1,10,-2))", 24],
    ["SEQUENCE(0)", "#CALC!"],
    ["SUM(SEQUENCE(1048576,16384))", "#VALUE!"],
  ],
);

onCells(
  "dates",
  [],
  [
    ['DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"ym")', 2],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"md")', 14],
    ['DATEDIF(DATE(1980,2,29),DATE(2025,2,28),"y")', 44],
    ['DATEDIF(DATE(1980,2,29),DATE(2025,3,1),"y")', 45],
    ['DATEDIF(DATE(2003,1,1),DATE(2001,1,1),"y")', "#NUM!"],
    ['DATEDIF(1,2,"q")', "#NUM!"],
    ["DAYS(DATE(2021,3,15),DATE(2021,2,1))", 42],
    ["EOMONTH(DATE(2011,1,1),1)", 40602],
    ["EOMONTH(DATE(2011,1,1),-3)", 40482],
    ["EOMONTH(DATE(1900,1,5),1)", 60],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22))", 109],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),{41235,41247,41295})", 107],
    ["NETWORKDAYS(DATE(2013,3,1),DATE(2012,10,1))", -110],
    ["NETWORKDAYS(DATE(2026,11,28),DATE(2026,11,29))", 0],
    ["WEEKNUM(DATE(2012,3,9))", 10],
    ["WEEKNUM(DATE(2012,3,9),2)", 11],
    ["WEEKNUM(DATE(2012,3,9),21)", 10],
    ["ISOWEEKNUM(DATE(2012,3,9))", 10],
    ["ISOWEEKNUM(DATE(2021,1,3))", 53],
    ["WEEKNUM(1,4)", "#NUM!"],
    ["INT(NOW())=TODAY()", true],
  ],
);

onCells(
  "PRODUCT, SUMSQ and rounding to multiples",
  [[5, 15, 30, "x"]],
  [
    ["PRODUCT(A1:C1)", 2250],
    ["PRODUCT(A1:D1,2)", 4500],
    ["PRODUCT(D1)", 0],
    ["SUMSQ(3,4)", 25],
    ["MROUND(10,3)", 9],
    ["MROUND(-10,-3)", -9],
    ["MROUND(1.3,0.2)", 1.4],
    ["MROUND(5,-2)", "#NUM!"],
    ["EVEN(1.5)", 2],
    ["EVEN(3)", 4],
    ["EVEN(2)", 2],
    ["EVEN(-1)", -2],
    ["EVEN(0)", 0],
    ["ODD(1.5)", 3],
    ["ODD(3)", 3],
    ["ODD(2)", 3],
    ["ODD(-1)", -1],
    ["ODD(-2)", -3],
    ["ODD(0)", 1],
    ["QUOTIENT(5,2)", 2],
    ["QUOTIENT(4.5,3.1)", 1],
    ["QUOTIENT(-10,3)", -3],
    ["QUOTIENT(1,0)", "#DIV/0!"],
  ],
);

onCells(
  "logarithms and angles",
  [[86]],
  [
    ["LOG(10)", 1],
    ["LOG(8,2)", 3],
    ["LOG(1000)", 3],
    ["LOG(8,1)", "#DIV/0!"],
    ["LOG(0)", "#NUM!"],
    ["LN(A1)", 4.454347296],
    ["LN(0)", "#NUM!"],
    ["EXP(1)", 2.718281828],
    ["LOG10(A1)", 1.934498451],
    ["ATAN2(1,1)", 0.785398163],
    ["ATAN2(-1,-1)", -2.35619449],
    ["ATAN2(0,0)", "#DIV/0!"],
    ["ACOS(2)", "#NUM!"],
    ["DEGREES(PI())", 180],
    ["RADIANS(270)", 4.71238898],
  ],
);

const strengths = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299].map((strength) => [strength]);
onCells("how far numbers lie apart", strengths, [
  ["STDEV.S(A1:A10)", 27.46391571984349],
  ["STDEV(A1:A10)", 27.46391571984349],
  ["STDEV.P(A1:A10)", 26.054558142482477],
  ["VAR.S(A1:A10)", 754.2666666666667],
  ["VAR.P(A1:A10)", 678.84],
  ["STDEV(A1)", "#DIV/0!"],
  ["VAR.P(A1)", 0],
  ["PERCENTILE({1,2,3,4},0.3)", 1.9],
  ["PERCENTILE({1,2,3,4},1.1)", "#NUM!"],
  ["PERCENTILE.INC({1,2,3,4},1)", 4],
  ["QUARTILE({1,2,4,7,8,9,10,12},1)", 3.5],
  ["MODE({5.6,4,4,3,2,4})", 4],
  ["MODE({3,2,2,3})", 3],
  ["MODE({1,2})", "#N/A"],
  ["RANK.EQ(A1,A1:A10)", 4],
]);

onCells(
  "times of day",
  [[0.78125, "=DATE(2011,7,18)+0.25"]],
  [
    ["TIME(12,0,0)", 0.5],
    ["TIME(16,48,10)", 0.700115741],
    ["TIME(27,0,0)", 0.125],
    ["TIME(0,-1,0)", "#NUM!"],
    ["HOUR(A1)", 18],
    ["MINUTE(A1)", 45],
    ['HOUR("7:45")', 7],
    ["HOUR(B1)", 6],
    ['SECOND("4:48:18")', 18],
    ["HOUR(TIME(8,30,0)*2)", 17],
    ["MINUTE(-1)", "#NUM!"],
  ],
);

onCells(
  "WORKDAY, from Microsoft's example",
  [["=DATE(2008,11,26)"], ["=DATE(2008,12,4)"], ["=DATE(2009,1,21)"]],
  [
    ["WORKDAY(DATE(2008,10,1),151)-DATE(2009,4,30)", 0],
    ["WORKDAY(DATE(2008,10,1),151,A1:A3)-DATE(2009,5,5)", 0],
    ["WORKDAY(DATE(2026,11,30),-1)-DATE(2026,11,27)", 0],
    ["WORKDAY(DATE(2026,11,28),0)-DATE(2026,11,28)", 0],
  ],
);
