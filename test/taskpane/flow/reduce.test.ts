import type { SheetGrid } from "../../../src/reading/sheet-grid";
import type { FlowEvent } from "../../../src/taskpane/flow/events";
import { initialFacts, type Facts } from "../../../src/taskpane/flow/facts";
import { reduce } from "../../../src/taskpane/flow/reduce/reduce";
import { screenOf } from "../../../src/taskpane/flow/screen-of";
import type { Capacity, Clients, Notice, ReadyState } from "../../../src/taskpane/flow/state";
import { changedChoices, changedHours, changedNorms, type MemoryChange } from "../../../src/usecases/memory/keep";
import { libraryNorms } from "../../../src/usecases/memory/typed-norms";
import { readTeam, type TeamReading } from "../../../src/usecases/reading/read-team";
import { grid } from "../../reading/grid";
import { memoryHost } from "../memory-host";

const busy = { code: "busy", sheet: null } as const;
const readOnly = { code: "read-only", sheet: null } as const;
const keepingFailed = { kind: "keeping-failed", refusal: readOnly } as const;
const stopped: Notice = { kind: "making-stopped" };

function read(grids: readonly SheetGrid[]): Promise<TeamReading> {
  return readTeam(memoryHost(grids));
}

/** 120 clients over 36 and 24 hours: 72 and 48. */
function teamGrid(clients: readonly [number, number] = [60, 60]): SheetGrid {
  return grid(
    [
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ["Anne", 36, clients[0]],
      ["Bob", 24, clients[1]],
    ],
    { sheet: "Caseload" },
  );
}

function listGrid(rows: number): SheetGrid {
  return grid(
    [
      ["Cliëntnummer", "Klantmanager", "Trede"],
      ...Array.from({ length: rows }, (_, row) => [row, row % 2 === 0 ? "Anne" : "Bob", 1]),
    ],
    { sheet: "Cliënten" },
  );
}

/** The team with a client list of so many rows. */
async function listedTeam(rows = 10): Promise<TeamReading> {
  const reading = await read([teamGrid(), listGrid(10)]);
  const tables = reading.team.tables.map((table) =>
    table.kind === "clients" ? { ...table, range: { ...table.range, bottom: table.range.top + rows } } : table,
  );
  return { ...reading, team: { ...reading.team, tables } };
}

const withoutHours = () =>
  read([
    grid([
      ["Naam", "Aantal cliënten"],
      ["Anne", 60],
      ["Bob", 60],
    ]),
  ]);
const withoutTeam = () => read([grid([["Boodschappen"], ["Appels"]])]);

function after(facts: Facts, ...events: readonly FlowEvent[]): Facts {
  return events.reduce(reduce, facts);
}

async function readyFacts(reading?: TeamReading): Promise<Facts> {
  return after(initialFacts, { type: "sheets-read", reading: reading ?? (await read([teamGrid()])) });
}

function ready(facts: Facts): ReadyState {
  const screen = screenOf(facts);
  if (screen.status !== "ready") throw new Error(`Expected ready, found ${screen.status}`);
  return screen;
}

function rounded(facts: Facts): readonly number[] {
  const { division } = ready(facts);
  return division.ok ? division.result.caseworkers.map((each) => each.rounded) : [];
}

function made(change: MemoryChange): FlowEvent {
  return { type: "change-made", change };
}

/** Bob's side tasks take 12 hours: 120 clients over 36 and 12 hours is 90 and 30. */
const bobsSideTasks = changedHours("sideTaskHours", "Bob", 12);
/** Anne is 12 hours absent: over 24 and 24 hours that is 60 and 60. */
const annesAbsence = changedHours("absenceHours", "Anne", 12);

describe("reading", () => {
  test("begins without figures, and the first figures open the step Verdeling", async () => {
    expect(screenOf(initialFacts)).toEqual({ status: "reading", counting: null });
    const facts = await readyFacts();
    expect(ready(facts)).toMatchObject({ step: "division", activity: "none", notice: null });
    expect(rounded(facts)).toEqual([72, 48]);
  });

  test("opens the step Gegevens when the first reading gives no figures, and stays there when a later one does", async () => {
    const facts = await readyFacts(await withoutHours());
    expect(ready(facts)).toMatchObject({ step: "data", division: { ok: false } });
    const later = after(facts, { type: "sheets-read", reading: await read([teamGrid()]) });
    expect(ready(later)).toMatchObject({ step: "data", division: { ok: true } });
  });

  test("opens the step that somebody chose before there was anything to show", async () => {
    const chosen = after(initialFacts, { type: "step-chosen", step: "scenarios" });
    const facts = after(chosen, { type: "sheets-read", reading: await withoutHours() });
    expect(ready(facts).step).toBe("scenarios");
  });

  test("replaces the figures with those of a later reading, and keeps what was chosen", async () => {
    const facts = after(
      await readyFacts(),
      { type: "scenario-chosen", name: "Jong en oud" },
      { type: "sheet-chosen", kind: "comparison" },
      { type: "supposed", supposed: { Bob: 36 } },
      { type: "sheets-read", reading: await read([teamGrid([60, 80])]) },
    );
    expect(ready(facts)).toMatchObject({ chosenScenario: "Jong en oud", sheetKind: "comparison" });
    // 140 clients over 36 and 36 hours.
    expect(rounded(facts)).toEqual([70, 70]);
  });

  test("drops the notice when the team disappears, and shows the same step when it comes back", async () => {
    const gone = after(
      await readyFacts(),
      { type: "step-chosen", step: "scenarios" },
      { type: "notice-given", notice: stopped },
      { type: "sheets-read", reading: await withoutTeam() },
    );
    expect(screenOf(gone)).toMatchObject({ status: "nothing-found", activity: "none", refusal: null });
    const back = after(gone, { type: "sheets-read", reading: await read([teamGrid()]) });
    expect(ready(back)).toMatchObject({ step: "scenarios", notice: null });
  });

  test("fills the screen when the first one fails; later the figures stay, with a notice until the next reading", async () => {
    const failed = after(initialFacts, { type: "sheets-unread", refusal: busy });
    expect(screenOf(failed)).toEqual({ status: "failed", refusal: busy, activity: "none" });
    const reading = await read([teamGrid()]);
    const behind = after(failed, { type: "sheets-read", reading }, { type: "sheets-unread", refusal: busy });
    expect(ready(behind).notice).toEqual({ kind: "behind", refusal: busy });
    expect(rounded(behind)).toEqual([72, 48]);
    expect(ready(after(behind, { type: "sheets-read", reading })).notice).toBeNull();
  });

  test("clears the notice when somebody asks for it, and says why it failed", async () => {
    const asked = after(await readyFacts(), { type: "notice-given", notice: stopped }, { type: "reading-asked" });
    expect(ready(asked)).toMatchObject({ activity: "reading", notice: null });
    const ended = after(asked, { type: "reading-ended", refusal: busy });
    expect(ready(ended)).toMatchObject({ activity: "none", notice: { kind: "reading-failed", refusal: busy } });
  });

  test("goes on until every reading that somebody asked for has ended", async () => {
    const twice = after(await readyFacts(), { type: "reading-asked" }, { type: "reading-asked" });
    const once = after(twice, { type: "reading-ended", refusal: null });
    expect(ready(once).activity).toBe("reading");
    expect(ready(after(once, { type: "reading-ended", refusal: null })).activity).toBe("none");
  });

  test("cannot be asked for before the first one has ended, while a sheet is made, or while something is kept", async () => {
    const facts = await readyFacts();
    const making = after(facts, { type: "making-asked", kind: "proportional" });
    const keeping = after(facts, { type: "keeping-began" });
    for (const before of [initialFacts, making, keeping]) {
      expect(after(before, { type: "reading-asked" })).toBe(before);
    }
  });

  test("reports an unknown problem when the figures cannot be worked out, and does not crash", async () => {
    const reading = await read([teamGrid()]);
    const broken = { ...reading, memory: { ...reading.memory, corrections: null as never } };
    expect(screenOf(after(initialFacts, { type: "sheets-read", reading: broken }))).toMatchObject({
      status: "failed",
      refusal: { code: "unknown" },
    });
  });
});

describe("an example in an empty workbook", () => {
  test("is added once, and says why when it cannot be", async () => {
    const empty = after(initialFacts, { type: "sheets-read", reading: await withoutTeam() });
    const adding = after(empty, { type: "example-asked" });
    expect(screenOf(adding)).toMatchObject({ status: "nothing-found", activity: "adding" });
    expect(after(adding, { type: "example-asked" })).toBe(adding);
    expect(screenOf(after(adding, { type: "example-ended", refusal: readOnly }))).toMatchObject({
      activity: "none",
      refusal: readOnly,
    });
  });

  test("makes room for the team that it brings", async () => {
    const adding = after(
      initialFacts,
      { type: "sheets-read", reading: await withoutTeam() },
      { type: "example-asked" },
      { type: "sheets-read", reading: await read([teamGrid()]) },
    );
    expect(ready(adding).activity).toBe("none");
    expect(rounded(after(adding, { type: "example-ended", refusal: null }))).toEqual([72, 48]);
  });

  test("is not offered to a workbook with a team", async () => {
    const facts = await readyFacts();
    expect(after(facts, { type: "example-asked" })).toBe(facts);
  });
});

describe("a change that shows at once", () => {
  test("shows before it is kept, and survives a reading that does not have it yet", async () => {
    const facts = after(await readyFacts(), made(bobsSideTasks), {
      type: "sheets-read",
      reading: await read([teamGrid([60, 80])]),
    });
    // 140 clients over 36 and 12 hours.
    expect(rounded(facts)).toEqual([105, 35]);
  });

  test("stays when it is kept, even when the sheets cannot be read after that", async () => {
    const kept = after(await readyFacts(), made(bobsSideTasks), { type: "change-kept" });
    expect(kept.unkept).toEqual([]);
    expect(rounded(after(kept, { type: "sheets-unread", refusal: busy }))).toEqual([90, 30]);
    // What is kept is what the next change starts from.
    expect(ready(after(kept, made(annesAbsence))).reading.memory.choices).toMatchObject({
      sideTaskHours: { Bob: 12 },
      absenceHours: { Anne: 12 },
    });
  });

  test("disappears when it cannot be kept, and a change made after it stays", async () => {
    const facts = after(await readyFacts(), made(bobsSideTasks), made(annesAbsence), {
      type: "change-refused",
      refusal: readOnly,
    });
    expect(ready(facts).notice).toEqual(keepingFailed);
    expect(rounded(facts)).toEqual([60, 60]);
    expect(rounded(after(facts, { type: "change-kept" }))).toEqual([60, 60]);
  });

  test("is ignored before there is a reading", () => {
    expect(after(initialFacts, made(bobsSideTasks))).toBe(initialFacts);
  });
});

describe("a correction", () => {
  test("says so when it fails while another is being kept, and the other goes on", async () => {
    const both = after(await readyFacts(), { type: "keeping-began" }, { type: "keeping-began" });
    const one = after(both, { type: "keeping-ended", refusal: readOnly });
    expect(ready(one)).toMatchObject({ activity: "keeping", notice: keepingFailed });
    const none = after(one, { type: "keeping-ended", refusal: null });
    expect(ready(none)).toMatchObject({ activity: "none", notice: keepingFailed });
  });

  test("does not end the making of a sheet", async () => {
    const facts = after(
      await readyFacts(),
      { type: "making-asked", kind: "proportional" },
      { type: "keeping-began" },
      { type: "keeping-ended", refusal: null },
    );
    expect(ready(facts).activity).toBe("making");
    expect(after(facts, { type: "making-asked", kind: "proportional" })).toBe(facts);
  });
});

describe("making a sheet", () => {
  test("clears the notice, shows how far it is, and ends with a notice of its own", async () => {
    const making = after(
      await readyFacts(),
      { type: "notice-given", notice: keepingFailed },
      { type: "making-asked", kind: "proportional" },
    );
    expect(ready(making)).toMatchObject({ activity: "making", progress: null, notice: null });
    const further = after(making, { type: "making-progressed", progress: { rows: 5, ofRows: 10 } });
    expect(ready(further).progress).toEqual({ rows: 5, ofRows: 10 });
    expect(ready(after(further, { type: "making-ended", notice: stopped }))).toMatchObject({
      activity: "none",
      progress: null,
      notice: stopped,
    });
  });

  test("ignores progress that comes after it was stopped, and can begin again", async () => {
    const ended = after(
      await readyFacts(),
      { type: "making-asked", kind: "proportional" },
      { type: "making-ended", notice: stopped },
    );
    expect(after(ended, { type: "making-progressed", progress: { rows: 5, ofRows: 10 } })).toBe(ended);
    expect(ready(after(ended, { type: "making-asked", kind: "ages" })).activity).toBe("making");
  });

  test("is refused while another is made, while something is kept, and without figures for it", async () => {
    const facts = await readyFacts();
    const asked = { type: "making-asked", kind: "proportional" } as const;
    const without = await readyFacts(await withoutHours());
    for (const before of [initialFacts, after(facts, asked), after(facts, { type: "keeping-began" }), without]) {
      expect(after(before, asked)).toBe(before);
    }
    expect(ready(after(without, { type: "making-asked", kind: "capacity" })).activity).toBe("making");
  });

  test("knows when the sheet would lack something that was filled in, and leaves the notice about that", async () => {
    const facts = after(
      await readyFacts(),
      made(bobsSideTasks),
      { type: "making-asked", kind: "proportional" },
      { type: "change-refused", refusal: readOnly },
    );
    expect(facts.making).toMatchObject({ lacksChange: true });
    expect(ready(after(facts, { type: "making-ended", notice: null })).notice).toEqual(keepingFailed);
  });

  test("goes on while the team is gone, but then its result is not shown", async () => {
    const gone = after(
      await readyFacts(),
      { type: "making-asked", kind: "proportional" },
      { type: "sheets-read", reading: await withoutTeam() },
      { type: "making-ended", notice: stopped },
      { type: "sheets-read", reading: await read([teamGrid()]) },
    );
    expect(ready(gone)).toMatchObject({ activity: "none", notice: null });
  });
});

describe("a notice", () => {
  test("stays until it is dismissed, and is not shown on other screens", async () => {
    const facts = after(await readyFacts(), { type: "notice-given", notice: stopped });
    expect(ready(after(facts, { type: "step-chosen", step: "data" })).notice).toEqual(stopped);
    expect(ready(after(facts, { type: "notice-dismissed" })).notice).toBeNull();
    expect(after(initialFacts, { type: "notice-given", notice: stopped })).toBe(initialFacts);
  });
});

describe("client lists", () => {
  /** What the lists hold does not matter to the reducer. */
  const ageless: Clients = {
    status: "unusable",
    problem: { reason: "no-ages" },
    lists: {} as never,
    weighted: null,
    checks: [],
  };
  const weighed: Clients = { ...ageless, weighted: {} as never };
  const usable = { status: "read", ages: {} as never, weighted: null, checks: [], behind: false } as const;
  const foundIn = (facts: Facts, clients: Clients): FlowEvent => ({
    type: "clients-found",
    turn: facts.clients.turn,
    found: clients,
  });

  test("are read for the team, and show how far they are read", async () => {
    const facts = await readyFacts(await listedTeam());
    expect(ready(facts).clients).toEqual({ status: "reading", rows: 0, ofRows: 10 });
    const { turn } = facts.clients;
    const further = after(facts, { type: "clients-progressed", turn, progress: { rows: 4, ofRows: 10 } });
    expect(ready(further).clients).toEqual({ status: "reading", rows: 4, ofRows: 10 });
    expect(ready(after(further, foundIn(further, usable))).clients).toBe(usable);
  });

  test("ignore a reading that ends after a newer one began", async () => {
    const first = await readyFacts(await listedTeam());
    const { turn } = first.clients;
    const second = after(first, made(changedChoices({ referenceDate: "2026-01-01" })));
    expect(second.clients.turn).toBeGreaterThan(turn);
    expect(after(second, foundIn(first, usable))).toBe(second);
    expect(after(second, { type: "clients-failed", turn, refusal: busy })).toBe(second);
    expect(after(second, { type: "clients-progressed", turn, progress: { rows: 9, ofRows: 10 } })).toBe(second);
    expect(ready(after(second, foundIn(second, usable))).clients).toBe(usable);
  });

  test("are not read again after a choice that does not change which clients count, also without ages", async () => {
    const reading = await readyFacts(await listedTeam());
    for (const clients of [usable, ageless]) {
      const read = after(reading, foundIn(reading, clients));
      const changed = after(read, made(bobsSideTasks), made(changedNorms(() => libraryNorms("ridderkerk-2013"))));
      expect(changed.clients).toBe(read.clients);
    }
  });

  test("stay on the screen while they are read again, if they show figures", async () => {
    const reading = await readyFacts(await listedTeam());
    const again = (clients: FlowEvent) =>
      ready(after(reading, clients, made(changedChoices({ referenceDate: "2026-01-01" })))).clients;
    expect(again(foundIn(reading, usable)).status).toBe("read");
    expect(again(foundIn(reading, weighed)).status).toBe("unusable");
    expect(again(foundIn(reading, ageless)).status).toBe("reading");
  });

  test("wait when somebody stops them, and ignore what still comes of that reading", async () => {
    const reading = await readyFacts(await listedTeam());
    const waiting = after(reading, { type: "clients-stopped" });
    expect(ready(waiting).clients).toEqual({ status: "waiting", rows: 10 });
    const cancelled = { code: "cancelled", sheet: null } as const;
    expect(after(waiting, { type: "clients-failed", turn: reading.clients.turn, refusal: cancelled })).toBe(waiting);
    expect(after(waiting, { type: "clients-stopped" })).toBe(waiting);
    expect(ready(after(waiting, { type: "clients-asked" })).clients.status).toBe("reading");
  });

  test("wait until somebody asks when they are long", async () => {
    const facts = await readyFacts(await listedTeam(50_001));
    expect(ready(facts).clients).toEqual({ status: "waiting", rows: 50_001 });
    expect(after(facts, { type: "clients-settled" })).toBe(facts);
    expect(ready(after(facts, { type: "clients-asked" })).clients.status).toBe("reading");
  });

  test("are behind as soon as something changes, and are read again once the changes stop", async () => {
    const reading = await readyFacts(await listedTeam());
    const read = after(reading, foundIn(reading, usable));
    const behind = after(read, { type: "clients-changed" });
    expect(ready(behind).clients).toMatchObject({ status: "read", behind: true });
    expect(after(behind, { type: "clients-changed" })).toBe(behind);
    expect(after(behind, { type: "clients-settled" }).clients.turn).toBeGreaterThan(behind.clients.turn);
  });

  test("that could not be read are read again at the next change of the team", async () => {
    const reading = await readyFacts(await listedTeam());
    const failed = after(reading, { type: "clients-failed", turn: reading.clients.turn, refusal: busy });
    expect(ready(failed).clients).toEqual({ status: "failed", refusal: busy });
    expect(ready(after(failed, made(bobsSideTasks))).clients.status).toBe("reading");
  });

  test("wait for figures of the team, and cannot be asked for before", async () => {
    const noHours = await withoutHours();
    const list = (await listedTeam()).team.tables.filter(({ kind }) => kind === "clients");
    const reading = { ...noHours, team: { ...noHours.team, tables: [...noHours.team.tables, ...list] } };
    const facts = await readyFacts(reading);
    expect(ready(facts).clients).toEqual({ status: "without-figures", rows: 10 });
    expect(after(facts, { type: "clients-asked" })).toBe(facts);
    const later = after(facts, { type: "sheets-read", reading: await listedTeam() });
    expect(ready(later).clients.status).toBe("reading");
  });

  test("disappear with their sheet, and ignore a reading that ends after that", async () => {
    const reading = await readyFacts(await listedTeam());
    const gone = after(reading, { type: "sheets-read", reading: await read([teamGrid()]) });
    expect(ready(gone).clients).toEqual({ status: "none" });
    expect(after(gone, foundIn(reading, usable))).toBe(gone);
  });
});

describe("norm times", () => {
  const figures: Capacity = { status: "read", figures: {} as never };
  const read = (facts: Facts): FlowEvent => ({ type: "capacity-read", turn: facts.capacity.turn, found: figures });
  const chosen = { type: "sheet-chosen", kind: "capacity" } as const;

  test("are only read while somebody looks at the sheet about them", async () => {
    const looking = after(await readyFacts(), chosen);
    expect(ready(looking).capacity).toEqual({ status: "reading" });
    const seen = after(looking, read(looking));
    expect(ready(seen).capacity).toBe(figures);
    expect(ready(after(seen, { type: "sheet-chosen", kind: "ages" })).capacity).toEqual({ status: "none-asked" });
  });

  test("stay on the screen while they are read again, and only the last reading counts", async () => {
    const looking = after(await readyFacts(), chosen);
    const again = after(looking, read(looking), { type: "capacity-settled" });
    expect(ready(again).capacity).toBe(figures);
    expect(after(again, { type: "capacity-read", turn: looking.capacity.turn, found: { status: "reading" } })).toBe(
      again,
    );
  });

  test("are ignored when they come after somebody left, and are not read again then", async () => {
    const looking = after(await readyFacts(), chosen);
    const left = after(looking, { type: "sheet-chosen", kind: "ages" });
    expect(after(left, read(looking))).toBe(left);
    expect(after(left, { type: "capacity-settled" })).toBe(left);
  });
});
