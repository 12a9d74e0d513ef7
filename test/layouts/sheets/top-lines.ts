import type { Drawing } from "../drawing";
import { referenceDate } from "../team/true-team";
import { day, words } from "./cell";
import type { Page } from "./page";

/** What stands above the first table of a sheet; gives the cell where the table begins. */
export function putTopLines({ choices, draw }: Drawing, page: Page): readonly [row: number, column: number] {
  const chance = draw("top lines");
  const { corner, statedDate } = choices;
  const date = chance.pick(["1 september 2025", "1-9-2025", "01-09-2025"]);
  const subject = chance.pick([
    "Caseload team Werk",
    "Formatie en caseload",
    "Overzicht klantmanagers",
    "Team Participatie",
    "Bezetting W&I",
  ]);
  const title =
    statedDate === "in the title" ? `${subject} ${chance.pick(["per", "peildatum", "stand"])} ${date}` : subject;
  const [top, left] = corner === "far from A1" ? [3, 2] : [0, 0];
  let row = top;
  if (corner !== "A1" || statedDate === "in the title") {
    page.put(row, left, words(title));
    if (corner === "merged title") page.merges.push({ top: row, bottom: row, left, right: left + 3 });
    row += 1;
  }
  if (statedDate === "label and date") {
    if (chance.chance(0.5)) page.putRows(row, left, [[words("Peildatum:"), day(referenceDate)]]);
    else page.put(row, left, words(`Peildatum: ${date}`));
    row += 1;
  }
  return [row === top ? row : row + 1, left];
}
