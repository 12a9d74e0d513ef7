import type { AgeBand } from "../caseload/ages/age-bands";

/** The end of a group that goes on to the AOW age. */
export const untilAow = "AOW";

/** The words of a group, for formulas that put other ages between them. */
export const bandWords = { older: " en ouder", single: " jaar", until: "t/m " } as const;

/** "18 t/m 26", "27 jaar" for a single age, "t/m 26" without a lower end, "50 t/m AOW", "27 en ouder". */
export function ageBandLabel({ from, below }: AgeBand): string {
  if (below === null) return `${from}${bandWords.older}`;
  if (below === from + 1) return `${from}${bandWords.single}`;
  const until = `${bandWords.until}${below === "aow" ? untilAow : String(below - 1)}`;
  return from === 0 ? until : `${from} ${until}`;
}

/** The row of clients who are in none of the age groups. */
export const inNoBand = "niet ingedeeld";
