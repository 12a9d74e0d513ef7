import type { IsoDate } from "../../caseload/dates";
import { decisionsWords as words } from "../../text/sheets/decisions-sheet";
import { blockWriter, text } from "../plan/block";
import { pagePlan } from "../plan/page-plan";
import type { SheetPlan } from "../plan/sheet-plan";
import { looks } from "../plan/sheet-styles";
import { writePlainHeading } from "../shared/plain-heading";

/** In characters; together they fill an A4 at full size. */
const widths = [13, 22, 18, 18, 26] as const;
const all = { first: 0, last: widths.length - 1 };

/** The sheet "Besluiten" before anything was decided: lines go below its header. */
export function planDecisionsSheet(date: IsoDate): SheetPlan {
  const writer = blockWriter(widths);
  const heading = { title: words.title, lines: [], notes: [words.about, words.privacy] };
  const header = writePlainHeading(writer, heading, all) + 1;
  [words.date, words.client, words.from, words.to, words.reason].forEach((word, column) => {
    writer.put(header, column, text(word), looks.headerText);
  });
  const { cells, merges, rowHeights } = writer.block();
  const area = { top: 0, left: 0, bottom: header, right: all.last };
  return {
    name: words.name,
    ...{ cells, merges, columnWidths: widths, rowHeights, hiddenColumns: [], charts: [] },
    page: pagePlan({ area, rowHeights, columnWidths: widths }, "list", date, { titleRow: header }),
    showGridlines: false,
  };
}
