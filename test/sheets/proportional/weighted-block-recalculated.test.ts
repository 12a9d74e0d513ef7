import fc from "fast-check";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../reading/grid";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { wordsOf } from "../../support/workbooks/planned-table";
import { clientsOn, normsIn, teamSheets, weightedSheet, type SteppedTeam } from "./weighted-team";

/** What the team's sheets hold in the end, a sheet that was planned before, and the formulas' values it must then show. */
interface Trial {
  readonly sheets: readonly PlainSheet[];
  readonly plan: SheetPlan;
  readonly expected: SheetPlan;
}

/** In points, for some of whom no whole number lies between. */
const bounds = { lower: 24.3, upper: 38.5 };

const people = [
  { name: "Anne", hours: 36 },
  { name: "Bob", hours: 36 },
  { name: "Emmy", hours: 28 },
  { name: "Julie", hours: 24.5 },
];

const memo: SteppedTeam = {
  people,
  clients: [
    ...clientsOn("Anne", 2, 31),
    ...clientsOn("Anne", "trede 5", 12),
    ...clientsOn("Bob", "3", 8),
    ...clientsOn("Bob", 4, 41),
    ...clientsOn("Julie", 1, 63),
    ...clientsOn("Julie", 6, 2),
    ...clientsOn("Julie", null, 3),
    ...clientsOn(null, 2, 4),
    ...clientsOn("Pieter", 5, 7),
  ],
};

const team = fc.record({
  people: fc
    .array(fc.constantFrom(36, 36, 28, 24, 24.5, 32.04, 18), { minLength: 2, maxLength: 6 })
    .map((hours) => hours.map((own, index) => ({ name: `Persoon ${index + 1}`, hours: own }))),
  clients: fc.array(
    fc.record({
      caseworker: fc.constantFrom("Persoon 1", "Persoon 2", "Persoon 2", "Persoon 3", "onbekend", "#N/B", null),
      step: fc.constantFrom(1, 1, 1, 2, 2, "3", "Trede 4", 5, 9, "?", "nog te bepalen", "#N/B", null),
      born: fc.constantFrom(serial("1980-05-17"), serial("1980-05-17"), "17-5-1980", 1980, "onbekend", null),
    }),
    { minLength: 12, maxLength: 90 },
  ),
});
const someNorms = [
  "1-3=100,4-6=50",
  "1=160;2-3=80;4-5=62,5",
  "1=120,2=100,3=80,4=60,5=45",
  "1-6=90",
  "1+4=90,2=90,3+5=40",
];

async function faithful(label: string, of: SteppedTeam, norms: string): Promise<Trial> {
  const sheets = teamSheets(of, label);
  const plan = await weightedSheet(sheets, normsIn(norms), bounds);
  return { sheets, plan: { ...plan, name: label }, expected: plan };
}

/** Planned of one team, after which the sheets become another's. */
async function changed(label: string, before: SteppedTeam, after: SteppedTeam, norms: string): Promise<Trial> {
  const plan = await weightedSheet(teamSheets(before, label), normsIn(norms), bounds);
  const sheets = teamSheets(after, label);
  const expected = await weightedSheet(sheets, normsIn(norms), bounds);
  return { sheets, plan: { ...plan, name: label }, expected };
}

/** Somebody types another norm into the sheet's own cell. */
async function otherNorm(label: string, from: number, to: number): Promise<Trial> {
  const sheets = teamSheets(memo, label);
  const plan = await weightedSheet(sheets, normsIn(`1-3=100,4-6=${from}`), bounds);
  const expected = await weightedSheet(sheets, normsIn(`1-3=100,4-6=${to}`), bounds);
  const cells = plan.cells.map((cell): PlanCell =>
    cell.content?.kind === "number" && cell.content.value === from && cell.look.fill !== undefined
      ? { ...cell, content: { kind: "number", value: to } }
      : cell,
  );
  return { sheets, plan: { ...plan, name: label, cells }, expected };
}

describeWithLibreOffice("gewogen werklast, recalculated by LibreOffice", () => {
  let trials: readonly Trial[];
  let shown: ReturnType<typeof recalculatedSheets>;

  beforeAll(async () => {
    const random = fc.sample(team, { seed: 2013, numRuns: 20 });
    const moved = memo.clients.map((client, index) => (index % 3 === 0 ? { ...client, step: 4 } : client));
    trials = [
      await faithful("memo", memo, "1-3=100,4-6=50"),
      await faithful("ridderkerk", memo, "ridderkerk-2013"),
      ...(await Promise.all(
        random.map((of, index) => faithful(`team ${index}`, of, someNorms[index % someNorms.length] ?? "")),
      )),
      await changed(
        "later",
        memo,
        { people: people.map((own) => (own.name === "Emmy" ? { ...own, hours: 12 } : own)), clients: moved },
        "1-3=100,4-6=50",
      ),
      await otherNorm("norm", 50, 40),
    ];
    shown = recalculatedSheets(
      planToXlsx(
        trials.flatMap(({ sheets }) => sheets),
        trials.map(({ plan }) => plan),
      ),
    );
  });

  test("every count of clients on a step is a formula, whatever stands in some cells", () => {
    for (const { plan } of trials) {
      const heading = plan.cells.find(({ content }) => wordsOf(content) === "Gewogen werklast   Nu");
      const fixed = plan.cells.filter(
        ({ row, look }) => row > (heading?.row ?? 0) && look.numberFormat?.includes("†") === true,
      );
      expect([plan.name, fixed.map(addressOf)]).toEqual([plan.name, []]);
    }
  });

  test("every formula shows what is computed, also after hours, steps or norms changed", () => {
    let formulas = 0;
    for (const { plan, expected } of trials) {
      const written = new Map(plan.cells.map((cell) => [addressOf(cell), cell]));
      for (const { content, ...cell } of expected.cells) {
        if (content?.kind !== "formula") continue;
        const value = shown.get(plan.name)?.[cell.row]?.[cell.column] ?? "";
        const own = written.get(addressOf(cell))?.content;
        const where = `${plan.name} ${addressOf(cell)} ${own?.kind === "formula" ? own.formula : "?"}`;
        formulas += 1;
        if (typeof content.expected === "string") expect([where, value]).toEqual([where, content.expected]);
        else if (value === "" || Math.abs(Number(value) - content.expected) > 1e-7)
          throw new Error(`${where}: ${value}, not ${content.expected}`);
      }
    }
    expect(formulas).toBeGreaterThan(2000);
  });
});
