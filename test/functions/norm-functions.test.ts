import { contactCaseload, extrapolation, normCaseload, outflowGoal } from "../../src/functions/norm-functions";
import { cellError, column, errorOf, leftOut, one, shown, withExcelErrors } from "./excel-runtime";

/** Figures are those of Ridderkerk 2013 (source 001) and of Gemeente A and C in "Klantmanagement als tandem" (source 002). */

withExcelErrors();

describe("the documents' figures", () => {
  test("NORMCASELOAD: 60 low and 30 high fill 1,2 fte; 650 at 80 are 8,125", () => {
    expect(normCaseload([[60, 30]], [[100, 50]])).toBeCloseTo(1.2, 12);
    expect(normCaseload(one(650), one(80))).toBe(8.125);
  });

  test("CASELOADCONTACT: 79,5 at 13 hours, 103,4 at 10, and 70% of that with 70% contact", () => {
    expect(shown(contactCaseload(column(26, 4), column(30, 150), one(1034), leftOut), 1)).toEqual(column(79.5, 103.4));
    expect(shown(contactCaseload(one(4), one(150), one(1034), one(0.7)), 2)).toEqual(one(72.38));
  });

  test("UITSTROOMDOEL: 10% of 100 and 50 is 10 and 5", () => {
    expect(outflowGoal(column(100, 50), one(0.1))).toEqual(column(10, 5));
  });

  test("EXTRAPOLATIE: 219 in six months are 438 in a year", () => {
    expect(extrapolation(one(219), one(6))).toEqual(one(438));
    expect(extrapolation(one(219), one(6), leftOut)).toEqual(one(438));
    expect(extrapolation(one(219), one(6), one(null))).toEqual(one(438));
    expect(extrapolation(one(219), one(6), one(9))).toEqual(one(328.5));
  });
});

describe("percentages", () => {
  test("a cell that shows 10%, text and a fraction are all one tenth", () => {
    for (const tenth of [0.1, "10%", "10 %", "0,1", "10 procent"]) {
      expect(outflowGoal(one(100), one(tenth))).toEqual(one(10));
      expect(shown(contactCaseload(one(4), one(150), one(1034), one(tenth)), 2)).toEqual(one(10.34));
    }
  });

  test("1 is all of it", () => {
    expect([outflowGoal(one(100), one(1)), outflowGoal(one(100), one("100%"))]).toEqual([one(100), one(100)]);
  });

  test.each([
    [10, "10 is meer dan 100%. Bedoelt u 10%? Typ het procentteken erbij, of vul 0,1 in."],
    ["10", "10 is meer dan 100%. Bedoelt u 10%?"],
    [1.5, "1,5 is meer dan 100%. Bedoelt u 1,5%? Typ het procentteken erbij, of vul 0,015 in."],
    [1000, "1.000 is meer dan 100%. Vul een percentage van hoogstens 100% in, bijvoorbeeld 10% of 0,1."],
    ["tien", "‘tien’ is geen percentage. Vul een percentage in, bijvoorbeeld 10% of 0,1."],
    ["10 uur", "‘10 uur’ is geen percentage."],
    [-0.1, "−0,1 is kleiner dan 0."],
  ])("%p is refused: never wrong by a factor of a hundred", (percentage, sentence) => {
    for (const call of [
      () => outflowGoal(one(100), one(percentage)),
      () => contactCaseload(one(26), one(30), one(1034), one(percentage)),
    ]) {
      expect(errorOf(call)).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
    }
  });
});

describe("what people have in their cells", () => {
  test("text with its own unit is read", () => {
    for (const times of ["26", "26x", "26 keer", "26 keer per jaar", "26x per jaar", "26 / jaar"]) {
      expect(shown(contactCaseload(one(times), one("30 minuten"), one("1.034 uur per jaar")), 1)).toEqual(one(79.5));
    }
    expect(contactCaseload(one(4), one("150 min."), one("1.034,0"))).toEqual(
      contactCaseload(one(4), one(150), one(1034)),
    );
    expect(extrapolation(one("219 klanten"), one("6 mnd"), one("12 maanden"))).toEqual(one(438));
    expect(normCaseload([["60 cliënten", "30"]], [["100", "50 klanten"]])).toBeCloseTo(1.2, 12);
  });

  test("another unit is refused", () => {
    expect(errorOf(() => contactCaseload(one("13 uur"), one(30), one(1034)))).toEqual([
      "#VALUE!",
      "‘13 uur’ is geen aantal keer per jaar. Vul een getal in, bijvoorbeeld 26 voor elke twee weken.",
    ]);
    expect(errorOf(() => contactCaseload(one(26), one("0,5 uur"), one(1034)))[1]).toContain("is geen aantal minuten");
    expect(errorOf(() => contactCaseload(one(26), one(30), one("36 uur per week")))[1]).toContain(
      "is geen aantal uren",
    );
    expect(errorOf(() => extrapolation(one(219), one("half jaar")))[1]).toContain("is geen aantal maanden");
    expect(errorOf(() => extrapolation(one("veel"), one(6)))[1]).toContain("is geen aantal cliënten");
    expect(errorOf(() => normCaseload(one(true), one(80)))[1]).toContain("‘WAAR’ is geen aantal cliënten");
  });

  test("empty cells are 0; an empty norm without clients does not matter, with clients it divides by 0", () => {
    expect(normCaseload(column(60, null, ""), column(100, null, 50))).toBe(0.6);
    expect(outflowGoal(one(null), one(0.1))).toEqual(one(0));
    expect(errorOf(() => normCaseload(column(60, 3), column(100, null)))[0]).toBe("#DIV/0!");
  });

  test("nothing to divide by is #DIV/0!, and productive hours of 0 say so", () => {
    expect(errorOf(() => contactCaseload(one(0), one(30), one(1034)))[0]).toBe("#DIV/0!");
    expect(errorOf(() => extrapolation(one(219), one(0)))[0]).toBe("#DIV/0!");
    expect(errorOf(() => contactCaseload(one(26), one(30), one(null)))).toEqual([
      "#VALUE!",
      "Productieve uren zijn meer dan 0. Vul de productieve uren per fte per jaar in, bijvoorbeeld 1.363.",
    ]);
  });

  test.each([
    ["notAvailable", "#N/A"],
    ["divisionByZero", "#DIV/0!"],
    ["invalidReference", "#N/A"],
  ] as const)("a cell with the error %s gives %s", (code, expected) => {
    const bad = one(cellError(code));
    for (const call of [
      () => normCaseload(bad, one(80)),
      () => normCaseload(one(0), bad),
      () => contactCaseload(bad, one(30), one(1034)),
      () => contactCaseload(one(26), one(30), one(1034), bad),
      () => outflowGoal(one(100), bad),
      () => extrapolation(one(219), one(6), bad),
    ]) {
      expect(errorOf(call)[0]).toBe(expected);
    }
  });
});

describe("ranges", () => {
  test("NORMCASELOAD takes counts in any shape, with as many norms or one", () => {
    expect(normCaseload([[60, 30]], column(100, 50))).toBeCloseTo(1.2, 12);
    expect(
      normCaseload(
        [
          [40, 40],
          [40, 40],
        ],
        one(80),
      ),
    ).toBe(2);
    expect(errorOf(() => normCaseload(column(1, 2, 3), column(1, 2)))).toEqual([
      "#VALUE!",
      "De bereiken zijn niet even groot: 3 cellen met aantallen en 2 cellen met normen. Kies bereiken die even groot zijn, of één norm.",
    ]);
    expect(errorOf(() => normCaseload(one(60), column(100, 50)))[0]).toBe("#VALUE!");
  });

  test("one bad cell spoils one answer", () => {
    expect(shown(outflowGoal(column(100, "veel", 50), column(0.1, 0.1, 10)))).toEqual(column(10, "#VALUE!", "#VALUE!"));
  });

  test("25,000 cells in one call", () => {
    const many = Array.from({ length: 25_000 }, (_, row) => [row % 100]);
    expect(normCaseload(many, one(50))).toBeCloseTo((250 * 4950) / 50, 6);
    expect(
      normCaseload(
        many,
        many.map(() => [50]),
      ),
    ).toBeCloseTo((250 * 4950) / 50, 6);
    expect(outflowGoal(many, one(0.5)).at(-1)).toEqual([49.5]);
    expect(extrapolation(many, one(6)).at(-1)).toEqual([198]);
    expect(contactCaseload(many, one(60), one(990)).at(-1)).toEqual([10]);
  });
});
