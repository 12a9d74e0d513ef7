import type { CellRange } from "../../caseload/cell-address";
import { flag } from "../../caseload/clients/client-flags";
import type { ClientColumnPlace } from "../../caseload/clients/found-clients";
import type { ListColumns, SpelledColumn } from "../../caseload/clients/list-columns";
import { groupBy } from "../../caseload/group-by";
import type { GridValue } from "../sheet-grid";
import { spanUnit } from "./birth-dates";
import { inverseFlag } from "./client-fields";
import { sayingOf, type CaseworkerColumn, type FlagColumn } from "./client-rows";
import type { FlagMeanings } from "./columns-builder";
import type { OpenedList } from "./open-list";
import { rowKind } from "./row-kinds";

/** More ways to write one answer make formulas that nobody reads. */
const mostSpellings = 8;
/** A longer text Excel does not compare with. */
const longestText = 255;

/**
 * Where native formulas can count the clients of a list as they were read; null where they cannot: clients do not stand directly below each
 * other or some are left out, a birth date is no full date as a number from 1900, or caseworkers are not told apart by texts.
 * @param caseworkerNames name in the lists → name of the listed caseworker
 */
export function countableColumns(
  list: OpenedList,
  meanings: FlagMeanings,
  caseworkerNames: ReadonlyMap<string, string>,
): ListColumns | null {
  const { birth, caseworker, step, kinds, clients, used, values } = list;
  const [first, last] = [kinds.indexOf(rowKind.client), kinds.lastIndexOf(rowKind.client)];
  if (clients === 0 || used < clients || last - first + 1 !== clients) return null;
  // A name above its clients is not in their own rows.
  if (kinds.includes(rowKind.heading)) return null;
  if (!birth || !areFullDates(list, birth.births, birth.place, first, last)) return null;
  const rangeOf = ({ headerCell: { sheet, column } }: ClientColumnPlace): CellRange => ({
    sheet,
    top: values.top + first,
    left: column,
    bottom: values.top + last,
    right: column,
  });
  const caseworkers = caseworker && spelledNames(caseworker, caseworkerNames, rangeOf(caseworker.place));
  if (caseworker && !caseworkers) return null;
  const steps = step && spelled(rangeOf(step.place), step.readings, (place) => step.steps[place] ?? null);
  return { birthDates: rangeOf(birth.place), flags: spelledFlags(list, meanings, rangeOf), caseworkers, steps };
}

function areFullDates(
  { values }: OpenedList,
  births: Int32Array,
  { headerCell }: ClientColumnPlace,
  first: number,
  last: number,
): boolean {
  const cells = values.columns.get(headerCell.column) ?? [];
  for (let row = first; row <= last; row += 1) {
    const born = births[row] ?? -1;
    if (born < 0 || born >= spanUnit || cells[row] !== born) return false;
  }
  return true;
}

function spelledNames(
  { names, readings }: CaseworkerColumn,
  caseworkerNames: ReadonlyMap<string, string>,
  range: CellRange,
): SpelledColumn<string> | null {
  return spelled(range, readings, (place) => caseworkerNames.get(names[place] ?? "") ?? null);
}

/** Two columns of one flag, and what holds until a date, no text can tell. */
function spelledFlags(
  { flags }: OpenedList,
  meanings: FlagMeanings,
  rangeOf: (place: ClientColumnPlace) => CellRange,
): ListColumns["flags"] {
  const found: { -readonly [Flag in keyof ListColumns["flags"]]: ListColumns["flags"][Flag] } = {};
  const columnsOf = (field: FlagColumn["place"]["field"]) => flags.filter(({ place }) => place.field === field);
  for (const column of flags) {
    const { place, readings } = column;
    if (columnsOf(place.field).length > 1) continue;
    if ([...readings.values()].some((code) => sayingOf(code) === "until")) continue;
    const meaning = meanings.get(column) ?? [];
    const own = spelled(rangeOf(place), readings, (code) => answerOf(meaning[code]));
    if (!own) continue;
    found[place.field] = own;
    const inverse = inverseFlag[place.field];
    if (inverse && columnsOf(inverse).length === 0) found[inverse] = opposite(own);
  }
  return found;
}

function answerOf(value: number | undefined): "yes" | "no" | null {
  return value === flag.yes ? "yes" : value === flag.no ? "no" : null;
}

function opposite({ range, spellings }: SpelledColumn<"yes" | "no">): SpelledColumn<"yes" | "no"> {
  return { range, spellings: spellings.map(({ text, means }) => ({ text, means: means === "yes" ? "no" : "yes" })) };
}

/** null where comparing texts as Excel does gives another answer than reading them. Texts that mean nothing may be about a client and are not kept. */
function spelled<Meaning extends string>(
  range: CellRange,
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
  return byMeaning.some((same) => same.length > mostSpellings) ? null : { range, spellings };
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
