import { isAboutTable, type Correction } from "../../caseload/team/corrections";
import {
  correctionSentence,
  holdsAlsoSentence,
  holdsNotSentence,
  unusedCorrectionSentence,
} from "../../text/pane/corrections";
import type { TeamReading } from "../reading/read-team";

/** A correction that the workbook keeps, in words. */
export interface KeptCorrection {
  readonly correction: Correction;
  readonly sentence: string;
  /** Why it was not used this time, or not for a later month; null when it was. */
  readonly unused: string | null;
}

/** Every kept correction, whether the reading could use it or not. */
export function keptCorrections({ memory, team }: TeamReading): readonly KeptCorrection[] {
  return memory.corrections.map((correction) => {
    const unused = team.unusedCorrections.find((one) => one === correction);
    const carried = (team.carriedCorrections ?? []).filter((one) => one.correction === correction);
    const sheets = (holds: boolean) => carried.filter((one) => one.holds === holds).map(({ sheet }) => sheet);
    const [also, not] = [sheets(true), sheets(false)];
    return {
      correction,
      sentence: [
        correctionSentence(correction, headerOf(correction, team)),
        ...(also.length > 0 ? [holdsAlsoSentence(also)] : []),
      ].join(" "),
      unused: unused ? unusedCorrectionSentence(unused) : not.length > 0 ? holdsNotSentence(not) : null,
    };
  });
}

function headerOf(correction: Correction, { tables }: TeamReading["team"]): string | null {
  if (!isAboutTable(correction) || correction.kind !== "column" || correction.place === null) return null;
  // A table of another month with the same headers tells it as well.
  const table = tables.find(({ key }) => key.headers === correction.table.headers);
  return table?.headers[correction.place]?.text ?? null;
}
