import {
  removeSheetFromFormula,
  renameSheetInFormula,
  translateFormula,
} from "../../../../src/workbench/calc/rewrite/rewrite";

describe("translating a formula to another cell", () => {
  test.each([
    ["A1", "A2"],
    ["$A$1+A$1+$A1", "$A$1+A$1+$A2"],
    ["SUM(B2:B9)*'Blad 1'!C3", "SUM(B3:B10)*'Blad 1'!C4"],
    ["A:A+1:3", "A:A+2:4"],
    ['"A1"&A1', '"A1"&A2'],
    ["LOG10(A1)", "LOG10(A2)"],
    ["Formatie[@Uren]+naam", "Formatie[@Uren]+naam"],
    ["[1]Blad1!A1", "[1]Blad1!A2"],
    ["SUM( A1 , 2 )", "SUM( A2 , 2 )"],
  ])("one row down, %s becomes %s", (formula, expected) => {
    expect(translateFormula(formula, 0, 0, 1, 0)).toBe(expected);
  });

  test("a reference that would leave the sheet comes back on the other side", () => {
    expect(translateFormula("A1", 1, 0, 0, 0)).toBe("A1048576");
  });

  test("to its own cell it stays letter for letter", () => {
    expect(translateFormula("sum(a1:a1)", 3, 3, 3, 3)).toBe("sum(a1:a1)");
  });
});

describe("renaming a sheet", () => {
  test.each([
    ["Blad1!A1+A1", "'Team werk'!A1+A1"],
    ["SUM(blad1!A:A,Blad2!A1)", "SUM('Team werk'!A:A,Blad2!A1)"],
    ["'Blad1'!uren", "'Team werk'!uren"],
    ['"Blad1!A1"&Blad1!A1', "\"Blad1!A1\"&'Team werk'!A1"],
    ["SUM(Blad1:Blad3!A1)", "SUM('Team werk:Blad3'!A1)"],
    ["[1]Blad1!A1", "[1]Blad1!A1"],
    ["Blad10!A1", "Blad10!A1"],
    ["Formatie[Blad1]+Blad1!A1", "Formatie[Blad1]+'Team werk'!A1"],
    ["Blad1!A1:Blad1!B2", "'Team werk'!A1:'Team werk'!B2"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameSheetInFormula(formula, "Blad1", "Team werk")).toBe(expected);
  });

  test.each([
    ["it's", "'Jan''s'!A1"],
    ["2020", "'Jan''s'!A1"],
  ])("quotes where they are needed: %s", (before, expected) => {
    const quoted = `'${before.replaceAll("'", "''")}'!A1`;
    expect(renameSheetInFormula(quoted, before, "Jan's")).toBe(expected);
  });
});

test.each([
  ["Blad1!A1+A1", "#REF!+A1"],
  ["SUM('Blad1'!A1:B2)", "SUM(#REF!)"],
  ["Blad2!A1", "Blad2!A1"],
])("deleting Blad1 turns %s into %s", (formula, expected) => {
  expect(removeSheetFromFormula(formula, "Blad1")).toBe(expected);
});
