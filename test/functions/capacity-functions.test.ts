import { delftTable } from "../../src/caseload/capacity/delft-2002";
import { capacity, fteNorm } from "../../src/functions/capacity-functions";
import { cellError, column, errorOf, leftOut, one, shown, withExcelErrors } from "./excel-runtime";

/** Figures are those of "Klantmanagement als tandem", Radar for Delft, July 2002 (source 002, "Capaciteitsberekening"). */

withExcelErrors();

const delft = delftTable.map(({ product, hours, frequency, volume }) => [product, hours, frequency, volume]);
const figuresOnly = delft.map((row) => row.slice(1));

describe("FTENORM", () => {
  test("1,5 hours once a year for 157 clients are 0,2278 fte at 1.034 hours, Delft's, when nothing else is given", () => {
    for (const norm of [undefined, leftOut, one(1034), one("1.034"), one("1034 uur")]) {
      expect(shown(fteNorm(one(1.5), one(1), one(157), norm))).toEqual(one(0.2278));
    }
    expect(shown(fteNorm(one("1,5 uur"), one("1x per jaar"), one("157 klanten"), one(1363)))).toEqual(one(0.1728));
  });

  test("a column of products", () => {
    const [hours, frequency, volume] = [0, 1, 2].map((index) => figuresOnly.map((row) => [row[index]])) as [
      unknown[][],
      unknown[][],
      unknown[][],
    ];
    const fte = fteNorm(hours, frequency, volume).flat() as number[];
    expect(fte.reduce((total, own) => total + own, 0)).toBeCloseTo(8.8926, 4);
  });

  test("an empty cell for the productive hours is not a choice for Delft's", () => {
    for (const empty of [null, "", 0]) {
      expect(errorOf(() => fteNorm(one(1.5), one(1), one(157), one(empty)))).toEqual([
        "#VALUE!",
        "Productieve uren zijn meer dan 0. Vul de productieve uren per fte per jaar in, bijvoorbeeld 1.363.",
      ]);
      expect(errorOf(() => capacity(figuresOnly, one(empty)))[0]).toBe("#VALUE!");
    }
  });

  test("empty cells are 0, what is no figure says so, errors stay errors", () => {
    expect(fteNorm(one(null), one(1), one(157))).toEqual(one(0));
    expect(errorOf(() => fteNorm(one("veel"), one(1), one(157)))).toEqual([
      "#VALUE!",
      "‘veel’ is geen aantal uren. Vul een getal in, bijvoorbeeld 1,5 of 1.034.",
    ]);
    expect(errorOf(() => fteNorm(one(-1), one(1), one(157)))[1]).toBe(
      "−1 is kleiner dan 0. Vul een getal van 0 of meer in.",
    );
    expect(errorOf(() => fteNorm(one(1), one(cellError("divisionByZero")), one(157)))[0]).toBe("#DIV/0!");
    expect(shown(fteNorm(column(1, "veel"), one(1), one(1034)))).toEqual(column(1, "#VALUE!"));
  });
});

describe("CAPACITEIT", () => {
  test("Delft's table: hours and fte of every row, 9.195 hours and 8,8926 fte in all", () => {
    const answers = shown(capacity(delft));
    expect(answers).toHaveLength(13);
    expect(answers[1]).toEqual([235.5, 0.2278]);
    expect(answers[5]).toEqual([553.5, 0.5353]);
    expect(answers[12]).toEqual([9195, 8.8926]);
    expect(shown(capacity(figuresOnly, leftOut))).toEqual(answers);
    expect(shown(capacity(delft, one(1363))).at(-1)).toEqual([9195, 6.7461]);
  });

  test("an empty row stays empty", () => {
    expect(
      capacity([
        [1, 1, 1034],
        ["", null, ""],
        [1, 1, 1034],
      ]),
    ).toEqual([
      [1034, 1],
      ["", ""],
      [1034, 1],
      [2068, 2],
    ]);
  });

  test("what is wrong in a row is said with its number, and makes no total", () => {
    expect(
      errorOf(() =>
        capacity([
          [1, 1, 274],
          [1, 1, "137(50%)"],
        ]),
      ),
    ).toEqual([
      "#VALUE!",
      "Rij 2 van de tabel: ‘137(50%)’ is geen aantal cliënten. Vul een getal in, bijvoorbeeld 90.",
    ]);
    expect(
      errorOf(() =>
        capacity([
          ["Uren", "Frequentie", "Volume"],
          [1, 1, 274],
        ]),
      )[1],
    ).toContain("Rij 1 van de tabel: ‘Uren’");
    expect(errorOf(() => capacity([[1, 1, cellError("notAvailable")]]))).toEqual([
      "#N/A",
      "Rij 1 van de tabel: In een cel waar deze formule naar verwijst staat een foutmelding van Excel. Herstel eerst die cel.",
    ]);
  });

  test("a table needs three columns and one figure for the productive hours", () => {
    expect(errorOf(() => capacity([[1, 157]]))).toEqual([
      "#VALUE!",
      "De tabel heeft minder dan drie kolommen. Kies uren, frequentie en volume naast elkaar; kolommen met namen mogen ervoor staan.",
    ]);
    expect(errorOf(() => capacity(figuresOnly, column(1034, 1363)))[1]).toBe(
      "De productienorm is één getal. Kies daarvoor één cel.",
    );
  });

  test("25,000 rows in one call", () => {
    const answers = capacity(Array.from({ length: 25_000 }, () => ["gesprek", 1, 2, 517]));
    expect(answers).toHaveLength(25_001);
    expect(answers.at(-1)).toEqual([25_000 * 1034, 25_000]);
    expect(fteNorm(column(...answers.map(() => 1)), one(1), one(1034)).at(-1)).toEqual([1]);
  });
});
