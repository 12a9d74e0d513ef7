import type { AgeBand } from "../../../src/caseload/ages/age-bands";
import type {
  ComparedScenario,
  ComparedTeam,
  ScenarioComparison,
} from "../../../src/caseload/scenarios/scenario-comparison";
import { planScenarioComparisonSheet } from "../../../src/sheets/comparison/scenario-comparison-sheet";
import type { PlanCell, PlanRect, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { addressOf } from "../../support/workbooks/plan-to-xlsx";
import { figureOf, wordsOf } from "../../support/workbooks/planned-table";
import { comparedTable } from "./compared-table";
import { balance, memoComparison, memoComparisonInput } from "./memo-comparison";

const memoPlan = planScenarioComparisonSheet(memoComparisonInput);

function planOf(changed: Partial<ScenarioComparison>): SheetPlan {
  return planScenarioComparisonSheet({
    ...memoComparisonInput,
    comparison: { ...memoComparison, ...changed },
  });
}

function formulaOf(cell: PlanCell | undefined): string {
  if (cell?.content?.kind !== "formula") throw new Error("not a formula");
  return cell.content.formula;
}

function allWords(plan: SheetPlan): string {
  return plan.cells.map(({ content }) => wordsOf(content)).join("\n");
}

describe("the memo's scenarios", () => {
  const table = (column: string) => comparedTable(memoPlan, "Tabel 4", column);
  const figures = (column: string) => table(column).lines.map(([who, ...cells]) => [who, ...cells.map(figureOf)]);

  test("the sheet is named after its kind and date", () => {
    expect(memoPlan.name).toBe("Scenariovergelijking 03-03-2020");
    expect(memoPlan.name.length).toBeLessThanOrEqual(31);
  });

  test("asks the team to choose, about clients who add up", () => {
    const words = allWords(memoPlan);
    expect(words).toContain("Het team wordt gevraagd te kiezen tussen scenario 0, 1, 2 en 3.");
    expect(words).toContain("Besluiten");
    const [, all, counted, leftOut] =
      /Van de (\d+) cliënten tellen (\d+) mee\. Niet meegeteld: (\d+) ontheffing\./.exec(words) ?? [];
    expect(Number(all)).toBe(972);
    expect(Number(counted)).toBe(681);
    expect(Number(counted) + Number(leftOut)).toBe(Number(all));
  });

  test("who has how many clients in how many hours", () => {
    expect(figures("Scenario 0")).toEqual([
      ["Anne", 36, 90, 90],
      ["Bob", 36, 122, 122],
      ["Emmy", 28, 71, expect.closeTo(91.286, 3)],
      ["Julie", 36, 186, 186],
      ["Lisette", 24, 0, 0],
      // Clients without hours have no load.
      ["Team Zorg", 0, 212, null],
    ]);
    expect(figures("Scenario 1")).toEqual([["Hele team: Anne + Bob + Emmy + Julie + Lisette", 160, 681, 153.225]]);
    expect(figures("Scenario 2")).toEqual([
      ["18 t/m 29: Emmy", 28, 133, 171],
      ["30 t/m 45: Bob", 36, 254, 254],
      ["46 t/m AOW: Julie + Anne", 72, 294, 147],
    ]);
    expect(figures("Scenario 3").map(([, , , perFte]) => perFte)).toEqual([171, expect.closeTo(152.4, 9), 147]);
    expect(table("Scenario 2").figures("Totaal").map(figureOf)).toEqual([136, 681, expect.closeTo(180.265, 3)]);
    expect(table("Scenario 3").figures("Totaal").map(figureOf)).toEqual([160, 681, 153.225]);
  });

  test("what it comes to: balance, transfers and conditions", () => {
    const measures = (label: string): (number | string | null)[] =>
      [0, 1, 2, 3].map((place) => {
        const cell = table(`Scenario ${place}`).measure(label);
        return figureOf(cell) ?? wordsOf(cell?.content ?? null);
      });
    expect(measures("Grootste verschil")).toEqual(["–", 1, expect.closeTo(1.728, 3), expect.closeTo(1.163, 3)]);
    // Nobody of Team Zorg has hours on these sheets, and they have 212 clients.
    expect(measures("Spreiding²")).toEqual(["–", 0, expect.closeTo(214.4, 1), expect.closeTo(9.0, 1)]);
    expect(measures("Spreiding").slice(1)).toEqual([0, expect.closeTo(214.4, 1), expect.closeTo(9.0, 1)]);
    expect(measures("Overdrachten eenmalig")).toEqual([0, 244, 518, 531]);
    expect(measures("Overdrachten per jaar")).toEqual([0, 0, 27, 27]);
    expect(measures("Voorwaarde: elk team een intaker")).toEqual(["niet gevraagd", "niet gevraagd", "nee", "ja"]);
    expect(measures("Cliënten niet ingedeeld")).toEqual([0, 0, 0, 0]);
  });

  test("hours can be changed in scenario 0, and everything that follows from them does", () => {
    const [anne, bob, emmy] = table("Scenario 0").lines.map(([, hours]) => hours);
    expect([anne, bob, emmy].map((cell) => cell?.content?.kind)).toEqual(["number", "number", "number"]);
    expect(anne?.look.borders).toMatchObject({ top: "hair", bottom: "hair" });
    const [, middle, oldest] = table("Scenario 2").lines;
    expect(formulaOf(middle?.[1])).toBe(`=${bob ? addressOf(bob) : ""}`);
    expect(formulaOf(oldest?.[1])).toContain(anne ? addressOf(anne) : "?");
    const week = memoPlan.cells.find(({ content }) => wordsOf(content).startsWith("Fulltime werkweek"));
    const weekCell = memoPlan.cells.find(({ row, content }) => row === week?.row && content?.kind === "number");
    expect(figureOf(weekCell)).toBe(36);
    const perFte = formulaOf(middle?.[3]).replaceAll("$", "");
    for (const cell of [middle?.[1], middle?.[2], weekCell]) expect(perFte).toContain(cell ? addressOf(cell) : "?");
  });

  test("what does not move along is marked", () => {
    for (const [, , clients] of table("Scenario 0").lines) expect(clients?.look.numberFormat).toContain("†");
    expect(table("Scenario 2").measure("Overdrachten eenmalig")?.look.numberFormat).toContain("†");
    expect(table("Scenario 2").lines[0]?.[2]?.look.numberFormat).not.toContain("†");
    expect(allWords(memoPlan)).toContain("† Vast getal");
  });

  test("what changes for whom: 'Julie 186 → 154 −32', as numbers", () => {
    const changes = comparedTable(memoPlan, "Wat verandert er voor wie", "Scenario 1");
    const julie = changes.lines.find(([who]) => who === "Julie");
    expect(julie?.slice(1).map((cell) => figureOf(cell as PlanCell))).toEqual([186, 154, -32]);
    expect((julie?.[2]?.look.numberFormat ?? "").startsWith('"→ "')).toBe(true);
    expect(julie?.[3]?.look.numberFormat).toBe('+#,##0;"−"#,##0;0');
    const sum = (place: 1 | 2): number =>
      changes.lines.reduce((total, line) => total + (figureOf(line[place]) ?? 0), 0);
    expect([sum(1), sum(2)]).toEqual([681, 681]);
    expect(wordsOf(changes.measure("Van → naar")?.content ?? null)).toContain("Team Zorg → Lisette 102");
    const unchanged = comparedTable(memoPlan, "Wat verandert er voor wie", "Scenario 0");
    expect(unchanged.lines).toEqual([]);
    expect(allWords(memoPlan)).toContain("Iedereen houdt de eigen cliënten.");
  });

  test("a team's clients are those of its people", () => {
    const [, middle] = table("Scenario 3").lines;
    const after = comparedTable(memoPlan, "Wat verandert er voor wie", "Scenario 3").lines;
    const cells = ["Lisette", "Anne"].map((name) => after.find(([who]) => who === name)?.[2]);
    expect(formulaOf(middle?.[2])).toBe(`=${cells.map((cell) => (cell ? addressOf(cell) : "")).join("+")}`);
  });

  test("the best line-ups, why they are, and what they have over the memo's", () => {
    const best = comparedTable(memoPlan, "Beste gevonden teamindelingen", "Nummer 1");
    expect(best.lines.map(([who, hours]) => [who, figureOf(hours)])).toEqual([
      ["18 t/m 29: Emmy", 28],
      ["30 t/m 45: Lisette + Anne", 60],
      ["46 t/m AOW: Bob + Julie", 72],
    ]);
    expect(figureOf(best.measure("Spreiding"))).toBeCloseTo(9.0, 1);
    expect(wordsOf(best.measure("Voorwaarde: elk team een intaker")?.content ?? null)).toBe("ja");
    expect(wordsOf(best.measure("Waarom")?.content ?? null)).toContain("gelijkst verdeeld");
    expect(allWords(memoPlan)).toContain("Scenario 2 (Emmy | Bob | Julie + Anne) heeft spreiding 214,4");
  });

  test("asks for considerations of each scenario in empty, framed cells", () => {
    expect(allWords(memoPlan).split("◄ vul in")).toHaveLength(1 + 3 * 4);
    const title = memoPlan.cells.find(({ content }) => wordsOf(content).startsWith("Overwegingen"));
    const first = memoPlan.cells.filter(
      ({ row, look }) => row === (title?.row ?? 0) + 2 && look.borders?.top === "hair",
    );
    expect(first.every(({ content }) => content === null)).toBe(true);
    // Four scenarios stand two by two, beside a third place that the line-ups need.
    expect(first).toHaveLength(3 * 3);
  });

  test("every check has a link to its cell, or says which scenario it is about", () => {
    for (const { cells } of memoComparison.checks)
      expect(memoPlan.cells.filter(({ link }) => link === cells[0])).toHaveLength(1);
    const rows = memoPlan.cells.filter(({ content }) => wordsOf(content) === "Overdrachten door leeftijd");
    const places = rows.map(({ row }) => memoPlan.cells.find((cell) => cell.row === row && cell.column === 1));
    expect(places.map((cell) => wordsOf(cell?.content ?? null))).toEqual(["Scenario 2", "Scenario 3"]);
  });

  test("is about workload, and ends with an empty decision", () => {
    const words = allWords(memoPlan);
    expect(words).toContain("Werklast, geen beoordeling van medewerkers.");
    for (const header of ["Besluit", "Actie", "Wie", "Wanneer", "Evaluatiedatum"]) expect(words).toContain(header);
  });

  test("is upright A4, one page wide", () => {
    expect(memoPlan.page).toMatchObject({
      orientation: "portrait",
      paper: "a4",
      fitToPages: { wide: 1, tall: null },
      footer: { left: "Peildatum 3 maart 2020" },
    });
  });
});

describe("choices", () => {
  test("hours that a scenario counts otherwise stand by themselves, to be changed there", () => {
    const [unchanged, byHours] = memoComparison.scenarios;
    if (!unchanged || !byHours) throw new Error("no scenarios");
    const scenario = { ...byHours.scenario, sideTaskHours: { Lisette: 8 } };
    const teams = byHours.teams.map((team) => ({ ...team, hours: 152, perFte: (681 / 152) * 36 }));
    const plan = planOf({ scenarios: [unchanged, { ...byHours, scenario, teams }] });
    const [line] = comparedTable(plan, "Tabel 4", "Scenario 1").lines;
    expect(line?.[1]?.content).toEqual({ kind: "number", value: 152 });
    expect(line?.[1]?.look.borders).toMatchObject({ top: "hair" });
    expect(allWords(plan)).toContain("Scenario 1: neventaken Lisette 8 uur.");
  });

  test("transfers that cannot be known, and what a scenario was when it was kept", () => {
    const scenarios = memoComparison.scenarios.map((compared) => ({
      ...compared,
      transfers: null,
      transfersPerYear: null,
      since: { referenceDate: "2020-02-01", clients: 676, hours: 164 },
    }));
    const table = comparedTable(planOf({ scenarios }), "Tabel 4", "Scenario 2");
    expect(wordsOf(table.measure("Overdrachten eenmalig")?.content ?? null)).toBe("onbekend");
    expect(wordsOf(table.measure("Toen dit is bewaard")?.content ?? null)).toBe(
      "676 cliënten en 164 uur op 1 februari 2020",
    );
  });

  test("without line-ups there is no table of them; what is wrong is said", () => {
    expect(allWords(planOf({ search: null }))).not.toContain("Beste gevonden teamindelingen");
    const words = allWords(planOf({ search: { problem: { reason: "too-few-people" } } }));
    expect(words).not.toContain("Beste gevonden teamindelingen");
    expect(words).toContain("Er zijn minder klantmanagers met uren dan leeftijdsgroepen met cliënten.");
  });

  test("what was not read for certain stands among the aandachtspunten, with a link", () => {
    const cell = { sheet: "Caseload", row: 2, column: 1 };
    const plan = planScenarioComparisonSheet({
      ...memoComparisonInput,
      doubts: [{ code: "formula-error", cells: [cell], text: "#N/B" }],
    });
    expect(plan.cells.filter(({ link }) => link === cell)).toHaveLength(1);
    expect(allWords(plan)).toContain("In Caseload!B3 staat een foutmelding van Excel");
  });
});

/** A comparison of so many scenarios over so many people and bands. */
function anyComparison(scenarios: number, names: readonly string[], bandCount: number): ScenarioComparison {
  const bands = Array.from({ length: bandCount }, (_, place): AgeBand => ({
    from: 18 + 8 * place,
    below: place === bandCount - 1 ? "aow" : 26 + 8 * place,
  }));
  const team = (members: readonly string[], clients: number, band: AgeBand | null): ComparedTeam => {
    const hours = 24 * members.length;
    return { band, members, hours, clients, perFte: hours > 0 ? (clients / hours) * 36 : null };
  };
  const made = Array.from({ length: scenarios }, (_, place): ComparedScenario => {
    const kind = place === 0 ? "unchanged" : place === 1 ? "by-hours" : "by-age";
    const teams =
      kind === "unchanged"
        ? names.map((name, index) => team([name], 10 + index, null))
        : kind === "by-hours"
          ? [team(names, 10 * names.length, null)]
          : bands.map((band, index) =>
              team(
                names.filter((_, at) => at % bandCount === index),
                20 + index,
                band,
              ),
            );
    const condition = { kind: "together", people: names } as const;
    return {
      scenario: {
        name: `${names[0] ?? ""} scenario ${place}`,
        kind,
        selection: null,
        bands,
        teams: null,
        conditions: [condition],
        sideTaskHours: {},
      },
      teams,
      ...balance(teams),
      totals: { clients: 681, hours: 160 },
      throughNewClients: { missing: 0, months: null },
      firstOnTies: {},
      keeping: [],
      givenWhileLeaving: [],
      transfers: 3,
      routes: names.map((from, index) => ({ from, to: names[index - 1] ?? from, clients: 1 })),
      division: [],
      transfersPerYear: 1,
      conditions: [{ condition, met: false }],
      people: names.map((name, index) => ({ name, current: 10 + index, after: 10 })),
      notDivided: 2,
      checks: [],
      since: null,
    };
  });
  const last = made.at(-1);
  const lineUps = last?.scenario.kind === "by-age" ? Array.from({ length: 3 }, () => last) : [];
  return {
    ...memoComparison,
    scenarios: made,
    search:
      lineUps.length > 0
        ? { lineUps, bestBalanced: null, conflicting: [], certainty: { proven: true, gapPerFte: 0 }, front: [] }
        : null,
  };
}

describe("any comparison", () => {
  const hostile = ["=1+1", "+31", "@SUM(A1)", 'O"Neil', "'x", "-", "-2+3", "Jansen; DROP"];
  const long = Array.from({ length: 12 }, (_, at) => `Wilhelmina van den Oudenhoven-Schimmelpenninck ${at + 1}`);
  const short = (count: number): string[] => Array.from({ length: count }, (_, at) => `Persoon ${at + 1}`);
  const cases: readonly (readonly [string, Partial<ScenarioComparison>])[] = [
    ["the memo's", {}],
    ["hostile names", anyComparison(4, hostile, 3)],
    ["long names", anyComparison(6, long, 6)],
    ["one person", anyComparison(2, short(1), 1)],
    ["one band", anyComparison(3, short(2), 1)],
    ["more bands than people", anyComparison(5, short(3), 6)],
    ["twelve people", anyComparison(4, short(12), 6)],
    ["a search that failed", { search: { problem: { reason: "too-many" } } }],
  ];
  const plans = cases.map(([name, changed]) => [name, planOf(changed)] as const);

  test.each(plans)("%s: no cell is planned twice and no merges overlap", (_, plan) => {
    const addresses = plan.cells.map(addressOf);
    expect(new Set(addresses).size).toBe(addresses.length);
    const covered = plan.merges.flatMap(positionsOf);
    expect(new Set(covered).size).toBe(covered.length);
    const filled = new Set(plan.cells.filter(({ content }) => content !== null).map(addressOf));
    for (const merge of plan.merges)
      expect(
        positionsOf(merge)
          .slice(1)
          .filter((address) => filled.has(address)),
      ).toEqual([]);
  });

  test.each(plans)("%s: everything stands on the printed page, one wide", (_, plan) => {
    const { area, fitToPages } = plan.page;
    expect(plan.cells.every(({ row, column }) => row <= area.bottom && column <= area.right)).toBe(true);
    expect(plan.columnWidths).toHaveLength(area.right + 1);
    expect(fitToPages.wide).toBe(1);
    expect(Object.values(plan.rowHeights).every((points) => points <= 409)).toBe(true);
  });

  test.each(plans)("%s: formulas use classic functions only", (_, plan) => {
    const classic = new Set(["SUM", "IF", "MAX", "MIN", "SUMPRODUCT"]);
    for (const { content } of plan.cells) {
      if (content?.kind !== "formula") continue;
      const outsideText = content.formula.replace(/"(?:[^"]|"")*"/g, "");
      for (const [, name] of outsideText.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)) expect(classic).toContain(name);
    }
  });

  test.each(plans)("%s: our own text never starts like a formula", (_, plan) => {
    for (const { content } of plan.cells) if (content?.kind === "text") expect(content.text).not.toMatch(/^[=+@-]/);
  });

  test("the team's words are never a formula nor part of one", () => {
    for (const { content } of plans[1]?.[1].cells ?? []) {
      if (content?.kind === "text") for (const name of hostile.slice(0, 4)) expect(content.text).not.toContain(name);
      if (content?.kind === "formula")
        for (const name of ["1+1", "@SUM", 'O"Neil']) expect(content.formula).not.toContain(name);
    }
  });

  test.each([2, 3, 4, 5, 6])("%i scenarios each stand in the table once, in order", (count) => {
    const plan = planOf(anyComparison(count, short(4), 3));
    const titles = plan.cells.filter(({ content }) => wordsOf(content).startsWith("Tabel 4"));
    expect(titles).toHaveLength(count > 3 ? 2 : 1);
    for (let place = 0; place < count; place += 1)
      expect(comparedTable(plan, "Tabel 4", `Scenario ${place}:`).figures("Totaal")).toHaveLength(3);
  });
});

function positionsOf({ top, left, bottom, right }: PlanRect): string[] {
  const positions: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) positions.push(addressOf({ row, column }));
  }
  return positions;
}

test("whom the scenarios count besides the division, and hours that are tried, are said on top", () => {
  const wordsAbove = (comparison: typeof memoComparison) =>
    planScenarioComparisonSheet({ ...memoComparisonInput, comparison })
      .cells.filter(({ row }) => row <= 3)
      .map(({ content }) => wordsOf(content))
      .join(" ");
  const tried = wordsAbove({ ...memoComparison, supposedHours: [{ name: "Anne", hours: 24, stated: 36 }] });
  expect(tried).toContain("Let op: dit blad rekent met andere uren voor Anne (24 i.p.v. 36) dan op uw bladen staan.");
  expect(tried).toContain(
    "De verdeling telt 469 cliënten en de scenario’s 681: 212 van Team Zorg (niet in de verdeling).",
  );
  expect(wordsAbove({ ...memoComparison, otherPeople: null })).not.toMatch(/Let op|niet in de verdeling/);
});
