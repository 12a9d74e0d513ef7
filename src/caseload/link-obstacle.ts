import type { CellAddress } from "./cell-address";
import type { Doubt, Field, FoundTable, TeamData } from "./team-data";

/** Why what was found may be another team than is meant, or other figures. */
export type LinkObstacle =
  | {
      readonly reason: "several-tables";
      readonly kind: "formation" | "caseload";
      readonly tables: readonly FoundTable[];
    }
  | { readonly reason: "doubt"; readonly doubt: Doubt };

/** Doubts over a figure that was left out, or chosen out of several. The others say how a figure was read that is certain. */
const unsettled: ReadonlySet<Doubt["code"]> = new Set([
  "ambiguous-column",
  "caseload-hours-unused",
  "different-caseloads",
  "figure-unit",
  "formula-error",
  "hours-unit",
  "impossible-number",
  "rows-left-out",
  "unreadable-date",
  "unreadable-number",
]);

/** What a share by hours does not rest on; among them the column in which a team lets that share be shown. */
const beside: ReadonlySet<Field> = new Set(["proportional", "ageBand", "newCaseload"]);

/**
 * What stands in the way of taking the tables for the one team without asking: more than one formation table or caseload table, or a doubt
 * over hours, numbers of clients or end dates in them. Null when nothing does.
 */
export function linkObstacle({ tables, doubts }: TeamData): LinkObstacle | null {
  for (const kind of ["formation", "caseload"] as const) {
    const same = tables.filter((table) => table.kind === kind);
    if (same.length > 1) return { reason: "several-tables", kind, tables: same };
  }
  const counting = tables.filter(({ kind }) => kind === "formation" || kind === "caseload");
  const doubt = doubts.find(
    (each) =>
      unsettled.has(each.code) && each.cells.some((cell) => counting.some((table) => concerns(each, cell, table))),
  );
  return doubt ? { reason: "doubt", doubt } : null;
}

function concerns(
  { code, field }: Doubt,
  { sheet, row, column }: CellAddress,
  { range, columns }: FoundTable,
): boolean {
  if (sheet !== range.sheet) return false;
  if (code === "rows-left-out") return true;
  if (row < range.top || row > range.bottom || column < range.left || column > range.right) return false;
  const about = field ?? columns.find((found) => found.column === column)?.field;
  return about === undefined || !beside.has(about);
}
