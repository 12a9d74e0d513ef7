import type { MonthWishes } from "../../../src/usecases/months/month-wishes";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { monthReportKind } from "../../../src/usecases/sheets/month-report/kind";
import vectors from "../../cases/vectors-monthly.json";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

/** The team beside the month before, from tabs and from columns. */

const people = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];
const hours = [36, 36, 28, 36, 24];
const worked = vectors.vectors.find(({ id }) => id === "since-counts-memo");
const { prev, now } = worked?.input as { prev: readonly number[]; now: readonly number[] };

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
    report: { ...(worked?.expected as object), now: "Nov", previous: "Okt", added: [], gone: [] },
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
    report: { now: "Caseload nov", previous: "Caseload okt", ahead: ["Caseload dec"], ...(worked?.expected as object) },
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
