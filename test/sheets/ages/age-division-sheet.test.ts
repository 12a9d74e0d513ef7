import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import type { AgeDivision } from "../../../src/caseload/scenarios/age-division";
import { planAgeDivisionSheet } from "../../../src/sheets/ages/age-division-sheet";
import type { CountedRun } from "../../../src/caseload/scenarios/countable-clients";
import { countFormula } from "../../../src/sheets/shared/count-formulas";
import type { PlanCell, PlanRect, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { addressOf } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import {
  countedDivision,
  divisionInput,
  memoCaseworkers,
  memoClients,
  memoReading,
  type ListReading,
} from "../written-clients";

const currentFilters: ListReading["filters"] = [
  ...memoReading.filters,
  { flag: "statusHolder", column: "statusHolder", pass: ["nee"], unknown: ["?"] },
  { flag: "indication", column: "indication", pass: [""], unknown: ["?"] },
];
const memoDivision = countedDivision(memoClients, memoReading);
const memoPlan = planAgeDivisionSheet(divisionInput(memoDivision));
const currentDivision = countedDivision(memoClients, {
  ...memoReading,
  filters: currentFilters,
  selectionName: "Huidige caseload",
});
const currentPlan = planAgeDivisionSheet(divisionInput(currentDivision));

/** Cells below a header within a block that begins with a title, as far as the row of the total. */
function column(plan: SheetPlan, title: string, header: string): readonly (PlanCell | undefined)[] {
  const heading = plan.cells.find(({ content }) => wordsOf(content).startsWith(title));
  if (!heading) throw new Error(`no "${title}"`);
  const top = heading.row + 1;
  const head = plan.cells.find(
    ({ row, column: at, content }) =>
      row === top && at >= heading.column && wordsOf(content).replaceAll("\n", " ") === header,
  );
  if (!head) throw new Error(`no "${header}" below "${title}"`);
  const cells: (PlanCell | undefined)[] = [];
  for (let row = top + 1; ; row += 1) {
    const inRow = plan.cells.filter((cell) => cell.row === row);
    cells.push(inRow.find((cell) => cell.column === head.column));
    const named = inRow.some(
      ({ column: at, content }) =>
        at >= heading.column && at <= head.column && ["Totaal", "Tellen mee"].includes(wordsOf(content)),
    );
    if (named) return cells;
    if (row > top + 200) throw new Error(`"${title}" has no total`);
  }
}

function figures(plan: SheetPlan, title: string, header: string): readonly (number | null)[] {
  return column(plan, title, header).map(figureOf);
}

function words(plan: SheetPlan, title: string, header: string): readonly string[] {
  return column(plan, title, header).map((cell) => wordsOf(cell?.content ?? null));
}

function allWords(plan: SheetPlan): string {
  return plan.cells.map(({ content }) => wordsOf(content)).join("\n");
}

describe("the memo's division", () => {
  test("is named after its kind and date", () => {
    expect(memoPlan.name).toBe("Leeftijdsindeling 03-03-2020");
    expect(memoPlan.name.length).toBeLessThanOrEqual(31);
  });

  // Issue 4, section 7: 90 43 172 82 70 224 by age, so 133 / 254 / 294; old bands 18–26, 27–40 and 50–AOW with a gap of 82 + 70.
  test("shows the figures of the memo, now and new, over the same clients", () => {
    expect(figures(memoPlan, "Tabel 3 ", "Aantal nieuw¹")).toEqual([133, 254, 294, 0, 0, 681]);
    expect(figures(memoPlan, "Tabel 3 ", "Aantal nu¹")).toEqual([90, 215, 224, 152, 0, 681]);
    expect(figures(currentPlan, "Tabel 3 ", "Aantal nu¹")).toEqual([35, 113, 210, 111, 0, 469]);
    expect(figures(memoPlan, "Tabel 3 ", "Van").slice(0, 3)).toEqual([18, 30, 46]);
    expect(words(memoPlan, "Tabel 3 ", "T/m²")[2]).toBe("AOW");
  });

  test("says what the proposal asks of the teams", () => {
    expect(figures(memoPlan, "Tabel 3 ", "Uren team")).toEqual([28, 36, 96, null, null, 160]);
    const perFte = figures(memoPlan, "Tabel 3 ", "Cliënten per fte");
    [(133 / 28) * 36, 254, (294 / 96) * 36].forEach((expected, place) => {
      expect(perFte[place]).toBeCloseTo(expected, 9);
    });
    expect(figures(memoPlan, "Tabel 3 ", "Contact- momenten per jaar")).toEqual([532, 1016, 1176, null, null, 2724]);
    const withMinutes = planAgeDivisionSheet(
      divisionInput(countedDivision(memoClients, { ...memoReading, settings: { contactMinutes: 45 } }), {
        contactMinutes: 45,
      }),
    );
    expect(figures(withMinutes, "Tabel 3 ", "Contact- uren per jaar")).toEqual([399, 762, 882, null, null, 2043]);
  });

  test("who counts adds up, step by step", () => {
    expect(figures(memoPlan, "Wie tellen mee", "Blijft over")).toEqual([972, 681, 681]);
    expect(figures(memoPlan, "Wie tellen mee", "Telt niet mee")).toEqual([null, 291, 291]);
    const [kept, left, unknown] = ["Blijft over", "Telt niet mee", "Onbekend"].map((header) =>
      figures(currentPlan, "Wie tellen mee", header),
    );
    expect(kept).toEqual([972, 681, expect.any(Number), 469, 469]);
    for (let step = 1; step < 4; step += 1) {
      expect((kept?.[step] ?? 0) + (left?.[step] ?? 0) + (unknown?.[step] ?? 0)).toBe(kept?.[step - 1]);
    }
    expect(allWords(memoPlan)).toContain("Van de 972 cliënten tellen 681 mee.");
    expect(allWords(memoPlan)).toContain("selectie ‘Nieuwe indeling’");
  });

  // 90 / 122 / 71 / 186 / 0 of the team; 212 with Team Zorg, which is not in the formation.
  test("the caseworkers' clients add up to the groups and to everybody", () => {
    expect(words(memoPlan, "Tabel 3b", "Naam")).toEqual([
      ...memoCaseworkers.slice(0, -1),
      "Team Zorg (niet in het team)",
      "Totaal",
    ]);
    expect(figures(memoPlan, "Tabel 3b", "Totaal")).toEqual([90, 122, 71, 186, 0, 212, 681]);
    for (const [place, header] of ["18 t/m 29", "30 t/m 45", "46 t/m AOW", "Overig⁵"].entries()) {
      const counts = figures(memoPlan, "Tabel 3b", header).map(Number);
      expect(counts.at(-1)).toBe([133, 254, 294, 0][place]);
      expect(counts.slice(0, -1).reduce((sum, own) => sum + own, 0)).toBe(counts.at(-1));
    }
  });

  test("the ages of the groups are cells to change, and the counts follow them", () => {
    const from = column(memoPlan, "Tabel 3 ", "Van")[1];
    const count = column(memoPlan, "Tabel 3 ", "Aantal nieuw¹")[1];
    expect(from?.look.borders).toEqual({ top: "hair", bottom: "hair", left: "hair", right: "hair" });
    expect(formulaOf(count)).toMatch(/^=COUNTIFS\('Cliënten'!\$B\$2:\$B\$973,"<"&\$/);
    const bornUntil = /"<"&\$([A-Z]+)\$(\d+)/.exec(formulaOf(count));
    const helper = memoPlan.cells.find((cell) => addressOf(cell) === `${bornUntil?.[1]}${bornUntil?.[2]}`);
    expect(formulaOf(helper)).toContain(addressOf(from ?? { row: 0, column: 0 }));
  });

  test("draws every age, a colour for each group and the lines of the law", () => {
    const [chart] = memoPlan.charts;
    if (!chart) throw new Error("no chart");
    expect(chart.series.map(({ name }) => name)).toEqual([
      "Grens in de wet⁴",
      "Groep 1",
      "Groep 2",
      "Groep 3",
      "Niet ingedeeld",
    ]);
    const valuesOf = ({ top, bottom, left }: PlanRect): (number | null)[] =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        figureOf(memoPlan.cells.find((cell) => cell.row === top + row && cell.column === left)),
      );
    const ages = valuesOf(chart.categories);
    expect([ages[0], ages.at(-1)]).toEqual([18, 66]);
    const [lines, first, second, third, outside] = chart.series.map(({ values }) => valuesOf(values));
    const sum = (values: readonly (number | null)[] = []): number =>
      values.reduce<number>((all, own) => all + (own ?? 0), 0);
    expect([sum(first), sum(second), sum(third), sum(outside)]).toEqual([133, 254, 294, 0]);
    // 21, 27 and 30; on 3 March 2020 the AOW age, 66 years and 4 months, is reached at the age of 66.
    expect(ages.filter((_, place) => lines?.[place] !== null)).toEqual([21, 27, 30, 66]);
    expect(first?.filter((count) => count !== null)).toHaveLength(12);
  });

  test("has the law, the AOW age and what the figures are for as footnotes", () => {
    const all = allWords(memoPlan);
    expect(all).toContain("Tot 30 jaar kan aanspraak bestaan op studiefinanciering.");
    expect(all).toContain("Tot 27 jaar geldt een zoektermijn");
    expect(all).toContain("geboren is op of vóór 3 november 1953");
    expect(all).toContain("Werklast, geen beoordeling van medewerkers.");
    expect(all).not.toContain("Huisgenoten");
  });

  test("proposes other cuts in words with their figures", () => {
    expect(allWords(memoPlan)).toMatch(/Bij teams van 28, 36 en 96 uur/);
    expect(allWords(memoPlan)).toMatch(/18 t\/m \d\d \(\d+ cliënten voor 28 uur, \d+ per fte\)/);
    expect(allWords(planAgeDivisionSheet(divisionInput({ ...memoDivision, betterCuts: null })))).toContain(
      "Vul bij Uren team in",
    );
  });

  test("lists checks and doubts with a link", () => {
    const cell = { sheet: "Cliënten", row: 7, column: 1 };
    const plan = planAgeDivisionSheet({
      ...divisionInput({ ...memoDivision, checks: [{ code: "C22", transfers: 30, counted: true, cells: [cell] }] }),
      clientDoubts: [{ code: "future-birth-date", text: "Geboortedatum", count: 1, cells: [cell] }],
    });
    expect(allWords(plan)).toContain("ongeveer 30 overdrachten door leeftijd");
    expect(allWords(plan)).toContain("ligt 1 geboortedatum na de peildatum (Cliënten!B8)");
    expect(plan.cells.filter(({ link }) => link === cell)).toHaveLength(2);
  });

  test("the transfers of a year are who is one year below a group's end", () => {
    const aged = (age: number): number => memoDivision.ages.find((own) => own.age === age)?.clients ?? 0;
    expect(figures(memoPlan, "Tabel 3 ", "Naar volgende groep per jaar³")).toEqual([
      aged(29),
      aged(45),
      0,
      null,
      null,
      aged(29) + aged(45),
    ]);
  });
});

describe("small counts", () => {
  const few = memoClients.slice(0, 60);
  const bands: readonly AgeBand[] = [
    { from: 18, below: 22 },
    { from: 22, below: null },
  ];
  const division = countedDivision(few, { ...memoReading, before: null, teamHours: null, bands });
  const cellsOf = (plan: SheetPlan, header: string) => column(plan, "Tabel 3b", header);

  test("are not in the table of caseworkers, which then holds no formula", () => {
    const plan = planAgeDivisionSheet(divisionInput(division));
    const cells = ["18 t/m 21", "22 en ouder", "Overig⁵", "Totaal"].flatMap((header) => cellsOf(plan, header));
    expect(
      cells.map((cell) => wordsOf(cell?.content ?? null)).filter((shown) => shown === "<5").length,
    ).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(cell?.content?.kind).not.toBe("formula");
      const figure = figureOf(cell);
      expect(figure === null || figure === 0 || figure >= 5).toBe(true);
    }
    expect(allWords(plan)).toContain("Aantallen kleiner dan 5 zijn niet getoond.");
  });

  test("are counted against the team's own threshold, or shown", () => {
    const shown = (smallCounts: 5 | 10 | null): string =>
      allWords(planAgeDivisionSheet(divisionInput(division, { smallCounts })));
    expect(shown(10)).toContain("Aantallen kleiner dan 10 zijn niet getoond.");
    expect(shown(null)).not.toMatch(/niet getoond|<5/);
  });

  test("leave the totals of caseworkers where a group's total would give them away", () => {
    const alone: readonly AgeBand[] = [
      { from: 18, below: 19 },
      { from: 19, below: 20 },
      { from: 20, below: "aow" },
    ];
    const plan = planAgeDivisionSheet(
      divisionInput(countedDivision(memoClients.slice(0, 30), { ...memoReading, bands: alone, teamHours: null })),
    );
    expect(allWords(plan)).toContain("Alleen totalen");
    const totals = figures(plan, "Tabel 3b", "Totaal").map(Number);
    expect(totals.at(-1)).toBe(30);
    expect(totals.slice(0, -1).reduce((sum, own) => sum + own, 0)).toBe(30);
  });
});

describe("any division", () => {
  const eight: readonly AgeBand[] = [18, 21, 27, 30, 36, 45, 50, 60].map((from, place, all) => ({
    from,
    below: all[place + 1] ?? "aow",
  }));
  const longNames = Array.from({ length: 25 }, (_, index) => `Klantmanager met een heel lange dubbele naam ${index}`);
  const hostile = ["=1+1", "*", "?", "~x", '"quoted"', "<5"];
  const dealt = (names: readonly string[]) =>
    memoClients.map((client, index) => ({ ...client, caseworker: names[index % names.length] ?? "" }));
  const named = (names: readonly string[], reading: Partial<ListReading> = {}): AgeDivision =>
    countedDivision(dealt(names), {
      ...memoReading,
      ...reading,
      caseworkers: Object.fromEntries(names.map((name) => [name, [name]])),
    });
  const plans: readonly (readonly [string, SheetPlan])[] = [
    ["the memo", memoPlan],
    ["three filters", currentPlan],
    ["fixed numbers", planAgeDivisionSheet(divisionInput({ ...memoDivision, countable: null }))],
    [
      "eight groups and twenty-five people",
      planAgeDivisionSheet(divisionInput(named(longNames, { bands: eight, teamHours: null }))),
    ],
    ["hostile names", planAgeDivisionSheet(divisionInput(named(hostile)))],
    [
      "one caseworker, two groups, no division so far",
      planAgeDivisionSheet(divisionInput(named(["Anne"], { bands: eight.slice(0, 2), before: null }))),
    ],
    [
      "nobody's clients",
      planAgeDivisionSheet(divisionInput(countedDivision(memoClients, { ...memoReading, caseworkers: {} }))),
    ],
    [
      "half of nobody",
      planAgeDivisionSheet(
        divisionInput(countedDivision(memoClients, { ...memoReading, caseworkers: { Anne: ["Anne"] } })),
      ),
    ],
    ["nobody at all", planAgeDivisionSheet(divisionInput(countedDivision([], memoReading)))],
  ];

  test.each(plans)("%s: no cell is planned twice and no merges overlap", (_, plan) => {
    const addresses = plan.cells.map(addressOf);
    expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
    const covered = plan.merges.flatMap(positionsOf);
    expect(new Set(covered).size).toBe(covered.length);
    const filled = new Set(plan.cells.filter(({ content }) => content !== null).map(addressOf));
    for (const merge of plan.merges)
      expect(
        positionsOf(merge)
          .slice(1)
          .filter((at) => filled.has(at)),
      ).toEqual([]);
  });

  test.each(plans)("%s: one page wide, and the meeting's part is on the printed page", (_, plan) => {
    expect(plan.page).toMatchObject({ orientation: "portrait", paper: "a4", fitToPages: { wide: 1, tall: null } });
    expect(plan.page.breaks.length).toBeLessThanOrEqual(3);
    const beside = plan.cells.filter(({ column: at }) => at > plan.page.area.right);
    const printed = plan.cells.filter(({ column: at }) => at <= plan.page.area.right);
    expect(printed.every(({ row }) => row <= plan.page.area.bottom)).toBe(true);
    expect(beside.some(({ link }) => link)).toBe(false);
    expect(plan.columnWidths.length).toBeGreaterThan(Math.max(...plan.cells.map(({ column: at }) => at)));
  });

  test.each(plans)("%s: formulas use classic functions only, and our text never starts like one", (_, plan) => {
    const classic = [
      "SUM",
      "IF",
      "AND",
      "N",
      "MAX",
      "COUNT",
      "COUNTIF",
      "COUNTIFS",
      "SUMIFS",
      "EDATE",
      "ISNUMBER",
      "ROWS",
    ];
    for (const { content } of plan.cells) {
      if (content?.kind === "text") expect(content.text).not.toMatch(/^[=+@-]/);
      if (content?.kind !== "formula") continue;
      expect(content.formula.length).toBeLessThan(8192);
      const outsideText = content.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
      for (const [, name] of outsideText.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)) expect(classic).toContain(name);
    }
  });

  test.each(plans)("%s: both divisions hold everybody who counts", (label, plan) => {
    const counted = figures(plan, "Wie tellen mee", "Blijft over").at(-1);
    for (const header of ["Aantal nu¹", "Aantal nieuw¹"]) {
      if (header === "Aantal nu¹" && label.includes("no division so far")) continue;
      const counts = figures(plan, "Tabel 3 ", header).map(Number);
      expect(counts.at(-1)).toBe(counted);
      expect(counts.slice(0, -1).reduce((sum, own) => sum + own, 0)).toBe(counted);
    }
  });

  test("without a list to count in, every count is a number with a mark and nothing asks for other ages", () => {
    const [, plan] = plans[2] ?? [];
    if (!plan) throw new Error("no plan");
    for (const cell of column(plan, "Tabel 3 ", "Aantal nieuw¹").slice(0, -1)) {
      expect(cell?.content?.kind).toBe("number");
      expect(cell?.look.numberFormat).toContain("†");
    }
    expect(column(plan, "Tabel 3 ", "Van")[0]?.look.borders).toBeUndefined();
    for (const { content } of plan.cells) if (content?.kind === "formula") expect(content.formula).not.toContain("'!");
    expect(allWords(plan)).toContain("De leeftijden in de cliëntenlijst zijn zo niet met formules te tellen");
  });

  test("twenty-five people and eight groups leave only totals of caseworkers", () => {
    const [, plan] = plans[3] ?? [];
    if (!plan) throw new Error("no plan");
    expect(figures(plan, "Tabel 3b", "Totaal")).toHaveLength(26);
  });
});

describe("counting", () => {
  const run = (...columns: CountedRun["columns"]): CountedRun => ({
    sheet: "L",
    top: 1,
    bottom: 9,
    births: { column: 0, unseen: [] },
    columns,
  });
  const texts = (column: number, ...own: readonly string[]) => ({ column, texts: own });

  test("takes no text for a wildcard or a comparison, and none twice", () => {
    expect(countFormula([run(texts(1, "a*?~"))], null)).toBe(`COUNTIFS('L'!$B$2:$B$10,"a~*~?~~")`);
    expect(countFormula([run(texts(1, "<5"))], null)).toBe(`COUNTIFS('L'!$B$2:$B$10,"=<5")`);
    expect(countFormula([run(texts(1, "Nee", "nee", 'n"'))], null)).toBe(`SUM(COUNTIFS('L'!$B$2:$B$10,{"nee","n"""}))`);
    expect(countFormula([run(texts(1))], null)).toBe("0");
    expect(countFormula([run()], null)).toBe("ROWS('L'!$A$2:$A$10)");
  });

  test("counts whole days", () => {
    expect(countFormula([run()], { until: "A1", after: "B1" })).toBe(
      `COUNTIFS('L'!$A$2:$A$10,"<"&A1+1,'L'!$A$2:$A$10,">="&B1+1)`,
    );
  });

  test("crosses two columns of several texts, and counts apart for every text of a third", () => {
    const [one, two, three] = [1, 2, 3].map((column) => texts(column, "a", "b"));
    if (!one || !two || !three) throw new Error("no columns");
    expect(countFormula([run(one, two)], null)).toContain(`{"a","b"},'L'!$C$2:$C$10,{"a";"b"}`);
    expect(countFormula([run(one, two, three)], null)).toMatch(
      /^SUM\(COUNTIFS\(.*'L'!\$D\$2:\$D\$10,"a"\),COUNTIFS\(.*'L'!\$D\$2:\$D\$10,"b"\)\)$/,
    );
  });

  test("adds the runs up, in sheets of any name", () => {
    const runs = [run(texts(1, "a")), { ...run(texts(2, "a")), sheet: "Anna's lijst" }, run(texts(1))];
    expect(countFormula(runs, null)).toBe(`SUM(COUNTIFS('L'!$B$2:$B$10,"a"),COUNTIFS('Anna''s lijst'!$C$2:$C$10,"a"))`);
  });

  test("counts nothing that Excel would not take", () => {
    const long = Array.from({ length: 20 }, (_, place) => `${place}`.repeat(100));
    expect(countFormula([run(texts(1, ...long), texts(2, ...long))], null)).not.toBeNull();
    expect(countFormula([run(texts(1, ...long), texts(2, ...long), texts(3, ...long))], null)).toBeNull();
    expect(countFormula([run(texts(1, "a".repeat(256)))], null)).toBeNull();
  });
});

function formulaOf(cell: PlanCell | undefined): string {
  if (cell?.content?.kind !== "formula") throw new Error("not a formula");
  return cell.content.formula;
}

function positionsOf({ top, left, bottom, right }: PlanRect): string[] {
  const positions: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let at = left; at <= right; at += 1) positions.push(addressOf({ row, column: at }));
  }
  return positions;
}
