import { checkPoint } from "../../../src/caseload/attention/attention-point";
import { identityOf } from "../../../src/caseload/attention/point-identity";
import type { Check } from "../../../src/caseload/checks/check";
import { planProportionalSheet } from "../../../src/sheets/proportional/proportional-sheet";
import type { PlanCell, PlanRect, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import memo from "../../cases/memo-2020.json";
import { addressOf } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, plannedTable, wordsOf } from "../../support/workbooks/planned-table";
import { memoChecks, memoMembers, sheetInput, writtenTeam, type Member } from "../memo-team";

const memoTeam = writtenTeam(memoMembers);
const memoInput = sheetInput(memoTeam);
const memoPlan = planProportionalSheet({ ...memoInput, result: { ...memoInput.result, checks: memoChecks } });

function formulaOf(cell: PlanCell | undefined): string {
  if (cell?.content?.kind !== "formula") throw new Error("not a formula");
  return cell.content.formula;
}

function allWords(plan: SheetPlan): string {
  return plan.cells.map(({ content }) => wordsOf(content)).join("\n");
}

describe("the memo's sheet", () => {
  const formation = plannedTable(memoPlan, "Tabel 1");
  const caseload = plannedTable(memoPlan, "Tabel 2");
  const figures = (header: string): (number | null)[] => caseload.rows.map((row) => figureOf(row[header]));

  test("is named after its kind and date", () => {
    expect(memoPlan.name).toBe("Rekenkundig 03-03-2020");
    expect(memoPlan.name.length).toBeLessThanOrEqual(31);
  });

  test("shows the figures of the memo", () => {
    expect(caseload.rows.map((row) => wordsOf(row["Naam"]?.content ?? null))).toEqual(memo.names);
    expect(formation.rows.map((row) => figureOf(row["Contract- uren"]))).toEqual(memo.hours);
    expect(figures("Aantal cliënten")).toEqual(memo.current);
    memo.exact.forEach((exact, index) => {
      expect(figures("Rekenkundig exact")[index]).toBeCloseTo(exact, 9);
    });
    expect(figures("Rekenkundig¹ afgerond")).toEqual(memo.largestRemainder);
    expect(figures("Verschil")).toEqual([15, -16, 11, -80, 70]);
    expect(figures("Index³").map((index) => Math.round(index ?? NaN))).toEqual(memo.indexNow);
    expect(figures("Contact- momenten per jaar")).toEqual(memo.current.map((clients) => clients * 4));
    expect(caseload.rows.map((row) => wordsOf(row["Bij onbekende neventaken⁴"]?.content ?? null)).slice(0, 2)).toEqual([
      "105–124",
      "86–117",
    ]);
    expect(figureOf(caseload.total["Rekenkundig¹ afgerond"])).toBe(memo.total);
    expect(figureOf(caseload.total["Aantal cliënten"])).toBe(memo.total);
  });

  test("says what changes for whom, and how many clients go over", () => {
    const words = allWords(memoPlan);
    expect(words).toContain("Julie: 186 → 106 (−80)");
    expect(words).toContain("Lisette: 0 → 70 (+70)");
    expect(words).toContain("Julie → Lisette");
    const label = memoPlan.cells.find(({ content }) => wordsOf(content).startsWith("Overdrachten samen"));
    const total = memoPlan.cells.find(
      (cell) => cell.row === label?.row && cell.column === memoPlan.charts[0]?.place.right,
    );
    expect(figureOf(total)).toBe(memo.transfers);
    expect(formulaOf(total)).toMatch(/^=MIN\(SUMPRODUCT/);
  });

  test("refers to the team's own cells", () => {
    expect(formulaOf(formation.rows[2]?.["Contract- uren"])).toBe("='Formatie'!$B$4");
    expect(formulaOf(caseload.rows[2]?.["Aantal cliënten"])).toBe("='Caseload'!$B$4");
  });

  test("asks for the hours of side tasks in empty, framed cells", () => {
    const cells = formation.rows.map((row) => row["Uren neven- taken"]);
    expect(cells.map((cell) => cell?.content ?? null)).toEqual([
      { kind: "number", value: 0 },
      null,
      null,
      { kind: "number", value: 0 },
      null,
    ]);
    expect(cells[1]?.look.borders).toEqual({ top: "hair", bottom: "hair", left: "hair", right: "hair" });
    expect(allWords(memoPlan).split("◄ vul in")).toHaveLength(4);
  });

  test("lists every check with a link to its cell", () => {
    for (const check of memoChecks) {
      expect(memoPlan.cells.filter(({ link }) => link === check.cells[0])).not.toHaveLength(0);
    }
    expect(allWords(memoPlan)).toContain(
      "Emmy heeft 28 uur in ‘Huidige formatie’ en 24 uur in ‘Categorie oud / nieuw’.",
    );
  });

  test("keeps what someone said is meant so on the list, with that for what to do", () => {
    const answers = memoChecks
      .filter(({ code }) => code === "C01" || code === "C03" || code === "C20")
      .map((check) => ({ ...identityOf(checkPoint(check)), answer: "intended" as const }));
    const solved = memoChecks
      .filter(({ code }) => code === "C09")
      .map((check) => ({ ...identityOf(checkPoint(check)), answer: "solved" as const }));
    const words = allWords(
      planProportionalSheet({
        ...memoInput,
        result: { ...memoInput.result, checks: memoChecks },
        answers: [...answers, ...solved],
      }),
    );
    expect(words).toContain("‘Ann’ en ‘Anne’: is dat één persoon? → Bekeken: twee personen.");
    expect(words).toContain("wijkt af van het totaal (469). → Bekeken: zo bedoeld.");
    expect(words.split("Bekeken:")).toHaveLength(1 + 4);
    // What was said to be solved is still found.
    expect(words.split("Vul de uren in; nu geldt 0 uur.")).toHaveLength(1 + 3);
  });

  test("counts what is about age groups, and lists the rest", () => {
    const about = (checks: readonly Check[]): string => {
      const plan = planProportionalSheet({ ...memoInput, result: { ...memoInput.result, checks } });
      return allWords(plan);
    };
    const gap: Check = { code: "C06", reason: "gap", ages: { from: 41, below: 50 }, clients: 94, cells: [] };
    const many = about([...memoChecks, ...Array.from({ length: 9 }, () => gap)]);
    expect(many).toContain("Nog 9 aandachtspunten gaan over leeftijdsgroepen en staan in het deelvenster.");
    expect(many).not.toContain("41 t/m 49");
    expect(many).toContain("‘Ann’ en ‘Anne’: is dat één persoon?");
    const one = about([gap]);
    expect(one).toContain("Nog 1 aandachtspunt gaat over leeftijdsgroepen en staat in het deelvenster.");
    expect(one).not.toContain("Geen aandachtspunten gevonden");
    expect(about([])).toContain("Geen aandachtspunten gevonden");
  });

  test("is upright A4 of two pages, with the peildatum and the file's name below", () => {
    expect(memoPlan.page).toMatchObject({
      orientation: "portrait",
      paper: "a4",
      fitToPages: { wide: 1, tall: null },
      footer: { left: "Peildatum 3 maart 2020", center: "&F" },
    });
    expect(memoPlan.page.breaks).toHaveLength(1);
  });

  test("draws the actual against the rekenkundige caseload", () => {
    const [chart] = memoPlan.charts;
    expect(chart?.series.map(({ name }) => name)).toEqual(["Werkelijk", "Rekenkundig"]);
    const column = (header: string): PlanRect => {
      const cells = caseload.rows.map((row) => row[header]);
      const [first, last] = [cells.at(0), cells.at(-1)];
      return {
        top: first?.row ?? NaN,
        bottom: last?.row ?? NaN,
        left: first?.column ?? NaN,
        right: first?.column ?? NaN,
      };
    };
    expect(chart?.categories).toEqual(column("Naam"));
    expect(chart?.series.map(({ values }) => values)).toEqual([
      column("Aantal cliënten"),
      column("Rekenkundig¹ afgerond"),
    ]);
    expect(chart?.showValues).toBe(true);
  });
});

describe("choices", () => {
  test("plain rounding shows 470* and says why", () => {
    const plan = planProportionalSheet(sheetInput(memoTeam, { rounding: "plain" }));
    const total = plannedTable(plan, "Tabel 2").total["Rekenkundig¹ afgerond"];
    expect(figureOf(total)).toBe(memo.plainSum);
    expect(total?.look.numberFormat).toContain('"*"');
    expect(allWords(plan)).toContain("* Door het losse afronden is de som 470; het totaal aantal cliënten is 469.");
  });

  test("agreed limits make the whole clients constants that are marked as such", () => {
    const plan = planProportionalSheet(sheetInput(memoTeam, { limits: { Julie: { minimum: 120 } } }));
    const { rows, total } = plannedTable(plan, "Tabel 2");
    const rounded = rows.map((row) => row["Rekenkundig¹ afgerond"]);
    expect(rounded.every((cell) => cell?.content?.kind === "number")).toBe(true);
    expect(rounded.every((cell) => cell?.look.numberFormat?.includes("†"))).toBe(true);
    expect(figureOf(rounded[3])).toBe(120);
    expect(figureOf(total["Rekenkundig¹ afgerond"])).toBe(469);
    expect(allWords(plan)).toContain("Julie minimaal 120");
  });

  test("hours that stand as text are constants with a mark", () => {
    const plan = planProportionalSheet(sheetInput(writtenTeam([{ name: "Anne", hours: "36 uur", current: 90 }])));
    const cell = plannedTable(plan, "Tabel 1").rows[0]?.["Contract- uren"];
    expect(cell?.content).toEqual({ kind: "number", value: 36 });
    expect(cell?.look.numberFormat).toContain("†");
  });

  test("contact hours appear where minutes are given", () => {
    const plan = planProportionalSheet(sheetInput(memoTeam, { contactMinutes: 45 }));
    expect(plannedTable(plan, "Tabel 2").rows.map((row) => figureOf(row["Contact- uren per jaar"]))).toEqual([
      270, 366, 213, 558, 0,
    ]);
    for (const row of plannedTable(memoPlan, "Tabel 2").rows) {
      expect(row["Contact- uren per jaar"]?.content).toMatchObject({ kind: "formula", expected: "" });
    }
  });

  test("what was not read for certain stands among the aandachtspunten, with a link", () => {
    const cell = { sheet: "Caseload", row: 2, column: 1 };
    const plan = planProportionalSheet({
      ...memoInput,
      doubts: [{ code: "formula-error", cells: [cell], text: "#N/B" }],
    });
    const subject = plan.cells.find(({ content }) => wordsOf(content) === "Niet zeker gelezen");
    const row = plan.cells.filter((other) => other.row === subject?.row);
    expect(row.find(({ link }) => link !== undefined)?.link).toEqual(cell);
    expect(row.map(({ content }) => wordsOf(content)).join(" ")).toContain(
      "In Caseload!B3 staat een foutmelding van Excel",
    );
  });

  test("hours in fte refer to the sheet's own full-time week", () => {
    const input = sheetInput(writtenTeam([{ name: "Anne", hours: 36, current: 90 }]));
    const [anne] = input.result.caseworkers;
    if (!anne?.sources.hours) throw new Error("no caseworker with hours");
    const hours = { ...anne.sources.hours, live: { factor: 36 } };
    const plan = planProportionalSheet({
      ...input,
      result: { ...input.result, caseworkers: [{ ...anne, sources: { ...anne.sources, hours } }] },
    });
    const formula = formulaOf(plannedTable(plan, "Tabel 1").rows[0]?.["Contract- uren"]);
    const own = /^='Formatie'!\$B\$2\*\$([A-Z]+)\$(\d+)$/.exec(formula);
    const fullTime = plan.cells.find((cell) => addressOf(cell) === `${own?.[1]}${own?.[2]}`);
    expect(fullTime?.content).toEqual({ kind: "number", value: 36 });
  });

  test("hours that are supposed are said on top, and nothing is where none are", () => {
    const top = (plan: SheetPlan) =>
      plan.cells
        .filter(({ row }) => row === 3)
        .map(({ content }) => wordsOf(content))
        .filter((words) => words !== "");
    const tried = planProportionalSheet(sheetInput(memoTeam, { contractHours: { Emmy: 24 } }));
    expect(top(tried)).toEqual([
      "Let op: dit blad rekent met andere uren voor Emmy (24 i.p.v. 28) dan op uw bladen staan.",
    ]);
    expect(top(memoPlan)).toEqual([]);
  });

  test("hours that are supposed are numbers to change, and it is said what the sheets have", () => {
    const plan = planProportionalSheet(
      sheetInput(memoTeam, {
        contractHours: { Emmy: 24 },
        sideTaskHours: { Julie: 4, Bob: 8 },
        absenceHours: { Anne: 6 },
      }),
    );
    const { rows } = plannedTable(plan, "Tabel 1");
    const inputs = rows.map((row) =>
      ["Contract- uren", "Uren neven- taken", "Afwezig"].map((header) => {
        const cell = row[header];
        return cell?.look.fill === undefined ? "–" : figureOf(cell);
      }),
    );
    expect(inputs).toEqual([
      ["–", "–", 6],
      ["–", 8, "–"],
      [24, null, "–"],
      ["–", 4, "–"],
      ["–", null, "–"],
    ]);
    expect(rows.map((row) => figureOf(row["Caseload- uren"]))).toEqual([30, 28, 24, 32, 24]);
    const words = allWords(plan);
    expect(words).toContain("Contracturen zoals ingevuld: Emmy 24 uur (op de bladen 28 uur).");
    expect(words).toContain("Uren neventaken zoals ingevuld: Bob 8 uur en Julie 4 uur.");
    expect(words).toContain("Uren afwezig zoals ingevuld: Anne 6 uur.");
  });

  test("someone who left is not in the formation, but their clients are divided", () => {
    const input = sheetInput(memoTeam, { referenceDate: "2021-01-01" });
    const pieter = { value: 12, cell: { sheet: "Caseload", row: 9, column: 1 }, text: "12", live: { factor: 1 } };
    const plan = planProportionalSheet({
      ...input,
      result: {
        ...input.result,
        leftOut: [
          {
            name: "Pieter",
            reason: "contract-ended",
            until: "2020-12-31",
            cell: { sheet: "Formatie", row: 9, column: 4 },
            current: pieter,
          },
        ],
      },
    });
    const last = plannedTable(plan, "Tabel 2").rows.at(-1);
    expect(wordsOf(last?.["Naam"]?.content ?? null)).toBe("Pieter");
    expect(formulaOf(last?.["Aantal cliënten"])).toBe("='Caseload'!$B$10");
    expect(plannedTable(plan, "Tabel 1").rows).toHaveLength(5);
    expect(allWords(plan)).toContain("Tellen niet mee: Pieter (contract tot en met 31 december 2020).");
  });
});

describe("any team", () => {
  const hostile = ["=1+1", "+31", "@SUM(A1)", 'O"Neil', "'x", "-", "-2+3", "Jansen; DROP"];
  const hostileTeam = writtenTeam(
    hostile.map((name, index) => ({ name, hours: 20 + index, sideTasks: `=${name}`, current: 10 * index })),
    `Jan's "blad"`,
    "=1+1",
  );
  const many: readonly Member[] = Array.from({ length: 40 }, (_, index) => ({
    name: `Klantmanager ${index + 1}`,
    hours: 16 + (index % 21),
    current: (index * 37) % 150,
  }));
  const plans: readonly (readonly [string, SheetPlan])[] = [
    ["the memo's team", memoPlan],
    ["hostile names", planProportionalSheet(sheetInput(hostileTeam))],
    ["one person", planProportionalSheet(sheetInput(writtenTeam(memoMembers.slice(0, 1))))],
    ["two people", planProportionalSheet(sheetInput(writtenTeam(memoMembers.slice(0, 2))))],
    ["forty people", planProportionalSheet(sheetInput(writtenTeam(many)))],
    ["plain rounding", planProportionalSheet(sheetInput(memoTeam, { rounding: "plain", contactMinutes: 30 }))],
  ];

  test.each(plans)("%s: no cell is planned twice and no merges overlap", (_, plan) => {
    const addresses = plan.cells.map(addressOf);
    expect(new Set(addresses).size).toBe(addresses.length);
    const covered = plan.merges.flatMap((merge) => positionsOf(merge));
    expect(new Set(covered).size).toBe(covered.length);
    const filled = new Set(plan.cells.filter(({ content }) => content !== null).map(addressOf));
    for (const merge of plan.merges) {
      expect(
        positionsOf(merge)
          .slice(1)
          .filter((address) => filled.has(address)),
      ).toEqual([]);
    }
  });

  test.each(plans)("%s: everything stands on the printed page or in a hidden column", (_, plan) => {
    const { area } = plan.page;
    for (const cell of plan.cells) {
      const printed = cell.row <= area.bottom && cell.column <= area.right;
      expect(printed || plan.hiddenColumns.includes(cell.column)).toBe(true);
    }
    expect(plan.hiddenColumns.every((column) => column > area.right)).toBe(true);
  });

  test.each(plans)("%s: formulas use classic functions only", (_, plan) => {
    const classic = new Set(["SUM", "ROUND", "INT", "ABS", "IF", "MAX", "MIN", "OR", "ROW", "SUMPRODUCT"]);
    for (const { content } of plan.cells) {
      if (content?.kind !== "formula") continue;
      const outsideText = content.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
      for (const [, name] of outsideText.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)) expect(classic).toContain(name);
    }
  });

  test.each(plans)("%s: our own text never starts like a formula", (_, plan) => {
    for (const { content } of plan.cells) if (content?.kind === "text") expect(content.text).not.toMatch(/^[=+@-]/);
  });

  test("the team's words are never a formula nor part of one", () => {
    const plan = plans[1]?.[1];
    const written = plan?.cells.filter(({ content }) => content?.kind !== "theirs") ?? [];
    for (const { content } of written) {
      if (content?.kind === "text") for (const name of hostile.slice(0, 4)) expect(content.text).not.toContain(name);
      if (content?.kind !== "formula") continue;
      const outsideSheets = content.formula.replace(/'(?:[^']|'')*'!/g, "");
      for (const name of ["1+1", "31", "@SUM", 'O"Neil']) expect(outsideSheets).not.toContain(name);
    }
    const first = plan && plannedTable(plan, "Tabel 1").rows[0];
    expect(formulaOf(first?.["Contract- uren"])).toBe(`='Jan''s "blad"'!$B$2`);
    expect(first?.["Naam"]?.content).toEqual({ kind: "theirs", text: "=1+1" });
  });

  test("forty people take a few pages, each with the heading", () => {
    const page = plans[4]?.[1].page;
    expect(page?.breaks.length).toBeGreaterThan(1);
    expect(page?.breaks.length).toBeLessThanOrEqual(4);
    expect(page?.titleRows).toEqual({ first: 0, last: 0 });
  });
});

function positionsOf({ top, left, bottom, right }: PlanRect): string[] {
  const positions: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) positions.push(addressOf({ row, column }));
  }
  return positions;
}
