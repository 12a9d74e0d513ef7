import type { FormationNote, UnreadFormationCell } from "../../caseload/months/over-time/formation-notes";
import type { GridCell, GridView } from "../grid-view";
import type { EmploymentTable } from "./employment-columns";
import type { EmploymentField } from "./employment-fields";

/** A table of the team, with the sheet on which it stands. */
export interface ReadEmploymentTable {
  readonly table: EmploymentTable;
  readonly view: GridView;
}

/** Whose cells they are, and where goes what they say. */
export interface Saying {
  readonly name: string;
  cell(field: EmploymentField): GridCell | null;
  /** @param cell the one that says it */
  note(note: FormationNote, cell: GridCell): void;
  maximum(maximum: number, cell: GridCell): void;
  miss(why: UnreadFormationCell["why"], cell: GridCell): void;
}
