import type { CellAddress } from "../../caseload/cell-address";
import type { Division } from "../../caseload/division/division";
import type { Traced } from "../../caseload/traced";

/** One line of Tabel 2: a person who counts, or one whose clients go to the others. */
export interface CaseloadRow {
  readonly name: string;
  /** Where the number of clients stands, else where the name does. */
  readonly cell: CellAddress | undefined;
  /** Their line in Tabel 1, counted from zero; null for who is not in it. */
  readonly formationIndex: number | null;
  readonly caseloadHours: number;
  readonly source: Traced<number> | null;
  readonly current: number | null;
  readonly proportional: number;
  readonly rounded: number;
  readonly difference: number | null;
  readonly range: readonly [low: number, high: number] | null;
  readonly perFte: number | null;
  readonly index: number | null;
  readonly contacts: number | null;
  readonly contactHours: number | null;
}

/** Whether a side task without hours leaves the caseloads uncertain. */
export function rangesAreOpen({ caseworkers, choices }: Division): boolean {
  const open = caseworkers.some(({ sideTaskHours, caseloadHours }) => sideTaskHours === null && caseloadHours > 0);
  return open && choices.unknownSideTaskMaximum > 0;
}

export function caseloadRows({ caseworkers, leftOut, choices }: Division): readonly CaseloadRow[] {
  return [
    ...caseworkers.map((caseworker, index) => ({
      ...caseworker,
      cell: caseworker.cells.current ?? caseworker.cells.name,
      formationIndex: index,
      source: caseworker.sources.current ?? null,
    })),
    ...leftOut.flatMap(({ name, current }) =>
      current === null
        ? []
        : [
            {
              name,
              cell: current.cell,
              formationIndex: null,
              caseloadHours: 0,
              source: current,
              current: current.value,
              proportional: 0,
              rounded: 0,
              difference: -current.value,
              range: null,
              perFte: null,
              index: null,
              contacts: current.value * choices.contactsPerYear,
              contactHours:
                choices.contactMinutes === null
                  ? null
                  : (current.value * choices.contactsPerYear * choices.contactMinutes) / 60,
            },
          ],
    ),
  ];
}
