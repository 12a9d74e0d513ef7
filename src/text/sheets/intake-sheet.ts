import { formatDate } from "../numbers";
import type { IsoDate } from "../../caseload/dates";

/** Every word on the sheet "Instroom …" that is its own. */
export const intakeSheetWords = {
  subject: "Instroom",
  title: "Wie krijgt de volgende?",
  rule: "De volgende gaat naar wie daarna het minst vol zit. Bij gelijke stand gaan meer uren voor, daarna de volgorde op dit blad.",
  percent:
    "100% is het rekenkundige aandeel van alle cliënten na deze ronde. Verander een geel vak en alles rekent mee.",
  difference: "Dit kan één cliënt schelen van Rekenkundig: hier krijgt steeds wie daarna het minst vol zit.",
  points: "De aantallen zijn punten volgens de normen van het team.",
  newClients: "Nieuwe cliënten",
  team: "Het team nu",
  now: "Nu",
  pointsNow: "Punten\nnu",
  maximum: "Hooguit",
  proportional: "Rekenkundig\nstraks",
  shortage: "Tekort",
  afterwards: "Daarna\nper uur",
  turn: "Beurt",
  receives: "Krijgt",
  closed: "Neemt niet aan",
  rota: "In deze volgorde",
  number: "Nr.",
  to: "Gaat naar",
  fromPercent: "Van",
  toPercent: "Naar",
  nobody: "nog niemand",
  total: "Totaal",
  fixedRows: (live: number) =>
    live === 0
      ? "De volgorde is vast: cliënten tellen hier niet allemaal even zwaar. Die beweegt niet mee."
      : `Na de eerste ${live} is de volgorde vast: die beweegt niet mee.`,
} as const;

/** Why somebody gets no new clients. */
export function closedReason(reason: "begins" | "absent" | "leaves", date: IsoDate | null): string {
  if (reason === "absent") return "afwezig";
  if (reason === "begins") return date === null ? "begint later" : `begint op ${formatDate(date)}`;
  return date === null ? "vertrekt binnenkort" : `vertrekt na ${formatDate(date)}`;
}
