import { plain } from "../../candidates/columns/vocabulary";

/**
 * What kind of caseworker a header or a title is about: clients may have one of each, and those of work are the team's. "Medewerker" is about neither.
 */
export function workOrIncome(text: string): "work" | "income" | null {
  const said = plain(text).replace(/(?:^| )(?:medewerk|werkgever|werkzoek|werkuren|werknem)\p{L}*/gu, "");
  const [isWork, isIncome] = [/werk|work|participatie|re integratie/.test(said), /inkomen|income/.test(said)];
  if (isWork === isIncome) return null;
  return isWork ? "work" : "income";
}
