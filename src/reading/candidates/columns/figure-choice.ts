import type { IsoDate } from "../../../caseload/dates";
import type { RareForms } from "../shapes/rare-forms";

export type ChoiceUnit = "hours" | "fte" | "percent" | "days" | "year" | "month" | "period" | "clients";

/** Columns that may hold the hours, or the numbers of clients, and how they make one figure. */
export interface FigureChoice {
  readonly field: "hours" | "current";
  readonly columns: readonly number[];
  /** single: the column as it is · sum: all together · product: days times hours a day · newest: the last of a series, the only one in `columns`. */
  readonly how: "single" | "sum" | "product" | "newest";
  readonly unit: ChoiceUnit;
  /** What a bare number is to be multiplied by. */
  readonly factor: number;
  /** Fte of which those with two decimals are all whole hours rounded: 0,89 of 36 is 32. */
  readonly whole?: true;
  /** Of a sum, the columns that are taken off: who went. */
  readonly minus?: ReadonlySet<number>;
  readonly score: number;
  /** The sum is of so many weeks, that stand beside each other. */
  readonly weeks?: number;
  /** Neither a header nor a unit says it; or the unit had to be supposed. */
  readonly weak: boolean;
  /** The series of which this is the newest, in the order of time. */
  readonly series: readonly number[];
}

export interface ChoiceSettings {
  readonly fullTimeHours: number;
  readonly date: IsoDate;
  /** Whether a text stands in another table as somebody's name may. */
  isKnown(text: string): boolean;
  /** Of half a day, a minute or a day whose length is said: what a header says, and the numbers below it. */
  hoursOfUnit(says: string, numbers: readonly number[]): number | null;
  /** Headers that a text adds up to clients. */
  saidSums(): readonly (readonly string[])[];
  readonly rareForms?: Pick<RareForms, "counts">;
}

export const longestWeek = 60;

export const highestFte = 1.3;
