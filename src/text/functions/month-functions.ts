import { formatNumber, quoted } from "../numbers";
import { cellsInWords, shownText } from "./functions";

/** What WIEVOLGT gives for a client whom nobody may receive. */
export const nobodyYet = "nog niemand";

/** What a cell says when WIEVOLGT cannot answer. */
export const monthFunctionErrors = {
  notCount: (text: string) => `${shownText(text)} is geen aantal. Vul een heel getal van 1 tot en met 1.000 in.`,
  impossibleCount: (number: number) =>
    `${formatNumber(number)} nieuwe cliënten kan niet. Vul een heel getal van 1 tot en met 1.000 in.`,
  notMaximum: (text: string) =>
    `${shownText(text)} is geen maximum. Vul een getal in, of laat de cel leeg: dan is er geen maximum.`,
  differentSizes: (names: number, other: number) =>
    `De bereiken zijn niet even groot: ${cellsInWords(names)} met namen en ${cellsInWords(other)} ernaast. Kies bereiken die even groot zijn.`,
  sameName: (name: string) => `${quoted(name)} staat er twee keer. Zorg dat elke naam één keer voorkomt.`,
} as const;
