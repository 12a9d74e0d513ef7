import { doubtPoint } from "../attention/attention-point";
import { isIntended, type PointAnswer } from "../attention/point-answers";
import { isInRange, readableAddress, type CellAddress } from "../cell-address";
import { sameTable, type TableKey } from "./corrections";
import type { Field } from "./field";
import type { Doubt, FoundTable, TeamData } from "./team-data";

/** Why the tables found may not be the team that is meant, or not its figures. */
export type LinkObstacle =
  | {
      readonly reason: "several-tables";
      readonly kind: "formation" | "caseload";
      readonly tables: readonly FoundTable[];
    }
  | { readonly reason: "doubt"; readonly doubt: Doubt };

/**
 * The tables and doubts that somebody agreed with: this is the team, read in this way. A doubt is recognised by its
 * code and its cells.
 */
export interface AgreedTeam {
  readonly tables: readonly TableKey[];
  readonly doubts: readonly string[];
}

/** Doubts about a figure that was left out or chosen from several. Other doubts are about figures that are certain. */
const unsettled: ReadonlySet<Doubt["code"]> = new Set([
  "ambiguous-column",
  "caseload-hours-unused",
  "converted-hours",
  "different-caseloads",
  "figure-unit",
  "formula-error",
  "guessed-column",
  "hours-unit",
  "impossible-number",
  "mixed-units",
  "other-figures",
  "other-people",
  "old-counts",
  "pointed-changed",
  "rows-left-out",
  "tables-added",
  "unreadable-date",
  "unreadable-number",
]);

/** Fields that a share by hours does not depend on, such as the column in which a team shows that share. */
const beside: ReadonlySet<Field> = new Set(["proportional", "ageBand", "newCaseload"]);

/**
 * What stands in the way of taking the tables for the one team without asking: more than one formation table or caseload table, or a doubt
 * over hours, numbers of clients or end dates in them. Null when nothing does, or when someone agreed with all of it or said of the doubt that
 * it is meant so; a table or doubt that came later stands in the way again.
 */
export function linkObstacle(
  team: TeamData,
  agreed: AgreedTeam | null,
  answers: readonly PointAnswer[],
): LinkObstacle | null {
  const isAgreed = ({ key }: FoundTable): boolean => agreed?.tables.some((table) => sameTable(table, key)) ?? false;
  for (const kind of ["formation", "caseload"] as const) {
    const tables = countingTables(team).filter((table) => table.kind === kind);
    if (tables.length > 1 && !tables.every(isAgreed)) return { reason: "several-tables", kind, tables };
  }
  const doubt = unsettledDoubts(team).find(
    (each) => !agreed?.doubts.includes(doubtKey(each)) && !isIntended(doubtPoint(each), answers),
  );
  return doubt ? { reason: "doubt", doubt } : null;
}

/** What somebody agrees with when they say that this is the team. */
export function agreementWith(team: TeamData): AgreedTeam {
  return { tables: countingTables(team).map(({ key }) => key), doubts: unsettledDoubts(team).map(doubtKey) };
}

function countingTables({ tables }: TeamData): readonly FoundTable[] {
  return tables.filter(({ kind }) => kind === "formation" || kind === "caseload");
}

function unsettledDoubts(team: TeamData): readonly Doubt[] {
  const tables = countingTables(team);
  return team.doubts.filter(
    (doubt) =>
      doubt.code === "pointed-lost" ||
      (unsettled.has(doubt.code) &&
        !isBesideClients(doubt, tables) &&
        doubt.cells.some((cell) => tables.some((each) => concerns(doubt, cell, each)))),
  );
}

/**
 * Other hours of somebody beside the clients that count, as teams show them there again: the table of hours counts, and the doubt is said. Else the
 * functions would have no team from the moment that hours are changed in one of the two tables.
 */
function isBesideClients({ code, field, cells, parts }: Doubt, tables: readonly FoundTable[]): boolean {
  const other = cells[parts?.[0] ?? 1];
  return (
    code === "other-figures" &&
    field === "hours" &&
    other !== undefined &&
    tables.some(({ kind, range }) => kind === "caseload" && isInRange(other, range))
  );
}

function doubtKey({ code, cells }: Doubt): string {
  return [code, ...cells.map(readableAddress)].join(" ");
}

function concerns({ code, field }: Doubt, cell: CellAddress, { range, columns }: FoundTable): boolean {
  if (code === "rows-left-out") return cell.sheet === range.sheet;
  if (!isInRange(cell, range)) return false;
  const about = field ?? columns.find((found) => found.column === cell.column)?.field;
  return about === undefined || !beside.has(about);
}
