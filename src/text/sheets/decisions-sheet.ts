import type { IsoDate } from "../../caseload/dates";
import { formatShortDate } from "../short-date";

/** The sheet "Besluiten", and the column beside the team's list. */
export const decisionsWords = {
  name: "Besluiten",
  title: "Besluiten over cliënten – niet verspreiden",
  about: "Wat met ‘Zet in de lijst’ is besloten: één regel per cliënt, de nieuwste onderaan.",
  privacy:
    "Op dit blad staan gegevens over afzonderlijke cliënten. Verwijder regels die niet meer nodig zijn; Caseload leest dit blad niet.",
  date: "Datum",
  client: "Cliënt",
  from: "Van",
  to: "Naar",
  reason: "Reden",
} as const;

/** "Straks bij 29-11-2026" */
export function decidedHeader(date: IsoDate): string {
  return `Straks bij ${formatShortDate(date)}`;
}

/** Why clients go; of a colleague no more is said. */
export const decisionReasons = [
  "Verdeling naar uren",
  "Komst, vertrek of andere uren",
  "Einde van een waarneming",
  "Op verzoek",
  "Anders",
] as const;
