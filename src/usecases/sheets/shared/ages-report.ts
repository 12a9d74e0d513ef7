import type { AgeReading } from "../../reading/read-ages";

/** What `--json` prints about every sheet of clients by age, whatever else is on it. */
export interface AgesReport {
  readonly workbook: string;
  readonly referenceDate: string;
  /** Sheets that were added. */
  readonly sheets: readonly string[];
}

export function agesReport({ reading, computed }: AgeReading, sheet: string): AgesReport {
  return {
    workbook: reading.fileName,
    referenceDate: computed.result.choices.referenceDate,
    sheets: [sheet],
  };
}
