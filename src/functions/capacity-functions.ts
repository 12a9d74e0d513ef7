/* oxlint-disable typescript/no-explicit-any -- "any" is how Excel is told to hand text over too, so that our own sentence answers it. */
import { hoursAYear } from "../caseload/capacity/norm-time";
import { itemAt } from "../kernel/item-at";
import { sum } from "../caseload/sum";
import { normFunctionErrors } from "../text/functions/norm-functions";
import { clientsOf, isLeftOut } from "./arguments";
import { invalidValue } from "./errors";
import { normHoursOf, productiveHoursOrDelft, timesAYearOf } from "./norm-arguments";
import { answerOrError, overCells } from "./over-cells";

/**
 * De fte die een product kost: uren × frequentie × volume ÷ productienorm, niet afgerond.
 * @customfunction FTENORM FTENORM
 * @param {any[][]} uren Normtijd van het product in uren, bijvoorbeeld 1,5. Mag een bereik zijn.
 * @param {any[][]} frequentie Aantal keer per jaar voor één cliënt.
 * @param {any[][]} volume Aantal cliënten dat het product krijgt.
 * @param {any[][]} [productienorm] Productieve uren per fte per jaar. Weggelaten: 1034, van Delft uit 2002; vul liever uw eigen getal in.
 * @returns {any[][]} De fte, niet afgerond.
 */
export function fteNorm(uren: any[][], frequentie: any[][], volume: any[][], productienorm?: any[][]): any[][] {
  return overCells([uren, frequentie, volume, productienorm ?? null], (hours, frequency, clients, productive) => {
    const normTime = { hours: normHoursOf(hours), frequency: timesAYearOf(frequency), volume: clientsOf(clients) };
    return hoursAYear(normTime) / productiveHoursOrDelft(productive);
  });
}

/**
 * De uren per jaar en de fte van elke rij van een tabel met normtijden, en eronder het totaal. Vult twee kolommen en één rij meer dan de tabel.
 * @customfunction CAPACITEIT CAPACITEIT
 * @param {any[][]} tabel Uren, frequentie en volume naast elkaar, zonder kopregel. Kolommen met namen mogen ervoor staan; een lege rij blijft leeg.
 * @param {any[][]} [productienorm] Productieve uren per fte per jaar. Weggelaten: 1034, van Delft uit 2002; vul liever uw eigen getal in.
 * @returns {any[][]} Per rij de uren per jaar en de fte, niet afgerond; de laatste rij is het totaal.
 */
export function capacity(tabel: any[][], productienorm?: any[][]): any[][] {
  if (itemAt(tabel, 0).length < 3) throw invalidValue(normFunctionErrors.tooFewColumns);
  // Excel hands an omitted argument over as null.
  const norms = productienorm?.flat() ?? [];
  if (norms.length > 1) throw invalidValue(normFunctionErrors.severalProductiveHours);
  const productive = productiveHoursOrDelft(norms[0]);
  const hours = tabel.map((row, index) => hoursOfRow(row, index + 1));
  const total = sum(hours.map((own) => own ?? 0));
  return [...hours, total].map((own) => (own === null ? ["", ""] : [own, own / productive]));
}

/** Hours a year of one row; null when it is empty. What is wrong in one row is wrong in the total, so it is thrown, with the row's number. */
function hoursOfRow(cells: readonly unknown[], row: number): number | null {
  const [hours, frequency, volume] = [cells.at(-3), cells.at(-2), cells.at(-1)];
  if (isLeftOut(hours) && isLeftOut(frequency) && isLeftOut(volume)) return null;
  const answer = answerOrError(() =>
    hoursAYear({ hours: normHoursOf(hours), frequency: timesAYearOf(frequency), volume: clientsOf(volume) }),
  );
  if (typeof answer === "number") return answer;
  throw new CustomFunctions.Error(answer.code, normFunctionErrors.inRow(row, answer.message ?? ""));
}
