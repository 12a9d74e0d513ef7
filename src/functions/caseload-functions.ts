/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { apportion } from "../caseload/division/apportionment";
import { clientsPerFte, loadIndex } from "../caseload/division/balance";
import { caseloadHoursLeft } from "../caseload/team/caseload-hours";
import { fullTimeWeek } from "../caseload/team/team-settings";
import { proportionalCaseload } from "../caseload/division/proportional-caseload";
import { itemAt } from "../kernel/item-at";
import { functionErrors } from "../text/functions/functions";
import { clientsOf, hoursOf, hoursTakenOf, isLeftOut } from "./arguments";
import { divisionByZero, invalidValue, orDivisionByZero } from "./errors";
import { answerOrError, inOneLine, overCells } from "./over-cells";
import { followTeam } from "./team";

/**
 * Het aantal cliënten dat rekenkundig bij een aantal uren hoort in uw eigen team, niet afgerond. Verandert mee met de bladen van het team.
 * @customfunction CASELOAD CASELOAD
 * @param {any[][]} uren Caseloaduren per week, bijvoorbeeld 36. Mag een bereik zijn.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation Hoe Excel de antwoorden krijgt.
 */
export function caseload(uren: any[][], invocation: CustomFunctions.StreamingInvocation<any[][]>): void {
  invocation.onCanceled = followTeam((clientsAndHours) => {
    invocation.setResult(
      answerOrError(() => {
        const { clients, caseloadHours: teamHours } = clientsAndHours();
        return overCells([uren], (own) => proportionalCaseload(hoursOf(own), clients, teamHours));
      }),
    );
  });
}

/**
 * Het deel van de cliënten dat rekenkundig bij een aantal uren hoort, niet afgerond: cliënten × uren ÷ totaal aantal uren.
 * @customfunction CASELOADDEEL CASELOADDEEL
 * @param {any[][]} uren Uren per week van de klantmanager, bijvoorbeeld 36. Mag een bereik zijn.
 * @param {any[][]} aantal_cliënten Aantal cliënten van het hele team.
 * @param {any[][]} totaal_uren Uren per week van het hele team samen.
 * @returns {any[][]} Het rekenkundige aantal cliënten, niet afgerond.
 */
export function caseloadShare(uren: any[][], aantal_cliënten: any[][], totaal_uren: any[][]): any[][] {
  return overCells([uren, aantal_cliënten, totaal_uren], (own, clients, total) => {
    const [hours, teamClients, teamHours] = [hoursOf(own), clientsOf(clients), hoursOf(total)];
    if (teamHours === 0) throw divisionByZero();
    return proportionalCaseload(hours, teamClients, teamHours);
  });
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
  const hours = inOneLine(uren).map(hoursOf);
  // Excel hands an omitted argument over as null.
  const current = huidig ? inOneLine(huidig).map(clientsOf) : hours.map(() => 0);
  if (current.length !== hours.length) throw invalidValue(functionErrors.differentSizes(hours.length, current.length));
  const clients = clientsOf(aantal_cliënten);
  if (!Number.isInteger(clients)) throw invalidValue(functionErrors.notWhole(clients));
  const claims = hours.map((own, index) => ({ hours: own, current: itemAt(current, index) }));
  const division = apportion(clients, claims, "largest-remainder");
  if (!division.ok) throw divisionByZero();
  const columns = uren[0]?.length ?? 1;
  if (columns === 1) return division.clients.map((own) => [own]);
  return uren.map((row, index) => row.map((_, column) => itemAt(division.clients, index * columns + column)));
}

/**
 * De uren per week die overblijven voor de caseload: contracturen min neventaken en afwezigheid, nooit minder dan 0.
 * @customfunction CASELOADUREN CASELOADUREN
 * @param {any[][]} contracturen Uren per week volgens het contract, bijvoorbeeld 36. Mag een bereik zijn.
 * @param {any[][]} neventaken Uren per week die neventaken kosten. Altijd uren, geen percentage; leeg of een streepje is 0.
 * @param {any[][]} [afwezig] Uren per week afwezig, bijvoorbeeld door verlof. Altijd uren, geen percentage.
 * @returns {any[][]} Caseloaduren per week.
 */
export function caseloadHours(contracturen: any[][], neventaken: any[][], afwezig?: any[][]): any[][] {
  return overCells([contracturen, neventaken, afwezig ?? null], (contract, sideTasks, absence) =>
    caseloadHoursLeft(hoursOf(contract), [hoursTakenOf(sideTasks), hoursTakenOf(absence)]),
  );
}

/**
 * Hoe zwaar een caseload is vergeleken met het team: 100 is het gemiddelde van het team, 120 is een vijfde zwaarder.
 * @customfunction CASELOADINDEX CASELOADINDEX
 * @param {any[][]} aantal Aantal cliënten van de klantmanager. Mag een bereik zijn.
 * @param {any[][]} uren Caseloaduren per week van de klantmanager.
 * @param {any[][]} aantal_cliënten Aantal cliënten van het hele team.
 * @param {any[][]} totaal_uren Caseloaduren per week van het hele team samen.
 * @returns {any[][]} De index: 100 is het gemiddelde van het team.
 */
export function caseloadIndex(aantal: any[][], uren: any[][], aantal_cliënten: any[][], totaal_uren: any[][]): any[][] {
  return overCells([aantal, uren, aantal_cliënten, totaal_uren], (current, own, clients, total) =>
    orDivisionByZero(
      loadIndex(
        { clients: clientsOf(current), hours: hoursOf(own) },
        { clients: clientsOf(clients), hours: hoursOf(total) },
      ),
    ),
  );
}

/**
 * Het aantal cliënten per fte, om caseloads bij verschillende uren te vergelijken: cliënten ÷ uren × voltijdse week.
 * @customfunction CASELOADPERFTE CASELOADPERFTE
 * @param {any[][]} aantal Aantal cliënten. Mag een bereik zijn.
 * @param {any[][]} uren Caseloaduren per week waarin dat aantal wordt begeleid.
 * @param {any[][]} [fulltime] Uren van een voltijdse week; 36 als dit is weggelaten.
 * @returns {any[][]} Aantal cliënten per fte.
 */
export function caseloadPerFte(aantal: any[][], uren: any[][], fulltime?: any[][]): any[][] {
  return overCells([aantal, uren, fulltime ?? null], (current, own, full) => {
    const fullTimeHours = isLeftOut(full) ? fullTimeWeek : hoursOf(full);
    if (fullTimeHours === 0) throw invalidValue(functionErrors.noFullTimeWeek);
    return orDivisionByZero(clientsPerFte({ clients: clientsOf(current), hours: hoursOf(own) }, fullTimeHours));
  });
}
