import { isAboutTable, sameTable, type Correction } from "../../caseload/team/corrections";
import { correctionSentence, unusedCorrectionSentence } from "../../text/pane/corrections";
import type { TeamReading } from "../reading/read-team";

/** A correction that the workbook keeps, in words. */
export interface KeptCorrection {
  readonly correction: Correction;
  readonly sentence: string;
  /** Why it was not used this time; null when it was. */
  readonly unused: string | null;
}

/** Every kept correction, whether the reading could use it or not. */
export function keptCorrections({ memory, team }: TeamReading): readonly KeptCorrection[] {
  return memory.corrections.map((correction) => {
    const unused = team.unusedCorrections.find((one) => one === correction);
    return {
      correction,
      sentence: correctionSentence(correction, headerOf(correction, team)),
      unused: unused ? unusedCorrectionSentence(unused) : null,
    };
  });
}

function headerOf(correction: Correction, { tables }: TeamReading["team"]): string | null {
  if (!isAboutTable(correction) || correction.kind !== "column" || correction.place === null) return null;
  const table = tables.find(({ key }) => sameTable(key, correction.table));
  return table?.headers[correction.place]?.text ?? null;
}
