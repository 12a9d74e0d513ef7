import type { AgeBand } from "../caseload/ages/age-bands";

/** The pieces of a label, for a sheet on which the ages can be changed. */
export const ageBandWords = { andOlder: " en ouder", years: " jaar", until: "t/m ", aow: "AOW" } as const;

/** "18 t/m 26", "27 jaar" for a single age, "t/m 26" without a lower end, "50 t/m AOW", "27 en ouder". */
export function ageBandLabel({ from, below }: AgeBand): string {
  if (below === null) return `${from}${ageBandWords.andOlder}`;
  if (below === from + 1) return `${from}${ageBandWords.years}`;
  const until = `${ageBandWords.until}${below === "aow" ? ageBandWords.aow : below - 1}`;
  return from === 0 ? until : `${from} ${until}`;
}

/** The row of clients who are in none of the age groups. */
export const inNoBand = "niet ingedeeld";
