import type { CellAddress } from "../../caseload/cell-address";
import type { CountedRun } from "../../caseload/scenarios/countable-clients";
import type { Doubt } from "../../caseload/team/team-data";
import type { ListCounts } from "../clients/lists/counted-lists";
import type { Reading } from "./readings";
import type { RowFigure } from "./shapes/rows";

/** One person with both figures, as an interpretation of the whole workbook has them. */
export interface InterpretedPerson {
  readonly name: string;
  readonly hours: RowFigure | null;
  readonly current: number | null;
  /** Where the clients are counted or typed. */
  readonly currentCells: readonly CellAddress[];
  readonly currentFigure: RowFigure | null;
  /** Where a formula counts the clients. */
  readonly currentRuns?: readonly CountedRun[] | undefined;
}

/** A choice of where hours and clients come from, with what it comes to. */
export interface Interpretation {
  readonly hours: Reading;
  /** The reading or the lists that the clients come from. */
  readonly counts: Reading | ListCounts;
  readonly people: readonly InterpretedPerson[];
  /** Clients of names that the hours do not know. */
  readonly outside: readonly InterpretedPerson[];
  readonly score: number;
  readonly doubts: readonly Doubt[];
}
