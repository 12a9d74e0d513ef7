import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { changedScenarios, keepChange } from "../../../src/usecases/memory/keep";
import type { KeptScenario } from "../../../src/usecases/memory/team-memory";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { kindNamed, type SheetKind } from "../../../src/usecases/sheets/kinds";
import type { KindOf } from "../../../src/usecases/sheets/kind-of-sheet";
import { grid, serial } from "../../reading/grid";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { addressOf, planToXlsx, type PlainSheet } from "../../support/workbooks/plan-to-xlsx";
import { memoryHost } from "../../taskpane/memory-host";

/** Bob leaves within three months: no scenario, and nothing that is made of one, gives him clients. */

const date = "2026-11-01";
const clients = (name: string, born: string, count: number) =>
  Array.from({ length: count }, () => ({ name, born: serial(born) }));
const list = [
  ...clients("Anne", "2000-05-17", 30),
  ...clients("Bob", "2000-05-17", 4),
  ...clients("Julie", "1980-05-17", 40),
  ...clients("Lisette", "1980-05-17", 10),
];
const sheets: readonly PlainSheet[] = [
  {
    name: "Team",
    rows: [
      ["Naam", "Aantal uur", "Einddatum", "Aantal cliënten"],
      ["Anne", 36, null, 30],
      ["Bob", 36, "31-12-2026", 4],
      ["Julie", 36, null, 40],
      ["Lisette", 24, null, 10],
    ],
  },
  {
    name: "Lijst",
    rows: [["Cliëntnr", "Klantmanager", "Geboortedatum"], ...list.map(({ name, born }, at) => [100 + at, name, born])],
  },
];

const scenario: KeptScenario = {
  ...{ name: "Naar leeftijd", kind: "by-age", selection: null, conditions: [], sideTaskHours: {}, since: null },
  bands: [
    { from: 18, below: 30 },
    { from: 30, below: "aow" },
  ],
  teams: [
    ["Anne", "Bob"],
    ["Julie", "Lisette"],
  ],
};

async function made(kind: SheetKind, teams = scenario.teams) {
  const host = memoryHost(sheets.map(({ name, rows }) => grid(rows, { sheet: name })));
  await keepChange(
    host,
    changedScenarios(() => [{ ...scenario, teams }]),
  );
  const outcome = await commandSheet(host, kindNamed(kind) as KindOf<"clients">, { referenceDate: date });
  if (!outcome.ok) throw new Error(outcome.message);
  const [plan] = host.added;
  if (!plan) throw new Error("nothing was added");
  return { report: outcome.report, plan };
}

test("the scenario by age keeps the rule and says who, and no client on the worksheet goes to him", async () => {
  const { report, plan } = await made("comparison");
  const { scenarios } = report as {
    scenarios: readonly { readonly keeping: readonly string[]; readonly transfers: number }[];
  };
  // Of the 34 young clients Bob keeps his four, where seventeen would be his by hours; of the older ones Lisette gets ten more.
  expect(scenarios.at(-1)).toMatchObject({ keeping: ["Bob"], transfers: 10 });
  const said = plan.cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : []));
  expect(said).toContain("• Wie binnen drie maanden vertrekt, krijgt er geen cliënten bij: Bob.");
  const worksheet = await made("client-transfers");
  const { moves } = worksheet.report as { moves: readonly { readonly to: string; readonly clients: number }[] };
  expect(moves).toEqual([{ from: "Julie", to: "Lisette", clients: 10 }]);
});

test("a team of only him has nobody else, which is said", async () => {
  const { report, plan } = await made("comparison", [["Bob"], ["Anne", "Julie", "Lisette"]]);
  const { scenarios } = report as { scenarios: readonly object[] };
  expect(scenarios.at(-1)).toMatchObject({ keeping: [], givenWhileLeaving: ["Bob"] });
  const said = plan.cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : []));
  expect(said).toContain(
    "• Wie binnen drie maanden vertrekt, krijgt hier toch cliënten, omdat er niemand anders voor is: Bob.",
  );
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test.each(["comparison", "proposal"] as const)("%s: every formula shows what is computed", async (kind) => {
    const { plan } = await made(kind);
    const shown = recalculatedSheets(planToXlsx(sheets, [plan])).get(plan.name);
    const wrong = plan.cells.flatMap((cell) => {
      if (cell.content?.kind !== "formula" || cell.look.numberFormat?.includes("yyyy")) return [];
      const { formula, expected } = cell.content;
      const value = shown?.[cell.row]?.[cell.column] ?? "";
      const isRight = typeof expected === "string" ? value === expected : Math.abs(asNumber(value) - expected) < 1e-7;
      return isRight ? [] : [`${addressOf(cell)} ${formula}: ${value}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
    expect(holds(plan, 4)).toBe(true);
  });
});

/** LibreOffice writes a share as a percentage. */
function asNumber(shown: string): number {
  if (shown === "") return NaN;
  return shown.endsWith("%") ? Number(shown.slice(0, -1)) / 100 : Number(shown);
}

/** Somewhere beside Bob stands his number as a fixed one. */
function holds(plan: SheetPlan, clients: number): boolean {
  return plan.cells.some(
    ({ content, look }) => content?.kind === "number" && content.value === clients && look.numberFormat?.includes("†"),
  );
}
