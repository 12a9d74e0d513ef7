import type { CapacityDoubt } from "../../caseload/capacity/found-capacity";
import { formatNumber, listOf, quoted } from "../numbers";

/** What could not be settled while reading norm times, and where; `places` are the doubt's cells as people read them ("Normtijden!E17"). */
export function capacityDoubtSentence(doubt: CapacityDoubt, places: readonly string[]): string {
  const where = listOf(places);
  switch (doubt.code) {
    case "unreadable-figure":
      return `In ${where} staat ${quoted(doubt.text)}; daar is geen getal uit op te maken.`;
    case "formula-error":
      return `In ${where} staat een foutmelding van Excel: ${quoted(doubt.text)}.`;
    case "impossible-figure":
      return `In ${where} staat ${quoted(doubt.text)}; dat getal kan hier niet kloppen.`;
    case "missing-figure":
      return doubt.text === ""
        ? `In de regel van ${where} ontbreekt de normtijd, de frequentie of het volume.`
        : `Bij ${quoted(doubt.text)} (${where}) ontbreekt de normtijd, de frequentie of het volume.`;
    case "two-volumes":
      return `Bij ${quoted(doubt.text)} staat nog een tweede aantal (${where}).`;
    case "different-productive-hours":
      return `De productienorm is niet overal ${quoted(doubt.text)}: kijk naar ${where}.`;
    case "repeated-table":
      return `De tabel bij ${where} heeft regels die al in een eerdere tabel staan.`;
    case "rows-left-out":
      return `Het blad is te lang om helemaal te lezen; het lezen stopt bij ${where}.`;
    case "total-differs":
      return `In ${where} staat ${formatNumber(doubt.stated)} als totaal; de cellen tellen op tot ${formatNumber(doubt.computed)}.`;
    case "claim-differs":
      return `In ${where} staat ${formatNumber(doubt.stated)} fte als uitkomst; de som komt op ${formatNumber(doubt.computed)}.`;
  }
}

/** What someone can do about it. */
export function capacityDoubtAdvice(doubt: CapacityDoubt): string {
  switch (doubt.code) {
    case "unreadable-figure":
    case "formula-error":
    case "impossible-figure":
    case "missing-figure":
      return "Vul daar een getal in; deze regel telt nu niet mee.";
    case "two-volumes":
      return "Alleen het eerste telt nu mee. Zet het tweede op een eigen regel.";
    case "different-productive-hours":
      return "Er is met het eerste getal gerekend. Maak ze gelijk, of pas het onder Uitgangspunten aan.";
    case "repeated-table":
      return "Die tabel telt niet nog eens mee. Geef de groepen een andere naam als het om andere cliënten gaat.";
    case "rows-left-out":
      return "Zet de normtijden bovenaan of op een eigen blad.";
    case "total-differs":
    case "claim-differs":
      return "Ga na welk van de twee klopt.";
  }
}
