import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import { announcement } from "../../../src/taskpane/flow/announcement";
import { createFlow, type Flow } from "../../../src/taskpane/flow/flow";
import { cannotBeMade, sheetObstacle } from "../../../src/taskpane/flow/sheet-obstacle";
import type { FlowState, ReadyState } from "../../../src/taskpane/flow/state";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { followLinkedTeam, type TeamLink } from "../../../src/usecases/reading/linked-team";
import memo from "../../cases/memo-2020.json";
import { day, grid } from "../../reading/grid";
import { memoryHost } from "../memory-host";

const sideTasks = ["-", "Werkintakes / K!x Works", "Werkintakes", "-", "(werkintakes)"];

function formation(hours: readonly number[] = memo.hours): SheetGrid {
  return grid(
    [
      ["Huidige formatie"],
      ["Naam", "Aantal uur", "Neventaken"],
      ...memo.names.map((name, index) => [name, hours[index] ?? null, sideTasks[index] ?? null]),
    ],
    { sheet: "Formatie" },
  );
}

function caseload(): SheetGrid {
  return grid(
    [
      ["Peildatum: 3-3-2020"],
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ...memo.names.map((name, index) => [name, memo.hours[index] ?? null, memo.current[index] ?? null]),
    ],
    { sheet: "Caseload" },
  );
}

function memoHost() {
  return memoryHost([formation(), caseload()]);
}

function ready(flow: Flow): ReadyState {
  const state = flow.getState();
  if (state.status !== "ready") throw new Error(`Expected ready, found ${state.status}`);
  return state;
}

function rounded(flow: Flow): readonly number[] {
  const { division } = ready(flow);
  if (!division.ok) throw new Error(division.problem.reason);
  return division.result.caseworkers.map((caseworker) => caseworker.rounded);
}

async function readyFlow(host = memoHost()) {
  const flow = createFlow(host, followTeam(host));
  await flow.start();
  return { host, flow };
}

// A reading that Excel refuses is tried again later. With fake timers no test waits for that.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("reading", () => {
  test("starts as reading, and ends with the memo's figures on the date of the sheets", async () => {
    const host = memoHost();
    const flow = createFlow(host, followTeam(host));
    expect(flow.getState()).toEqual({ status: "reading", counting: null });
    await flow.start();
    expect(ready(flow).reading.proposedDate).toEqual({
      date: "2020-03-03",
      source: "sheets",
      cell: { sheet: "Caseload", row: 0, column: 0 },
    });
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("says that nothing was found in a workbook without a team's table", async () => {
    const { flow } = await readyFlow(
      memoryHost([
        grid([
          ["Gereedschap", "Prijs"],
          ["Hamer", 12],
          ["Zaag", 18],
        ]),
      ]),
    );
    expect(flow.getState().status).toBe("nothing-found");
  });

  test("says that nothing was found in an empty workbook", async () => {
    const { flow } = await readyFlow(memoryHost([]));
    expect(flow.getState().status).toBe("nothing-found");
  });

  test("shows what was found when there is a team but not enough to divide", async () => {
    const { flow } = await readyFlow(memoryHost([formation()]));
    expect(ready(flow).reading.team.tables).toHaveLength(1);
    expect(ready(flow).division).toMatchObject({
      ok: false,
      problem: { reason: "no-clients", nearest: { lacks: "clients", place: "Formatie!A2:C7" } },
    });
  });

  test("keeps the host's reason when it refuses, and reads on a second try", async () => {
    const host = memoHost();
    host.refuse("readSheet", "editing");
    const { flow } = await readyFlow(host);
    expect(flow.getState()).toEqual({
      status: "failed",
      refusal: { code: "editing", sheet: null },
      activity: "none",
    });
    host.refuse("readSheet", null);
    const trying = flow.read();
    expect(flow.getState()).toMatchObject({ status: "failed", activity: "reading" });
    await trying;
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("turns an error that no host should give into an unknown problem", async () => {
    const host = memoHost();
    host.refuse("sheets", new TypeError("x is undefined"));
    const { flow } = await readyFlow(host);
    expect(flow.getState()).toMatchObject({ status: "failed", refusal: { code: "unknown", sheet: null } });
  });

  test("keeps the figures on the screen when reading again fails, and says so", async () => {
    const { host, flow } = await readyFlow();
    host.refuse("sheets", "busy");
    await flow.read();
    expect(ready(flow).notice).toEqual({ kind: "reading-failed", refusal: { code: "busy", sheet: null } });
    expect(ready(flow).activity).toBe("none");
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("keeps choices when it reads again", async () => {
    const { host, flow } = await readyFlow();
    flow.fillHours("sideTaskHours", "Bob", 0);
    host.grids.set("Formatie", formation([36, 36, 24, 36, 24]));
    await flow.read();
    expect(ready(flow).reading.memory.choices.sideTaskHours).toEqual({ Bob: 0 });
    // 469 × 36 ÷ 156 = 108.23 and 469 × 24 ÷ 156 = 72.15: one client over, and of the three tied Julie has most.
    expect(rounded(flow)).toEqual([108, 108, 72, 109, 72]);
  });
});

describe("choices", () => {
  test("of rounding belong to the team, and show once they are kept", async () => {
    const { flow } = await readyFlow();
    await flow.changeSettings({ rounding: "plain" });
    expect(rounded(flow)).toEqual(memo.plain);
    await flow.changeSettings({ rounding: "largest-remainder" });
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("of side-task hours lower the caseload, and are unknown again when they are emptied", async () => {
    const { flow } = await readyFlow();
    flow.fillHours("sideTaskHours", "Bob", 8);
    flow.fillHours("sideTaskHours", "Emmy", 4);
    flow.fillHours("sideTaskHours", "Lisette", 4);
    expect(rounded(flow)).toEqual(memo.sideTasks8_4_4.largestRemainder);
    for (const name of ["Bob", "Emmy", "Lisette"]) flow.fillHours("sideTaskHours", name, null);
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("of a maximum for unknown side tasks set the range, and can go back to the usual maximum", async () => {
    const { flow } = await readyFlow();
    const bob = () => {
      const { division } = ready(flow);
      return division.ok ? division.result.caseworkers[1]?.range : undefined;
    };
    expect(bob()).toEqual(memo.rangeAt8.Bob);
    flow.chooseUnknownMaximum(0);
    expect(bob()).toEqual([106, 106]);
    flow.chooseUnknownMaximum(null);
    expect(bob()).toEqual(memo.rangeAt8.Bob);
  });

  test("of a date replace the proposed date until they are taken back", async () => {
    const { flow } = await readyFlow();
    flow.chooseDate("2026-01-01");
    expect(ready(flow).division).toMatchObject({
      referenceDateSource: "given",
      result: { choices: { referenceDate: "2026-01-01" } },
    });
    flow.chooseDate(null);
    expect(ready(flow).division).toMatchObject({
      referenceDateSource: "sheets",
      result: { choices: { referenceDate: "2020-03-03" } },
    });
  });

  test("that leave nothing to divide say why, keep the screen, and can be taken back", async () => {
    const { flow } = await readyFlow(
      memoryHost([
        grid([
          ["Naam", "Aantal uur", "Neventaken", "Aantal cliënten"],
          ["Bob", 36, "Werkintakes", 122],
        ]),
      ]),
    );
    flow.fillHours("sideTaskHours", "Bob", 36);
    expect(ready(flow).division).toEqual({ ok: false, problem: { reason: "no-caseload-hours" } });
    flow.clearHours();
    expect(ready(flow).reading.memory.choices.sideTaskHours).toEqual({});
    expect(rounded(flow)).toEqual([122]);
  });
});

describe("making the sheet", () => {
  test("adds one sheet with the choices of the screen and says where it is", async () => {
    const { host, flow } = await readyFlow();
    await flow.changeSettings({ rounding: "plain" });
    await flow.makeSheet("proportional");
    expect(host.added.map(({ name }) => name)).toEqual(["Rekenkundig 03-03-2020"]);
    expect(ready(flow).notice).toMatchObject({
      kind: "sheet-made",
      sheet: "Rekenkundig 03-03-2020",
      appendices: [],
      nameTaken: null,
      oneStepUndo: true,
      changedMeanwhile: false,
      result: { choices: { rounding: "plain" } },
    });
  });

  test("never overwrites: a second sheet gets a name of its own, and the notice says so", async () => {
    const { host, flow } = await readyFlow();
    await flow.makeSheet("proportional");
    await flow.makeSheet("proportional");
    expect(host.added.map(({ name }) => name)).toEqual(["Rekenkundig 03-03-2020", "Rekenkundig 03-03-2020 (2)"]);
    expect(ready(flow).notice).toMatchObject({ nameTaken: "Rekenkundig 03-03-2020" });
  });

  test("adds nothing on a second click while the sheet is being made, and does not read again either", async () => {
    const { host, flow } = await readyFlow();
    const letGo = host.hold("addSheets");
    const first = flow.makeSheet("proportional");
    expect(ready(flow).activity).toBe("making");
    await Promise.all([flow.makeSheet("proportional"), flow.read()]);
    expect(ready(flow).activity).toBe("making");
    letGo();
    await first;
    expect(host.added).toHaveLength(1);
    expect(ready(flow)).toMatchObject({ activity: "none", notice: { kind: "sheet-made" } });
  });

  test("uses the sheets as they are now, and says that they had changed", async () => {
    const { host, flow } = await readyFlow();
    host.grids.set("Formatie", formation([36, 36, 24, 36, 24]));
    await flow.makeSheet("proportional");
    expect(ready(flow).notice).toMatchObject({ kind: "sheet-made", changedMeanwhile: true });
    // 469 × 36 ÷ 156 = 108.23 and 469 × 24 ÷ 156 = 72.15: one client over, and of the three tied Julie has most.
    expect(rounded(flow)).toEqual([108, 108, 72, 109, 72]);
  });

  test("reads every sheet once, and shows what it read", async () => {
    const { host, flow } = await readyFlow();
    host.grids.set("Formatie", formation([36, 36, 24, 36, 24]));
    const readSheet = jest.spyOn(host, "readSheet");
    await flow.makeSheet("proportional");
    expect(readSheet.mock.calls.map(([name]) => name)).toEqual([...host.grids.keys()]);
    expect(rounded(flow)).toEqual([108, 108, 72, 109, 72]);
  });

  test("says why when the host refuses, adds nothing, and can be tried again", async () => {
    const { host, flow } = await readyFlow();
    host.refuse("addSheets", "protected");
    await flow.makeSheet("proportional");
    expect(host.added).toHaveLength(0);
    expect(ready(flow)).toMatchObject({
      activity: "none",
      notice: { kind: "making-failed", refusal: { code: "protected" } },
    });
    host.refuse("addSheets", null);
    await flow.makeSheet("proportional");
    expect(host.added).toHaveLength(1);
  });

  test("shows the sheets as they are when they no longer hold enough to divide", async () => {
    const { host, flow } = await readyFlow();
    host.grids.delete("Caseload");
    await flow.makeSheet("proportional");
    expect(host.added).toHaveLength(0);
    expect(ready(flow).division).toMatchObject({
      ok: false,
      problem: { reason: "no-clients", nearest: { lacks: "clients", place: "Formatie!A2:C7" } },
    });
  });

  test("does nothing while there are no figures", async () => {
    const { host, flow } = await readyFlow(memoryHost([formation()]));
    await flow.makeSheet("proportional");
    expect(host.added).toHaveLength(0);
  });
});

/** The memo's team with a client list that has ages. */
function listedHost() {
  const clients = grid(
    [
      ["Klantmanager", "Geboortedatum"],
      ...memo.names.flatMap((name) => [
        [name, day("1995-03-20")],
        [name, day("1980-03-20")],
      ]),
    ],
    { sheet: "Cliënten" },
  );
  const host = memoryHost([formation(), caseload(), clients]);
  host.inTheFile = {
    scenarios: [
      {
        name: "Naar leeftijd",
        kind: "by-age",
        selection: null,
        bands: [
          { from: 18, below: 35 },
          { from: 35, below: "aow" },
        ],
        teams: null,
        conditions: [],
        sideTaskHours: {},
      },
    ],
  };
  return host;
}

describe("the sheet of the step Werkblad", () => {
  test("is the chosen one, also after reading again", async () => {
    const { flow } = await readyFlow();
    expect(ready(flow).sheetKind).toBe("proposal");
    flow.chooseSheet("comparison");
    await flow.read();
    expect(ready(flow).sheetKind).toBe("comparison");
  });

  test.each([
    ["proposal", "Voorstel 03-03-2020"],
    ["proportional", "Rekenkundig 03-03-2020"],
    ["ages", "Leeftijdsindeling 03-03-2020"],
    ["comparison", "Scenariovergelijking 03-03-2020"],
    ["client-transfers", "WERKBLAD 03-03-2020"],
  ] as const)("%s says what was filled in right before, as text", async (kind, name) => {
    const { host, flow } = await readyFlow(listedHost());
    const letGo = host.hold("changeKept");
    flow.changeMeeting({ presenter: "Anne", purpose: "discuss", proposal: "=1+1" });
    expect(ready(flow).reading.memory.meeting).toEqual({
      ...emptyMeeting,
      presenter: "Anne",
      purpose: "discuss",
      proposal: "=1+1",
    });
    const making = flow.makeSheet(kind);
    letGo();
    await making;
    expect(host.added.map((plan) => plan.name)).toEqual([name]);
    const contents = host.added[0]?.cells.map(({ content }) => content);
    for (const text of ["Anne", "=1+1"]) expect(contents).toContainEqual(expect.objectContaining({ text }));
    expect(contents).toContainEqual({ kind: "text", text: "Opiniëren" });
  });

  test("is not made when something that was filled in could not be kept, and the notice says so", async () => {
    const { host, flow } = await readyFlow();
    host.refuse("changeKept", "editing");
    flow.changeMeeting({ presenter: "Anne" });
    await flow.makeSheet("proportional");
    expect(host.added).toEqual([]);
    expect(ready(flow)).toMatchObject({
      activity: "none",
      notice: { kind: "keeping-failed", refusal: { code: "editing" } },
    });
    host.refuse("changeKept", null);
    await flow.makeSheet("proportional");
    expect(host.added).toHaveLength(1);
  });

  test("tells how far the client lists are read, until it is made", async () => {
    const { host, flow } = await readyFlow(listedHost());
    const seen: ReadyState["progress"][] = [];
    flow.subscribe(() => seen.push(ready(flow).progress));
    await flow.makeSheet("comparison");
    expect(seen).toContainEqual({ rows: 10, ofRows: 10 });
    expect(ready(flow)).toMatchObject({ activity: "none", progress: null, notice: { kind: "sheet-made" } });
    expect(host.added).toHaveLength(1);
  });

  test.each(["readColumns", "sheets"] as const)(
    "is not made when somebody stops it before %s, and that is no error",
    async (call) => {
      const { host, flow } = await readyFlow(listedHost());
      await jest.advanceTimersByTimeAsync(0);
      const letGo = host.hold(call);
      const making = flow.makeSheet("client-transfers");
      await jest.advanceTimersByTimeAsync(0);
      flow.stopMaking();
      letGo();
      await making;
      expect(host.added).toEqual([]);
      expect(ready(flow)).toMatchObject({ activity: "none", progress: null, notice: { kind: "making-stopped" } });
      expect(announcement(flow.getState())).toContain("Gestopt, er is niets gemaakt");
      await flow.makeSheet("client-transfers");
      expect(host.added).toHaveLength(1);
    },
  );

  test("is made when somebody stops it while it is being written", async () => {
    const { host, flow } = await readyFlow(listedHost());
    const letGo = host.hold("addSheets");
    const making = flow.makeSheet("ages");
    await jest.advanceTimersByTimeAsync(0);
    flow.stopMaking();
    letGo();
    await making;
    expect(host.added).toHaveLength(1);
    expect(ready(flow).notice).toMatchObject({ kind: "sheet-made" });
  });

  test("cannot be about clients when there is no list", async () => {
    const { host, flow } = await readyFlow();
    expect(sheetObstacle("proportional", ready(flow).clients)).toBeNull();
    expect(sheetObstacle("ages", ready(flow).clients)).toEqual({ reason: "no-client-list" });
    await flow.makeSheet("ages");
    expect(host.added).toEqual([]);
    expect(ready(flow).notice).toEqual({
      kind: "not-made",
      message: expect.stringMatching(/^Er is geen cliëntenlijst gevonden\./),
    });
  });
});

describe("client lists", () => {
  /** The memo's team with a client list that has no ages. */
  function agelessHost() {
    const rows = memo.names.flatMap((name, index) => [
      [100 + index, name, 1],
      [200 + index, name, 2],
    ]);
    const clients = grid([["Cliëntnummer", "Klantmanager", "Trede"], ...rows], { sheet: "Cliënten" });
    return memoryHost([formation(), caseload(), clients]);
  }

  test("without ages are read once, and not again at every choice", async () => {
    const host = agelessHost();
    const { flow } = await readyFlow(host);
    await jest.advanceTimersByTimeAsync(1000);
    expect(ready(flow).clients).toMatchObject({ status: "unusable", problem: { reason: "no-ages" } });
    const readColumns = jest.spyOn(host, "readColumns");
    flow.fillHours("sideTaskHours", "Bob", 8);
    await jest.advanceTimersByTimeAsync(1000);
    expect(readColumns).not.toHaveBeenCalled();
  });

  test("wait for figures of the team, and are read as soon as there are some", async () => {
    const host = agelessHost();
    host.grids.delete("Formatie");
    host.grids.set(
      "Caseload",
      grid(
        [
          ["Naam", "Aantal cliënten"],
          ["Anne", 90],
          ["Bob", 60],
        ],
        { sheet: "Caseload" },
      ),
    );
    const { flow } = await readyFlow(host);
    await jest.advanceTimersByTimeAsync(1000);
    expect(ready(flow).division.ok).toBe(false);
    expect(ready(flow).clients).toEqual({ status: "without-figures", rows: 10 });
    host.grids.set("Caseload", caseload());
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(2000);
    expect(ready(flow).clients.status).toBe("unusable");
  });
});

/** Two products of 2 hours, twice a year for 100 and once for 50 clients, at 1.000 hours: 0,4 and 0,1 fte. */
function normTimes(volume: number | string = 100): SheetGrid {
  return grid(
    [
      ["Product", "Uren", "Frequentie", "Volume", "Productienorm"],
      ["Intake", 2, 2, volume, 1000],
      ["Gesprek", 2, 1, 50, 1000],
    ],
    { sheet: "Normtijden" },
  );
}

function normTimeHost() {
  return memoryHost([formation(), caseload(), normTimes()]);
}

/** The fte on the screen, or why there is none. */
function exactFte(flow: Flow): number | string {
  const { capacity } = ready(flow);
  return capacity.status === "read" ? capacity.figures.result.total.fte : capacity.status;
}

async function untilCapacity(flow: Flow, status: string): Promise<void> {
  for (let tries = 0; tries < 100 && ready(flow).capacity.status !== status; tries += 1) {
    await jest.advanceTimersByTimeAsync(10);
  }
  expect(ready(flow).capacity.status).toBe(status);
}

describe("norms and capacity", () => {
  test("are read only while the sheet about them is chosen", async () => {
    const { flow } = await readyFlow(normTimeHost());
    expect(exactFte(flow)).toBe("none-asked");
    flow.chooseSheet("capacity");
    expect(exactFte(flow)).toBe("reading");
    await untilCapacity(flow, "read");
    expect(exactFte(flow)).toBeCloseTo(0.5, 12);
    flow.chooseSheet("ages");
    expect(exactFte(flow)).toBe("none-asked");
  });

  test("follow a changed norm time, even when the team does not change", async () => {
    const { host, flow } = await readyFlow(normTimeHost());
    flow.chooseSheet("capacity");
    await untilCapacity(flow, "read");
    host.grids.set("Normtijden", normTimes(200));
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(1000);
    // 2 × 2 × 200 ÷ 1.000 + 0,1
    expect(exactFte(flow)).toBeCloseTo(0.9, 12);
  });

  test("make a sheet of the current norm times on the chosen date, and leave the division alone", async () => {
    const { host, flow } = await readyFlow(normTimeHost());
    flow.chooseDate("2026-01-01");
    flow.chooseSheet("capacity");
    await untilCapacity(flow, "read");
    await flow.makeSheet("capacity");
    expect(host.added.map(({ name }) => name)).toEqual(["Normen en capaciteit"]);
    expect(JSON.stringify(host.added[0]?.cells)).toContain("1 januari 2026");
    expect(ready(flow).notice).toMatchObject({ kind: "sheet-made", changedMeanwhile: false, result: null });
    host.grids.set("Normtijden", normTimes(200));
    await flow.makeSheet("capacity");
    expect(ready(flow).notice).toMatchObject({ kind: "sheet-made", changedMeanwhile: true });
  });

  test("do not need clients to divide", async () => {
    const { host, flow } = await readyFlow(memoryHost([formation(), normTimes()]));
    expect(ready(flow).division.ok).toBe(false);
    expect(cannotBeMade("capacity", ready(flow))).toBe(false);
    expect(cannotBeMade("proportional", ready(flow))).toBe(true);
    await flow.makeSheet("capacity");
    expect(host.added).toHaveLength(1);
  });

  test("without a table, or without a line that can be read, say why and can be asked for again", async () => {
    const { host, flow } = await readyFlow();
    await flow.makeSheet("capacity");
    expect(ready(flow).notice).toMatchObject({ kind: "not-made" });
    expect(announcement(flow.getState())).toContain("Er is geen tabel met normtijden gevonden.");
    flow.chooseSheet("capacity");
    await untilCapacity(flow, "unusable");
    expect(cannotBeMade("capacity", ready(flow))).toBe(true);
    host.grids.set("Normtijden", normTimes());
    flow.chooseSheet("capacity");
    await untilCapacity(flow, "read");
  });

  test("keep the host's reason when it refuses", async () => {
    const { host, flow } = await readyFlow(normTimeHost());
    host.refuse("readSheet", "editing");
    flow.chooseSheet("capacity");
    await untilCapacity(flow, "failed");
    expect(ready(flow).capacity).toEqual({ status: "failed", refusal: { code: "editing", sheet: null } });
  });
});

describe("showing cells and notices", () => {
  const cell = { sheet: "Formatie", row: 2, column: 1 };

  test("shows a cell, or a notice that can be dismissed when Excel refuses", async () => {
    const { host, flow } = await readyFlow();
    await flow.show(cell);
    expect(host.shown).toEqual([cell]);
    expect(ready(flow).notice).toBeNull();
    host.refuse("show", "editing");
    await flow.show(cell);
    expect(ready(flow).notice).toMatchObject({ kind: "showing-failed", refusal: { code: "editing" } });
    flow.dismissNotice();
    expect(ready(flow).notice).toBeNull();
  });
});

describe("what was filled in", () => {
  test("shows at once, is kept, and is there again when the workbook is opened later", async () => {
    const { host, flow } = await readyFlow();
    const letGo = host.hold("changeKept");
    flow.fillHours("sideTaskHours", "Bob", 8);
    flow.fillHours("sideTaskHours", "Emmy", 4);
    flow.fillHours("sideTaskHours", "Lisette", 4);
    expect(rounded(flow)).toEqual(memo.sideTasks8_4_4.largestRemainder);
    expect(host.inTheFile).toBeNull();
    letGo();
    await jest.advanceTimersByTimeAsync(0);
    const later = memoHost();
    later.inTheFile = host.inTheFile;
    expect(rounded((await readyFlow(later)).flow)).toEqual(memo.sideTasks8_4_4.largestRemainder);
  });

  test("stays on the screen once it is kept, even while the sheets cannot be read", async () => {
    const { host, flow } = await readyFlow();
    host.refuse("sheets", "busy");
    flow.fillHours("sideTaskHours", "Bob", 8);
    flow.fillHours("sideTaskHours", "Emmy", 4);
    flow.fillHours("sideTaskHours", "Lisette", 4);
    await jest.advanceTimersByTimeAsync(0);
    expect(rounded(flow)).toEqual(memo.sideTasks8_4_4.largestRemainder);
  });

  test("does not count when it cannot be kept, and the notice says why", async () => {
    const { host, flow } = await readyFlow();
    host.refuse("changeKept", "read-only");
    flow.fillHours("sideTaskHours", "Bob", 8);
    await jest.advanceTimersByTimeAsync(0);
    expect(ready(flow).notice).toEqual({ kind: "keeping-failed", refusal: { code: "read-only", sheet: null } });
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("counts for every formula too", async () => {
    const host = memoHost();
    const team = followTeam(host);
    const flow = createFlow(host, team);
    await flow.start();
    const links: TeamLink[] = [];
    followLinkedTeam(team, (link) => links.push(link));
    await flow.agreeWithTeam();
    flow.fillHours("sideTaskHours", "Bob", 8);
    await jest.advanceTimersByTimeAsync(0);
    expect(links.at(-1)).toEqual({ state: "linked", clients: 469, caseloadHours: 152 });
  });
});

describe("subscribing", () => {
  test("reports every change with a new state, until unsubscribed", async () => {
    const host = memoHost();
    const flow = createFlow(host, followTeam(host));
    const seen: FlowState[] = [];
    const unsubscribe = flow.subscribe(() => seen.push(flow.getState()));
    await flow.start();
    flow.chooseUnknownMaximum(4);
    expect(seen.map(({ status }) => status)).toEqual(["ready", "ready"]);
    expect(seen[0]).not.toBe(seen[1]);
    unsubscribe();
    flow.chooseUnknownMaximum(null);
    expect(seen).toHaveLength(2);
  });
});

describe("following the sheets", () => {
  test("updates the figures within a second, and keeps choices and notices", async () => {
    const { host, flow } = await readyFlow();
    flow.fillHours("sideTaskHours", "Bob", 0);
    await flow.makeSheet("proportional");
    host.grids.set("Formatie", formation([36, 36, 24, 36, 24]));
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(1000);
    expect(rounded(flow)).toEqual([108, 108, 72, 109, 72]);
    expect(ready(flow)).toMatchObject({
      activity: "none",
      reading: { memory: { choices: { sideTaskHours: { Bob: 0 } } } },
      notice: { kind: "sheet-made" },
    });
  });

  test("says that the figures are the earlier ones while Excel is busy, and catches up by itself", async () => {
    const { host, flow } = await readyFlow();
    host.grids.set("Formatie", formation([36, 36, 24, 36, 24]));
    host.refuse("readSheet", "editing");
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(1000);
    expect(ready(flow).notice).toEqual({ kind: "behind", refusal: { code: "editing", sheet: null } });
    expect(rounded(flow)).toEqual(memo.largestRemainder);
    host.refuse("readSheet", null);
    await jest.advanceTimersByTimeAsync(3000);
    expect(ready(flow).notice).toBeNull();
    expect(rounded(flow)).toEqual([108, 108, 72, 109, 72]);
  });

  test("follows a table that disappears and comes back", async () => {
    const { host, flow } = await readyFlow();
    host.grids.clear();
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(1000);
    expect(flow.getState().status).toBe("nothing-found");
    host.grids.set("Formatie", formation());
    host.grids.set("Caseload", caseload());
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(1000);
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("reads a workbook as soon as it can, when the first reading failed", async () => {
    const host = memoHost();
    host.refuse("sheets", "busy");
    const { flow } = await readyFlow(host);
    expect(flow.getState().status).toBe("failed");
    host.refuse("sheets", null);
    await jest.advanceTimersByTimeAsync(3000);
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });
});

describe("corrections", () => {
  const julieTakesNone = { kind: "no-cases", name: "Julie" } as const;

  test("count as soon as they are kept, and can be taken back", async () => {
    const { host, flow } = await readyFlow();
    const correcting = flow.correct(julieTakesNone);
    expect(ready(flow).activity).toBe("keeping");
    await correcting;
    // 469 × 36 ÷ 124 = 136.16, × 28 = 105.90, × 24 = 90.77
    expect(rounded(flow)).toEqual([136, 136, 106, 91]);
    expect(host.inTheFile).toMatchObject({ corrections: [julieTakesNone] });
    await flow.takeBack(julieTakesNone);
    expect(rounded(flow)).toEqual(memo.largestRemainder);
    expect(ready(flow).activity).toBe("none");
  });

  test("that cannot be kept do not count, and the notice says why", async () => {
    const { host, flow } = await readyFlow();
    host.refuse("changeKept", "read-only");
    await flow.correct(julieTakesNone);
    expect(ready(flow)).toMatchObject({
      activity: "none",
      notice: { kind: "keeping-failed", refusal: { code: "read-only" } },
    });
    expect(rounded(flow)).toEqual(memo.largestRemainder);
  });

  test("are there again in a workbook that is opened later", async () => {
    const { host, flow } = await readyFlow();
    await flow.correct(julieTakesNone);
    const later = memoHost();
    later.inTheFile = host.inTheFile;
    expect(rounded((await readyFlow(later)).flow)).toEqual([136, 136, 106, 91]);
  });

  test("of the team's agreements are on the sheet that is made", async () => {
    const { host, flow } = await readyFlow();
    await flow.changeSettings({ shownNames: "initials", fullTimeHours: 40 });
    await flow.makeSheet("proportional");
    const words = JSON.stringify(host.added[0]?.cells);
    expect(words).toContain('"A."');
    expect(words).not.toMatch(/Anne|Emmy|Lisette/);
    expect(ready(flow).notice).toMatchObject({ result: { choices: { fullTimeHours: 40 } } });
  });
});
