import fc from "fast-check";
import { planProportionalSheet } from "../../../src/sheets/proportional/proportional-sheet";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { DivisionChoices } from "../../../src/caseload/division/division";
import memo from "../../cases/memo-2020.json";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { plannedTable } from "../../support/workbooks/planned-table";
import { memoChecks, memoMembers, resultOf, sheetInput, writtenTeam, type Member } from "../memo-team";

/** A team on sheets of its own, what the sheets hold in the end, and the sheet that was planned before. */
interface Trial {
  readonly plan: SheetPlan;
  readonly sheets: readonly PlainSheet[];
}

/** The plan is made of `members`; afterwards the team's own sheets hold `later`. */
function trial(
  label: string,
  members: readonly Member[],
  choices: Partial<DivisionChoices> = {},
  later = members,
): Trial {
  const [formation, caseload] = [`Formatie ${label}`, `Caseload ${label}`];
  const input = sheetInput(writtenTeam(members, formation, caseload), choices);
  return {
    plan: { ...planProportionalSheet({ ...input, result: { ...input.result, checks: memoChecks } }), name: label },
    sheets: writtenTeam(later, formation, caseload).sheets,
  };
}

const members = fc.array(
  fc.record(
    {
      hours: fc.oneof(
        fc.integer({ min: 8, max: 40 }),
        fc.constantFrom(24.5, 26.6, 32.04, 28.8),
        fc.constantFrom(36, 36, 24),
      ),
      sideTasks: fc.constantFrom("Werkintakes", "contactpersoon wijkteam"),
      sideTaskHours: fc.constantFrom(0, 2, 4, 7.5),
      absence: fc.constantFrom(4, 12, 50),
      rampUp: fc.constantFrom(0.1, 0.5),
      current: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom(90, 90, null)),
    },
    { requiredKeys: ["hours", "current"] },
  ),
  { minLength: 2, maxLength: 9 },
);

const randomTeams: readonly (readonly Member[])[] = fc
  .sample(members, { seed: 469, numRuns: 24 })
  .map((team) => team.map((member, index) => ({ ...member, name: `Persoon ${index + 1}` })))
  .filter(
    (team) => team.some(({ current }) => current) && team.some(({ hours, absence }) => hours > (absence ?? 0) + 8),
  );

const emmyAt20 = memoMembers.map((member) => (member.name === "Emmy" ? { ...member, hours: 20 } : member));

/** Hamilton's method from its definition, with integers only: remainders are numerators over the sum of hours. */
function largestRemainder(hours: readonly number[], current: readonly number[]): number[] {
  const all = hours.reduce((sum, own) => sum + own, 0);
  const total = current.reduce((sum, own) => sum + own, 0);
  const whole = hours.map((own) => Math.floor((total * own) / all));
  const order = hours
    .map((own, index) => ({ index, remainder: (total * own) % all, current: current[index] ?? 0, own }))
    .sort((a, b) => b.remainder - a.remainder || b.current - a.current || b.own - a.own || a.index - b.index);
  for (let left = total - whole.reduce((sum, own) => sum + own, 0), next = 0; left > 0; left -= 1, next += 1) {
    const index = order[next]?.index ?? 0;
    whole[index] = (whole[index] ?? 0) + 1;
  }
  return whole;
}

/** The same sheet after someone typed hours into the cells that ask for them, from top to bottom. */
function withSideTaskHours({ plan, sheets }: Trial, hours: readonly number[]): Trial {
  const asked = plannedTable(plan, "Tabel 1")
    .rows.map((row) => row["Uren neven- taken"])
    .filter((cell) => cell?.content === null);
  const cells = plan.cells.map((cell): PlanCell => {
    const typed = hours[asked.indexOf(cell)];
    return typed === undefined ? cell : { ...cell, content: { kind: "number", value: typed } };
  });
  return { plan: { ...plan, cells }, sheets };
}

describeWithLibreOffice("recalculated by LibreOffice", () => {
  const faithful: readonly Trial[] = [
    trial("memo", memoMembers),
    trial("memo gewoon", memoMembers, { rounding: "plain", contactMinutes: 45 }),
    trial("memo ingevuld", memoMembers, { sideTaskHours: { Bob: 8, Emmy: 4, Lisette: 4 } }),
    trial("memo stel dat", memoMembers, {
      contractHours: { Emmy: 24, Lisette: 30 },
      sideTaskHours: { Bob: 8, Julie: 4 },
      absenceHours: { Anne: 6 },
    }),
    trial("memo grenzen", memoMembers, { limits: { Julie: { minimum: 120 }, Lisette: { fixed: 40 } } }),
    trial(`Jan's "blad"`, memoMembers),
    trial(
      "tekst",
      memoMembers.map((member) => ({ ...member, hours: `${Number(member.hours)} uur` as const })),
    ),
    trial(
      "onbekend",
      memoMembers.map((member) => (member.name === "Anne" ? { ...member, current: null } : member)),
    ),
    trial("alleen", memoMembers.slice(0, 1)),
    ...randomTeams.map((team, index) =>
      trial(`team ${index}`, team, { rounding: index % 5 === 0 ? "plain" : "largest-remainder" }),
    ),
  ];
  const changed = trial("Emmy 20", memoMembers, {}, emmyAt20);
  const filledIn = withSideTaskHours(trial("neventaken", memoMembers), [8, 4, 4]);
  const trials = [...faithful, changed, filledIn];
  let sheets: ReturnType<typeof recalculatedSheets>;

  beforeAll(() => {
    const plans = trials.map(({ plan }) => plan);
    sheets = recalculatedSheets(
      planToXlsx(
        trials.flatMap((each) => each.sheets),
        plans,
      ),
    );
  });

  const shown = (plan: SheetPlan, cell: PlanCell | undefined): string =>
    sheets.get(plan.name)?.[cell?.row ?? -1]?.[cell?.column ?? -1] ?? "";

  test("there are some twenty random teams", () => {
    expect(randomTeams.length).toBeGreaterThanOrEqual(18);
  });

  test.each(faithful.map(({ plan }) => [plan.name, plan] as const))(
    "%s: every formula shows what is expected",
    (_, plan) => {
      const formulas = plan.cells.filter(({ content }) => content?.kind === "formula");
      expect(formulas.length).toBeGreaterThan(20);
      for (const cell of formulas) {
        if (cell.content?.kind !== "formula") continue;
        const { formula, expected } = cell.content;
        const value = shown(plan, cell);
        const where = `${addressOf(cell)} ${formula}`;
        if (typeof expected === "string") expect([where, value]).toEqual([where, expected]);
        else if (value === "" || Math.abs(Number(value) - expected) > 1e-7)
          throw new Error(`${where}: ${value}, not ${expected}`);
      }
    },
  );

  test("other hours in Emmy's own cell change everyone's caseload, and it still adds up", () => {
    const { rows, total } = plannedTable(changed.plan, "Tabel 2");
    const rounded = rows.map((row) => Number(shown(changed.plan, row["Rekenkundig¹ afgerond"])));
    const current = memoMembers.map((member) => member.current ?? 0);
    const expected = largestRemainder([36, 36, 20, 36, 24], current);
    expect(rounded).toEqual(expected);
    expect(rounded).toEqual([...resultOf(writtenTeam(emmyAt20)).caseworkers.map((person) => person.rounded)]);
    expect(shown(changed.plan, total["Rekenkundig¹ afgerond"])).toBe("469");
    expect(shown(changed.plan, total["Caseload- uren"])).toBe("152");
  });

  test("hours typed on the sheet itself lower the caseload hours and divide again", () => {
    const { rows } = plannedTable(filledIn.plan, "Tabel 2");
    const column = (header: string): string[] => rows.map((row) => shown(filledIn.plan, row[header]));
    expect(column("Caseload- uren").map(Number)).toEqual(memo.sideTasks8_4_4.hours);
    expect(column("Rekenkundig¹ afgerond").map(Number)).toEqual(memo.sideTasks8_4_4.largestRemainder);
    expect(column("Bij onbekende neventaken⁴")).toEqual(["", "", "", "", ""]);
  });
});
