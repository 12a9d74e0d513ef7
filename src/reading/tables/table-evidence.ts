import { plainWords } from "../values/words";

/** What speaks for and against a table being about the team, besides its columns. */
export interface TableEvidence {
  /** How surely its name and figures columns are that, 0 to 1. */
  readonly columns: readonly number[];
  /** Share of the rows whose name looks like a name. */
  readonly nameShare: number;
  /** Share of the names that stand there more than once. */
  readonly repeatedShare: number;
  /** Amounts of money, by header or number format. */
  readonly money: boolean;
  /** Its columns are a diary: dates or weeks per row. */
  readonly diary: boolean;
  /** Title and sheet name. */
  readonly titles: readonly string[];
  /** Headers such as "klantmanager" or "fte", which no tool has. */
  readonly staffHeader: boolean;
}

/** Below this a table is not taken for one of the team's. */
export const leastConfidence = 0.55;

const staffTitle = /formatie|caseload|bezetting|klantmanager|consulent|teamindeling|personeel|medewerkers/;
const otherTitle =
  /vakantie|verlofrooster|verlofkaart|verlofoverzicht|rooster|planning|urenregistratie|urenverantwoording|declaratie|offerte|inventaris|materiaal|materieel|gereedschap|machine|prijs|begroting|budget|bestelling|artikel|voorraad|inkoop|apparatuur|facturen/;

/**
 * How surely a table is about the team, 0 to 1: the mean of its columns' confidence times the share of names that look like names,
 * halved for each of: money, a title that speaks of something else, a diary, names that keep coming back. A header or title that only a
 * team has takes most of the first three away.
 */
export function tableConfidence(evidence: TableEvidence): number {
  const titles = evidence.titles.map(plainWords);
  const staff = evidence.staffHeader || titles.some((title) => staffTitle.test(title));
  const against = [evidence.money, evidence.diary, titles.some((title) => otherTitle.test(title))].filter(
    Boolean,
  ).length;
  const mean = evidence.columns.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, evidence.columns.length);
  const repeated = evidence.repeatedShare > 0.5 ? 0.5 : 1;
  return mean * evidence.nameShare * (staff ? 0.8 : 0.5) ** against * repeated;
}
