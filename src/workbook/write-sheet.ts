import { columnLetters } from "../caseload/cell-address";
import { formulaReference } from "../caseload/formula-reference";
import { gapBetweenCategories } from "../sheets/plan/chart-figures";
import { pointsWide } from "../sheets/plan/page-plan";
import type { CellLook, PlanCell, PlanChart, PlanContent, PlanRect, SheetPlan } from "../sheets/plan/sheet-plan";
import { HostError, type WrittenSheets } from "../usecases/host";
import { inOneStep } from "./one-step";
import { ourSheetName } from "./our-sheets";

type Owner = "ours" | "team";

/**
 * Adds the planned sheets after the last one, all of them whole or none, and shows the first. One step of undo takes them away where Excel can
 * group steps. Rejects with a HostError; then no trace of a sheet is left.
 */
export async function writeSheets(plans: readonly SheetPlan[], whose: Owner): Promise<WrittenSheets> {
  const { oneStepUndo } = await inOneStep((context) => addWhole(context, plans, whose), plans[0]?.name ?? null);
  return { oneStepUndo };
}

async function addWhole(context: Excel.RequestContext, plans: readonly SheetPlan[], whose: Owner): Promise<void> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  const present = plans.map(({ name }) => worksheets.getItemOrNullObject(name).load("name"));
  protection.load("protected");
  workbook.load("readOnly");
  workbook.application.load("calculationMode");
  await context.sync();
  if (workbook.readOnly) throw new HostError("read-only");
  if (protection.protected) throw new HostError("protected");
  const taken = plans.find((_, place) => present[place]?.isNullObject === false);
  if (taken) throw new HostError("sheet-exists", taken.name);

  // One request, because Excel does not start a request that it refuses as a whole.
  const sheets = plans.map((plan) => ({ plan, sheet: worksheets.add(plan.name) }));
  for (const { plan, sheet } of sheets) {
    fill(sheet, plan);
    // Else each formula would keep what it gave when it was entered, before the cells that it needs were filled.
    if (workbook.application.calculationMode !== "Automatic") sheet.calculate(true);
    if (whose === "ours") sheet.names.add(ourSheetName, sheet.getRange("A1"));
  }
  if (sheets.length > 1) sheets[0]?.sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    await removeHalfMade(plans, isTaken(error));
    throw error;
  }
}

/** Someone else added a sheet of this name since we looked: that sheet is theirs. */
function isTaken(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ItemAlreadyExists";
}

/**
 * A request that fails halfway is not taken back by Excel. Where a name was taken, only the sheets before that one stand there, and nothing is on
 * them yet.
 */
async function removeHalfMade(plans: readonly SheetPlan[], nameWasTaken: boolean): Promise<void> {
  const added = nameWasTaken ? plans.slice(0, -1) : plans;
  if (added.length === 0) return;
  await Excel.run(async (context) => {
    const sheets = added.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    const there = sheets.filter(({ isNullObject }) => !isNullObject);
    const contents = there.map((sheet) => sheet.getUsedRangeOrNullObject().load("rowCount"));
    await context.sync();
    there.forEach((sheet, place) => {
      if (!nameWasTaken || contents[place]?.isNullObject) sheet.delete();
    });
    await context.sync();
  });
}

/** Puts everything that the plan says on a new sheet. */
export function fill(sheet: Excel.Worksheet, plan: SheetPlan): void {
  setWidths(sheet, plan);
  for (const cell of plan.cells) setLink(sheet, cell);
  setContents(sheet, plan);
  for (const run of looksInRuns(plan.cells)) setLook(rangeOf(sheet, run.rect), run.look);
  for (const rect of plan.merges) rangeOf(sheet, rect).merge();
  for (const [row, height] of Object.entries(plan.rowHeights)) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
  if (plan.table) addTable(sheet, plan.table);
  for (const chart of plan.charts) addChart(sheet, chart);
  setPage(sheet, plan);
  for (const column of plan.hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
  sheet.showGridlines = plan.showGridlines;
  sheet.activate();
  sheet.getRange("A1").select();
}

/** Contents go in one assignment, so that Excel calculates once. null leaves a cell empty. */
function setContents(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const bottom = Math.max(...plan.cells.map((cell) => cell.row));
  const right = Math.max(...plan.cells.map((cell) => cell.column));
  const inputs = matrix<string | number | null>(bottom + 1, right + 1, null);
  const formats = matrix<string | null>(bottom + 1, right + 1, null);
  for (const { row, column, content, look } of plan.cells) {
    const inputRow = inputs[row];
    const formatRow = formats[row];
    if (!inputRow || !formatRow) continue;
    if (content) inputRow[column] = inputOf(content);
    if (look.numberFormat !== undefined) formatRow[column] = look.numberFormat;
  }
  const whole = sheet.getRangeByIndexes(0, 0, bottom + 1, right + 1);
  whole.numberFormat = formats;
  whole.formulas = inputs;
}

/** The value to hand to Excel. Excel parses text as if it were typed; an apostrophe in front keeps it text. */
function inputOf(content: PlanContent): string | number {
  switch (content.kind) {
    case "formula":
      return content.formula;
    case "reference":
      return `=${formulaReference(content.cell)}`;
    case "number":
      return content.value;
    case "date": {
      // A serial number would be four years off in a workbook that counts from 1904.
      const [year, month, day] = content.date.split("-").map(Number) as [number, number, number];
      return `=DATE(${year},${month},${day})`;
    }
    case "theirs":
      return `'${content.text}`;
    case "text":
      return wordsOnly.test(content.text) ? content.text : `'${content.text}`;
  }
}

/** Text that no version of Excel takes for a number, a date, a formula or a truth value. */
const wordsOnly = /^(?!(true|false|waar|onwaar)$)\p{L}\P{Nd}*$/iu;

function setLink(sheet: Excel.Worksheet, { row, column, link }: PlanCell): void {
  if (!link) return;
  // Set before the contents: Excel puts textToDisplay in the cell, and the contents then take its place.
  sheet.getCell(row, column).hyperlink = {
    documentReference: formulaReference(link).replaceAll("$", ""),
    screenTip: "",
    textToDisplay: columnLetters(link.column),
  };
}

/** Neighbours in a row that look the same are formatted together: an order of magnitude fewer requests. */
function looksInRuns(cells: readonly PlanCell[]): { rect: PlanRect; look: CellLook }[] {
  const runs: { rect: { top: number; left: number; bottom: number; right: number }; look: CellLook; key: string }[] =
    [];
  for (const { row, column, look } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const key = JSON.stringify({ ...look, numberFormat: undefined });
    if (key === "{}") continue;
    const last = runs.at(-1);
    if (last && last.key === key && last.rect.top === row && last.rect.right === column - 1) last.rect.right = column;
    else runs.push({ rect: { top: row, left: column, bottom: row, right: column }, look, key });
  }
  return runs;
}

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const weights = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;

function setLook({ format }: Excel.Range, look: CellLook): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = capitalised(look.horizontal);
  if (look.vertical !== undefined) format.verticalAlignment = capitalised(look.vertical);
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = look.borders?.[edge];
    if (!line) continue;
    const border = format.borders.getItem(edges[edge]);
    border.style = "Continuous";
    border.weight = weights[line];
  }
}

function capitalised<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}

/** Excel gives the table a name that nothing in the workbook has. */
function addTable(sheet: Excel.Worksheet, cells: PlanRect): void {
  const table = sheet.tables.add(rangeOf(sheet, cells), true);
  table.style = "TableStyleLight1";
}

/** Percent of a column's width. */
const gapBetweenOverlapping = 30;
/** Names of more people than this stand upright: beside each other there is no room for them. */
const mostLyingNames = 12;
/** More numbers than this would run into each other. */
const mostNumbers = 40;

function addChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  // seriesBy is given because "auto" differs between desktop and web.
  const chart = sheet.charts.add("ColumnClustered", rangeOf(sheet, first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  const categories = rangeOf(sheet, plan.categories);
  const dress = (series: Excel.ChartSeries, { name, values, color }: (typeof plan.series)[number]) => {
    series.name = name;
    // The first series too: Excel takes a first cell that is empty or text for the name of the series.
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = plan.showValues;
    series.overlap = plan.overlapping ? 100 : 0;
    series.gapWidth = plan.overlapping ? gapBetweenOverlapping : gapBetweenCategories;
  };
  dress(chart.series.getItemAt(0), first);
  for (const other of others) {
    dress(chart.series.add(other.name), other);
  }
  if (plan.showValues && plan.valueFormat) chart.dataLabels.numberFormat = plan.valueFormat;
  nameCategories(chart.axes.categoryAxis, plan);
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}

/** Every name is there, below the bars that go down as well: Excel leaves names out where it finds them too many. */
function nameCategories(axis: Excel.ChartAxis, { categories, numbered }: PlanChart): void {
  const count = categories.bottom - categories.top + 1;
  axis.tickLabelSpacing = numbered ? Math.ceil(count / mostNumbers) : 1;
  axis.tickLabelPosition = "Low";
  if (count > (numbered ? mostNumbers : mostLyingNames)) axis.textOrientation = 90;
}

function setPage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  const { wide, tall } = page.fitToPages;
  // Excel keeps to page breaks of ours as long as the height is left open.
  layout.zoom = { horizontalFitToPages: wide, ...(tall !== null && { verticalFitToPages: tall }) };
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", { ...page.margins });
  layout.setPrintArea(rangeOf(sheet, page.area));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.left;
  footer.centerFooter = page.footer.center;
  footer.rightFooter = page.footer.right;
}

function setWidths(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): void {
  columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsWide(characters);
  });
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: PlanRect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function matrix<T>(rows: number, columns: number, fill: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => fill));
}
