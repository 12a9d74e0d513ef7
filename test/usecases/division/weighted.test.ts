import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import type { SheetWishes } from "../../../src/usecases/sheets/kind-of-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import type { DivisionReport } from "../../../src/usecases/sheets/proportional/report";
import { changedNorms, keepChange } from "../../../src/usecases/memory/keep";
import { libraryNorms, typedNorms } from "../../../src/usecases/memory/typed-norms";
import { grid, serial, type TestCell } from "../../reading/grid";
import { clientsOn, teamSheets, type SteppedClient } from "../../sheets/proportional/weighted-team";
import { memoryHost, type MemoryHost } from "../../taskpane/memory-host";

const people = [
  { name: "Anne", hours: 36 },
  { name: "Bob", hours: 18 },
];

function hostOf(clients: readonly SteppedClient[]): MemoryHost {
  return memoryHost(teamSheets({ people, clients }, "werk").map(({ name, rows }) => grid(rows, { sheet: name })));
}

async function reportOf(host: MemoryHost, wishes: SheetWishes = {}) {
  const outcome = await commandSheet(host, proportional, { referenceDate: "2020-03-03", ...wishes });
  if (!outcome.ok) throw new Error(outcome.message);
  return { ...outcome, report: outcome.report as DivisionReport };
}

/** Ridderkerk's caseload that fills one fte for 120%, and a colleague with half the hours. */
const ridderkerk = [...clientsOn("Anne", 2, 60), ...clientsOn("Anne", 5, 30), ...clientsOn("Bob", 1, 15)];

test("Ridderkerk's 60 and 30 clients fill one fte for 120%, from the client list", async () => {
  const { report, summary } = await reportOf(hostOf(ridderkerk), { norms: "1-3=100,4-6=50" });
  expect(report.weighted).toMatchObject({
    selectionName: "Alle cliënten",
    withoutGroup: 0,
    groups: [
      { steps: ["1", "2", "3"], norm: 100, weight: 1 },
      { steps: ["4", "5", "6"], norm: 50, weight: 2 },
    ],
    team: [
      // Two thirds of 75 and 30, and 105 clients by number.
      { name: "Anne", now: { load: 120, fullness: 1.2 }, weighted: { clients: [50, 20], load: 90 }, plain: 70 },
      { name: "Bob", now: { load: 15, fullness: 0.3 }, weighted: { clients: [25, 10], load: 45 }, plain: 35 },
    ],
    totals: { load: 135, fte: 1.35 },
  });
  expect(report.weighted?.team.map(({ weighted }) => weighted.fullness)).toEqual([0.9, 0.9]);
  expect(summary).toContain("Gewogen werklast");
  expect(summary).toMatch(/Anne +60 +30 +120,0 +120% +50 +20 +70/);
  expect(report.checks.map(({ code }) => code)).toEqual(["C19"]);
});

test("without norms nothing is weighed and no client list is read", async () => {
  const host = hostOf(ridderkerk);
  host.refuse("readColumns", "unknown");
  expect((await reportOf(host)).report.weighted).toBeNull();
});

test("kept norms are used until they are removed, and are ignored when somebody reads fresh", async () => {
  const host = hostOf(ridderkerk);
  await keepChange(
    host,
    changedNorms(() => libraryNorms("ridderkerk-2013")),
  );
  expect((await reportOf(host)).report.weighted?.norms).toBe("Ridderkerk 2013: 100/50");
  expect((await reportOf(host, { fresh: true })).report.weighted).toBeNull();
  await keepChange(
    host,
    changedNorms(() => null),
  );
  expect((await reportOf(host)).report.weighted).toBeNull();
});

test("kept norms that fit no client change nothing on the sheet; norms that somebody asks for are refused, and nothing is written", async () => {
  const host = hostOf(clientsOn("Anne", null, 20));
  await keepChange(
    host,
    changedNorms(() => libraryNorms("ridderkerk-2013")),
  );
  expect((await reportOf(host)).report.weighted).toBeNull();
  const before = host.added.length;
  for (const [norms, words] of [
    ["1-3=100", "geen enkele cliënt een trede of fase"],
    ["1-3", "dit zijn geen normen"],
    ["1-3=100,2=50", "in twee groepen"],
  ] as const) {
    const outcome = await commandSheet(host, proportional, { referenceDate: "2020-03-03", norms });
    expect(outcome).toMatchObject({ ok: false, fault: false });
    expect(outcome.ok ? "" : outcome.message).toMatch(new RegExp(words));
  }
  expect(host.added.length).toBe(before);
});

test("clients without a step, without a caseworker and of others are all accounted for", async () => {
  const clients = [
    ...ridderkerk,
    ...clientsOn("Anne", null, 3),
    ...clientsOn("Anne", 9, 2),
    ...clientsOn(null, 1, 4),
    ...clientsOn("Pieter", 5, 1),
  ];
  const { report } = await reportOf(hostOf(clients), { norms: "ridderkerk-2013" });
  expect(report.weighted).toMatchObject({
    withoutGroup: 5,
    others: { clients: [4, 1], load: 6, fullness: null },
    totals: { clients: [79, 31] },
  });
  const shared = report.weighted?.team.map(({ weighted }) => weighted.clients) ?? [];
  expect([0, 1].map((group) => shared.reduce((sum, own) => sum + (own[group] ?? 0), 0))).toEqual([79, 31]);
});

test("checks ask about the direction of a ladder and about its step of paid work", async () => {
  const codes = async (norms: string, clients: readonly SteppedClient[]) =>
    (await reportOf(hostOf(clients), { norms })).report.checks.map(({ code }) => code);
  const onSix = [...clientsOn("Anne", 2, 5), ...clientsOn("Anne", 6, 2)];
  const onOne = [...clientsOn("Anne", 1, 5), ...clientsOn("Anne", 10, 2)];
  expect(await codes("ridderkerk-2013", onSix)).toEqual(["C16", "C19"]);
  // On Gemeente B's ladder step 1 is a regular job.
  expect(await codes("gemeente-b", onOne)).toEqual(["C16", "C19"]);
  expect(await codes("1-5=120,6-10=50", onOne)).toEqual(["C17", "C19"]);
  expect(await codes("ridderkerk-2013", onOne)).toEqual(["C17", "C19"]);
});

test("the selection of the caseload tables counts, unless somebody asks for another", async () => {
  const list: TestCell[][] = [
    ...Array.from({ length: 8 }, () => ["Anne", serial("1980-05-17"), 2, "nee"]),
    ...Array.from({ length: 5 }, () => ["Anne", serial("1980-05-17"), 5, "ja"]),
  ].map((row, index) => [100 + index, ...row]);
  const host = memoryHost([
    grid(
      [
        ["Naam", "Uren", "Aantal cliënten"],
        ["Anne", 36, 8],
      ],
      { sheet: "Team" },
    ),
    grid([["Cliëntnr", "Klantmanager", "Geboortedatum", "Trede", "Ontheffing"], ...list], { sheet: "Lijst" }),
    grid(
      [
        ["Selectie", "Ontheffing"],
        ["Alle cliënten", null],
        ["Huidige caseload", "nee"],
      ],
      { sheet: "Selecties" },
    ),
  ]);
  const norms = "1-3=100,4-6=50";
  expect((await reportOf(host, { norms })).report.weighted).toMatchObject({
    selectionName: "Huidige caseload",
    totals: { clients: [8, 0] },
  });
  expect((await reportOf(host, { norms, selection: "alle cliënten" })).report.weighted).toMatchObject({
    selectionName: "Alle cliënten",
    totals: { clients: [8, 5] },
  });
});

test("a set of the library can weigh clients when every step has one norm caseload", () => {
  const groups = (code: Parameters<typeof libraryNorms>[0]) =>
    libraryNorms(code)?.groups.map(({ steps, norm }) => [steps.join(" "), norm]) ?? null;
  expect(groups("ridderkerk-2013")).toEqual([
    ["1 2 3", 100],
    ["4 5 6", 50],
  ]);
  expect(groups("gemeente-a")).toEqual([
    ["2 3", 80],
    ["4", 160],
  ]);
  expect(groups("gemeente-b")).toEqual([
    ["1 2 3 4 5 10", 120],
    ["6 7 8 9", 50],
  ]);
  expect(groups("gemeente-c")).toEqual([
    ["1", 79.5],
    ["2", 103.4],
    ["3", 90],
    ["4", 160],
  ]);
  expect(groups("delft-2002")).toBeNull();
  expect(typedNorms("Gemeente-B")).toEqual({ ok: true, norms: libraryNorms("gemeente-b") });
});
