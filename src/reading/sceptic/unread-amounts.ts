import { sameCell } from "../../caseload/cell-address";
import type { Doubt } from "../../caseload/team/team-data";
import { cellsThatMayHold } from "../cell-signs";
import { viewOf } from "../grid-view";
import type { FinishedReading } from "./finished-reading";

const hoursOfWeek = /(?<![\d.,/-])\d{1,2}(?:[.,]\d{1,2})?\s*(?:uren|uur|u)(?!\p{L})/giu;
const notHers =
  /(?<!\p{L})(?:was|eerst|voorheen|vorig|waarvan|van|naar|wordt|incl\p{L}*|per dag|totaal|samen)(?!\p{L})/iu;
const longestSaid = 80;

/** A text of which somebody's hours were read, and that says more hours than it gave: perhaps those of somebody else. */
export function unreadAmounts({ best, grids }: FinishedReading): readonly Doubt[] {
  const { part } = best.hours.table;
  const grid = part.shape === "lines" ? grids.find(({ sheet }) => sheet === part.sheet) : undefined;
  if (!grid) return [];
  const view = viewOf(grid);
  const read = best.hours.people.flatMap(({ hours }) => hours?.cells ?? []);
  const more = cellsThatMayHold(view, view, "hoursInText").filter(({ text, address }) => {
    const amounts = text.match(hoursOfWeek)?.length ?? 0;
    const taken = read.filter((cell) => sameCell(cell, address)).length;
    return taken > 0 && amounts > taken && !notHers.test(text);
  });
  const [first] = more;
  if (!first) return [];
  const text = first.text.slice(0, longestSaid);
  return [{ code: "remark-unused", cells: more.map(({ address }) => address), text }];
}
