import type { Doubt } from "../caseload/team/team-data";

/** Here the doubts of all rules come together: what two of them come upon is said once, as the first says it. */
export function saidOnce(doubts: readonly Doubt[]): Doubt[] {
  const said = new Map<string, Doubt>();
  for (const doubt of doubts) {
    const matter = matterOf(doubt);
    if (!said.has(matter)) said.set(matter, doubt);
  }
  return [...said.values()];
}

/** What a doubt is about: the same cells of somebody are one matter in whatever words, and however many others each rule points at. */
function matterOf({ code, field, text, figure, other, cells, parts }: Doubt): string {
  if (code === "other-figures") return keyOf([field, text], cells.slice(0, parts && parts[0] + parts[1]));
  if (code === "list-differs") return keyOf(["current", text], cells);
  return keyOf([code, field, text, figure, other], cells.slice(0, 2));
}

function keyOf(about: readonly unknown[], cells: Doubt["cells"]): string {
  return JSON.stringify([about, cells.map(({ sheet, row, column }) => [sheet, row, column])]);
}
