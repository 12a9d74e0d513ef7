import { createFlow, type Flow } from "../../../src/taskpane/flow/flow";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { followLinkedTeam, type TeamLink } from "../../../src/usecases/reading/linked-team";
import { grid } from "../../reading/grid";
import { memoryHost } from "../memory-host";

/** Who counts changes with the peildatum and with answers; the pane and the formulas follow. */

const team = grid(
  [
    ["Naam", "Uren"],
    ["Anne", 36],
    ["Bob", 28],
  ],
  { sheet: "Team" },
);
const list = grid(
  [
    ["Cliëntnummer", "Klantmanager", "Startdatum", "Einddatum"],
    ["K1", "Anne", "1-1-2026", ""],
    ["K2", "Anne", "1-1-2026", "30-9-2026"],
    ["K3", "Bob", "1-1-2026", ""],
    ["K4", "Bob", "1-6-2026", ""],
    ["K5", "", "1-1-2026", ""],
  ],
  { sheet: "Cliënten" },
);

async function opened(): Promise<{ readonly flow: Flow; readonly formula: () => TeamLink | null }> {
  const host = memoryHost([team, list]);
  const followed = followTeam(host);
  const flow = createFlow(host, followed);
  await flow.start();
  let link: TeamLink | null = null;
  followLinkedTeam(followed, (news) => (link = news));
  return { flow, formula: () => link };
}

function current(flow: Flow): readonly (number | null)[] {
  const state = flow.getState();
  if (state.status !== "ready" || !state.division.ok) throw new Error("There are no figures.");
  return state.division.result.caseworkers.map((caseworker) => caseworker.current);
}

/** Resolves when the pane shows what it was told. */
async function until(flow: Flow, expected: readonly number[]): Promise<void> {
  if (JSON.stringify(current(flow)) === JSON.stringify(expected)) return;
  await new Promise<void>((resolve) => {
    const stop = flow.subscribe(() => {
      if (JSON.stringify(current(flow)) !== JSON.stringify(expected)) return;
      stop();
      resolve();
    });
  });
}

// Nothing here waits for a clock; the reading that follows a change is asked for.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("another peildatum reads again who has begun and who has ended", async () => {
  const { flow } = await opened();
  await until(flow, [1, 2]);
  flow.chooseDate("2026-03-01");
  await until(flow, [2, 1]);
  flow.chooseDate(null);
  await until(flow, [1, 2]);
});

test("an answer holds for the pane and for formulas, until it is taken back", async () => {
  const { flow, formula } = await opened();
  expect(formula()).toMatchObject({ state: "linked", clients: 3 });
  await flow.count({ question: "no-caseworker", counts: true });
  expect(formula()).toMatchObject({ state: "linked", clients: 4 });
  await flow.count({ question: "ended", counts: true });
  expect(current(flow)).toEqual([2, 2]);
  expect(formula()).toMatchObject({ clients: 5 });
  await flow.takeCountBack({ question: "ended" });
  await flow.takeCountBack({ question: "no-caseworker" });
  expect(formula()).toMatchObject({ clients: 3 });
});

test("an answer that Excel refuses to keep does not count, and is said", async () => {
  const host = memoryHost([team, list]);
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  host.refuse("changeKept", "busy");
  await flow.count({ question: "ended", counts: true });
  expect(current(flow)).toEqual([1, 2]);
  expect(flow.getState()).toMatchObject({ notice: { kind: "keeping-failed" } });
});

describe("a long list", () => {
  const long = grid(
    [
      ["Cliëntnummer", "Klantmanager"],
      ...Array.from({ length: 300 }, (_, at) => [`K${at}`, at % 3 === 0 ? "Bob" : "Anne"]),
    ],
    { sheet: "Cliënten" },
  );

  test("is counted with progress, and the pane forgets it when that is over", async () => {
    const host = memoryHost([team, long]);
    const flow = createFlow(host, followTeam(host));
    const seen: number[] = [];
    flow.subscribe(() => {
      const state = flow.getState();
      if (state.status === "reading" && state.counting) seen.push(state.counting.rows);
    });
    await flow.start();
    expect(seen.at(-1)).toBe(300);
    expect(current(flow)).toEqual([200, 100]);
    expect(flow.getState()).toMatchObject({ counting: null });
  });

  test("can be stopped: nothing is read until somebody asks", async () => {
    const host = memoryHost([team, long]);
    const flow = createFlow(host, followTeam(host));
    const goOn = host.hold("readColumns");
    const started = flow.start();
    await jest.advanceTimersByTimeAsync(0);
    flow.stopReading();
    goOn();
    await started;
    expect(flow.getState()).toMatchObject({ status: "failed", refusal: { code: "cancelled" } });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(flow.getState()).toMatchObject({ status: "failed" });
    await flow.read();
    expect(current(flow)).toEqual([200, 100]);
  });
});
