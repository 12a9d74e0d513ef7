/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { bandOfAge } from "../caseload/ages/band-of-age";
import { ageOn } from "../caseload/ages/age-in-years";
import { oldestAge } from "../caseload/ages/age-on-date";
import { ageOfDay, ageTable, unknownAge, type AgeTable } from "../caseload/ages/age-table";
import { aowDay } from "../caseload/ages/aow-day";
import { dayNumber } from "../caseload/ages/day-number";
import { itemAt } from "../kernel/item-at";
import { ageBandLabel, inNoBand } from "../text/age-bands";
import { ageFunctionErrors } from "../text/functions/age-functions";
import { ageOf, bandsOf, dateOf, isBlank, isOrdinaryDate, referenceDateOf } from "./age-arguments";
import { invalidValue } from "./errors";
import { overCells } from "./over-cells";

/**
 * De leeftijd in hele jaren op een peildatum. Wie op 29 februari is geboren, wordt in een gewoon jaar op 1 maart een jaar ouder. Een lege cel blijft leeg.
 * @customfunction LEEFTIJD LEEFTIJD
 * @param {any[][]} geboortedatum De geboortedatum: een datum, tekst zoals 31-12-1975, of 19751231. Mag een bereik zijn.
 * @param {any[][]} peildatum De datum waarop de leeftijd geldt.
 * @returns {any[][]} De leeftijd in hele jaren.
 */
export function age(geboortedatum: any[][], peildatum: any[][]): any[][] {
  const known = agesOnOneDate(peildatum);
  return overCells([geboortedatum, peildatum], (birth, reference) => {
    const found = known && isOrdinaryDate(birth) ? ageOfDay(birth, known) : unknownAge;
    if (found !== unknownAge) return found;
    if (isBlank(birth)) return "";
    const [born, referenceDate] = [dateOf(birth), referenceDateOf(reference)];
    const years = ageOn(born, referenceDate);
    if (years === null) throw invalidValue(ageFunctionErrors.notBorn(born, referenceDate));
    if (years > oldestAge) throw invalidValue(ageFunctionErrors.tooOld(born));
    return years;
  });
}

/** The ages by day, where one reference date goes with all births; null where there are several, or none that can be read. */
function agesOnOneDate(peildatum: readonly (readonly unknown[])[]): AgeTable | null {
  const [[reference] = []] = peildatum;
  return peildatum.flat().length === 1 && isOrdinaryDate(reference) ? ageTable(dateOf(reference)) : null;
}

/**
 * De dag waarop iemand de AOW-leeftijd bereikt, als getal: geef de cel de opmaak Datum. Voor wie na 30 september 1964 is geboren, is het een prognose (67 jaar en 3 maanden).
 * @customfunction AOWDATUM AOWDATUM
 * @param {any[][]} geboortedatum De geboortedatum: een datum, tekst zoals 31-12-1975, of 19751231. Mag een bereik zijn.
 * @returns {any[][]} De AOW-datum als getal; geef de cel de opmaak Datum.
 */
export function stateAgeDate(geboortedatum: any[][]): any[][] {
  return overCells([geboortedatum], (birth) => {
    if (isOrdinaryDate(birth)) return aowDay(birth);
    return isBlank(birth) ? "" : aowDay(dayNumber(dateOf(birth)));
  });
}

/**
 * De leeftijdsgroep waar een leeftijd in valt, bijvoorbeeld "18 t/m 29", of "niet ingedeeld". Een lege cel blijft leeg.
 * @customfunction LEEFTIJDSGROEP LEEFTIJDSGROEP
 * @param {any[][]} leeftijd De leeftijd in jaren, bijvoorbeeld 36. Mag een bereik zijn.
 * @param {any[][]} grenzen De groepen: één tekst zoals "18-29,30-45,46-AOW", of cellen met groepen of met de leeftijden waarop groepen beginnen.
 * @param {any[][]} [peildatum] De datum waarop de leeftijd geldt: bepaalt de AOW-leeftijd. Zonder peildatum geldt de AOW vanaf 68 jaar als bereikt.
 * @returns {any[][]} De naam van de groep.
 */
export function ageBand(leeftijd: any[][], grenzen: any[][], peildatum?: any[][]): any[][] {
  const bands = bandsOf(grenzen);
  const labels = bands.map(ageBandLabel);
  // Where it is left out, Excel gives null. On one reference date an age is always in the same group, and there are few ages.
  const dates = peildatum as readonly (readonly unknown[])[] | null | undefined;
  const answers = (dates ?? [[null]]).flat().length === 1 ? new Map<unknown, string>() : null;
  return overCells([leeftijd, peildatum ?? null], (years, reference) => {
    const before = answers?.get(years);
    if (before !== undefined) return before;
    if (isBlank(years)) return "";
    const known = ageOf(years);
    const referenceDate = isBlank(reference) ? null : dateOf(reference);
    const place = known === "unknown" ? null : bandOfAge(known, bands, referenceDate);
    const label = (place === null ? null : labels[place]) ?? inNoBand;
    answers?.set(years, label);
    return label;
  });
}

/**
 * Telt hoeveel leeftijden er in elke leeftijdsgroep vallen: per groep een rij met naam en aantal, en onderaan wie niet is ingedeeld. Lege cellen tellen niet mee.
 * @customfunction LEEFTIJDSINDELING LEEFTIJDSINDELING
 * @param {any[][]} leeftijden De leeftijden in jaren, één cel per cliënt.
 * @param {any[][]} grenzen De groepen: één tekst zoals "18-29,30-45,46-AOW", of cellen met groepen of met de leeftijden waarop groepen beginnen.
 * @param {any} [peildatum] De datum waarop de leeftijden gelden: bepaalt de AOW-leeftijd. Zonder peildatum geldt de AOW vanaf 68 jaar als bereikt.
 * @returns {any[][]} Twee kolommen: de groep en het aantal.
 */
export function ageDistribution(leeftijden: any[][], grenzen: any[][], peildatum?: any): any[][] {
  const bands = bandsOf(grenzen);
  const referenceDate = isBlank(peildatum) ? null : dateOf(peildatum);
  const places = Array.from({ length: oldestAge + 1 }, (_, years) => bandOfAge(years, bands, referenceDate));
  const counts = bands.map(() => 0);
  let none = 0;
  for (const cell of leeftijden.flat()) {
    if (isBlank(cell)) continue;
    const known = ageOf(cell);
    const place = known === "unknown" ? null : (places[known] ?? null);
    if (place === null) none += 1;
    else counts[place] = itemAt(counts, place) + 1;
  }
  return [...bands.map((band, index) => [ageBandLabel(band), itemAt(counts, index)]), [inNoBand, none]];
}
