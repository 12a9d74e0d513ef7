import type { SpelledColumn } from "../../../caseload/clients/list-columns";
import { groupBy } from "../../../caseload/group-by";
import type { GridValue } from "../../sheet-grid";

/** More ways to write one answer make formulas that nobody reads. */
const mostSpellings = 20;
/** A longer text Excel does not compare with. */
const longestText = 255;

/** null where comparing texts as Excel does gives another answer than reading them. Texts that mean nothing may be about a client and are not kept. */
export function spelled<Meaning extends string>(
  column: number,
  readings: ReadonlyMap<GridValue, number>,
  meaningOf: (reading: number) => Meaning | null,
): SpelledColumn<Meaning> | null {
  const byText = new Map<string, { readonly text: string; readonly means: Meaning | null }>();
  for (const [value, reading] of readings) {
    const means = meaningOf(reading);
    const text = value === null ? "" : String(value);
    if (means !== null && !isComparedAsText(value, text)) return null;
    const same = byText.get(compared(text));
    if (same && same.means !== means) return null;
    if (!same) byText.set(compared(text), { text, means });
  }
  const spellings = [...byText.values()].flatMap(({ text, means }) => (means === null ? [] : [{ text, means }]));
  const byMeaning = [...groupBy(spellings, ({ means }) => means).values()];
  return byMeaning.some((same) => same.length > mostSpellings) ? null : { column, spellings };
}

/** Excel compares a text that says a number as that number, and one that says true or false with no text at all. */
function isComparedAsText(value: GridValue, text: string): boolean {
  if (typeof value === "boolean" || /^\s*(?:true|false|waar|onwaar)\s*$/i.test(text)) return false;
  return text.length <= longestText && (!saysNumber(text) || compared(text) === text);
}

/** Texts that Excel takes for the same have one form. */
function compared(text: string): string {
  return saysNumber(text) ? String(Number(text.replace(",", "."))) : text.toLowerCase();
}

function saysNumber(text: string): boolean {
  return /^\s*[+-]?\d+(?:[.,]\d*)?\s*$/.test(text);
}
