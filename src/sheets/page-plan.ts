import type { IsoDate } from "../caseload/team-data";
import { footerWords } from "../text/proportional-sheet";
import type { PagePlan, PlanRect } from "./sheet-plan";

/** Centimetres; the bottom holds the footer. */
const margins = { top: 0.7, bottom: 1.2, left: 0.8, right: 0.8 };
const pointsPerCentimetre = 28.35;
/** A4 on its side, in points. */
const paperHeight = 595;
/** Smaller than this is not read at a meeting table: rather another page. */
const leastScale = 0.62;

const standardRowHeight = 15;

/** One A4 landscape page where the text stays large enough to read, more pages otherwise; the first row is on each. */
export function pagePlan(
  area: PlanRect,
  rowHeights: Readonly<Record<number, number>>,
  referenceDate: IsoDate,
): PagePlan {
  const roomHeight = paperHeight - (margins.top + margins.bottom) * pointsPerCentimetre;
  let height = 0;
  for (let row = area.top; row <= area.bottom; row += 1) height += rowHeights[row] ?? standardRowHeight;
  return {
    orientation: "landscape",
    paper: "a4",
    area,
    titleRows: { first: area.top, last: area.top },
    fitToPages: { wide: 1, tall: Math.ceil((height * leastScale) / roomHeight) },
    footer: footerWords(referenceDate),
    margins,
  };
}
