import type { PlanCell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";

/** One table of a planned sheet, found by its title as a reader finds it. */
export interface PlannedTable {
  /** Cells by header (line breaks as spaces), from the first row to the one before "Totaal". */
  readonly rows: readonly Readonly<Record<string, PlanCell>>[];
  readonly total: Readonly<Record<string, PlanCell>>;
}

export function plannedTable(plan: SheetPlan, title: string): PlannedTable {
  const titleCell = plan.cells.find(({ content }) => wordsOf(content).startsWith(title));
  if (!titleCell) throw new Error(`no "${title}" on the sheet`);
  const rowOf = (row: number): PlanCell[] => plan.cells.filter((cell) => cell.row === row);
  const headers = rowOf(titleCell.row + 1).filter(
    ({ content, column }) => content !== null && column <= plan.page.area.right,
  );
  const named = (row: number): Record<string, PlanCell> =>
    Object.fromEntries(
      headers.flatMap((header) => {
        const cell = rowOf(row).find(({ column }) => column === header.column);
        return cell ? [[wordsOf(header.content).replaceAll("\n", " "), cell]] : [];
      }),
    );
  const rows: Record<string, PlanCell>[] = [];
  let row = titleCell.row + 2;
  while (wordsOf(named(row)["Naam"]?.content ?? null) !== "Totaal") {
    rows.push(named(row));
    row += 1;
    if (row > titleCell.row + 1000) throw new Error(`"${title}" has no total`);
  }
  return { rows, total: named(row) };
}

/** The text or the expected text of a cell; "" for numbers and empty cells. */
export function wordsOf(content: PlanCell["content"]): string {
  if (content === null) return "";
  if (content.kind === "formula") return typeof content.expected === "string" ? content.expected : "";
  return "text" in content ? content.text : "";
}

/** The number that a cell holds or must show; null when it holds none. */
export function figureOf(cell: PlanCell | undefined): number | null {
  const content = cell?.content ?? null;
  if (content?.kind === "number") return content.value;
  return content?.kind === "formula" && typeof content.expected === "number" ? content.expected : null;
}
