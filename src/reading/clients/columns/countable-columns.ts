import { oldestDays } from "../../../caseload/ages/oldest-birth";
import { noCaseworker } from "../../../caseload/clients/client-columns";
import { flag } from "../../../caseload/clients/client-flags";
import type {
  BirthCells,
  ClientRun,
  ListColumns,
  SpelledColumn,
  Told,
  UnseenBirth,
} from "../../../caseload/clients/list-columns";
import type { GridValue } from "../../sheet-grid";
import { isErrorValue } from "../../values/cell-errors";
import { inverseFlag } from "../lists/client-fields";
import { noAge, unreadableAge, type FlagColumn } from "../rows/client-rows";
import type { FlagMeanings } from "./columns-builder";
import { namesAbove } from "../lists/names-above";
import type { OpenedList } from "../lists/open-list";
import { rowKind } from "../rows/row-kinds";
import { spelled } from "./spelled-column";

/** More births that Excel does not see make formulas of nothing else. */
const mostUnseen = 200;

export interface CountingChoices {
  readonly referenceDay: number;
  /** Name in the lists → name of the listed caseworker. */
  readonly caseworkerNames: ReadonlyMap<string, string>;
}

/** Where native formulas can count the clients of a list as they were read; null where clients are left out for being out of sight. */
export function countableColumns(
  list: OpenedList,
  meanings: FlagMeanings,
  choices: CountingChoices,
): ListColumns | null {
  const { step, used, clients, place } = list;
  if (used < clients) return null;
  const flags = spelledFlags(list, meanings);
  const steps: Told<string> = step
    ? spelled(step.place.headerCell.column, step.readings, (at) => step.steps[at] ?? null)
    : { ofAll: null };
  const births = birthCells(list, choices.referenceDay);
  const { sheet } = place.range;
  return runsOf(list, choices.caseworkerNames).map(({ top, bottom, caseworkers }): ClientRun => ({
    sheet,
    top,
    bottom,
    births: births && { ...births, unseen: births.unseen.filter(({ row }) => row >= top && row <= bottom) },
    flags,
    caseworkers,
    steps,
  }));
}

/** Rows of clients directly below each other, all under one name where a name stands above its clients. */
function runsOf(
  list: OpenedList,
  caseworkerNames: ReadonlyMap<string, string>,
): readonly Pick<ClientRun, "top" | "bottom" | "caseworkers">[] {
  const { caseworker, kinds, person, values } = list;
  const nameOf = (place: number): string | null => caseworkerNames.get(caseworker?.names[place] ?? "") ?? null;
  const above = caseworker && namesAbove(caseworker, kinds);
  const cells = caseworker && values.columns.get(caseworker.place.headerCell.column);
  const told = new Map<number, Told<string>>();
  const spelledBelow = (heading: number): Told<string> => {
    if (!caseworker) return { ofAll: person === null ? null : (caseworkerNames.get(person) ?? person) };
    const known = told.get(heading);
    if (known !== undefined) return known;
    const { place, readings } = caseworker;
    const inTexts = new Map([...readings].filter(([value]) => !isErrorValue(value)));
    const spelling = spelled(place.headerCell.column, inTexts, (own) => nameOf(own === noCaseworker ? heading : own));
    told.set(heading, spelling);
    return spelling;
  };

  const runs: { top: number; bottom: number; readonly heading: number; readonly isError: boolean }[] = [];
  const [{ client }, nobody] = [rowKind, noCaseworker];
  if (!above && list.used === kinds.length) {
    return [{ top: values.top, bottom: values.top + kinds.length - 1, caseworkers: spelledBelow(nobody) }];
  }
  let last: (typeof runs)[number] | undefined;
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== client) continue;
    const heading = above ? (above[row] as number) : nobody;
    // An error is no text to compare with; below a name it is that caseworker's all the same.
    const isError = heading !== nobody && isErrorValue(cells?.at(row) ?? null);
    const at = values.top + row;
    if (last?.bottom === at - 1 && last.heading === heading && last.isError === isError) last.bottom = at;
    else runs.push((last = { top: at, bottom: at, heading, isError }));
  }
  return runs.map(({ top, bottom, heading, isError }) => ({
    top,
    bottom,
    caseworkers: isError ? { ofAll: nameOf(heading) } : spelledBelow(heading),
  }));
}

/** A number is the day that it is to Excel, or none to either of us; null where one of them is another day. */
function birthCells({ birth, age, kinds, values }: OpenedList, referenceDay: number): BirthCells | null {
  if (!birth) return null;
  const { column } = birth.place.headerCell;
  if (birth.isAsExcelSees) return { column, unseen: [] };
  const cells = values.columns.get(column) ?? [];
  const unseen: UnseenBirth[] = [];
  const { client } = rowKind;
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== client) continue;
    const born = birth.births[row] ?? -1;
    const seen = dayToExcel(cells.at(row) ?? null, referenceDay);
    if (seen !== null) {
      if (born !== seen) return null;
    } else if (born >= 0) unseen.push({ row: values.top + row, column });
    else if (age && (age.ages[row] ?? noAge) < unreadableAge) {
      unseen.push({ row: values.top + row, column: age.place.headerCell.column });
    }
    if (unseen.length > mostUnseen) return null;
  }
  return { column, unseen };
}

function dayToExcel(value: GridValue, referenceDay: number): number | null {
  if (typeof value !== "number") return null;
  const day = Math.floor(value);
  return day >= referenceDay - oldestDays && day <= referenceDay ? day : null;
}

/** Two columns of one flag no text can tell. What holds until a date holds on the reference date of the sheet, or does not. */
function spelledFlags({ flags }: OpenedList, meanings: FlagMeanings): ClientRun["flags"] {
  const found: { -readonly [Flag in keyof ClientRun["flags"]]: ClientRun["flags"][Flag] } = {};
  const columnsOf = (field: FlagColumn["place"]["field"]) => flags.filter(({ place }) => place.field === field);
  for (const column of flags) {
    const { place, readings } = column;
    if (columnsOf(place.field).length > 1) continue;
    const meaning = meanings.get(column) ?? [];
    const own = spelled(place.headerCell.column, readings, (code) => answerOf(meaning[code]));
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

function opposite({ column, spellings }: SpelledColumn<"yes" | "no">): SpelledColumn<"yes" | "no"> {
  return { column, spellings: spellings.map(({ text, means }) => ({ text, means: means === "yes" ? "no" : "yes" })) };
}
