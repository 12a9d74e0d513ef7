import type { IsoDate } from "../../caseload/dates";

/** What client lists say depends on more than their cells. Nobody chooses these terms: they follow from the team and from what the workbook keeps. */
export interface ClientReadingTerms {
  /** The date on which ages, and flags until a date, are taken. */
  readonly referenceDate: IsoDate;
  /** Names of the team's caseworkers, as its own tables write them. */
  readonly team: readonly string[];
  /** Name in the lists → name of the team, where somebody said that they are one person. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** The answer to "469 van 972 rijen zijn zichtbaar: alleen die gebruiken?". null: nobody answered, and all rows count. */
  readonly rows: "all" | "visible" | null;
}
