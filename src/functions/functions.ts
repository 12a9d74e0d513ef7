/* eslint-disable @typescript-eslint/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { apportion } from "../caseload/apportionment";
import { proportionalCaseload } from "../caseload/proportional-caseload";
import { numberOf, numbersOf, refuse } from "./arguments";
import { functionErrors } from "../text/functions";

/**
 * Het deel van de cliënten dat rekenkundig bij een aantal uren hoort, niet afgerond: cliënten × uren ÷ totaal aantal uren.
 * @customfunction CASELOADDEEL CASELOADDEEL
 * @param {any} uren Uren per week van de klantmanager, bijvoorbeeld 36.
 * @param {any} aantal_cliënten Aantal cliënten van het hele team.
 * @param {any} totaal_uren Uren per week van het hele team samen.
 * @returns {number} Het rekenkundige aantal cliënten, niet afgerond.
 */
export function caseloadShare(uren: any, aantal_cliënten: any, totaal_uren: any): number {
  const hours = numberOf(uren);
  const clients = numberOf(aantal_cliënten);
  const totalHours = numberOf(totaal_uren);
  if (totalHours === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  return proportionalCaseload(hours, clients, totalHours);
}

/**
 * Verdeelt cliënten in hele aantallen naar uren, zo dat het totaal klopt (grootste resten). Het antwoord vult evenveel cellen als de uren.
 * @customfunction CASELOADVERDELING CASELOADVERDELING
 * @param {any[][]} uren Uren per week, één cel per klantmanager.
 * @param {any} aantal_cliënten Aantal cliënten dat wordt verdeeld.
 * @param {any[][]} [huidig] Huidig aantal cliënten per klantmanager: bij gelijke resten gaat de grootste caseload voor.
 * @returns {number[][]} Hele aantallen cliënten die samen het totaal zijn.
 */
export function apportionCaseload(uren: any[][], aantal_cliënten: any, huidig?: any[][]): number[][] {
  const hours = numbersOf(uren);
  // Excel hands an omitted argument over as null.
  const current = huidig ? numbersOf(huidig) : hours.map(() => 0);
  if (current.length !== hours.length) refuse(functionErrors.differentSizes(hours.length, current.length));
  const claims = hours.map((own, index) => ({ hours: own, current: current[index] ?? 0 }));
  const division = apportion(numberOf(aantal_cliënten), claims, "largest-remainder");
  if (!division.ok) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  const columns = uren[0]?.length ?? 1;
  return uren.map((row, index) => row.map((_, column) => division.clients[index * columns + column] ?? 0));
}
