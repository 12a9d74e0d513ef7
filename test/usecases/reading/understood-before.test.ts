import { rareForms } from "../../../src/reading/candidates/shapes/rare-forms";
import { understandTeam, type UnderstandingSettings } from "../../../src/reading/understand-team";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { understandUnlessKnown } from "../../../src/usecases/reading/understood-before";
import { drawLayout } from "../../layouts/draw-layout";
import { gridsOf } from "../../layouts/to-grids";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

/** The workbook as its sheets are after somebody typed a number in one of the cells, in one place for each turn. */
function withTyped(grids: readonly SheetGrid[], turn: number): SheetGrid[] {
  const at = turn % grids.length;
  return grids.map((grid, index) => {
    const width = grid.values[0]?.length ?? 0;
    if (index !== at || width === 0) return grid;
    const row = (turn * 7) % grid.values.length;
    const column = (turn * 3) % width;
    const put = <T>(rows: readonly (readonly T[])[], content: T) =>
      rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell)));
    return { ...grid, values: put(grid.values, turn), texts: put(grid.texts, String(turn)) };
  });
}

it("a workbook in which something was typed is read as if it were opened now", async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { book, today } = drawLayout(seed);
    const grids = gridsOf(book);
    const host = memoryHost(grids, today);
    const before = await readTeam(host);
    expect(await readTeam(host)).toEqual(before);
    const typed = withTyped(grids, seed);
    for (const grid of typed) host.grids.set(grid.sheet, grid);
    expect(await readTeam(host)).toEqual(await readTeam(memoryHost(typed, today)));
  }
});

/** A workbook that is understood as often as it says something else, and how often that was. */
function counting() {
  const { book, today } = drawLayout(1);
  const host = memoryHost(gridsOf(book), today);
  const settings: UnderstandingSettings = {
    fullTimeHours: 36,
    date: today,
    today,
    hashOf: (text: string) => text,
    answers: [],
    months: null,
  };
  const sheets = { grids: gridsOf(book), settings, corrections: [] };
  let times = 0;
  const understand: typeof understandTeam = (...said) => {
    times += 1;
    return understandTeam(...said);
  };
  const list = (name: string) => ({ top: 1, rows: 1, columns: new Map([[0, [name]]]), hidden: null });
  return {
    sheets,
    times: () => times,
    read: (said: typeof sheets, listed = "Anne") =>
      understandUnlessKnown(host, understand, said, () => Promise.resolve(new Map([["Cliënten", list(listed)]]))),
  };
}

it("sheets that say the same are not understood again; with a hidden row or other hours of an fte they are", async () => {
  const { sheets, times, read } = counting();
  await read(sheets);
  await read(sheets);
  expect(times()).toBe(1);
  await read({ ...sheets, grids: sheets.grids.map((grid) => ({ ...grid, hiddenRows: new Set([3]) })) });
  expect(times()).toBe(2);
  await read({ ...sheets, settings: { ...sheets.settings, fullTimeHours: 40 } });
  expect(times()).toBe(3);
});

it("a workbook that tells no team is understood once by each of the two kinds of forms, however often it is read", async () => {
  const { sheets, times, read } = counting();
  const rarely = { ...sheets, settings: { ...sheets.settings, rareForms } };
  for (let reading = 0; reading < 3; reading += 1) {
    await read(sheets);
    await read(rarely);
  }
  expect(times()).toBe(2);
});

it("who stops it while the sheets are understood, or while the list is counted, does not wait for the end", async () => {
  const { sheets } = counting();
  function* endless(): Generator<undefined, never, undefined> {
    for (;;) yield;
  }
  function* endlessAnswer(): ReturnType<typeof understandTeam> {
    yield;
    return { requests: [], answer: endless };
  }
  for (const understand of [endless, endlessAnswer]) {
    const stop = new AbortController();
    const reading = understandUnlessKnown(
      memoryHost(sheets.grids),
      understand,
      sheets,
      () => Promise.resolve(new Map()),
      stop.signal,
    );
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  }
});

/** How often understanding the sheets pauses. */
function pausesOver(...grids: readonly SheetGrid[]): number {
  let pauses = 0;
  const search = understandTeam(grids, counting().sheets.settings);
  while (!search.next().done) pauses += 1;
  return pauses;
}

it("understanding pauses between the rows of a long sheet, between its columns, and between sheets", () => {
  const sheet = (rows: number, columns: number, name = "Export"): SheetGrid =>
    grid(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_c, column) => `tekst ${row} ${column}`),
      ),
      { sheet: name },
    );
  const few = pausesOver(sheet(100, 5));
  expect(pausesOver(sheet(1100, 5)) - few).toBeGreaterThan(8);
  expect(pausesOver(sheet(100, 50)) - few).toBeGreaterThan(40);
  const several = Array.from({ length: 10 }, (_, at) => sheet(100, 5, `Blad ${at}`));
  expect(pausesOver(...several) - few).toBeGreaterThan(90);
});

it("a long list that says something else is counted anew", async () => {
  const { sheets, times, read } = counting();
  await read(sheets, "Anne");
  await read(sheets, "Anne");
  expect(times()).toBe(1);
  await read(sheets, "Bob");
  expect(times()).toBe(2);
});
