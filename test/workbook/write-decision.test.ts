import { writeAccepted } from "../../src/usecases/months/accepted-clients";
import { makeSheet } from "../../src/usecases/sheets/make-sheet";
import { whichClients } from "../../src/usecases/sheets/which-clients/kind";
import type { Sheet } from "../../src/workbench/model/sheet";
import type { FaultCode } from "../../src/workbench/protocol/faults";
import type { Session } from "../../src/workbench/protocol/session";
import { readTeam } from "../../src/usecases/reading/read-team";
import { usable } from "../support/usable";
import { openSheets, type Rows } from "./client-workbook";

/** Writing a decision beside the team's list through the real office.js: beside what stands there, whole or not at all. */

const referenceDate = "2026-11-29";
const reason = "Verdeling naar uren";
const list: Rows = [
  ["Cliëntnummer", "Klantmanager", "Sinds"],
  ["K-1", "Julie", "01-01-2019"],
  ["K-2", "Julie", "01-03-2026"],
  ["K-3", "Anne", "01-01-2020"],
  ["K-4", "Julie", "01-05-2026"],
  [17, "Julie", "01-04-2026"],
];
const team: Rows = [
  ["Naam", "Uren", "Aantal cliënten"],
  ["Anne", 36, 1],
  ["Julie", 36, 4],
  ["Lisette", 24, 0],
];

function open(rows: Rows = list) {
  const { host, session } = openSheets({ Team: team, Lijst: rows });
  const asked = { referenceDate, months: { from: "Julie", plan: "Lisette=2,Anne=1" } };
  /** Makes the worksheet, and gives what writes it. */
  const choose = async () => {
    const { sheet } = usable(await makeSheet(host, whichClients, asked));
    const { accepted } = sheet;
    if (!accepted) throw new Error("nobody was chosen");
    return () => writeAccepted(host, accepted, reason);
  };
  return { host, session, choose };
}

function sheetOf(session: Session, name: string): Sheet {
  const sheet = session.workbook.sheetByName(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function makeTable(session: Session, hasTotals = false): void {
  const sheet = sheetOf(session, "Lijst");
  const columns = ["Cliëntnummer", "Klantmanager", "Sinds"];
  const range = { top: 0, left: 0, bottom: hasTotals ? 6 : 5, right: 2 };
  session.workbook.tables.push({ name: "Lijst1", sheet, range, columns, hasHeader: true, hasTotals, hasFilter: true });
}

const cellsOf = (sheet: Sheet) => {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell && (cell.formula !== undefined || cell.value !== null))
        cells[`${at},${column}`] = cell.formula ?? cell.value;
    }),
  );
  return cells;
};
const everything = ({ workbook }: Session) => ({
  sheets: workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]),
  tables: workbook.tables.map(({ columns, range }) => ({ columns: [...columns], range })),
  names: workbook.names.map(({ name }) => name),
});
const column = (session: Session, at: number) =>
  Array.from({ length: 6 }, (_, row) => sheetOf(session, "Lijst").cell(row, at)?.value ?? null);
const decided = ["Straks bij 29-11-2026", null, "Anne", null, "Lisette", "Lisette"];
const log = (session: Session) => {
  session.settle();
  return [...sheetOf(session, "Besluiten").rows]
    .map((row) => row?.slice(0, 5).map((cell) => cell?.value ?? null) ?? [])
    .filter((row) => row.length === 5 && row[4] !== null);
};

it("adds a column beside the list and lines on ‘Besluiten’, and touches nothing else", async () => {
  const { host, session, choose } = open();
  const write = await choose();
  const before = cellsOf(sheetOf(session, "Lijst"));
  expect(await write()).toEqual({
    columns: [{ sheet: "Lijst", row: 0, column: 3 }],
    log: "Besluiten",
    oneStepUndo: false,
  });
  expect(column(session, 3)).toEqual(decided);
  expect(cellsOf(sheetOf(session, "Lijst"))).toMatchObject(before);
  const date = 46_355;
  const lines = [
    [date, "K-4", "Julie", "Lisette", reason],
    [date, 17, "Julie", "Lisette", reason],
    [date, "K-2", "Julie", "Anne", reason],
  ];
  expect(log(session)).toEqual([["Datum", "Cliënt", "Van", "Naar", "Reden"], ...lines]);
  // Neither the column nor the sheet is read as anything of the team's.
  const { team: read, unread } = await readTeam(host, { referenceDate });
  expect(read.accounted).toMatchObject({ rows: 5, withCaseworker: 5, byOutsider: [] });
  expect(read.doubts.map(({ code }) => code)).not.toContain("second-caseworker");
  expect(unread).toContainEqual({ sheet: "Besluiten", reason: "ours" });

  // A second decision stands beside the first, and its lines below those of the first.
  await (
    await choose()
  )();
  expect(column(session, 3)).toEqual(decided);
  expect(column(session, 4)).toEqual(["Straks bij 29-11-2026 (2)", ...decided.slice(1)]);
  expect(log(session).slice(1)).toEqual([...lines, ...lines]);
  expect(session.missingMembers).toEqual([]);
});

it("becomes a column of the Excel table, whose total row stays empty", async () => {
  const { session, choose } = open([...list, ["Totaal", null, null]]);
  makeTable(session, true);
  const write = await choose();
  expect((await write()).columns).toEqual([{ sheet: "Lijst", row: 0, column: 3 }]);
  expect(column(session, 3)).toEqual(decided);
  expect(session.workbook.tables[0]).toMatchObject({
    columns: ["Cliëntnummer", "Klantmanager", "Sinds", "Straks bij 29-11-2026"],
    range: { top: 0, left: 0, bottom: 6, right: 3 },
  });
});

it("leaves what stands right of the list where it is", async () => {
  const beside = (rows: Rows): Rows => rows.map((row, at) => [...row, at === 3 ? "Let op" : null]);
  const plain = open(beside(list));
  await (
    await plain.choose()
  )();
  expect(column(plain.session, 3)).toEqual([null, null, null, "Let op", null, null]);
  expect(column(plain.session, 4)).toEqual(decided);

  const inTable = open(beside(list));
  makeTable(inTable.session);
  const write = await inTable.choose();
  const before = everything(inTable.session);
  await expect(write()).rejects.toMatchObject({ code: "no-room", sheet: "Lijst" });
  expect(everything(inTable.session)).toEqual(before);
});

describe("writes nothing", () => {
  const refusals: [string, (session: Session) => void, string][] = [
    [
      "when the list was sorted meanwhile",
      (session) => {
        const sheet = sheetOf(session, "Lijst");
        const swapped = [["K-4", "Julie", "01-05-2026"]].map((row) => row.map((value) => ({ value })));
        session.workbook.enter(sheet, { top: 1, left: 0, bottom: 1, right: 2 }, swapped, "user");
      },
      "moved",
    ],
    [
      "when a client was added meanwhile",
      (session) => {
        const row = ["K-9", "Anne", "01-11-2026"].map((value) => ({ value }));
        session.workbook.enter(sheetOf(session, "Lijst"), { top: 6, left: 0, bottom: 6, right: 2 }, [row], "user");
      },
      "moved",
    ],
    [
      "when the list's sheet is gone",
      ({ workbook }) => workbook.renameSheet(workbook.sheets[1] as Sheet, "Weg"),
      "moved",
    ],
    [
      "on a protected sheet",
      (session) => void (sheetOf(session, "Lijst").protection = { allows: new Set() }),
      "protected",
    ],
    ["where no sheet can be added", ({ workbook }) => void (workbook.structureProtected = true), "protected"],
    ["where the workbook can only be read", ({ workbook }) => void (workbook.readOnly = true), "read-only"],
    [
      "over a sheet ‘Besluiten’ of the team's own",
      ({ workbook }) => void workbook.addSheet("Besluiten"),
      "sheet-exists",
    ],
  ];
  it.each(refusals)("%s", async (_, happens, code) => {
    const { session, choose } = open();
    const write = await choose();
    happens(session);
    const before = everything(session);
    await expect(write()).rejects.toMatchObject({ name: "HostError", code });
    expect(everything(session)).toEqual(before);
  });

  const halfway: [string, RegExp][] = [
    ["the column", /^(?:Range\.values|TableColumnCollection\.add)$/i],
    ["the sheet", /^WorksheetCollection\.add$/i],
    ["its lines", /^Range\.numberFormat$/i],
    ["its name", /^NamedItemCollection\.add$/i],
  ];
  it.each(halfway.flatMap((one) => [false, true].map((inTable) => [...one, inTable] as const)))(
    "when Excel refuses %s (%p), in a table: %p",
    async (_, member, inTable) => {
      const { session, choose } = open();
      if (inTable) makeTable(session);
      const write = await choose();
      const before = everything(session);
      session.failNext({ code: "GeneralException" as FaultCode, at: (name) => member.test(name) });
      await expect(write()).rejects.toMatchObject({ name: "HostError", code: "unknown" });
      session.failNoMore();
      expect(everything(session)).toEqual(before);
      // What was refused can be tried again.
      await write();
      expect(column(session, 3)).toEqual(decided);
    },
  );

  it("leaves the looks of the cells beside the list, where it is taken back", async () => {
    const { session, choose } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lijst").getRange("D2").format.fill.color = "#FFFF00";
      await context.sync();
    });
    const styleBefore = sheetOf(session, "Lijst").cell(1, 3)?.style;
    const write = await choose();
    session.failNext({ code: "GeneralException" as FaultCode, at: (name) => /^Range\.formulas$/i.test(name) });
    await expect(write()).rejects.toMatchObject({ code: "unknown" });
    session.failNoMore();
    expect(column(session, 3)).toEqual([null, null, null, null, null, null]);
    expect(sheetOf(session, "Lijst").cell(1, 3)?.style).toBe(styleBefore);
  });

  it("takes back only its own lines, when earlier ones stand there", async () => {
    const { session, choose } = open();
    await (
      await choose()
    )();
    const write = await choose();
    const before = everything(session);
    session.failNext({ code: "GeneralException" as FaultCode, at: (name) => /^Range\.formulas$/i.test(name) });
    await expect(write()).rejects.toMatchObject({ code: "unknown" });
    session.failNoMore();
    expect(everything(session)).toEqual(before);
  });
});

it("is one step of undo where Excel can group steps", async () => {
  const { choose } = open();
  const write = await choose();
  const supports = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  const run = jest.spyOn(Excel, "run");
  try {
    expect(await write()).toMatchObject({ oneStepUndo: true });
    expect(run.mock.calls.map(([options]) => options)).toEqual([{ mergeUndoGroup: true }]);
  } finally {
    supports.mockRestore();
    run.mockRestore();
  }
});
