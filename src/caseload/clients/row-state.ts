import { isBefore, type IsoDate } from "../dates";
import type { ListedRow, ListedRows } from "./listed-row";

/** A row that leaves room for doubt, and counts as it stands until somebody answers. */
export type RowDoubt = "ended-but-date-later" | "active-but-date-past" | "date-unreadable" | "status-unknown";

/** A question about rows of one kind: do they count? */
export type RowQuestion = RowDoubt | "ended" | "waiting" | "partners";

export interface RowState {
  readonly runs: "running" | "ended" | "later";
  /** What is doubtful about the row, whether it runs or not. */
  readonly doubts: readonly RowDoubt[];
}

const running: RowState = { runs: "running", doubts: [] };
const ended: RowState = { runs: "ended", doubts: [] };

/**
 * Whether a row runs on the date, and what only the team can say of it. The first that fits decides; only a status that is written as open goes
 * before an end date in the past. A date that cannot be read decides nothing, and is asked about besides.
 */
export function stateOf(row: ListedRow, hasStatus: boolean, date: IsoDate): RowState {
  const { start, end, endUnread } = row;
  const status = hasStatus ? row.status : null;
  const unread: readonly RowDoubt[] = endUnread ? ["date-unreadable"] : [];
  if (start !== null && isBefore(date, start)) return { runs: "later", doubts: unread };
  const past = end !== null && isBefore(end, date);
  if (status === "closed") {
    if (end === null || past) return endUnread ? { runs: "ended", doubts: unread } : ended;
    return { runs: "running", doubts: ["ended-but-date-later"] };
  }
  if (past) return status === "open" ? { runs: "running", doubts: ["active-but-date-past"] } : ended;
  if (status === "unknown") return { runs: "running", doubts: [...unread, "status-unknown"] };
  return endUnread ? { runs: "running", doubts: unread } : running;
}

/** What may be answered of a row that runs: its doubts, and whether somebody who waits or is a partner counts. */
export function questionsAbout(
  row: ListedRow,
  { waiting }: ListedRows,
  doubts: readonly RowDoubt[],
): readonly RowQuestion[] {
  const waits = (waiting || row.status === "waiting") && row.caseworker !== null;
  if (!waits && !row.partner) return doubts;
  return [...doubts, ...(waits ? (["waiting"] as const) : []), ...(row.partner ? (["partners"] as const) : [])];
}
