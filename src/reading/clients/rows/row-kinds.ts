import { noCaseworker, noStep } from "../../../caseload/clients/client-columns";
import { rowLabel } from "../../tables/row-labels";
import type { GridValue } from "../../sheet-grid";
import { noBirth } from "../columns/birth-dates";
import {
  blankCode,
  headerLabel,
  noAge,
  totalLabel,
  unreadableAge,
  unreadableCode,
  type AgeColumn,
  type AmountColumn,
  type BenefitColumn,
  type BirthColumn,
  type CaseworkerColumn,
  type FlagColumn,
  type StepColumn,
} from "./client-rows";
import type { ColumnValues } from "../columns/column-values";

/** A list whose columns were read, before its rows are told apart. */
export interface DecodedList {
  readonly values: ColumnValues;
  readonly caseworker: CaseworkerColumn | null;
  readonly birth: BirthColumn | null;
  readonly age: AgeColumn | null;
  readonly flags: readonly FlagColumn[];
  readonly step: StepColumn | null;
  readonly benefit: BenefitColumn | null;
  readonly amounts: readonly AmountColumn[];
}

/** What each row of a list is; outOfSight: a client that is left out, because only what is in sight was asked for. */
export const rowKind = { client: 0, blank: 1, total: 2, heading: 3, outOfSight: 4 } as const;

/** Tells clients from empty rows, totals and remarks, repeated headers, and names above their clients. */
export function rowKinds(list: DecodedList): Uint8Array {
  const kinds = new Uint8Array(list.values.rows);
  const told = list.birth !== null || list.age !== null;
  /** The last row that holds a name and nothing else. */
  let nameAlone = -1;
  const births = list.birth?.births;
  const [nobody, total, header] = [noCaseworker, totalLabel, headerLabel];
  for (let row = 0; row < kinds.length; row += 1) {
    const who = list.caseworker?.who[row] ?? nobody;
    if (who === total || who === header) {
      kinds[row] = who === total ? rowKind.total : rowKind.heading;
      continue;
    }
    const filled = (births?.[row] ?? -1) >= 0 ? "client" : filledIn(list, row);
    if (who === nobody && filled === "nothing") {
      kinds[row] = rowKind.blank;
      continue;
    }
    if (filled === "unreadable" && (who === nobody || isLabelled(list, row))) {
      kinds[row] = isHeaderAgain(list, row) ? rowKind.heading : rowKind.total;
      continue;
    }
    if (who === nobody && nameAlone >= 0) kinds[nameAlone] = rowKind.heading;
    nameAlone = told && who !== nobody && filled === "nothing" ? row : -1;
  }
  return kinds;
}

/** Whether the columns besides the caseworker's say anything of a client in this row. */
function filledIn(list: DecodedList, row: number): "client" | "unreadable" | "nothing" {
  const { birth, age, flags, step, amounts } = list;
  const born = birth?.births[row] ?? noBirth.none;
  if (born >= 0 || born === noBirth.future) return "client";
  const years = age?.ages[row] ?? noAge;
  if (years < unreadableAge) return "client";
  if (step && (step.places[row] ?? noStep) !== noStep) return "client";
  let answered = false;
  let unreadable = born !== noBirth.none || years === unreadableAge || step?.unreadable[row] === 1;
  for (const { codes } of flags) {
    const code = codes[row] ?? blankCode;
    if (code === unreadableCode) unreadable = true;
    else if (code !== blankCode) answered = true;
  }
  if (answered && !(unreadable && holdsCounts(list, row))) return "client";
  // A weight or a number of contacts by itself may be a total of them.
  unreadable ||= amounts.some(({ amounts: numbers, unreadable: not }) => !Number.isNaN(numbers[row]) || not[row] === 1);
  return unreadable ? "unreadable" : "nothing";
}

/** Numbers in columns of yes and no: how many there are. */
function holdsCounts({ flags, values }: DecodedList, row: number): boolean {
  return flags.some(
    ({ codes, place }) =>
      codes[row] === unreadableCode && typeof values.columns.get(place.headerCell.column)?.at(row) === "number",
  );
}

function isLabelled(list: DecodedList, row: number): boolean {
  return (
    [...list.values.columns.values()].some((column) => isTotalLabel(column.at(row) ?? null)) || isHeaderAgain(list, row)
  );
}

function isTotalLabel(value: GridValue): boolean {
  return typeof value === "string" && /^(?:sub)?tota/.test(value.toLowerCase()) && rowLabel(value) !== null;
}

function isHeaderAgain({ values, birth, age, flags }: DecodedList, row: number): boolean {
  return [birth, age, ...flags].some((column) => {
    if (!column) return false;
    const { header, headerCell } = column.place;
    const value = values.columns.get(headerCell.column)?.at(row);
    return typeof value === "string" && value.trim() === header.trim();
  });
}
