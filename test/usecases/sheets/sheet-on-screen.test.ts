import { emptyMeeting, type MeetingFields } from "../../../src/sheets/shared/meeting-fields";
import { addPlannedSheet } from "../../../src/usecases/sheets/add-planned-sheet";
import { capacityFigures } from "../../../src/usecases/capacity/compute-capacity";
import { changedMeeting, keepChange } from "../../../src/usecases/memory/keep";
import { lineUpsOfChosen } from "../../../src/usecases/scenarios/line-ups-of-chosen";
import { readAges, type AgeReading } from "../../../src/usecases/reading/read-ages";
import {
  sameSheet,
  sheetOnScreen,
  type CapacityTask,
  type DivisionKind,
  type DivisionTask,
  type SheetTask,
} from "../../../src/usecases/sheets/sheet-on-screen";
import { capacityPlan } from "../../../src/usecases/sheets/sheet-plans";
import { day, grid } from "../../reading/grid";
import { exampleSheets, openExample } from "../../support/example-workbook";
import { memoryHost } from "../../taskpane/memory-host";

const kinds = ["proportional", "ages", "comparison", "moves"] as const satisfies readonly DivisionKind[];

function task(kind: DivisionKind, ages: AgeReading, changed: Partial<DivisionTask> = {}): DivisionTask {
  return { kind, reading: ages.reading, computed: ages.computed, supposed: {}, ages, chosenScenario: null, ...changed };
}

function planned(of: SheetTask, meeting: MeetingFields) {
  const sheet = sheetOnScreen(of);
  if (!sheet.ok) throw new Error(sheet.problem.reason);
  return sheet.plan(meeting);
}

test("each sheet on the screen is the one that is then made, for what is being filled in", async () => {
  const { host } = openExample();
  const ages = await readAges(host, {});
  const meeting = { ...emptyMeeting, presenter: "Anne", proposal: "=1+1" };
  const shown = kinds.map((kind) => planned(task(kind, ages), meeting));
  await keepChange(host, changedMeeting(meeting));
  expect(await exampleSheets(host)).toEqual(shown);
});

test("norms and capacity on the screen are the sheet that is then made; a read norm time that differs is another sheet", async () => {
  const { host } = openExample();
  const figures = await capacityFigures(host);
  const asked: CapacityTask = { kind: "capacity", ...figures };
  expect(planned(asked, emptyMeeting)).toEqual(capacityPlan(await capacityFigures(host)));
  expect(sameSheet(asked, { ...asked, ...(await capacityFigures(host)) })).toBe(true);
  const other = { ...figures.result, productiveHours: { value: 1363, source: null } };
  expect(sameSheet(asked, { ...asked, result: other })).toBe(false);
});

test("line-ups are looked for the kept scenario by age that somebody looks at, on the screen and on the sheet", async () => {
  const { host } = openExample();
  const ages = await readAges(host, {});
  const { memory } = ages.reading;
  const [byAge] = memory.scenarios.filter(({ kind }) => kind === "by-age");
  if (!byAge) throw new Error("the example keeps no scenario by age");
  const other = { ...byAge, name: "Later", bands: byAge.bands.slice(0, 1) };
  const scenarios = [...memory.scenarios, other];
  const reading = { ...ages.reading, memory: { ...memory, scenarios } };
  const sheet = (chosenScenario: string | null) =>
    planned(task("comparison", { ...ages, reading }, { chosenScenario }), emptyMeeting);
  expect(sheet(byAge.name)).not.toEqual(sheet(null));
  expect(sheet("Later")).toEqual(sheet(null));
  expect(sheet("weg")).toEqual(sheet(null));
  expect(lineUpsOfChosen(reading, byAge.name)).toEqual({ lineUpsFor: byAge.name });
});

test("another meeting is the same sheet; another kind, other hours or other clients are not", async () => {
  const { host } = openExample();
  const ages = await readAges(host, {});
  const first = task("comparison", ages);
  await keepChange(host, changedMeeting({ proposal: "Kies scenario 2." }));
  const later = await readAges(host, {});
  expect(sameSheet(first, task("comparison", { ...later, clients: ages.clients }))).toBe(true);
  expect(sameSheet(first, task("comparison", later))).toBe(false);
  expect(sameSheet(first, task("moves", ages))).toBe(false);
  expect(sameSheet(first, task("comparison", ages, { supposed: { contractHours: { Julie: 24 } } }))).toBe(false);
});

test("without ages to divide by, there is no sheet and it is said why", async () => {
  const host = memoryHost([
    grid([
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ["Anne", 36, 1],
    ]),
    grid(
      [
        ["Klantmanager", "Geboortedatum"],
        ["Anne", day("1980-03-20")],
      ],
      { sheet: "Cliënten" },
    ),
  ]);
  const ages = await readAges(host, {});
  expect(planned(task("proportional", ages), emptyMeeting).name).toBe("Rekenkundig 22-11-2026");
  expect(sheetOnScreen(task("ages", ages))).toEqual({ ok: false, problem: { reason: "no-bands" } });
  const unread = task("moves", ages, { ages: null });
  expect(sheetOnScreen(unread)).toEqual({ ok: false, problem: { reason: "no-client-list" } });
});

test("a sheet that was stopped after everything was read is not written", async () => {
  const { host } = openExample();
  const plan = planned(task("ages", await readAges(host, {})), emptyMeeting);
  await expect(addPlannedSheet(host, plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "cancelled",
  });
  expect((await host.sheets()).some(({ ours }) => ours)).toBe(false);
});
