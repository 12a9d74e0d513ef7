import { oncePer } from "../../../kernel/once-per";
import { flag, flagValues } from "../../../caseload/clients/client-flags";
import { noCaseworker, noStep } from "../../../caseload/clients/client-columns";
import { oldestYears } from "../../../caseload/ages/oldest-birth";
import type { ClientColumnPlace, ClientField } from "../../../caseload/clients/found-clients";
import { completedYears, parseAge } from "../../values/age-text";
import { isErrorValue } from "../../values/cell-errors";
import { parseNumber, saysNone } from "../../values/number-text";
import { personName } from "../../values/person-names";
import { isPageNumber } from "../lists/row-texts";
import { groupOfSubtotal, rowLabel } from "../../tables/row-labels";
import type { GridValue } from "../../sheet-grid";
import { plainWords } from "../../values/words";
import { birthReader, type Birth } from "../columns/birth-dates";
import type { CellColumn } from "../columns/column-values";
import { readFlag, type FlagReading } from "../columns/flag-values";
import { saysUnknown } from "../../values/unknown-words";

/** One column, read cell by cell into numbers: item i is row i below the headers. */
export interface BirthColumn {
  readonly place: ClientColumnPlace;
  readonly births: Int32Array;
  readonly sawTwoDigitYears: boolean;
  /** Every cell is a day to Excel too, and the same one. */
  readonly isAsExcelSees: boolean;
}

export function readBirths(
  values: CellColumn,
  place: ClientColumnPlace,
  referenceDay: number,
  from1904: boolean,
): BirthColumn {
  const reader = birthReader(referenceDay, from1904);
  const births = new Int32Array(values.length);
  let isAsExcelSees = true;
  for (let row = 0; row < values.length; row += 1) {
    const value = values.at(row) ?? null;
    const birth: Birth = reader.read(value);
    births[row] = birth;
    if (typeof value !== "number" || Math.floor(value) !== birth) isAsExcelSees = false;
  }
  return { place, births, sawTwoDigitYears: reader.sawTwoDigitYears(), isAsExcelSees };
}

/** Ages in completed years; noAge where none is written, unreadableAge where something else is. */
export interface AgeColumn {
  readonly place: ClientColumnPlace;
  readonly ages: Uint8Array;
}
export const noAge = 255;
export const unreadableAge = 254;

export function readAges(values: CellColumn, place: ClientColumnPlace): AgeColumn {
  return { place, ages: bytesOf(values, ageIn).bytes };
}

function ageIn(value: GridValue): number {
  if (isNothing(value)) return noAge;
  const age = typeof value === "number" ? completedYears(value) : parseAge(String(value));
  return typeof age === "number" && age <= oldestYears ? age : unreadableAge;
}

/** What each cell says of a flag, as `flagCode`. */
export interface FlagColumn {
  readonly place: ClientColumnPlace & { readonly field: Parameters<typeof readFlag>[1] };
  readonly codes: Uint8Array;
  /** The code of every different cell. */
  readonly readings: ReadonlyMap<GridValue, number>;
}

/** What a cell says, in the order of the codes. */
export const sayings = ["blank", "mark", "answer", "unknown", "until", "partial", "temporary", "unreadable"] as const;

function flagCode({ says, value }: FlagReading): number {
  return sayings.indexOf(says) * flagValues + value;
}

export function sayingOf(code: number): FlagReading["says"] {
  return sayings[Math.floor(code / flagValues)] ?? "unreadable";
}

export function valueOf(code: number): number {
  return code % flagValues;
}

export const blankCode = flagCode({ says: "blank", value: flag.unknown });
export const unreadableCode = flagCode({ says: "unreadable", value: flag.unknown });

export function readFlags(values: CellColumn, place: FlagColumn["place"], referenceDay: number): FlagColumn {
  const { bytes, readings } = bytesOf(values, (value) => flagCode(readFlag(value, place.field, referenceDay)));
  return { place, codes: bytes, readings };
}

/** The place of each name in `names`; noCaseworker for an empty cell, and the labels of rows that are no clients. */
export interface CaseworkerColumn {
  readonly place: ClientColumnPlace;
  readonly names: readonly string[];
  readonly who: Uint16Array;
  /** The place in `names` of every different cell. */
  readonly readings: ReadonlyMap<GridValue, number>;
}
export const totalLabel = 0xfffe;
export const headerLabel = 0xfffd;
/** So few names are caseworkers, however few rows there are. */
const fewNames = 10;
const mostNames = 5000;

/** null when there are too many different names for caseworkers: then they may be clients', and none is kept (design decision 5). */
export function readCaseworkers(values: CellColumn, place: ClientColumnPlace): CaseworkerColumn | null {
  const names: string[] = [];
  const header = plainWords(place.header);
  let filled = 0;
  const readings = new Map<GridValue, number>();
  const read = oncePer((value: GridValue): number => {
    const name = isNothing(value) || isErrorValue(value) ? "" : personName(String(value));
    if (name === "") return noCaseworker;
    const label = rowLabel(name);
    if (label === "total" || label === "subtotal" || names.includes(groupOfSubtotal(name) ?? "")) return totalLabel;
    if (plainWords(name) === header || isPageNumber(name)) return headerLabel;
    const known = names.indexOf(name);
    return known >= 0 || names.length >= mostNames ? known : names.push(name) - 1;
  }, readings);
  const who = new Uint16Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const name = read(values.at(row) ?? null);
    who[row] = name;
    if (name !== noCaseworker) filled += 1;
  }
  return names.length > fewNames && (names.length * 2 > filled || names.length >= mostNames)
    ? null
    : { place, names, who, readings };
}

/** Weights or contact moments; NaN where there is none or none can be read. */
export interface AmountColumn {
  readonly place: ClientColumnPlace & { readonly field: Extract<ClientField, "weight" | "contacts"> };
  readonly amounts: Float32Array;
  /** 1 where something else than a number is written. */
  readonly unreadable: Uint8Array;
}

const unreadableAmount = -1;

export function readAmounts(values: CellColumn, place: AmountColumn["place"]): AmountColumn {
  const read = oncePer(amountIn);
  const amounts = new Float32Array(values.length);
  const unreadable = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const amount = read(values.at(row) ?? null);
    amounts[row] = amount === unreadableAmount ? Number.NaN : amount;
    if (amount === unreadableAmount) unreadable[row] = 1;
  }
  return { place, amounts, unreadable };
}

function amountIn(value: GridValue): number {
  if (isNothing(value)) return Number.NaN;
  const text = typeof value === "string" ? value.replace(/\s*x(?:\s*(?:per|p\/?)\s*(?:jaar|j))?\s*$/i, "") : null;
  const number = text === null ? value : (parseNumber(text)?.value ?? null);
  return typeof number === "number" && number >= 0 ? number : unreadableAmount;
}

/** Ladder steps and phases: "3", "trede 3", "fase 2", "A", "werk". Longer texts may say anything about a client and are not kept. */
export interface StepColumn {
  readonly place: ClientColumnPlace;
  /** Place of each in `steps`, noStep for none. */
  readonly places: Uint8Array;
  readonly steps: readonly string[];
  readonly unreadable: Uint8Array;
  /** The place in `steps` of every different cell. */
  readonly readings: ReadonlyMap<GridValue, number>;
}

const stepShape =
  /^(?:(?:trede|fase|niveau|profiel|klantgroep|ladder) ?)?(\d{1,2}[a-c]?|[a-f]|werk|ontwikkel(?:ing)?|zorg|activering)$/;

const unreadableStep = 0xfe;

/** "Trede 3" → "3"; null for what is no step. */
export function stepIn(text: string): string | null {
  return stepShape.exec(text.trim().toLowerCase())?.[1] ?? null;
}

export function readSteps(values: CellColumn, place: ClientColumnPlace): StepColumn {
  const steps: string[] = [];
  const unreadable = new Uint8Array(values.length);
  const { bytes: places, readings } = bytesOf(values, (value): number => {
    if (isNothing(value)) return noStep;
    const step = stepIn(String(value));
    if (step === null) return unreadableStep;
    const known = steps.indexOf(step);
    return known >= 0 ? known : steps.push(step) - 1;
  });
  for (let row = 0; row < places.length; row += 1) {
    if (places[row] !== unreadableStep) continue;
    places[row] = noStep;
    unreadable[row] = 1;
  }
  return { place, places, steps, unreadable, readings };
}

/** Whether a benefit runs, as a byte of `flag`: a kind of benefit is one too, and where nothing is written nobody says. */
export interface BenefitColumn {
  readonly place: ClientColumnPlace;
  readonly benefits: Uint8Array;
}

const noBenefit =
  /^(?:nee|neen|n|no|geen|niet|0|onwaar|false|beeindigd|gestopt|stopgezet|afgewezen|ingetrokken)(?: |$)/;

export function readBenefits(values: CellColumn, place: ClientColumnPlace): BenefitColumn {
  return { place, benefits: bytesOf(values, benefitIn).bytes };
}

function benefitIn(value: GridValue): number {
  if (typeof value === "boolean") return value ? flag.yes : flag.no;
  if (typeof value === "number") return value === 0 ? flag.no : value === 1 ? flag.yes : flag.unknown;
  if (value === null || value.trim() === "" || saysUnknown(value) || isErrorValue(value)) return flag.unknown;
  return saysNone(value) || noBenefit.test(plainWords(value)) ? flag.no : flag.yes;
}

function isNothing(value: GridValue): boolean {
  return (
    value === null || (typeof value === "string" && (value.trim() === "" || saysNone(value) || saysUnknown(value)))
  );
}

interface Bytes {
  readonly bytes: Uint8Array;
  readonly readings: ReadonlyMap<GridValue, number>;
}

/** Most cells of a column repeat each other: each value is read once. */
function bytesOf(values: CellColumn, readCell: (value: GridValue) => number): Bytes {
  const readings = new Map<GridValue, number>();
  const read = oncePer(readCell, readings);
  const bytes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) bytes[row] = read(values.at(row) ?? null);
  return { bytes, readings };
}
