import type { Doubt } from "../caseload/team-data";
import { listOf, quoted } from "./numbers";

/** More places than this make a sentence nobody reads. */
const namedPlaces = 3;

/**
 * What could not be settled while reading, and where. `places` are the doubt's cells as people read them ("Formatie!C7").
 */
export function doubtSentence(doubt: Doubt, places: readonly string[]): string {
  const where = placesInWords(places);
  const text = quoted(doubt.text);
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
      return `${text} staat meer dan één keer in dezelfde tabel (${where}).`;
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
  }
}

function placesInWords(places: readonly string[]): string {
  const rest = places.length - namedPlaces;
  if (rest <= 0) return listOf(places);
  return listOf([...places.slice(0, namedPlaces), rest === 1 ? "nog 1 cel" : `nog ${rest} cellen`]);
}
