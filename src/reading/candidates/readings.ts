import type { IsoDate } from "../../caseload/dates";
import type { Doubt, LaterHours } from "../../caseload/team/team-data";
import type { Traced } from "../../caseload/traced";
import type { GridCell } from "../grid-view";
import type { Column, NameChoice } from "./columns/columns";
import type { FigureChoice } from "./columns/figure-choice";
import type { Row, RowFigure } from "./shapes/rows";
import type { Table } from "./shapes/table";

/** One person as one reading of a table has them. */
export interface ReadPerson {
  readonly name: string;
  readonly label: GridCell;
  readonly hours: RowFigure | null;
  readonly current: RowFigure | null;
  readonly from: Traced<IsoDate> | null;
  readonly until: Traced<IsoDate> | null;
  /** Of who has several rows with days: the contract hours from later days on. */
  readonly laterHours?: readonly (LaterHours & { readonly row: number })[];
  /** Rows of the table, within the part. */
  readonly rows: readonly number[];
}

export interface NobodysFigure {
  readonly field: "hours" | "current";
  readonly label: string;
  readonly figure: RowFigure;
}

/** One table under one choice of what its columns are. */
export interface Reading {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly names: NameChoice;
  readonly hours: FigureChoice | null;
  readonly counts: FigureChoice | null;
  readonly rows: readonly Row[];
  readonly people: readonly ReadPerson[];
  readonly nobody: readonly NobodysFigure[];
  readonly doubts: readonly Doubt[];
  readonly score: number;
  /** The tables that the people stand in, where there is more than this one. */
  readonly also?: readonly Reading[];
}

/** The columns that a reading takes its names, hours and clients of. */
export function takenColumns({
  names,
  hours,
  counts,
}: Pick<Reading, "names" | "hours" | "counts">): ReadonlySet<number> {
  return new Set([...names.columns, ...(hours?.columns ?? []), ...(counts?.columns ?? [])]);
}
