import { fromDutchFormula, toDutchFormula } from "../../../../src/workbench/calc/parse/dutch-formula";

/** Written by hand, as Dutch Excel shows them. */
const formulas: readonly (readonly [dutch: string, kept: string])[] = [
  ["SOM(A1:A3;0,5)", "SUM(A1:A3,0.5)"],
  ["CASELOADDEEL(28;469;160)", "CASELOADDEEL(28,469,160)"],
  ['ALS(B2>=1,5;"a,b;c";WAAR)', 'IF(B2>=1.5,"a,b;c",TRUE)'],
  ["SOM({1\\2;3\\4,5})", "SUM({1,2;3,4.5})"],
  ["ALS.FOUT('Blad, een; twee'!A1;#N/B)", "IFERROR('Blad, een; twee'!A1,#N/A)"],
  ["AFRONDEN.NAAR.BENEDEN(-A1*2,5%;0)", "ROUNDDOWN(-A1*2.5%,0)"],
  ["CASELOAD(36)", "CASELOAD(36)"],
  ["Tabel1[Uren, netto]*2", "Tabel1[Uren, netto]*2"],
];

test.each(formulas)("%s is kept as %s", (dutch, kept) => {
  expect(fromDutchFormula(dutch)).toBe(kept);
});
test.each(formulas)("%s is what is shown of %s", (dutch, kept) => {
  expect(toDutchFormula(kept)).toBe(dutch);
});
test("small letters are no obstacle", () => {
  expect(fromDutchFormula("som(a1;waar)")).toBe("SUM(a1,TRUE)");
});
