import fc from "fast-check";
import {
  apportionCaseload,
  caseloadHours,
  caseloadIndex,
  caseloadPerFte,
  caseloadShare,
} from "../../src/functions/caseload-functions";
import { cellError, column, errorOf, one, withExcelErrors } from "./excel-runtime";

/** The functions as Excel's runtime calls them, with its own error values. Figures are those of the memo of 3 March 2020. */

withExcelErrors();

describe("the figures of the memo", () => {
  const hours = column(36, 36, 28, 36, 24);
  const current = column(90, 122, 71, 186, 0);

  test("CASELOADDEEL: exact shares, one cell or a block", () => {
    expect(caseloadShare(one(36), one(469), one(160))).toEqual([[105.525]]);
    expect(caseloadShare(hours, one(469), one(160))).toEqual(column(105.525, 105.525, 82.075, 105.525, 70.35));
  });

  test("CASELOADVERDELING: whole clients that add up to 469, ties to the larger caseload", () => {
    expect(apportionCaseload(hours, 469, current)).toEqual(column(105, 106, 82, 106, 70));
  });

  test("CASELOADUREN: side tasks of 8, 4 and 4 hours leave 144", () => {
    const left = caseloadHours(hours, column("-", 8, 4, null, "4 uur"), null as never);
    expect(left).toEqual(column(36, 28, 24, 36, 20));
  });

  test("CASELOADINDEX: 85, 116, 87, 176 and 0", () => {
    const index = caseloadIndex(current, hours, one(469), one(160));
    expect(index.flat().map(Math.round)).toEqual([85, 116, 87, 176, 0]);
  });

  test("CASELOADPERFTE: 105,525 for the whole team; 36 hours unless another week is given", () => {
    expect(caseloadPerFte(one(469), one(160), null as never)[0]?.[0]).toBeCloseTo(105.525, 10);
    expect(caseloadPerFte(one(469), one(160))[0]?.[0]).toBeCloseTo(105.525, 10);
    expect(caseloadPerFte(one(90), one(18), one(40))).toEqual([[200]]);
  });
});

describe("what people have in their cells", () => {
  test("text that says hours or clients is understood as on the sheets", () => {
    for (const text of ["36 uur", "36u", "36,0", " 36 ", "36 uur per week", "36/36"]) {
      expect(caseloadShare(one(text), one("469 cliënten"), one("160 uur per week"))).toEqual([[105.525]]);
    }
    expect(caseloadHours(one("2,5"), one("0,5"))).toEqual([[2]]);
  });

  test("empty cells are 0", () => {
    for (const empty of [null, "", " "]) expect(caseloadShare(one(empty), one(469), one(160))).toEqual([[0]]);
  });

  test("hours left are never below 0, and a fraction stays hours", () => {
    expect(caseloadHours(one(8), one(10), one(4))).toEqual([[0]]);
    expect(caseloadHours(one(36), one(0.1), one(null))).toEqual([[35.9]]);
  });

  test.each([
    ["veel", "‘veel’ is geen aantal uren. Vul de uren per week in als getal, bijvoorbeeld 36 of 36 uur."],
    ["1 fte", "‘1 fte’ is geen aantal uren"],
    ["10%", "‘10%’ is geen aantal uren"],
    ["36 of 32", "‘36 of 32’ is geen aantal uren"],
    [true, "‘WAAR’ is geen aantal uren"],
    [Number.NaN, "geen aantal uren"],
    [-4, "−4 is kleiner dan 0. Vul een getal van 0 of meer in."],
    ["x".repeat(500), `‘${"x".repeat(40)}…’ is geen aantal uren`],
  ])("%p for hours is #VALUE! with a sentence", (value, sentence) => {
    for (const call of [
      () => caseloadShare(one(value), one(469), one(160)),
      () => caseloadHours(one(36), one(value)),
      () => caseloadIndex(one(90), one(value), one(469), one(160)),
      () => caseloadPerFte(one(90), one(36), one(value)),
      () => apportionCaseload(column(36, value), 469),
    ]) {
      expect(errorOf(call)).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
    }
  });

  test("text for clients says that it is no number of clients", () => {
    const sentence = "‘36 uur’ is geen aantal cliënten. Vul een getal in, bijvoorbeeld 90.";
    expect(errorOf(() => caseloadShare(one(36), one("36 uur"), one(160)))).toEqual(["#VALUE!", sentence]);
    expect(errorOf(() => apportionCaseload(one(36), 469.5))).toEqual([
      "#VALUE!",
      "469,5 cliënten zijn niet in hele aantallen te verdelen. Vul een heel getal in.",
    ]);
  });

  test.each([
    ["notAvailable", "#N/A"],
    ["divisionByZero", "#DIV/0!"],
    ["invalidValue", "#VALUE!"],
    ["invalidNumber", "#NUM!"],
    ["invalidName", "#N/A"],
    ["invalidReference", "#N/A"],
  ] as const)("a cell with the error %s gives %s, never a number", (code, shown) => {
    const bad = cellError(code);
    for (const call of [
      () => caseloadShare(one(36), one(bad), one(160)),
      () => caseloadHours(one(36), one(bad)),
      () => caseloadIndex(one(bad), one(36), one(469), one(160)),
      () => caseloadPerFte(one(90), one(36), one(bad)),
      () => apportionCaseload(column(36, bad), 469),
    ]) {
      expect(errorOf(call)[0]).toBe(shown);
    }
  });

  test("nothing to divide by is #DIV/0!", () => {
    for (const call of [
      () => caseloadShare(one(36), one(469), one(0)),
      () => caseloadShare(one(0), one(469), one(null)),
      () => caseloadIndex(one(90), one(0), one(469), one(160)),
      () => caseloadIndex(one(90), one(36), one(0), one(160)),
      () => caseloadIndex(one(90), one(36), one(469), one(0)),
      () => caseloadPerFte(one(90), one(0)),
      () => apportionCaseload(column(0, 0), 469),
    ]) {
      expect(errorOf(call)[0]).toBe("#DIV/0!");
    }
  });

  test("a full-time week of 0 hours is refused; an empty cell for it is 36", () => {
    expect(errorOf(() => caseloadPerFte(one(90), one(36), one(0)))).toEqual([
      "#VALUE!",
      "Een voltijdse week heeft meer dan 0 uur. Vul de uren per week in, bijvoorbeeld 36, of laat dit weg.",
    ]);
    expect(caseloadPerFte(one(90), one(36), one(null))).toEqual([[90]]);
  });
});

describe("blocks of cells", () => {
  test("one bad cell spoils one answer", () => {
    const answers = caseloadShare(column(36, "veel", cellError("notAvailable"), 24), one(469), one(160)).flat();
    expect(answers.map((answer: unknown) => (answer instanceof CustomFunctions.Error ? answer.code : answer))).toEqual([
      105.525,
      "#VALUE!",
      "#N/A",
      70.35,
    ]);
  });

  test("blocks of other shapes are refused with their sizes", () => {
    expect(errorOf(() => caseloadHours(column(36, 36), [[1, 2]]))).toEqual([
      "#VALUE!",
      "De bereiken zijn niet even groot: 2 rijen bij 1 kolom en 1 rij bij 2 kolommen. Kies bereiken van dezelfde vorm, of één cel.",
    ]);
    expect(errorOf(() => apportionCaseload(column(36, 36), 469, column(90)))).toEqual([
      "#VALUE!",
      "De bereiken zijn niet even groot: 2 cellen met uren en 1 cel met huidige aantallen. Kies bereiken die even groot zijn.",
    ]);
  });

  test("every cell of any shape has the answer that it has alone", () => {
    const cell = fc.oneof(
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.constantFrom(null, "", "24 uur", "veel", -1, true),
    );
    const block = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    const alone = (value: unknown): unknown => {
      try {
        return caseloadShare(one(value), one(469), one(160))[0]?.[0];
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(block, (cells) => {
        fc.pre(cells.length > 1 || (cells[0]?.length ?? 0) > 1);
        expect(caseloadShare(cells, one(469), one(160))).toEqual(cells.map((row) => row.map(alone)));
      }),
    );
  });

  test("25,000 cells in one call", () => {
    const hours = Array.from({ length: 25_000 }, (_, row) => [row % 37]);
    const total = hours.flat().reduce((sum, own) => sum + own, 0);
    expect(caseloadShare(hours, one(1_000_000), one(total)).flat()[36]).toBeCloseTo((1_000_000 * 36) / total, 9);
    expect(caseloadHours(hours, hours)).toEqual(hours.map(() => [0]));
    expect(
      caseloadIndex(
        hours,
        hours.map(() => [36]),
        one(100),
        one(3600),
      ).flat()[36],
    ).toBeCloseTo(3600, 9);
    expect(
      caseloadPerFte(
        hours,
        hours.map(() => [36]),
      )
        .flat()
        .at(-1),
    ).toBe(24_999 % 37);
    const divided = apportionCaseload(hours, 1_000_000).flat();
    expect(divided.reduce((sum, clients) => sum + clients, 0)).toBe(1_000_000);
  });
});
