import type { Drawing } from "../drawing";
import { before } from "../team/member-before";
import type { Member } from "../team/true-team";
import { number, words } from "./cell";
import type { Column, Line } from "./table";

/** Somebody in one week. */
interface InWeek extends Member {
  readonly week: number;
}

/** Everybody once for each week up to that of the reference date, which is week 36: week by week or person by person. */
export function weekLines(drawing: Drawing, members: readonly Member[]): Line[] {
  const draw = drawing.draw("weeks down");
  const last = draw.whole(35, 36);
  const weeks = Array.from({ length: draw.whole(2, 4) }, (_each, ago) => ago).reverse();
  const line = (member: Member, ago: number): Line => {
    const then: InWeek = { ...(ago === 0 ? member : before(member, ago)), week: last - ago };
    return { kind: "member", member: then, isPast: ago > 0 };
  };
  return draw.chance(0.6)
    ? weeks.flatMap((ago) => members.map((member) => line(member, ago)))
    : members.flatMap((member) => weeks.map((ago) => line(member, ago)));
}

/** Which week a row is about; some say of which year. */
export function weekColumns(drawing: Drawing): Column[] {
  const draw = drawing.draw("columns of weeks");
  const header = draw.pick(["Wk", "Wk.", "Wknr", "Week", "Weeknr"]);
  const isInWords = draw.chance(0.25);
  const weekOf = (member: Member): number | null => ("week" in member ? (member as InWeek).week : null);
  const week: Column = {
    header,
    cell: (member) => {
      const own = weekOf(member);
      if (own === null) return null;
      return isInWords ? words(`Wk ${own}`) : number(own);
    },
  };
  return draw.chance(0.3) ? [{ header: "Jaar", cell: () => number(2025) }, week] : [week];
}
