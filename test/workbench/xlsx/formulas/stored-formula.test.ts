import { customFunctions, readFormula, storeFormula } from "../../../../src/workbench/xlsx/formulas/stored-formula";

const custom = customFunctions(["CASELOAD", "TEAM.CASELOADDEEL"]);

test.each([
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["_xlfn.XLOOKUP(1,A:A,$B:$B)", "XLOOKUP(1,A:A,$B:$B)"],
  ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))", "SORT(UNIQUE(A1:A3))"],
  ["_xlfn.LET(_xlpm.uren,B2,_xlpm.uren*2)", "LET(uren,B2,uren*2)"],
  ["_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x+_xlpm.y)(1,2)", "LAMBDA(x,y,x+y)(1,2)"],
  ["_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))", "LET(f,LAMBDA(x,x+1),f(2))"],
  ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM(A1#)"],
  ["_xlfn.SINGLE(A1:A3)+1", "@A1:A3+1"],
  ["_xldudf_CASELOAD(36)", "CASELOAD(36)"],
  ["_xldudf_TEAM_CASELOADDEEL(36,470,160)", "TEAM.CASELOADDEEL(36,470,160)"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["_xlfn.NIEUWER.DAN.WIJ(A1)", "_xlfn.NIEUWER.DAN.WIJ(A1)"],
  ['IF(A1="_xlfn.tekst","_xldudf_",1)', 'IF(A1="_xlfn.tekst","_xldudf_",1)'],
  ["[1]Blad1!$A$1+'it''s'!B2", "[1]Blad1!$A$1+'it''s'!B2"],
  ["tblFormatie[[#This Row],[Uren]]*2", "tblFormatie[[#This Row],[Uren]]*2"],
])("%s is stored for %s, and back", (stored, shown) => {
  expect(readFormula(stored, custom)).toBe(shown);
  expect(storeFormula(shown, custom)).toBe(stored);
});

test("a custom function without its prefix can be read, and is stored with it", () => {
  expect(readFormula("CASELOAD(36)", custom)).toBe("CASELOAD(36)");
  expect(storeFormula("caseload(36)", custom)).toBe("_xldudf_CASELOAD(36)");
});

test("a custom function of another add-in keeps its name", () => {
  expect(readFormula("_xldudf_ANDERS(1)", custom)).toBe("_xldudf_ANDERS(1)");
  expect(storeFormula("_xldudf_ANDERS(1)", custom)).toBe("_xldudf_ANDERS(1)");
});

test("a prefix that Excel does not use is removed", () => {
  expect(readFormula("_xlfn.NETWORKDAYS.INTL(A1,B1)", custom)).toBe("NETWORKDAYS.INTL(A1,B1)");
});
