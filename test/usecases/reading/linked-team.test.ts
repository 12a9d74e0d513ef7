import { HostError } from "../../../src/usecases/host";
import { followTeam, type FollowedTeam, type TeamNews } from "../../../src/usecases/reading/follow-team";
import { followLinkedTeam, type TeamLink } from "../../../src/usecases/reading/linked-team";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost, type MemoryHost } from "../../taskpane/memory-host";

type Rows = readonly (readonly TestCell[])[];

const formation: Rows = [
  ["Naam", "Aantal uur"],
  ["Anne", 36],
  ["Bob", 36],
  ["Emmy", 28],
  ["Julie", 36],
  ["Lisette", 24],
];
const caseload: Rows = [
  ["Naam", "Aantal cliënten"],
  ["Anne", 90],
  ["Bob", 122],
  ["Emmy", 71],
  ["Julie", 186],
  ["Lisette", 0],
];

let host: MemoryHost;
let team: FollowedTeam;

function open(sheets: Readonly<Record<string, Rows>>): void {
  host = memoryHost(Object.entries(sheets).map(([sheet, rows]) => grid(rows, { sheet })));
  team = followTeam(host);
}

/** What a follower is told, in order. */
function follow(): { readonly told: TeamLink[]; readonly stop: () => void } {
  const told: TeamLink[] = [];
  return { told, stop: followLinkedTeam(team, (link) => told.push(link)) };
}

async function firstLink(sheets: Readonly<Record<string, Rows>>): Promise<TeamLink | undefined> {
  open(sheets);
  const { told, stop } = follow();
  await jest.advanceTimersByTimeAsync(0);
  stop();
  expect(told).toHaveLength(1);
  return told[0];
}

function put(sheet: string, rows: Rows): void {
  host.grids.set(sheet, grid(rows, { sheet }));
  host.tellChanged();
}

const linked = (clients: number, caseloadHours = 160) => ({ state: "linked", clients, caseloadHours });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("which team it is", () => {
  test("takes one formation table and one caseload table for the team of the memo: 469 clients, 160 hours", async () => {
    expect(await firstLink({ Formatie: formation, Caseload: caseload })).toEqual(linked(469));
  });

  test("asks about a second table that gives somebody other hours or clients, and not about one that says the same", async () => {
    const changed = (rows: Rows, value: number): Rows => [...rows.slice(0, 2), ["Bob", value], ...rows.slice(3)];
    expect(await firstLink({ Formatie: formation, Oud: formation, Caseload: caseload })).toEqual(linked(469));
    expect(await firstLink({ Formatie: formation, Oud: changed(formation, 24), Caseload: caseload })).toMatchObject({
      state: "ambiguous",
      obstacle: { doubt: { code: "other-figures", field: "hours", figure: 36, other: 24 } },
    });
    expect(await firstLink({ Formatie: formation, Caseload: caseload, Oktober: changed(caseload, 99) })).toMatchObject({
      state: "ambiguous",
      obstacle: { doubt: { code: "other-figures", field: "current", figure: 122, other: 99 } },
    });
  });

  test("asks about two formation tables of different people, because they may be two teams", async () => {
    const others: Rows = [
      ["Naam", "Aantal uur"],
      ["Kees", 36],
      ["Loes", 24],
      ["Mo", 28],
    ];
    expect(await firstLink({ Noord: formation, Zuid: others, Caseload: caseload })).toMatchObject({
      state: "ambiguous",
      obstacle: { doubt: { code: "tables-added" } },
    });
  });

  test("does not pass over an error or a word among hours or clients", async () => {
    const withCell = (rows: Rows, value: TestCell): Rows => [...rows.slice(0, 2), ["Bob", value], ...rows.slice(3)];
    for (const value of ["#N/A", "#BUSY!", "veel"]) {
      for (const sheets of [
        { Formatie: withCell(formation, value), Caseload: caseload },
        { Formatie: formation, Caseload: withCell(caseload, value) },
      ]) {
        expect(await firstLink(sheets)).toMatchObject({
          state: "ambiguous",
          obstacle: { reason: "doubt", doubt: { cells: [{ row: 2, column: 1 }] } },
        });
      }
    }
  });

  test("does not choose between two columns that may both be the clients", async () => {
    const two = caseload.map(([name, count], row) => [name ?? null, count ?? null, row === 0 ? "Caseload" : row]);
    expect(await firstLink({ Formatie: formation, Caseload: two })).toMatchObject({
      state: "ambiguous",
      obstacle: { doubt: { code: "ambiguous-column" } },
    });
  });

  test("accepts anything in the column in which the team shows its shares", async () => {
    for (const shown of ["#BUSY!", "#N/A", 105.525]) {
      const beside = caseload.map((row, index) => [...row, index === 0 ? "Rekenkundig" : shown]);
      const twice = beside.map((row, index) => [...row, index === 0 ? "Rekenkundig nu" : index]);
      expect(await firstLink({ Formatie: formation, Caseload: beside })).toEqual(linked(469));
      expect(await firstLink({ Formatie: formation, Caseload: twice })).toEqual(linked(469));
    }
  });

  test("says that the sheets have no hours or no clients", async () => {
    expect(await firstLink({ Formatie: formation })).toMatchObject({
      state: "unusable",
      problem: { reason: "no-clients", nearest: { lacks: "clients", place: "Formatie!A1:B6" } },
    });
    expect(await firstLink({})).toEqual({
      state: "unusable",
      problem: { reason: "no-hours", nearest: { lacks: "everything", sheets: [] } },
    });
  });
});

describe("following", () => {
  beforeEach(() => open({ Formatie: formation, Caseload: caseload }));

  const bobHas = (clients: number): Rows => [...caseload.slice(0, 2), ["Bob", clients], ...caseload.slice(3)];

  test("tells many changes together once, within a second", async () => {
    const { told } = follow();
    await jest.advanceTimersByTimeAsync(0);
    for (let count = 0; count < 50; count += 1) put("Caseload", bobHas(123 + count));
    await jest.advanceTimersByTimeAsync(999);
    expect(told).toEqual([linked(469), linked(519)]);
  });

  test("tells the news while changes keep coming", async () => {
    const { told } = follow();
    await jest.advanceTimersByTimeAsync(0);
    for (let count = 1; count <= 10; count += 1) {
      put("Caseload", bobHas(122 + count));
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(told.length).toBeGreaterThanOrEqual(3);
  });

  test("does not tell a change that makes no difference", async () => {
    const { told } = follow();
    await jest.advanceTimersByTimeAsync(0);
    host.tellChanged();
    await jest.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([linked(469)]);
  });

  test("reads one time after the other, and reads a change during a reading after it", async () => {
    const { told } = follow();
    await jest.advanceTimersByTimeAsync(0);
    const release = host.hold("sheets");
    put("Caseload", bobHas(123));
    await jest.advanceTimersByTimeAsync(400);
    put("Caseload", bobHas(124));
    await jest.advanceTimersByTimeAsync(2000);
    expect(told).toEqual([linked(469)]);
    release();
    await jest.advanceTimersByTimeAsync(1000);
    expect(told.at(-1)).toEqual(linked(471));
  });

  test("tells no figure while the sheets cannot be read, and tries again by itself", async () => {
    const { told } = follow();
    await jest.advanceTimersByTimeAsync(0);
    host.refuse("readSheet", "editing");
    put("Caseload", bobHas(123));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([linked(469), { state: "unread", error: expect.objectContaining({ code: "editing" }) }]);
    host.refuse("readSheet", null);
    await jest.advanceTimersByTimeAsync(2500);
    expect(told.slice(2)).toEqual([linked(470)]);
  });

  test("does not trust sheets that cannot be watched", async () => {
    host.refuse("watch", "busy");
    const { told } = follow();
    await jest.advanceTimersByTimeAsync(0);
    expect(told).toEqual([{ state: "unread", error: expect.objectContaining({ code: "busy" }) }]);
    host.refuse("watch", null);
    await jest.advanceTimersByTimeAsync(2500);
    expect(told.at(-1)).toEqual(linked(469));
    expect(host.watchers).toBe(1);
  });

  test("tells a later follower at once what is known, and all share one watch", async () => {
    const first = follow();
    await jest.advanceTimersByTimeAsync(0);
    const second = follow();
    expect(second.told).toEqual([linked(469)]);
    expect(host.watchers).toBe(1);
    first.stop();
    put("Caseload", bobHas(123));
    await jest.advanceTimersByTimeAsync(1000);
    expect([first.told.length, second.told.length]).toEqual([1, 2]);
  });

  test("stops reading and watching when the last follower leaves, also in the middle of a reading", async () => {
    const { stop } = follow();
    await jest.advanceTimersByTimeAsync(0);
    put("Caseload", bobHas(123));
    stop();
    expect(host.watchers).toBe(0);
    expect(jest.getTimerCount()).toBe(0);

    const release = host.hold("watch");
    const again = follow();
    again.stop();
    release();
    await jest.advanceTimersByTimeAsync(5000);
    expect(again.told).toEqual([]);
    expect(host.watchers).toBe(0);
    expect(jest.getTimerCount()).toBe(0);

    const later = follow();
    await jest.advanceTimersByTimeAsync(0);
    expect(later.told).toEqual([linked(470)]);
  });

  test("reads again for a later follower: what was read before may be old", async () => {
    open({ Formatie: formation, Caseload: caseload });
    const first = follow();
    await jest.advanceTimersByTimeAsync(0);
    // A change of which Excel tells nobody.
    host.grids.set("Caseload", grid([...caseload.slice(0, 5), ["Lisette", 10]], { sheet: "Caseload" }));
    const later = follow();
    await jest.advanceTimersByTimeAsync(1000);
    for (const { told, stop } of [first, later]) {
      expect(told).toEqual([linked(469), linked(479)]);
      stop();
    }
  });

  test("tells no figure as long as Excel does not hand one of the sheets over", async () => {
    open({ Formatie: formation, Caseload: caseload, Overig: [["Niets"]] });
    const readSheet = host.readSheet.bind(host);
    host.readSheet = (name, rows) =>
      name === "Overig" ? Promise.reject(new HostError("unknown", name)) : readSheet(name, rows);
    const { told, stop } = follow();
    await jest.advanceTimersByTimeAsync(0);
    expect(told).toMatchObject([{ state: "unread", error: { code: "unknown", sheet: "Overig" } }]);
    const { reading } = (await team.readNow()) as Extract<TeamNews, { readonly state: "read" }>;
    expect(reading.unread).toEqual([{ sheet: "Overig", reason: "unreadable" }]);
    expect(reading.team.tables.map(({ range }) => range.sheet)).toEqual(["Formatie", "Caseload"]);
    stop();
  });
});
