import { shownText, cellsInWords } from "./functions";
import { formatNumber } from "../numbers";

/** What a cell says when one of the functions for norms and capacity cannot answer. */
export const normFunctionErrors = {
  notTimesAYear: (text: string) =>
    `${shownText(text)} is geen aantal keer per jaar. Vul een getal in, bijvoorbeeld 26 voor elke twee weken.`,
  notMinutes: (text: string) => `${shownText(text)} is geen aantal minuten. Vul een getal in, bijvoorbeeld 30.`,
  notMonths: (text: string) => `${shownText(text)} is geen aantal maanden. Vul een getal in, bijvoorbeeld 6.`,
  notHours: (text: string) => `${shownText(text)} is geen aantal uren. Vul een getal in, bijvoorbeeld 1,5 of 1.034.`,
  notEuros: (text: string) =>
    `${shownText(text)} is geen bedrag. Vul het bedrag per maand in euro’s in, bijvoorbeeld 25000.`,
  notShare: (text: string) => `${shownText(text)} is geen percentage. Vul een percentage in, bijvoorbeeld 10% of 0,1.`,
  aboveWhole: (share: number) =>
    share <= 100
      ? `${formatNumber(share)} is meer dan 100%. Bedoelt u ${formatNumber(share)}%? Typ het procentteken erbij, of vul ${formatNumber(share / 100)} in.`
      : `${formatNumber(share)} is meer dan 100%. Vul een percentage van hoogstens 100% in, bijvoorbeeld 10% of 0,1.`,
  noProductiveHours:
    "Productieve uren zijn meer dan 0. Vul de productieve uren per fte per jaar in, bijvoorbeeld 1.363.",
  severalProductiveHours: "De productienorm is één getal. Kies daarvoor één cel.",
  differentNumbers: (clients: number, norms: number) =>
    `De bereiken zijn niet even groot: ${cellsInWords(clients)} met aantallen en ${cellsInWords(norms)} met normen. Kies bereiken die even groot zijn, of één norm.`,
  tooFewColumns:
    "De tabel heeft minder dan drie kolommen. Kies uren, frequentie en volume naast elkaar; kolommen met namen mogen ervoor staan.",
  inRow: (row: number, sentence: string) => `Rij ${row} van de tabel: ${sentence}`,
  neverEarnedBack: "Zo worden de kosten nooit terugverdiend: er is geen extra uitstroom, of die levert niets op.",
} as const;
