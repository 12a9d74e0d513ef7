import { earlier } from "../sheets/count-columns";
import type { Member } from "./true-team";

/** Somebody as so many months before; some worked less. */
export function before(member: Member, months: number): Member {
  const hours = member.id % 4 === 1 && member.hours > 12 ? Math.round(10 * (member.hours - 4)) / 10 : member.hours;
  return { ...member, hours, clients: earlier(member, months) };
}
