import { paybackTime, selectionFunnel, trajectories } from "../../src/functions/funnel-functions";
import { cellError, column, errorOf, one, shown, withExcelErrors } from "./excel-runtime";

/** Figures are those of the pilot Bos en Lommer (source 003); the amounts of TERUGVERDIENTIJD are made up, as no document has any. */

withExcelErrors();

describe("TRECHTER", () => {
  const counts = [112, 74, 41, 21, 13];
  const steps = [1, 0.6607, 0.5541, 0.5122, 0.619];
  const overall = [1, 0.6607, 0.3661, 0.1875, 0.1161];

  test("beside a column: what is left of the step before, and of the first", () => {
    expect(shown(selectionFunnel(column(...counts)))).toEqual(steps.map((step, index) => [step, overall[index]]));
  });

  test("below a row", () => {
    expect(shown(selectionFunnel([counts]))).toEqual([steps, overall]);
  });

  test("an empty cell stays empty and breaks nothing", () => {
    expect(shown(selectionFunnel(column(112, "", 74, null)))).toEqual([
      [1, 1],
      ["", ""],
      [0.6607, 0.6607],
      ["", ""],
    ]);
    expect(selectionFunnel(column(null, ""))).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("after nobody is left there is nothing to divide by", () => {
    expect(shown(selectionFunnel(column(10, 0, 0)))).toEqual([
      [1, 1],
      [0, 0],
      ["#DIV/0!", 0],
    ]);
    expect(shown(selectionFunnel(one(0)))).toEqual([[1, "#DIV/0!"]]);
  });

  test("text is read, what is no number is refused, an error stays an error, a block is refused", () => {
    expect(shown(selectionFunnel(column("112 klanten", "74")))).toEqual([
      [1, 1],
      [0.6607, 0.6607],
    ]);
    expect(errorOf(() => selectionFunnel(column(112, "74 of 75")))[1]).toContain("‘74 of 75’ is geen aantal cliënten");
    expect(errorOf(() => selectionFunnel(column(112, cellError("notAvailable"))))[0]).toBe("#N/A");
    expect(
      errorOf(() =>
        selectionFunnel([
          [112, 74],
          [41, 21],
        ]),
      ),
    ).toEqual(["#VALUE!", "Kies cellen in één rij of in één kolom."]);
  });

  test("25,000 steps in one call", () => {
    const answers = selectionFunnel(Array.from({ length: 25_000 }, (_, step) => [50_000 - step]));
    expect(answers.at(-1)?.[1]).toBeCloseTo(25_001 / 50_000, 12);
  });
});

describe("TRAJECTCAPACITEIT", () => {
  test("1.363 hours hold 37,9 to 56,8 trajectories of 24 to 36 hours, in either order", () => {
    expect(shown(trajectories(one(1363), one(24), one(36)), 1)).toEqual([[37.9, 56.8]]);
    expect(shown(trajectories(one("1.363 uur"), one("36 uur"), one("24")), 1)).toEqual([[37.9, 56.8]]);
  });

  test("64 takes 1.536 hours and is the most", () => {
    expect(shown(trajectories(column(1363, 1536), one(24), one(36)), 1)).toEqual([
      [37.9, 56.8],
      [42.7, 64],
    ]);
    expect(shown(trajectories([[1363, 1536]], one(24), one(36)), 1)).toEqual([
      [37.9, 42.7],
      [56.8, 64],
    ]);
  });

  test("no hours for a trajectory is #DIV/0!, a bad cell spoils its own line, a block is refused", () => {
    expect(errorOf(() => trajectories(one(1363), one(null), one(36)))[0]).toBe("#DIV/0!");
    expect(shown(trajectories(column(1363, "veel"), one(24), one(36)), 1)).toEqual([
      [37.9, 56.8],
      ["#VALUE!", "#VALUE!"],
    ]);
    expect(
      errorOf(() =>
        trajectories(
          [
            [1, 2],
            [3, 4],
          ],
          one(24),
          one(36),
        ),
      )[0],
    ).toBe("#VALUE!");
    expect(errorOf(() => trajectories(one(cellError("divisionByZero")), one(24), one(36)))[0]).toBe("#DIV/0!");
  });
});

describe("TERUGVERDIENTIJD", () => {
  test("€25.000 a month against 1, 2 or 4 clients more at €1.000: month 51, 26 or 14", () => {
    expect(paybackTime(one(25_000), column(1, 2, 4), one(1000))).toEqual(column(51, 26, 14));
    expect(paybackTime(one("€ 25.000,-"), one("2 cliënten"), one("1000 euro"))).toEqual(one(26));
  });

  test("no effect is never, and says so; no costs is at once", () => {
    for (const [outflow, benefit] of [
      [0, 1000],
      [null, 1000],
      [2, 0],
    ]) {
      expect(errorOf(() => paybackTime(one(25_000), one(outflow), one(benefit)))).toEqual([
        "#N/A",
        "Zo worden de kosten nooit terugverdiend: er is geen extra uitstroom, of die levert niets op.",
      ]);
    }
    expect(shown(paybackTime(one(25_000), column(0, 2), one(1000)))).toEqual(column("#N/A", 26));
    expect(paybackTime(one(0), one(0), one(0))).toEqual(one(0));
  });

  test("what is no amount says so", () => {
    expect(errorOf(() => paybackTime(one("duur"), one(2), one(1000)))).toEqual([
      "#VALUE!",
      "‘duur’ is geen bedrag. Vul het bedrag per maand in euro’s in, bijvoorbeeld 25000.",
    ]);
    expect(errorOf(() => paybackTime(one(25_000), one(cellError("invalidNumber")), one(1000)))[0]).toBe("#NUM!");
    expect(errorOf(() => paybackTime(one(-1), one(2), one(1000)))[1]).toContain("−1 is kleiner dan 0");
  });

  test("25,000 cells in one call", () => {
    const outflow = Array.from({ length: 25_000 }, (_, row) => [1 + (row % 4)]);
    expect(paybackTime(one(25_000), outflow, one(1000)).slice(0, 2)).toEqual(column(51, 26));
  });
});
