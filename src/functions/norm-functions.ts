import { itemAt } from "../kernel/item-at";
/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { clientsPerFteByHours, contactHours } from "../caseload/norms/contact-norm";
import { fteByNorm } from "../caseload/norms/norm-caseload";
import { outflowTarget } from "../caseload/norms/outflow-target";
import { extrapolate } from "../caseload/norms/trend";
import { normFunctionErrors } from "../text/functions/norm-functions";
import { clientsOf, isLeftOut } from "./arguments";
import { invalidValue, orDivisionByZero } from "./errors";
import { minutesOf, monthsOf, productiveHoursOf, shareOf, timesAYearOf } from "./norm-arguments";
import { inOneLine, overCells } from "./over-cells";

/**
 * De fte die bij aantallen cliënten hoort: elk aantal ÷ zijn norm, opgeteld. Voor één voltijdse klantmanager is dat ook hoe vol de caseload is: 1,2 is 120%.
 * @customfunction NORMCASELOAD NORMCASELOAD
 * @param {any[][]} aantallen Aantal cliënten per trede, fase of groep.
 * @param {any[][]} normen Aantal cliënten dat één fte aankan, voor elk aantal een norm in dezelfde volgorde; of één norm voor alle.
 * @returns {number} De fte, niet afgerond.
 */
export function normCaseload(aantallen: any[][], normen: any[][]): number {
  const [clients, norms] = [inOneLine(aantallen).map(clientsOf), inOneLine(normen).map(clientsOf)];
  const [onlyNorm = 0] = norms;
  if (norms.length !== 1 && norms.length !== clients.length) {
    throw invalidValue(normFunctionErrors.differentNumbers(clients.length, norms.length));
  }
  const normOf = (index: number) => (norms.length === 1 ? onlyNorm : itemAt(norms, index));
  return orDivisionByZero(fteByNorm(clients.map((own, index) => ({ clients: own, norm: normOf(index) }))));
}

/**
 * Het aantal cliënten dat één fte aankan als u iedereen zo vaak en zo lang spreekt: productieve uren × aandeel ÷ (frequentie × minuten ÷ 60).
 * @customfunction CASELOADCONTACT CASELOADCONTACT
 * @param {any[][]} frequentie Aantal gesprekken per jaar met één cliënt; elke twee weken is 26. Mag een bereik zijn.
 * @param {any[][]} minuten Minuten per gesprek, met voorbereiding en verslag als u die meerekent.
 * @param {any[][]} productieve_uren Productieve uren per fte per jaar, bijvoorbeeld 1363.
 * @param {any[][]} [aandeel_klantcontact] Deel van die uren dat naar klantcontact gaat, als percentage: 70% of 0,7. Weggelaten: 100%.
 * @returns {any[][]} Aantal cliënten per fte, niet afgerond.
 */
export function contactCaseload(
  frequentie: any[][],
  minuten: any[][],
  productieve_uren: any[][],
  aandeel_klantcontact?: any[][],
): any[][] {
  const cells = [frequentie, minuten, productieve_uren, aandeel_klantcontact ?? null];
  return overCells(cells, (times, minutes, hours, share) =>
    orDivisionByZero(
      clientsPerFteByHours(
        contactHours(timesAYearOf(times), minutesOf(minutes)),
        productiveHoursOf(hours),
        isLeftOut(share) ? 1 : shareOf(share),
      ),
    ),
  );
}

/**
 * Het aantal cliënten dat in een jaar moet uitstromen: aantal × percentage, niet afgerond.
 * @customfunction UITSTROOMDOEL UITSTROOMDOEL
 * @param {any[][]} aantal Aantal cliënten in de caseload. Mag een bereik zijn.
 * @param {any[][]} percentage Het doel als percentage: 10% of 0,1. Het getal 10 wordt geweigerd; 1 is 100%.
 * @returns {any[][]} Aantal cliënten per jaar.
 */
export function outflowGoal(aantal: any[][], percentage: any[][]): any[][] {
  return overCells([aantal, percentage], (clients, share) => outflowTarget(clientsOf(clients), shareOf(share)));
}

/**
 * Een aantal doorgerekend naar een heel jaar bij hetzelfde tempo: aantal × doelmaanden ÷ maanden. Houdt geen rekening met drukke en rustige maanden.
 * @customfunction EXTRAPOLATIE EXTRAPOLATIE
 * @param {any[][]} aantal Aantal dat is geteld, bijvoorbeeld toekenningen. Mag een bereik zijn.
 * @param {any[][]} maanden Aantal maanden waarin dat is geteld.
 * @param {any[][]} [doelmaanden] Aantal maanden waarvoor u het wilt weten; 12 als dit is weggelaten.
 * @returns {any[][]} Het aantal over de doelmaanden, niet afgerond.
 */
export function extrapolation(aantal: any[][], maanden: any[][], doelmaanden?: any[][]): any[][] {
  return overCells([aantal, maanden, doelmaanden ?? null], (count, months, target) =>
    orDivisionByZero(extrapolate(clientsOf(count), monthsOf(months), isLeftOut(target) ? undefined : monthsOf(target))),
  );
}
