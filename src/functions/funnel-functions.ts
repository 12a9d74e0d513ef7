/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { breakEvenMonth } from "../caseload/funnel/break-even";
import { funnel } from "../caseload/funnel/funnel";
import { trajectoryCapacity } from "../caseload/funnel/trajectory-capacity";
import { normFunctionErrors } from "../text/functions/norm-functions";
import { itemAt } from "../kernel/item-at";
import { clientsOf, isLeftOut } from "./arguments";
import { divisionByZero, notAvailable } from "./errors";
import { eurosOf, normHoursOf } from "./norm-arguments";
import { inOneLine, overCells, sizeOf } from "./over-cells";
import { pairsOverCells, sideBySide } from "./side-by-side";

/**
 * Hoeveel er in elke stap van een selectie overblijft: als deel van de stap ervoor, en als deel van de eerste stap. Die twee staan naast een kolom, of onder een rij.
 * @customfunction TRECHTER TRECHTER
 * @param {any[][]} aantallen Aantallen cliënten van de eerste tot de laatste stap, in één kolom of één rij. Een lege cel blijft leeg.
 * @returns {any[][]} Per stap het deel van de vorige stap en het deel van de eerste stap; 1 is 100%.
 */
export function selectionFunnel(aantallen: any[][]): any[][] {
  const cells = inOneLine(aantallen);
  const steps = funnel(cells.filter((cell) => !isLeftOut(cell)).map(clientsOf));
  let next = 0;
  const pairs = cells.map((cell) => {
    if (isLeftOut(cell)) return ["", ""];
    const { stepRate, overallRate } = itemAt(steps, next++);
    return [stepRate ?? divisionByZero(), overallRate ?? divisionByZero()];
  });
  return sideBySide(sizeOf(aantallen), pairs);
}

/**
 * Hoeveel trajecten er in een jaar passen, als bandbreedte: het aantal bij de langste en het aantal bij de kortste trajecten.
 * @customfunction TRAJECTCAPACITEIT TRAJECTCAPACITEIT
 * @param {any[][]} uren_per_jaar Productieve uren per jaar van de jobcoach, bijvoorbeeld 1363. Mag een kolom of een rij zijn.
 * @param {any[][]} uren_min Uren die een kort traject kost.
 * @param {any[][]} uren_max Uren die een lang traject kost.
 * @returns {any[][]} Het laagste en het hoogste aantal trajecten per jaar, naast elkaar, of bij een rij onder elkaar. Niet afgerond.
 */
export function trajectories(uren_per_jaar: any[][], uren_min: any[][], uren_max: any[][]): any[][] {
  return pairsOverCells([uren_per_jaar, uren_min, uren_max], (hours, least, most) => {
    const range = trajectoryCapacity(normHoursOf(hours), [normHoursOf(least), normHoursOf(most)]);
    if (range === null) throw divisionByZero();
    return [range.low, range.high];
  });
}

/**
 * De maand waarin extra personeel zich heeft terugverdiend. Elke maand stroomt het extra aantal uit; wie uitstroomt, levert vanaf de volgende maand op en komt niet terug.
 * @customfunction TERUGVERDIENTIJD TERUGVERDIENTIJD
 * @param {any[][]} kosten_per_maand Kosten van het extra personeel per maand, in euro's.
 * @param {any[][]} extra_uitstroom_per_maand Cliënten die per maand extra uitstromen. Onderzoek vindt vaak weinig of geen effect: vul een laag, midden en hoog aantal in, als bereik.
 * @param {any[][]} opbrengst_per_maand Wat één uitgestroomde cliënt per maand bespaart, in euro's.
 * @returns {any[][]} Het nummer van de maand aan het eind waarvan de kosten zijn terugverdiend.
 */
export function paybackTime(
  kosten_per_maand: any[][],
  extra_uitstroom_per_maand: any[][],
  opbrengst_per_maand: any[][],
): any[][] {
  return overCells([kosten_per_maand, extra_uitstroom_per_maand, opbrengst_per_maand], (costs, outflow, benefit) => {
    const amounts = { costs: eurosOf(costs), extraOutflow: clientsOf(outflow), benefit: eurosOf(benefit) };
    const month = breakEvenMonth(amounts);
    if (month === null) throw notAvailable(normFunctionErrors.neverEarnedBack);
    return month;
  });
}
