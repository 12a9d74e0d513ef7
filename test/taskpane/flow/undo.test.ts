import { hashOf } from "../../../src/caseload/hash";
import { createFlow, type Flow } from "../../../src/taskpane/flow/flow";
import type { ReadyState } from "../../../src/taskpane/flow/state";
import { memoryFrom } from "../../../src/usecases/memory/team-memory";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { grid } from "../../reading/grid";
import { memoryHost } from "../memory-host";

/** "Terug": every change in the pane, one at a time, the latest first. */

async function readyFlow() {
  const host = memoryHost([
    grid([
      ["Naam", "Aantal uur", "Neventaken", "Aantal cliënten"],
      ["Anne", 36, null, 60],
      ["Bob", 24, "intakes", 40],
    ]),
  ]);
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  return { host, flow };
}

function ready(flow: Flow): ReadyState {
  const state = flow.getState();
  if (state.status !== "ready") throw new Error(`Expected ready, found ${state.status}`);
  return state;
}

/** Resolves when everything is kept. */
async function kept(flow: Flow): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await flow.read();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("there is nothing to take back in a workbook that was only read", async () => {
  const { flow } = await readyFlow();
  expect(ready(flow).undoes).toBeNull();
  const before = flow.getState();
  flow.undo();
  expect(flow.getState()).toBe(before);
});

test("hours, a correction and an answer go back one by one, on the screen and in the workbook", async () => {
  const { host, flow } = await readyFlow();
  flow.fillHours("sideTaskHours", "Bob", 8);
  await kept(flow);
  await flow.correct({ kind: "no-cases", name: "Anne" });
  await flow.answer({ subject: hashOf("x"), figures: [1], answer: "intended" });
  expect(ready(flow).undoes).toEqual(["answers"]);

  flow.undo();
  await kept(flow);
  expect(memoryFrom(host.inTheFile).answers).toEqual([]);
  expect(ready(flow).undoes).toEqual(["corrections"]);

  flow.undo();
  await kept(flow);
  expect(memoryFrom(host.inTheFile).corrections).toEqual([]);
  expect(memoryFrom(host.inTheFile).choices.sideTaskHours).toEqual({ Bob: 8 });

  flow.undo();
  expect(ready(flow).reading.memory.choices.sideTaskHours).toEqual({});
  await kept(flow);
  expect(memoryFrom(host.inTheFile).choices.sideTaskHours).toEqual({});
  expect(ready(flow).undoes).toBeNull();
});

test("a number that was agreed counts at once, and goes back", async () => {
  const { host, flow } = await readyFlow();
  flow.agreeLimits("Anne", { fixed: 50 });
  const { division } = ready(flow);
  expect(division.ok && division.result.caseworkers.map(({ rounded }) => rounded)).toEqual([50, 50]);
  await kept(flow);
  expect(memoryFrom(host.inTheFile).choices.limits).toEqual({ Anne: { fixed: 50 } });
  flow.undo();
  await kept(flow);
  expect(memoryFrom(host.inTheFile).choices.limits).toEqual({});
});

test("what is only tried goes back without touching what the workbook keeps", async () => {
  const { host, flow } = await readyFlow();
  flow.suppose({ Anne: 30 });
  flow.tryCuts({ scenario: "Optie 2", cuts: [27] });
  flow.undo();
  expect(ready(flow)).toMatchObject({ triedCuts: null, supposed: { Anne: 30 } });
  flow.undo();
  expect(ready(flow).supposed).toEqual({});
  expect(host.inTheFile).toBeNull();
});

test("taking back leaves alone what was changed in another part since", async () => {
  const { host, flow } = await readyFlow();
  flow.fillHours("absenceHours", "Anne", 4);
  await kept(flow);
  // From a ribbon button, or by a colleague.
  host.inTheFile = { ...(host.inTheFile as object), corrections: [{ kind: "no-cases", name: "Bob" }] };
  flow.undo();
  await kept(flow);
  expect(memoryFrom(host.inTheFile)).toMatchObject({
    choices: { absenceHours: {} },
    corrections: [{ kind: "no-cases", name: "Bob" }],
  });
});

test("a change that could not be kept is no change to take back", async () => {
  const { host, flow } = await readyFlow();
  host.refuse("changeKept", "read-only");
  flow.fillHours("sideTaskHours", "Bob", 8);
  await kept(flow);
  expect(ready(flow)).toMatchObject({ undoes: null, reading: { memory: { choices: { sideTaskHours: {} } } } });
});

test("a scenario that is changed has its own cuts again, and Terug gives back those that were tried", async () => {
  const { flow } = await readyFlow();
  const tried = { scenario: "Optie 2", cuts: [27] };
  flow.tryCuts(tried);
  flow.changeScenarios((scenarios) => [
    ...scenarios,
    {
      name: "Optie 2",
      kind: "by-age",
      selection: null,
      bands: [{ from: 18, below: "aow" }],
      teams: null,
      conditions: [],
      sideTaskHours: {},
      since: null,
    },
  ]);
  expect(ready(flow).triedCuts).toBeNull();
  flow.undo();
  expect(ready(flow)).toMatchObject({ triedCuts: tried, reading: { memory: { scenarios: [] } } });
});

test("the notice of a made sheet goes with the sheet, and a link to it says that it is gone", async () => {
  const { host, flow } = await readyFlow();
  await flow.makeSheet("proportional");
  const { notice } = ready(flow);
  if (notice?.kind !== "sheet-made") throw new Error("no sheet was made");
  (host.added as unknown[]).pop();
  host.refuse("show", "unknown");
  await flow.show({ sheet: notice.sheet, row: 0, column: 0 });
  expect(ready(flow).notice).toEqual({ kind: "sheet-gone", sheet: notice.sheet });

  await flow.makeSheet("proportional");
  (host.added as unknown[]).pop();
  host.tellChanged();
  await jest.runOnlyPendingTimersAsync();
  expect(ready(flow).notice).toBeNull();
});

test("what was asked in the step Maand goes back too, a move in the plan among it", async () => {
  const { flow } = await readyFlow();
  const asked = { changes: "Bob t/m 31-12-2026" };
  flow.askMonths(asked);
  flow.askMonths({ ...asked, goal: [{ name: "Anne", clients: 70, locked: true }] });
  flow.askMonths({ ...asked, goal: [{ name: "Anne", clients: 70, locked: true }] });
  expect(ready(flow).undoes).toEqual(["months"]);
  flow.undo();
  expect(ready(flow).months).toEqual(asked);
  flow.undo();
  expect(ready(flow)).toMatchObject({ months: {}, undoes: null });
});
