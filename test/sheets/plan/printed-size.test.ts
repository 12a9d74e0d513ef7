import { printedPages, printedRoom, standardRowHeight } from "../../../src/sheets/plan/page-plan";
import { tooSmallToRead } from "../../../src/sheets/plan/printed-size";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { leastPrintedSize } from "../../../src/sheets/plan/sheet-styles";
import type { Host } from "../../../src/usecases/host";
import { absence } from "../../../src/usecases/sheets/absence/kind";
import { ages } from "../../../src/usecases/sheets/ages/kind";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { comparison } from "../../../src/usecases/sheets/comparison/kind";
import { intake } from "../../../src/usecases/sheets/intake/kind";
import type { KindOf, SheetNeed } from "../../../src/usecases/sheets/kind-of-sheet";
import { planning } from "../../../src/usecases/sheets/planning/kind";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { proposal } from "../../../src/usecases/sheets/proposal/kind";
import { whichClients } from "../../../src/usecases/sheets/which-clients/kind";
import { sheetKinds } from "../../../src/usecases/sheets/kinds";
import { openExample, plannedSheets } from "../../support/workbooks/example-workbook";
import { generatedTeam, madeOf } from "../generated-team";
import { headerlessRows } from "./headerless-rows";

/**
 * The rule for paper: nothing below 9 points as printed, at most one page more than half empty, no title at the foot of a page, and no table that goes
 * on without its header.
 */

const cut = (plan: SheetPlan): SheetPlan => ({ ...plan, columnWidths: plan.columnWidths.map((width) => width * 2) });

/** How much of each page is filled, with the rows that it repeats. */
function filled(plan: SheetPlan): readonly number[] {
  const { scale, pages } = printedPages(plan);
  const { height } = printedRoom(plan.page);
  const { titleRows } = plan.page;
  const heightOf = (first: number, last: number): number => {
    let used = 0;
    for (let row = first; row <= last; row += 1) used += plan.rowHeights[row] ?? standardRowHeight;
    return used;
  };
  return pages.map(({ first, last }) => {
    const repeated = titleRows && first > titleRows.last ? heightOf(titleRows.first, titleRows.last) : 0;
    return ((repeated + heightOf(first, last)) * scale) / height;
  });
}

/** How full the pages are that are more than half empty, where there is more than one. */
function shortPages(plan: SheetPlan): readonly number[] {
  const pages = filled(plan);
  return pages.length === 1 ? [] : pages.filter((share) => share < 0.5);
}

/** Titles of tables that stand in the last two rows of a page. */
function titlesAtFoot(plan: SheetPlan): readonly unknown[] {
  const feet = printedPages(plan)
    .pages.slice(0, -1)
    .flatMap(({ last }) => [last - 1, last]);
  return plan.cells.filter(
    ({ row, column, content, look }) => feet.includes(row) && column === 0 && content !== null && look.size === 11,
  );
}

test("the rule finds text that a wider sheet makes too small", async () => {
  const { plan } = await madeOf(generatedTeam(3), proportional);
  expect(leastPrintedSize).toBe(9);
  expect(tooSmallToRead(plan)).toEqual([]);
  expect(tooSmallToRead(cut(plan)).length).toBeGreaterThan(50);
});

test("every kind over the example", async () => {
  for (const plan of await plannedSheets(openExample().host)) {
    expect([plan.name, tooSmallToRead(plan)]).toEqual([plan.name, []]);
    expect([plan.name, titlesAtFoot(plan)]).toEqual([plan.name, []]);
    expect([plan.name, shortPages(plan)]).toEqual([plan.name, []]);
    expect([plan.name, headerlessRows(plan)]).toEqual([plan.name, []]);
  }
});

const ofTheMonth: readonly KindOf<SheetNeed>[] = [intake, planning, absence, whichClients];
/** More moments than fit beside each other. */
const months = {
  newClients: 14,
  changes: "Lisette begint 1-4-2020; Bob 32 uur per 15-5-2020; Julie 30 uur per 1-9-2020; Emmy t/m 31-12-2020",
  ...{ from: "Julie", plan: "Lisette=70,Anne=5" },
};

test.each(ofTheMonth)("$name over the example", async (kind) => {
  const { host } = openExample();
  const added: SheetPlan[] = [];
  const writes: Host = {
    ...host,
    addSheets: (plans) => (added.push(...plans), Promise.resolve({ oneStepUndo: true })),
  };
  await commandSheet(writes, kind, { months });
  expect(added).toHaveLength(1);
  for (const plan of added) {
    expect(tooSmallToRead(plan)).toEqual([]);
    expect(titlesAtFoot(plan)).toEqual([]);
    expect(shortPages(plan)).toEqual([]);
    expect(headerlessRows(plan)).toEqual([]);
  }
});

describe("forty people", () => {
  const ofForty = {
    ...{ newClients: 14, from: "Anne de Vries", plan: "Bob de Vries=9,Chaima de Vries=4" },
    changes: "Bob Jansen 16 uur per 1-2-2027; Julie Jansen t/m 31-3-2027",
  };
  const everyKind = sheetKinds.filter(({ name }) => !["month-report", "capacity"].includes(name));

  test.each(everyKind.map((kind) => [kind.name, kind as KindOf<SheetNeed>] as const))(
    "%s has no page more than half empty and no table without its header",
    async (name, kind) => {
      const { plan } = await madeOf(generatedTeam(40), kind, { bands: "18-29,30-45,46-AOW", months: ofForty });
      expect(tooSmallToRead(plan)).toEqual([]);
      expect(titlesAtFoot(plan)).toEqual([]);
      expect(headerlessRows(plan)).toEqual([]);
      expect(shortPages(plan)).toEqual([]);
      if (name === "comparison") expect(printedPages(plan).pages.length).toBeLessThanOrEqual(6);
    },
  );
});

test("long names beside every column that the division by hours can have", async () => {
  const rows = ["Johannes van der Waals", "Hanneke Cornelissen"].map((name) => [name, 36, "intakes", 50]);
  const sheets = [{ name: "Team", rows: [["Naam", "Uren", "Neventaken", "Aantal cliënten"], ...rows] }];
  const { plan } = await madeOf({ ...generatedTeam(2), sheets }, proportional);
  expect(plan.page.area.right).toBe(10);
  expect(tooSmallToRead(plan)).toEqual([]);
});

const kinds: readonly KindOf<SheetNeed>[] = [proposal, proportional, ages, comparison];

describe.each([2, 9, 17, 28, 40])("a team of %i", (size) => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))("%s can be read, page by page", async (_, kind) => {
    const { plan } = await madeOf(generatedTeam(size), kind, { bands: "18-29,30-45,46-AOW" });
    expect(tooSmallToRead(plan)).toEqual([]);
    expect(titlesAtFoot(plan)).toEqual([]);
    const pages = filled(plan);
    expect(pages.every((share) => share <= 1.01)).toBe(true);
    // One may be short, where the next table needs a page of its own.
    if (pages.length > 1) expect(pages.filter((share) => share < 0.45).length).toBeLessThanOrEqual(1);
  });
});
