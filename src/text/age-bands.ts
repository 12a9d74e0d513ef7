import type { AgeBand } from "../caseload/ages/age-bands";

/** The end of a group that goes on to the AOW age. */
export const untilAow = "AOW";

/** "18 t/m 26", "27 jaar" for a single age, "t/m 26" without a lower end, "50 t/m AOW", "27 en ouder". */
export function ageBandLabel({ from, below }: AgeBand): string {
  if (below === null) return `${from} en ouder`;
  if (below === from + 1) return `${from} jaar`;
  const until = `t/m ${below === "aow" ? untilAow : String(below - 1)}`;
  return from === 0 ? until : `${from} ${until}`;
}

/** The row of clients who are in none of the age groups. */
export const inNoBand = "niet ingedeeld";
