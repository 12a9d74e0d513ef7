import type { Drawing } from "../drawing";
import { isHired } from "./hired-members";
import type { Member } from "./true-team";

/** A caseworker whose contract hours change. */
export interface HoursChange {
  readonly member: number;
  /** What the table of the team says. */
  readonly written: number;
  /** What is said beside it. */
  readonly said: number;
  /** The first day of what is said. */
  readonly from: string;
}

/** Whose hours change; null where nobody's do. */
export function hoursChangeOf({ choices, team, draw }: Drawing): HoursChange | null {
  if (choices.hoursChange === "none") return null;
  const stream = draw("hours change");
  const staying = team.members.filter(
    (member) => member.role === "caseworker" && member.until === null && !isHired({ choices, team }, member),
  );
  if (staying.length === 0) return null;
  const { id, hours } = stream.pick(staying);
  const other = hours > 20 ? hours - stream.pick([4, 8]) : hours + stream.pick([4, 8]);
  return choices.hoursChange === "to come, in a remark"
    ? { member: id, written: hours, said: other, from: stream.pick(["2025-10-01", "2025-11-01", "2026-01-01"]) }
    : { member: id, written: other, said: hours, from: stream.pick(["2025-06-01", "2025-07-01", "2025-08-01"]) };
}

/** The member with the hours that stand in the table. */
export function asWritten(drawing: Drawing, member: Member): Member {
  const change = hoursChangeOf(drawing);
  return change?.member === member.id ? { ...member, hours: change.written } : member;
}
