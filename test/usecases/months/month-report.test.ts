import { itemAt } from "../../../src/kernel/item-at";
import type { MonthWishes } from "../../../src/usecases/months/month-wishes";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { monthReportKind } from "../../../src/usecases/sheets/month-report/kind";
import vectors from "../../cases/vectors-monthly.json";
import { grid, type TestCell } from "../../reading/grid";
import { describeWithLibreOffice, recalculatedSheets } from "../../support/workbooks/libreoffice";
import { planToXlsx } from "../../support/workbooks/plan-to-xlsx";
import { memoryHost } from "../../taskpane/memory-host";

/** The team beside the month before, from tabs and from columns. */

const people = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];
const hours = [36, 36, 28, 36, 24];
const worked = itemAt(
  vectors.vectors.filter(({ id }) => id === "since-counts-memo"),
  0,
);
const { prev, now } = worked.input as { prev: readonly number[]; now: readonly number[] };

const tab = (sheet: string, counts: readonly TestCell[], names = people) =>
  grid(
    [
      ["Klantmanager", "Uren", "Aantal cliënten"],
      ...names.map((name, at) => [name, hours[at] ?? 36, counts[at] ?? null]),
    ],
    {
      sheet,
    },
  );

const ask = (grids: Parameters<typeof memoryHost>[0], months: MonthWishes = {}) =>
  commandSheet(memoryHost(grids), monthReportKind, { referenceDate: "2026-11-29", months });

test("month tabs in any order: the newest beside the one before it", async () => {
  const outcome = await ask([tab("Nov", now), tab("Sept", [1, 2, 3, 4, 5]), tab("Okt", prev)]);
  expect(outcome).toMatchObject({
    ok: true,
    report: { ...(worked.expected as object), now: "Nov", previous: "Okt", added: [], gone: [] },
  });
  expect(outcome.ok && outcome.summary).toContain("+14 cliënten; ten minste 29 wijzigingen.");
  expect(outcome.ok && outcome.summary).toContain("November geldt.");
});

test("month columns, of which the coming one is empty", async () => {
  const rows = people.map((name, at) => [name, hours[at] ?? 0, prev[at] ?? 0, now[at] ?? 0, null]);
  const sheet = grid([["Klantmanager", "Uren", "Caseload okt", "Caseload nov", "Caseload dec"], ...rows], {
    sheet: "Team",
  });
  const outcome = await ask([sheet]);
  expect(outcome).toMatchObject({
    ok: true,
    report: { now: "Caseload nov", previous: "Caseload okt", ahead: ["Caseload dec"], ...(worked.expected as object) },
  });
  expect(outcome.ok && outcome.summary).toContain("November geldt (december komt nog).");
});

test("another month is asked by its name; one that is not there is refused", async () => {
  const tabs = [tab("Sept", [1, 2, 3, 4, 5]), tab("Okt", prev), tab("Nov", now)];
  expect(await ask(tabs, { month: "oktober" })).toMatchObject({ ok: true, report: { now: "Okt", previous: "Sept" } });
  expect(await ask(tabs, { previousMonth: "sep" })).toMatchObject({
    ok: true,
    report: { now: "Nov", previous: "Sept" },
  });
  expect(await ask(tabs, { month: "jan" })).toMatchObject({
    ok: false,
    message: "De maand ‘jan’ staat niet op de bladen.",
  });
});

test("who is in one month only counts in that month, and is named once", async () => {
  const outcome = await ask([tab("Okt", prev), tab("Nov", [...now, 7], ["Anne", "Bob", "Emmy", "Julie", "Nora"])]);
  expect(outcome).toMatchObject({
    ok: true,
    report: { total_previous: 469, total_now: 483, added: ["Nora"], gone: ["Lisette"] },
  });
});

test("nothing of any person is on the sheet", async () => {
  const outcome = await ask([tab("Okt", prev), tab("Nov", now)]);
  for (const name of people) expect(JSON.stringify(outcome)).not.toContain(`"${name}"`);
});

test("one month, or none, has nothing to compare", async () => {
  expect(await ask([tab("Nov", now)])).toMatchObject({ ok: false, fault: false });
  expect(await ask([tab("Team", now)])).toMatchObject({ ok: false, message: expect.stringContaining("geen maanden") });
});

/** A client list a month: number, caseworker, status and until when, in any order of columns. */
const listed = (sheet: string, rows: readonly (readonly TestCell[])[], columns: readonly number[] = [0, 1, 2, 3]) => {
  const ordered = (row: readonly TestCell[]) => columns.map((column) => row[column] ?? null);
  return grid([["Cliëntnr", "Klantmanager", "Status", "Einddatum"], ...rows].map(ordered), { sheet });
};
const formation = grid([["Naam", "Uren"], ...people.map((name, at) => [name, hours[at] ?? 0])], { sheet: "Formatie" });
const clientsOf = (name: string | null, from: number, count: number): TestCell[][] =>
  Array.from({ length: count }, (_, at) => [from + at, name, "Actief", null]);

const october = [
  ...clientsOf("Anne", 100, 6),
  ...clientsOf("Bob", 200, 5),
  ...clientsOf(null, 300, 2),
  [400, "Emmy", "Beëindigd", null],
  [401, "Emmy", "Actief", "15-11-2026"],
];
const november = [
  // 100 went to Bob and 105 has nobody any more; 200 is gone.
  ...clientsOf("Bob", 100, 1),
  ...clientsOf("Anne", 101, 4),
  ...clientsOf(null, 105, 1),
  ...clientsOf("Bob", 201, 4),
  // One of the two who had nobody has Julie, written with zeros in front; the other left the list.
  ["00300", "Julie", "Actief", null],
  // Counts at last; and no longer, but is still in the list.
  [400, "Emmy", "Actief", null],
  [401, "Emmy", "Actief", "15-11-2026"].with(2, "Beëindigd"),
  ...clientsOf("Julie", 500, 3),
];

test.each([
  ["in the usual order", [0, 1, 2, 3]],
  ["with the caseworker first", [1, 0, 3, 2]],
])("two client lists, %s of columns: what became of the clients themselves", async (_order, columns) => {
  const grids = [formation, listed("Nov", november, columns), listed("Okt", october, columns)];
  const host = memoryHost(grids);
  const outcome = await commandSheet(host, monthReportKind, { referenceDate: "2026-11-29" });
  expect(outcome).toMatchObject({
    ok: true,
    report: {
      ...{ now: "Nov", previous: "Okt", total_previous: 12, total_now: 14, added: [], gone: [] },
      lists: {
        ...{ total_previous: 14, total_now: 15, entered: 3, left: 2, counts_now: 1, counts_no_longer: 1 },
        ...{ moved: 1, assigned: 1, released: 1, stayed: 8 },
        ...{ date_previous: "2026-10-29", date_now: "2026-11-29", without_number: 0 },
      },
    },
  });
  const summary = outcome.ok ? outcome.summary : "";
  expect(summary).toContain(
    "In de lijsten, met wie geen klantmanager heeft: 15 nu = 14 toen + 3 erbij + 1 telt nu mee − 2 eruit − 1 telt niet meer mee.",
  );
  expect(summary).toContain("Wie meetelt: in de eerste lijst op 29 oktober 2026, in de tweede op 29 november 2026.");
  const [plan] = host.added;
  const fullest = plan?.cells.find(
    ({ content }) => content && "text" in content && content.text === "Wie het volst zit",
  );
  const figures = plan?.cells.filter(({ row, column }) => row === fullest?.row && column > 0) ?? [];
  // Excel marks numbers that stand as texts.
  expect(figures.map(({ content, look }) => [content?.kind, look.numberFormat])).toEqual([
    ["number", "0.0%"],
    ["number", "0.0%"],
  ]);
  const numbers = new Set(
    [...october, ...november].map(([number]) => `${typeof number === "number" ? number : ""}`).filter(Boolean),
  );
  const written = plan?.cells.flatMap(({ content }) => (content ? [JSON.stringify(content)] : [])) ?? [];
  expect(written.filter((text) => [...numbers].some((number) => text.includes(`"${number}"`)))).toEqual([]);
  expect(written.some((text) => text.includes('"=SUM('))).toBe(true);
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test("the clients of now are the sum of the lines above them", async () => {
    const host = memoryHost([formation, listed("Okt", october), listed("Nov", november)]);
    await commandSheet(host, monthReportKind, { referenceDate: "2026-11-29" });
    const plan = itemAt(host.added, 0);
    const sum = plan.cells.find(({ content }) => content?.kind === "formula" && content.formula.startsWith("=SUM("));
    const shown = recalculatedSheets(planToXlsx([], [plan])).get(plan.name);
    expect(shown?.[sum?.row ?? -1]?.[sum?.column ?? -1]).toBe("15");
  });
});

test("lists without numbers give counts only; a row without one is said", async () => {
  const without = (rows: readonly (readonly TestCell[])[]) => rows.map(([, ...row], at) => [`Cliënt ${at}`, ...row]);
  const named = (sheet: string, rows: readonly (readonly TestCell[])[]) =>
    grid([["Naam cliënt", "Klantmanager", "Status", "Einddatum"], ...without(rows)], { sheet });
  expect(await ask([formation, named("Okt", october), named("Nov", november)])).toMatchObject({
    ok: true,
    report: { total_previous: 12, total_now: 14, lists: null },
  });
  const one = [...november, [null, "Julie", "Actief", null]];
  const outcome = await ask([formation, listed("Okt", october), listed("Nov", one)]);
  expect(outcome).toMatchObject({ ok: true, report: { total_now: 15, lists: { total_now: 15, without_number: 1 } } });
  expect(outcome.ok && outcome.summary).toContain("1 rij zonder cliëntnummer is niet te vergelijken.");
});
