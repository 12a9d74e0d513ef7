import type { Drawing } from "../drawing";
import type { Member } from "../team/true-team";
import type { Cell } from "./cell";
import { countColumns } from "./count-columns";
import { hoursColumns } from "./hours-columns";

/** What a card, a line of text or a line of semicolons says of one member. */
export function figures(
  drawing: Drawing,
  counts: boolean,
): (member: Member) => readonly (readonly [label: string, cell: Cell])[] {
  const columns = [...hoursColumns(drawing), ...(counts ? countColumns(drawing) : [])];
  return (member) =>
    columns.flatMap(({ header, tells, cell }) => {
      const shown = cell(member);
      if (shown === null || typeof header !== "string") return [];
      return [[header, tells ? { ...shown, mark: { tells, member: member.id } } : shown] as const];
    });
}

export function shownMembers({ team }: Drawing, counts: boolean): readonly Member[] {
  return team.members.filter(({ role }) => role === "caseworker" || (counts && role === "pool"));
}
