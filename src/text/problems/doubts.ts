import type { Doubt } from "../../caseload/team/team-data";
import { formatNumber, listOf, quoted } from "../numbers";

/** What kind of thing a doubt is, in a few words. */
export const doubtTitle = "Niet zeker gelezen";

/** More places than this make a sentence nobody reads. */
const namedPlaces = 3;

/**
 * What could not be settled while reading, and where. `places` are the doubt's cells as people read them ("Formatie!C7").
 */
export function doubtSentence(doubt: Doubt, places: readonly string[]): string {
  const where = placesInWords(places);
  const text = quoted(doubt.text);
  const figure = formatNumber(doubt.figure ?? 0);
  const whose = doubt.text === "" ? "een regel zonder naam" : text;
  switch (doubt.code) {
    case "unreadable-number":
      return `In ${where} staat ${text}; daar is geen getal uit op te maken.`;
    case "unreadable-date":
      return `In ${where} staat ${text}; daar is geen datum uit op te maken.`;
    case "hours-unit":
      return `Kolom ${text} (${where}): het is niet duidelijk of dit uren of fte zijn.`;
    case "hidden-rows":
      return `Verborgen rijen zijn meegelezen (${where}).`;
    case "hidden-columns":
      return `Verborgen kolommen zijn meegelezen (${where}).`;
    case "rows-left-out":
      return `Het blad is te lang om helemaal te lezen; het lezen stopt bij ${where}.`;
    case "ambiguous-column":
      return `Er zijn twee kolommen die hetzelfde kunnen betekenen: ${text} (${where}).`;
    case "formula-error":
      return `In ${where} staat een foutmelding van Excel: ${text}.`;
    case "duplicate-name":
      return `${text} staat meer dan één keer in dezelfde tabel (${where}); de uren van één rij tellen, de cliënten zijn opgeteld.`;
    case "figure-unit":
      return `In ${where} staat ${text}; het is niet duidelijk of dit uren of fte zijn.`;
    case "impossible-number":
      return `In ${where} staat ${text}; dat getal kan hier niet kloppen.`;
    case "unassigned-clients":
      return `In ${where} ${doubt.figure === 1 ? "staat 1 cliënt" : `staan ${figure} cliënten`} bij ${whose}; die ${doubt.figure === 1 ? "telt" : "tellen"} niet mee in de verdeling.`;
    case "unassigned-hours":
      return `In ${where} staat ${figure} uur bij ${whose}; die uren tellen niet mee.`;
    case "total-differs":
      return `In ${where} staat ${text} als totaal; de rijen tellen op tot ${figure}.`;
    case "different-caseloads":
      return `${text} geeft mensen een ander aantal cliënten dan een eerdere tabel (${where}); de eerdere tabel telt.`;
    case "caseload-hours-unused":
      return `Kolom ${text} (${where}) is niet gebruikt: er is gerekend met de contracturen.`;
    case "unreadable-filter":
      return `In ${where} staat ${text}; daar is geen ja of nee uit op te maken, dus deze selectie doet niet mee.`;
  }
}

/** What someone can do about it. */
export function doubtAdvice(doubt: Doubt): string {
  switch (doubt.code) {
    case "unreadable-number":
      return "Vul een getal in; de cel telt nu niet mee.";
    case "unreadable-date":
      return "Vul een datum in, zoals 31-12-2020; de cel telt nu niet mee.";
    case "hours-unit":
      return "Zet in de kop van de kolom ‘uren’ of ‘fte’.";
    case "hidden-rows":
      return "Controleer of deze rijen mee moeten tellen. Verwijder ze anders.";
    case "hidden-columns":
      return "Controleer of deze kolommen mee moeten tellen. Verwijder ze anders.";
    case "rows-left-out":
      return "Zet de tabel met het team bovenaan of op een eigen blad.";
    case "ambiguous-column":
      return "Controleer welke kolom geldt en geef de andere een andere kop.";
    case "formula-error":
      return "Herstel de formule; de cel telt nu niet mee.";
    case "duplicate-name":
      return "Maak er één rij van, of geef twee mensen met dezelfde naam een toevoeging.";
    case "figure-unit":
      return "Schrijf er ‘uur’ of ‘fte’ bij; de cel telt nu niet mee.";
    case "impossible-number":
      return "Verbeter het getal; de cel telt nu niet mee.";
    case "unassigned-clients":
      return "Moeten ze verdeeld worden, zet ze dan bij een klantmanager.";
    case "unassigned-hours":
      return "Is de plek vervuld, zet dan de naam in de tabel.";
    case "total-differs":
      return "Er is met de rijen gerekend. Zoek uit of er een rij ontbreekt of het totaal verouderd is.";
    case "different-caseloads":
      return "Verberg het blad dat niet geldt, of haal die tabel weg. Wie alleen in de latere tabel staat, telt nu ook mee.";
    case "caseload-hours-unused":
      return "Zet het verschil in een kolom ‘Uren neventaken’, dan gaat het van de contracturen af.";
    case "unreadable-filter":
      return "Vul ja of nee in, of maak het vakje leeg als het niet uitmaakt.";
  }
}

function placesInWords(places: readonly string[]): string {
  const rest = places.length - namedPlaces;
  if (rest <= 0) return listOf(places);
  return listOf([...places.slice(0, namedPlaces), rest === 1 ? "nog 1 cel" : `nog ${rest} cellen`]);
}
