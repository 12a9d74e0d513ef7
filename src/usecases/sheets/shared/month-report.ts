import type { DivisionSource } from "../kind-of-sheet";

/** What `--json` prints about every sheet of the monthly work. */
export function monthReport({ reading, computed }: DivisionSource, sheet: string) {
  const { result, referenceDateSource } = computed;
  return {
    workbook: reading.fileName,
    referenceDate: result.choices.referenceDate,
    referenceDateSource,
    sheets: [sheet],
  };
}
