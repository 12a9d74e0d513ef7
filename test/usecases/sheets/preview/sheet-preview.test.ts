import { printedPages } from "../../../../src/sheets/plan/page-plan";
import type { SheetPlan } from "../../../../src/sheets/plan/sheet-plan";
import { sheetPreview, type SheetPreview } from "../../../../src/usecases/sheets/preview/sheet-preview";
import { shownText } from "../../../../src/usecases/sheets/preview/shown-text";
import { exampleName, exampleSheets, openExample } from "../../../support/workbooks/example-workbook";
import { describeWithLibreOffice, shownSheets } from "../../../support/workbooks/libreoffice";
import { addressOf } from "../../../support/workbooks/plan-to-xlsx";

/** Compares the pages of the four sheets over the example with their plans and with LibreOffice. */

const example = openExample();
let plans: readonly SheetPlan[];
let previews: readonly SheetPreview[];

beforeAll(async () => {
  plans = await exampleSheets(example.host);
  previews = plans.map((plan) => sheetPreview(plan, exampleName));
});

const each = <T>(check: (plan: SheetPlan, preview: SheetPreview) => T): readonly T[] =>
  plans.flatMap((plan, place) => {
    const preview = previews[place];
    return preview ? [check(plan, preview)] : [];
  });

/** The rows of a page without the repeated title rows. */
const newRows = (preview: SheetPreview) => {
  const seen = new Set<number>();
  return preview.pages.flatMap(({ rows }) =>
    rows.filter(({ row }) => {
      const fresh = !seen.has(row);
      seen.add(row);
      return fresh;
    }),
  );
};

test("every printed cell with a text is there once", () => {
  each((plan, preview) => {
    const { area } = plan.page;
    const expected = plan.cells
      .filter(({ row, column }) => row <= area.bottom && column >= area.left && column <= area.right)
      .map((cell) => [addressOf(cell), shownText(cell.content, cell.look)])
      .filter(([, text]) => text !== "");
    const shown = newRows(preview).flatMap(({ row, cells }) =>
      cells
        .filter(({ text, before }) => text !== "" && before === 0)
        .map(({ column, text }) => [addressOf({ row, column }), text]),
    );
    expect(expected.length).toBeGreaterThan(50);
    expect(shown.sort()).toEqual(expected.sort());
  });
});

test("the first pages alone are those of the whole", () => {
  each((plan, { pages, pageCount }) => {
    expect(pageCount).toBe(pages.length);
    expect(sheetPreview(plan, exampleName, 1)).toMatchObject({ pageCount, pages: pages.slice(0, 1) });
  });
});

test("the cells of a page cover each place once: no gap, no overlap", () => {
  each((plan, { pages, columns }) => {
    for (const { rows } of pages) {
      const covered = rows.map(() => columns.map(() => 0));
      rows.forEach(({ cells }, top) => {
        for (const { column, columnSpan, rowSpan } of cells) {
          for (let row = top; row < top + rowSpan; row += 1) {
            for (let place = column; place < column + columnSpan; place += 1) {
              const line = covered[row];
              if (line) line[place - plan.page.area.left] = (line[place - plan.page.area.left] ?? 0) + 1;
            }
          }
        }
      });
      expect(new Set(covered.flat())).toEqual(new Set([1]));
    }
  });
});

test("pages are A4, turned as the plan says, and have room for what stands on them", () => {
  each((plan, { paper, pages, scale, top, left, columns }) => {
    const upright = plan.page.orientation === "portrait";
    // 210 by 297 millimetres, in points of 1/72 inch.
    expect(paper.width).toBeCloseTo(((upright ? 210 : 297) / 25.4) * 72, -1);
    expect(paper.height).toBeCloseTo(((upright ? 297 : 210) / 25.4) * 72, -1);
    const width = columns.reduce((sum, own) => sum + own, 0) * scale;
    expect(left).toBeGreaterThanOrEqual((0.8 / 2.54) * 72 - 0.1);
    expect(left + width).toBeLessThanOrEqual(paper.width - (0.8 / 2.54) * 72 + 0.1);
    expect(pages.length).toBeLessThanOrEqual(plan.page.fitToPages.tall ?? pages.length);
    for (const { rows } of pages) {
      const height = rows.reduce((sum, row) => sum + row.height, 0) * scale;
      expect(top + height).toBeLessThanOrEqual(paper.height - (1.2 / 2.54) * 72 + 0.1);
    }
    expect(newRows({ pages } as SheetPreview).map(({ row }) => row)).toEqual(
      Array.from({ length: plan.page.area.bottom + 1 }, (_, row) => row),
    );
  });
});

test("every page behind the title rows repeats them, and its footer gives the page number", () => {
  each((plan, { pages }) => {
    const { first: title, last: end } = plan.page.titleRows ?? { first: NaN, last: NaN };
    pages.forEach(({ rows, footer }, place) => {
      const begins = printedPages(plan).pages[place]?.first ?? NaN;
      expect(rows[0]?.row).toBe(begins > end ? title : begins);
      expect(footer.left).toBe("Peildatum 3 maart 2020");
      expect(footer.right).toBe(`Pagina ${place + 1} van ${pages.length}`);
    });
  });
  expect(previews[0]?.pages[0]?.footer.center).toBe("team-werk-2020.xlsx");
  // The points of the comparison go on on a page with their header, so that the foot says which sheet it is of.
  expect(previews[3]?.pages.map(({ footer }) => footer.center)).toContain("Scenariovergelijking 03-03-2020");
  expect(previews[plans.findIndex(({ name }) => name.startsWith("WERKBLAD"))]?.pages.length).toBeGreaterThan(5);
});

test("hidden columns are not shown", () => {
  const [plan] = plans;
  const shown = previews[0]?.pages.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) ?? [];
  expect(plan?.hiddenColumns.length).toBeGreaterThan(0);
  for (const hidden of plan?.hiddenColumns ?? []) expect(shown.some(({ column }) => column === hidden)).toBe(false);
});

test("the chart has the memo's figures and stands over the cells that it covers", () => {
  const chart = previews[1]?.pages.flatMap(({ charts }) => charts)[0];
  expect(chart?.categories).toEqual(["Anne", "Bob", "Emmy", "Julie", "Lisette"]);
  expect(chart?.series.map(({ name, bars }) => [name, ...bars.map(({ value }) => value)])).toEqual([
    ["Werkelijk", 90, 122, 71, 186, 0],
    ["Rekenkundig", 105, 106, 82, 106, 70],
  ]);
  const place = plans[1]?.charts[0]?.place;
  const page = previews[1]?.pages[0];
  const above = page?.rows.filter(({ row }) => row < (place?.top ?? 0)).reduce((sum, { height }) => sum + height, 0);
  expect(chart?.place.top).toBeCloseTo(above ?? NaN);
});

test("text that does not fit runs over the empty cells beside it only", () => {
  const cell = (column: number, text: string | null, horizontal?: "right") => ({
    row: 0,
    column,
    content: text === null ? null : ({ kind: "text", text } as const),
    look: horizontal ? { horizontal } : {},
  });
  const [plan] = plans;
  if (!plan) throw new Error("no plan");
  const area = { top: 0, bottom: 0, left: 0, right: 4 };
  const { pages } = sheetPreview(
    {
      ...plan,
      cells: [cell(0, "lang"), cell(1, null), cell(2, "vol"), cell(4, "naar links", "right")],
      merges: [],
      charts: [],
      columnWidths: [10, 10, 10, 10, 10],
      page: { ...plan.page, area },
    },
    exampleName,
  );
  // Ten characters of 7 pixels and 5 of margin.
  expect(pages[0]?.rows[0]?.cells.map(({ spill }) => spill)).toEqual([
    { left: 0, right: 56.25 },
    { left: 0, right: 0 },
    { left: 0, right: 56.25 },
    { left: 0, right: 0 },
    { left: 56.25, right: 0 },
  ]);
});

describeWithLibreOffice("beside LibreOffice on a Dutch computer", () => {
  test("every cell shows the same", () => {
    const sheets = shownSheets(example.save());
    each((plan, preview) => {
      const differences = newRows(preview).flatMap(({ row, cells }) =>
        cells.flatMap(({ column, text, before }) => {
          const theirs = sheets.get(plan.name)?.[row]?.[column] ?? "";
          const unread = plan.cells.some(
            (cell) => cell.row === row && cell.column === column && cell.content?.kind === "reference",
          );
          return before > 0 || unread || theirs === text
            ? []
            : [`${plan.name} ${addressOf({ row, column })}: ${theirs}, not ${text}`];
        }),
      );
      expect(differences).toEqual([]);
    });
  });
});
