import fc from "fast-check";
import { dateOfDay } from "../../src/caseload/ages/day-number";
import { age, ageBand, ageDistribution, stateAgeDate } from "../../src/functions/age-functions";
import { Workbook } from "../../src/workbench/model/workbook";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import { Session } from "../../src/workbench/protocol/session";

/** The functions as Excel's runtime calls them. Dates are Excel serial numbers: 43893 is 3 March 2020. */

let session: Session;
beforeAll(() => {
  session = new Session({ workbook: new Workbook() });
  connectBridge(session);
});
afterAll(() => session.close());

const one = (value: unknown) => [[value]];
const column = (...values: unknown[]) => values.map((value) => [value]);
const cellError = (code: keyof typeof CustomFunctions.ErrorCode) =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
const memoDate = 43893;
const newBands = "18-29,30-45,46-AOW";

function errorOf(call: () => unknown): [code: string, sentence: string] {
  try {
    return ["no error", JSON.stringify(call())];
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return [error.code, error.message ?? ""];
  }
}

describe("LEEFTIJD", () => {
  test.each([
    [32935, memoDate, 30], // 3 March 1990
    [32936, memoDate, 29], // 4 March 1990
    [32935.75, memoDate, 30],
    ["3-3-1990", "3 maart 2020", 30],
    ["03/03/90", "2020-03-03", 30],
    ["1-2-30", "3-3-2020", 90], // As Excel: 30 is 1930 and 29 is 2029.
    ["1 februari 30", "3-3-20", 90],
    ["1-2-49", "1-2-29", 80],
    ["4 maart 1990", "03-03-2020", 29],
    [19900303, 20200303, 30],
    ["19900303", "dinsdag 3 maart 2020", 30],
    ["'20-mrt-1980", memoDate, 39],
    ["32935", "43893", 30],
    [36585, 46446, 26], // 29 February 2000, 28 February 2027
    [36585, 46447, 27],
  ])("born %p is on %p %p", (birth, reference, years) => {
    expect(age(one(birth), one(reference))).toEqual([[years]]);
  });

  test("a block, one reference date or one a row; empty cells stay empty", () => {
    const births = column("3-3-1990", null, "", " ", "3-3-2000");
    expect(age(births, one(memoDate))).toEqual(column(30, "", "", "", 20));
    expect(age(column("3-3-1990", "3-3-1990"), column("3-3-2020", "2-3-2020"))).toEqual(column(30, 29));
    expect(age([["3-3-1990", "3-3-2000"]], one(memoDate))).toEqual([[30, 20]]);
  });

  test.each([
    ["onbekend", "‘onbekend’ is geen datum. Vul een datum in, bijvoorbeeld 31-12-1975."],
    ["31-02-1990", "‘31-02-1990’ is geen datum"],
    ["00-00-1975", "‘00-00-1975’ is geen datum"],
    [36, "‘36’ is geen datum"],
    [1975, "‘1975’ is geen datum"],
    ["1975", "‘1975’ is geen datum"],
    [-5, "‘-5’ is geen datum"],
    [Number.NaN, "‘NaN’ is geen datum"],
    [true, "‘WAAR’ is geen datum"],
    ["4-3-2020", "De geboortedatum (4 maart 2020) ligt na de peildatum (3 maart 2020)."],
  ])("%p for a birth date is #VALUE! with a sentence", (birth, sentence) => {
    expect(errorOf(() => age(one(birth), one(memoDate)))).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
  });

  test("a reference date is always needed", () => {
    const sentence = "Er is geen peildatum. Vul de datum in waarop de leeftijd geldt, bijvoorbeeld 31-12-2026.";
    for (const none of [null, "", " "]) {
      expect(errorOf(() => age(one(32935), one(none)))).toEqual(["#VALUE!", sentence]);
    }
    expect(errorOf(() => age(one(32935), one("vandaag")))[1]).toContain("‘vandaag’ is geen datum");
  });

  test("errors stay errors, each in its own cell", () => {
    expect(errorOf(() => age(one(cellError("notAvailable")), one(memoDate)))[0]).toBe("#N/A");
    expect(errorOf(() => age(one(32935), one(cellError("divisionByZero"))))[0]).toBe("#DIV/0!");
    const answers = age(column(32935, "veel", cellError("notAvailable")), one(memoDate)).flat();
    expect(answers.map((answer: unknown) => (answer instanceof CustomFunctions.Error ? answer.code : answer))).toEqual([
      30,
      "#VALUE!",
      "#N/A",
    ]);
  });
});

describe("AOWDATUM", () => {
  test.each([
    ["3-11-1953", memoDate],
    ["4-11-1953", memoDate + 1],
    ["18-6-1948", 41473], // 18 July 2013
    ["31-12-1947", 41274], // 31 December 2012
    ["31-10-1953", 43891], // 1 March 2020: February has no 31
    [23650, 48212], // 30 September 1964: 30 December 2031
    ["1-10-1964", 48214], // a forecast: 1 January 2032
  ])("born %p reaches it on day %p", (birth, day) => expect(stateAgeDate(one(birth))).toEqual([[day]]));

  test("blocks, empty cells and what is no date", () => {
    expect(stateAgeDate(column("3-11-1953", null))).toEqual(column(memoDate, ""));
    expect(errorOf(() => stateAgeDate(one("1953")))).toEqual([
      "#VALUE!",
      expect.stringContaining("‘1953’ is geen datum"),
    ]);
  });
});

describe("LEEFTIJDSGROEP", () => {
  test.each([
    [29, "18 t/m 29"],
    [30, "30 t/m 45"],
    ["45 jaar", "30 t/m 45"],
    [45.9, "30 t/m 45"],
    [46, "46 t/m AOW"],
    [67, "46 t/m AOW"],
    [68, "niet ingedeeld"],
    [17, "niet ingedeeld"],
    ["onbekend", "niet ingedeeld"],
    ["?", "niet ingedeeld"],
    [null, ""],
    [" ", ""],
  ])("%p is in %p", (years, label) => expect(ageBand(one(years), one(newBands))).toEqual([[label]]));

  test("with a reference date the AOW age of that date counts", () => {
    const ages = column(65, 66, 67, 68);
    const label = "46 t/m AOW";
    expect(ageBand(ages, one(newBands), one(memoDate))).toEqual(
      column(label, label, "niet ingedeeld", "niet ingedeeld"),
    );
    expect(ageBand(ages, one(newBands), one("1-1-2029"))).toEqual(column(label, label, label, "niet ingedeeld"));
    expect(ageBand(ages, one(newBands), null as never)).toEqual(column(label, label, label, "niet ingedeeld"));
  });

  test("bands in cells, ages at which they begin in cells, array constants", () => {
    const inEvery = (bands: unknown[][]) => ageBand(column(20, 35, 50), bands).flat();
    const named = ["18 t/m 29", "30 t/m 45", "46 t/m AOW"];
    expect(inEvery(column("18 t/m 29", "30 t/m 45", "46 t/m AOW", null))).toEqual(named);
    expect(inEvery([["18 – 29 jaar", "30 – 45 jaar", "46 - AOW"]])).toEqual(named);
    expect(inEvery(column(18, 30, 46, "AOW"))).toEqual(named);
    expect(inEvery([[18, 30, 46]])).toEqual(["18 t/m 29", "30 t/m 45", "46 en ouder"]);
    expect(inEvery(column("18", "30", "46"))).toEqual(["18 t/m 29", "30 t/m 45", "46 en ouder"]);
  });

  test.each([
    [null, "Er zijn geen leeftijdsgrenzen."],
    ["jong", "‘jong’ is geen leeftijdsgroep."],
    [18.5, "‘18.5’ is geen leeftijdsgroep."],
    ["30-18", "In de groep ‘30-18’ past geen enkele leeftijd."],
    ["46;30", "De leeftijden ‘46;30’ lopen niet op."],
    ["18-30,30-45", "De groepen overlappen elkaar bij 30 jaar."],
    [true, "‘WAAR’ is geen leeftijdsgroep."],
  ])("%p for bands is #VALUE! with a sentence", (bands, sentence) => {
    for (const call of [() => ageBand(one(20), one(bands)), () => ageDistribution(one(20), one(bands))]) {
      expect(errorOf(call)).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
    }
  });

  test.each([
    ["jong", "‘jong’ is geen leeftijd. Vul een aantal jaren in, bijvoorbeeld 36."],
    [-1, "‘-1’ is geen leeftijd."],
    [131, "‘131’ is geen leeftijd."],
    [false, "‘ONWAAR’ is geen leeftijd."],
  ])("%p for an age is #VALUE! with a sentence", (years, sentence) => {
    for (const call of [() => ageBand(one(years), one(newBands)), () => ageDistribution(one(years), one(newBands))]) {
      expect(errorOf(call)).toEqual(["#VALUE!", expect.stringContaining(sentence)]);
    }
  });

  test("errors in cells stay errors", () => {
    const bad = cellError("notAvailable");
    expect(errorOf(() => ageBand(one(bad), one(newBands)))[0]).toBe("#N/A");
    expect(errorOf(() => ageBand(one(20), column("18-29", bad)))[0]).toBe("#N/A");
    expect(errorOf(() => ageDistribution(column(20, bad), one(newBands)))[0]).toBe("#N/A");
  });
});

describe("LEEFTIJDSINDELING", () => {
  test("a row a group, in the order given, and who is in none", () => {
    expect(ageDistribution(column(17, 18, 29, 30, null, "45 jaar", "?", 68), one(newBands))).toEqual([
      ["18 t/m 29", 2],
      ["30 t/m 45", 2],
      ["46 t/m AOW", 0],
      ["niet ingedeeld", 3],
    ]);
    expect(ageDistribution([[66, 67]], column("46-AOW", "18-45"), memoDate)).toEqual([
      ["46 t/m AOW", 1],
      ["18 t/m 45", 0],
      ["niet ingedeeld", 1],
    ]);
    expect(ageDistribution(one(null), one("18;30"), null)).toEqual([
      ["18 t/m 29", 0],
      ["30 en ouder", 0],
      ["niet ingedeeld", 0],
    ]);
  });

  test("the memo's figures from ages that LEEFTIJD gives", () => {
    // One birth date an age, as often as the memo's selection has clients in that group.
    const births = [
      ...Array.from({ length: 133 }, () => "1-6-1995"),
      ...Array.from({ length: 254 }, () => "1-6-1980"),
      ...Array.from({ length: 294 }, () => "4-11-1953"),
    ];
    const ages = age(column(...births), one(memoDate));
    expect(ageDistribution(ages, one(newBands))).toEqual([
      ["18 t/m 29", 133],
      ["30 t/m 45", 254],
      ["46 t/m AOW", 294],
      ["niet ingedeeld", 0],
    ]);
  });

  test("counts are those of every cell alone, and nobody is lost", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constantFrom(null, "", "?", "36 jaar"));
    const bands = fc.constantFrom(newBands, "18;30;46", "18-26,30-40,50-AOW", "27+", "tot 27, 27-AOW");
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 60 }), bands, (ages, list) => {
        const labels = ageBand(column(...ages), one(list)).flat();
        const rows = ageDistribution(column(...ages), one(list));
        for (const [label, count] of rows) expect(count).toBe(labels.filter((other) => other === label).length);
        expect(rows.reduce((total, [, count]) => total + count, 0)).toBe(labels.filter((one) => one !== "").length);
      }),
    );
  });
});

test("25,000 cells in one call", () => {
  // From 3 March 2002 back, a day a row: 18 and older on 3 March 2020.
  const births = Array.from({ length: 25_000 }, (_, row) => [37318 - row]);
  const ages = age(births, one(memoDate));
  expect(ages[0]).toEqual([18]);
  expect(ages.at(-1)).toEqual([86]);
  const rows = ageDistribution(ages, one(newBands));
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  expect(rows[0]).toEqual(["18 t/m 29", days("1990-03-03", "2002-03-03")]);
  expect(rows[1]).toEqual(["30 t/m 45", days("1974-03-03", "1990-03-03")]);
  expect(rows.reduce((total, [, count]) => total + count, 0)).toBe(25_000);
  const labels = ageBand(ages, one(newBands)).flat();
  expect(labels.filter((label) => label === "18 t/m 29")).toHaveLength(days("1990-03-03", "2002-03-03"));
  expect(stateAgeDate(births)).toHaveLength(25_000);
});

test("thousands of dates at once give what each gives as text", () => {
  const days = Array.from({ length: 1200 }, (_, at) => 4000 + at * 61);
  const column = (values: readonly (number | string)[]) => values.map((value) => [value]);
  const texts = days.map(dateOfDay);
  const reference = [[45_000]];
  const words = (answers: readonly (readonly unknown[])[]) =>
    answers.map(([answer]) => (answer instanceof Error ? answer.message.replaceAll(/[\d-]+/g, "") : answer));
  expect(words(age(column(days), reference))).toEqual(words(age(column(texts), reference)));
  expect(words(stateAgeDate(column(days)))).toEqual(words(stateAgeDate(column(texts))));
});
