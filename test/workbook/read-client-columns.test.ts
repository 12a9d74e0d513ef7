import { HostError, type Host } from "../../src/usecases/host";
import type { FaultCode } from "../../src/workbench/protocol/faults";
import type { Session } from "../../src/workbench/protocol/session";
import { openSheets } from "./client-workbook";

function open(rows = 5): { host: Host; session: Session } {
  return openSheets({
    Cliënten: Array.from({ length: rows }, (_, row) => [
      `a${row}`,
      row,
      `c${row}`,
      row % 2 === 0 ? "x" : null,
      `e${row}`,
    ]),
  });
}

const request = { sheet: "Cliënten", firstRow: 1, lastRow: 4, columns: [1, 3] };

test("gives the columns asked for and which rows are out of sight", async () => {
  const { host, session } = open();
  const [sheet] = session.workbook.sheets;
  sheet?.rowFormats.set(2, { hidden: true });
  sheet?.rowFormats.set(4, { hidden: true });
  const read = await host.readColumns(request);
  expect(read).toMatchObject({ top: 1, rows: 4 });
  expect([...read.columns].map(([column, cells]) => [column, cells.slice()])).toEqual([
    [1, [1, 2, 3, 4]],
    [3, [null, "x", null, "x"]],
  ]);
  expect([...(read.hidden ?? [])]).toEqual([0, 1, 0, 1]);
  expect(session.missingMembers).toEqual([]);
});

test.each<[string, readonly number[], readonly number[] | null]>([
  ["nothing", [], null],
  ["everything", [0, 1, 2, 3, 4], [1, 1, 1, 1]],
])("%s hidden", async (_, hiddenRows, expected) => {
  const { host, session } = open();
  for (const row of hiddenRows) session.workbook.sheets[0]?.rowFormats.set(row, { hidden: true });
  const { hidden } = await host.readColumns(request);
  expect(hidden && [...hidden]).toEqual(expected);
});

test("hidden rows are known where the columns asked for are hidden too", async () => {
  const { host, session } = open();
  session.workbook.sheets[0]?.rowFormats.set(2, { hidden: true });
  for (const column of [1, 3]) session.workbook.sheets[0]?.columnFormats.set(column, { hidden: true });
  expect([...((await host.readColumns(request)).hidden ?? [])]).toEqual([0, 1, 0, 0]);
});

test("no other column leaves Excel, and nothing changes", async () => {
  const { host, session } = open();
  session.workbook.sheets[0]?.touched.clear();
  const execute = jest.spyOn(session, "execute");
  await host.readColumns(request);
  const answers = JSON.stringify(execute.mock.results.map(({ value }) => value as unknown));
  expect(answers).toContain('"x"');
  expect(answers).not.toMatch(/"[ace][0-9]"/);
  expect(session.workbook.sheets[0]?.touched.size).toBe(0);
});

test("no rows and no columns are an empty reading", async () => {
  const { host } = open();
  expect((await host.readColumns({ ...request, lastRow: 0 })).rows).toBe(0);
  expect((await host.readColumns({ ...request, columns: [] })).columns.size).toBe(0);
});

/** So many columns that a request holds 1,000 rows of them. */
const wide = { ...request, lastRow: 2500, columns: Array.from({ length: 400 }, (_, column) => column) };

test("a long list comes in parts, with progress", async () => {
  const { host } = open(2501);
  const progress: (readonly [number, number])[] = [];
  const read = await host.readColumns(wide, { onProgress: (rows, ofRows) => progress.push([rows, ofRows]) });
  expect(progress).toEqual([
    [1000, 2500],
    [2000, 2500],
    [2500, 2500],
  ]);
  expect(read.columns.get(1)?.slice()).toEqual(Array.from({ length: 2500 }, (_, row) => row + 1));
});

test("a part that is too large for Excel is asked for in halves", async () => {
  const { host, session } = open(2001);
  session.failNext({
    code: "ResponsePayloadSizeLimitExceeded" as FaultCode,
    at: (member) => member === "Worksheet.getRangeByIndexes",
  });
  const progress: number[] = [];
  const read = await host.readColumns({ ...request, lastRow: 2000 }, { onProgress: (rows) => progress.push(rows) });
  expect(progress).toEqual([1000, 2000]);
  expect(read.columns.get(1)?.slice()).toEqual(Array.from({ length: 2000 }, (_, row) => row + 1));
});

test("one that stays too large is said to be", async () => {
  const { host, session } = open();
  session.failNext({
    code: "ResponsePayloadSizeLimitExceeded" as FaultCode,
    at: (member) => member === "Worksheet.getRangeByIndexes",
  });
  await expect(host.readColumns(request)).rejects.toMatchObject({ code: "too-large", sheet: "Cliënten" });
});

test("stopping before or while reading is a HostError of its own", async () => {
  const { host } = open(2501);
  const stopped = new AbortController();
  stopped.abort();
  await expect(host.readColumns(request, { signal: stopped.signal })).rejects.toMatchObject({ code: "cancelled" });
  const stopping = new AbortController();
  const progress: number[] = [];
  const reading = host.readColumns(wide, {
    signal: stopping.signal,
    onProgress(rows) {
      progress.push(rows);
      stopping.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ name: "HostError", code: "cancelled" });
  expect(progress).toEqual([1000]);
});

test.each<[FaultCode, HostError["code"], number]>([
  ["InvalidOperationInCellEditMode", "editing", 1],
  ["InvalidOrTimedOutSession", "session-lost", 1],
  ["ActivityLimitReached", "busy", 1],
  ["ActivityLimitReached", "busy", 2],
  ["AccessDenied", "protected", 1],
])("%s is %s at request %i", async (fault, code, at) => {
  const { host, session } = open();
  session.workbook.sheets[0]?.rowFormats.set(2, { hidden: true });
  session.failNext({ code: fault, at });
  const failure: unknown = await host.readColumns(request).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostError);
  expect(failure).toMatchObject({ code, sheet: "Cliënten" });
});

test("a sheet that is gone is a HostError without its contents", async () => {
  const { host } = open();
  const failure: unknown = await host.readColumns({ ...request, sheet: "Weg" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostError);
  expect((failure as HostError).message).toBe((failure as HostError).code);
});
