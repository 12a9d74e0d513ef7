import { finished } from "../../../src/kernel/stepwise";
import { emptyMeeting, type MeetingFields } from "../../../src/sheets/shared/meeting-fields";
import { capacityFigures } from "../../../src/usecases/capacity/compute-capacity";
import type { Host } from "../../../src/usecases/host";
import { changedMeeting, keepChange } from "../../../src/usecases/memory/keep";
import { readAges, type AgeReading } from "../../../src/usecases/reading/read-ages";
import { lineUpsOfChosen } from "../../../src/usecases/scenarios/line-ups-of-chosen";
import { addPlannedSheets } from "../../../src/usecases/sheets/add-planned-sheets";
import { ages as agesKind } from "../../../src/usecases/sheets/ages/kind";
import { capacity } from "../../../src/usecases/sheets/capacity/kind";
import { clientTransfers } from "../../../src/usecases/sheets/client-transfers/kind";
import { comparison } from "../../../src/usecases/sheets/comparison/kind";
import type { KindOf, SheetWishes } from "../../../src/usecases/sheets/kind-of-sheet";
import { proposal } from "../../../src/usecases/sheets/proposal/kind";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { sameSheet, sheetOnScreen, type SheetTask } from "../../../src/usecases/sheets/sheet-on-screen";
import { transfers } from "../../../src/usecases/sheets/transfers/kind";
import { day, grid } from "../../reading/grid";
import { exampleSheets, openExample, plannedSheets } from "../../support/workbooks/example-workbook";
import { usable } from "../../support/usable";
import { memoryHost } from "../../taskpane/memory-host";

const agesIn = async (host: Host): Promise<AgeReading> => usable(await readAges(host, {})).ages;
const figuresIn = async (host: Host) => usable(await capacityFigures(host)).figures;

function task(kind: KindOf<"clients">, source: AgeReading, wishes: SheetWishes = {}): SheetTask<"clients"> {
  return { kind, source, wishes };
}

async function planned(of: SheetTask, meeting: MeetingFields) {
  return usable(finished(sheetOnScreen(of, await of.kind.load()))).plan(meeting);
}

test("each sheet on the screen is the sheet that is then made, with what is being filled in", async () => {
  const { host } = openExample();
  const meeting = { ...emptyMeeting, presenter: "Anne", proposal: "=1+1" };
  const shown = await plannedSheets(host, meeting);
  await keepChange(host, changedMeeting(meeting));
  expect(await exampleSheets(host)).toEqual(shown);
});

test("other capacity figures give another sheet", async () => {
  const { host } = openExample();
  const source = await figuresIn(host);
  const asked: SheetTask<"norm-times"> = { kind: capacity, source, wishes: {} };
  expect(sameSheet(asked, { ...asked, source: await figuresIn(host) })).toBe(true);
  const result = { ...source.result, productiveHours: { value: 1363, source: null } };
  expect(sameSheet(asked, { ...asked, source: { ...source, result } })).toBe(false);
});

test("screen and sheet look for line-ups for the kept scenario by age that is chosen", async () => {
  const { host } = openExample();
  const ages = await agesIn(host);
  const { memory } = ages.reading;
  const [byAge] = memory.scenarios.filter(({ kind }) => kind === "by-age");
  if (!byAge) throw new Error("the example keeps no scenario by age");
  const other = { ...byAge, name: "Later", bands: byAge.bands.slice(0, 1) };
  const scenarios = [...memory.scenarios, other];
  const reading = { ...ages.reading, memory: { ...memory, scenarios } };
  const sheet = (chosenScenario: string | null) =>
    planned(task(comparison, { ...ages, reading }, lineUpsOfChosen(reading, chosenScenario)), emptyMeeting);
  expect(await sheet(byAge.name)).not.toEqual(await sheet(null));
  expect(await sheet("Later")).toEqual(await sheet(null));
  expect(await sheet("weg")).toEqual(await sheet(null));
  expect(lineUpsOfChosen(reading, byAge.name)).toEqual({ lineUpsFor: byAge.name });
});

test("another meeting and a sheet of ours leave the sheet the same; another kind, other hours or other clients do not", async () => {
  const { host } = openExample();
  const ages = await agesIn(host);
  const first = task(comparison, ages);
  await keepChange(host, changedMeeting({ proposal: "Kies scenario 2." }));
  const read = await agesIn(host);
  const { sheets, unread } = read.reading;
  const ours = { sheets: [...sheets, "Voorstel"], unread: [...unread, { sheet: "Voorstel", reason: "ours" as const }] };
  const later = { ...read, reading: { ...read.reading, ...ours } };
  expect(sameSheet(first, task(comparison, { ...later, clients: ages.clients }))).toBe(true);
  expect(sameSheet(first, task(comparison, later))).toBe(false);
  expect(sameSheet(first, task(clientTransfers, ages))).toBe(false);
  expect(sameSheet(first, task(comparison, ages, { contractHours: { Julie: 24 } }))).toBe(false);
});

test("without ages there is no sheet, and the reason is given", async () => {
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
  const ages = await agesIn(host);
  const byHours: SheetTask<"team"> = { kind: proportional, source: { ...ages, lists: ages }, wishes: {} };
  expect((await planned(byHours, emptyMeeting)).name).toBe("Rekenkundig 22-11-2026");
  expect(finished(sheetOnScreen(task(agesKind, ages), await agesKind.load()))).toEqual({
    ok: false,
    problem: { reason: "no-bands" },
  });
});

test("a sheet is not written when somebody stops after everything was read", async () => {
  const { host } = openExample();
  const plan = await planned(task(agesKind, await agesIn(host)), emptyMeeting);
  await expect(addPlannedSheets(host, [plan], { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "cancelled",
  });
  expect((await host.sheets()).some(({ ours }) => ours)).toBe(false);
});

test("what searches for a sheet pauses in between, so that the pane can be drawn", async () => {
  const { host } = openExample();
  const ages = await agesIn(host);
  const pauses = async (of: SheetTask): Promise<number> => {
    const working = sheetOnScreen(of, await of.kind.load());
    let count = 0;
    while (working.next().done !== true) count += 1;
    return count;
  };
  const team = { ...ages, lists: ages };
  for (const of of [
    task(comparison, ages),
    task(clientTransfers, ages),
    { kind: proposal, source: team, wishes: {} },
    { kind: transfers, source: team, wishes: {} },
  ]) {
    expect({ kind: of.kind.name, often: (await pauses(of)) > 5 }).toEqual({ kind: of.kind.name, often: true });
  }
});
