import { format } from "numfmt";
import type { CellLook, PlanContent } from "../../../sheets/plan/sheet-plan";
import { previewWords } from "../../../text/pane/preview";

/** Day 0 of Excel's calendar. */
const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** What a planned cell will show in Dutch Excel. For a formula that is its expected result, and for an empty cell "". */
export function shownText(content: PlanContent | null, { numberFormat = "General" }: CellLook): string {
  const inFormat = (value: number | string): string => format(numberFormat, value, { locale: "nl-NL" });
  switch (content?.kind) {
    case undefined:
      return "";
    case "text":
    case "theirs":
      return content.text;
    case "number":
      return inFormat(content.value);
    case "date":
      return inFormat((Date.parse(content.date) - firstDay) / dayLength);
    case "formula":
      return inFormat(content.expected);
    case "reference":
      return previewWords.fromList;
  }
}
