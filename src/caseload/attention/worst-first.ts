import type { Check } from "../checks/check";
import { itemAt } from "../../kernel/item-at";
import type { Doubt } from "../team/team-data";
import { cellsOf, type AttentionPoint } from "./attention-point";

/** review: may change the figures · information: good to know. */
export type Severity = "review" | "information";

const severities: readonly Severity[] = ["review", "information"];

/**
 * Sorts points: first those that may change the figures, then those that concern more clients (an unknown number comes
 * last), then in the order of the workbook. `sheets` are the names of its sheets in order.
 */
export function worstFirst(points: readonly AttentionPoint[], sheets: readonly string[]): readonly AttentionPoint[] {
  return points
    .map((point) => ({ point, rank: rankOf(point, sheets) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ point }) => point);
}

/** Ranks are compared number by number; the lower one goes first. */
function rankOf(point: AttentionPoint, sheets: readonly string[]): readonly number[] {
  const [first] = cellsOf(point);
  const sheet = first ? sheets.indexOf(first.sheet) : -1;
  return [
    severities.indexOf(severityOf(point)),
    -(clientsConcerned(point) ?? 0),
    sheet < 0 ? sheets.length : sheet,
    first?.row ?? 0,
    first?.column ?? 0,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((rank, place) => rank - itemAt(other, place)).find((difference) => difference !== 0) ?? 0;
}

/**
 * These change none of our figures: the sheet's own rounding, a team without an intaker (which may be intended) and
 * ageing.
 */
const harmlessChecks: ReadonlySet<Check["code"]> = new Set(["C01", "C11", "C13", "C22"]);

/** Hidden rows and columns are counted anyway, and nobody works the hours of a vacancy. */
const harmlessDoubts: ReadonlySet<Doubt["code"]> = new Set(["hidden-rows", "hidden-columns", "unassigned-hours"]);

export function severityOf(point: AttentionPoint): Severity {
  return isHarmless(point) ? "information" : "review";
}

function isHarmless(point: AttentionPoint): boolean {
  switch (point.kind) {
    case "check":
      // A contract that still runs counts.
      return harmlessChecks.has(point.about.code) || (point.about.code === "C10" && point.about.reason === "ends-soon");
    case "doubt":
      return harmlessDoubts.has(point.about.code);
    case "client-doubt":
      return false;
  }
}

/** The number of clients who are counted wrongly, twice or not at all; null when the point does not say. */
export function clientsConcerned(point: AttentionPoint): number | null {
  switch (point.kind) {
    case "check":
      return clientsInCheck(point.about);
    case "doubt":
      return point.about.code === "unassigned-clients" ? (point.about.figure ?? null) : null;
    case "client-doubt":
      return point.about.count === 0 ? null : point.about.count;
  }
}

function clientsInCheck(check: Check): number | null {
  switch (check.code) {
    case "C01":
      return Math.abs(check.roundedSum - check.total);
    case "C04":
      return Math.abs(check.proportional - check.current);
    case "C05":
      return Math.abs(check.placed - check.total);
    case "C06":
      return check.reason === "gap" ? check.clients : null;
    case "C07":
      return check.clients - check.most;
    case "C08":
      return Math.abs(check.proposed - check.current);
    case "C14":
      return Math.abs(check.whole - check.explained);
    case "C16":
    case "C18":
      return check.clients;
    case "C19":
      return check.reason === "unit" ? null : check.clients;
    case "C22":
      return check.transfers;
    default:
      return null;
  }
}
