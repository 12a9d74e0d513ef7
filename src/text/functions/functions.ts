import { formatNumber, quoted } from "../numbers";

interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/** More of a cell's text makes a sentence that nobody reads. */
const shownCharacters = 40;

/** What a cell says when one of our functions cannot answer. */
export const functionErrors = {
  notOneLine: "Kies cellen in één rij of in één kolom.",
  notHours: (text: string) =>
    `${shownText(text)} is geen aantal uren. Vul de uren per week in als getal, bijvoorbeeld 36 of 36 uur.`,
  notClients: (text: string) => `${shownText(text)} is geen aantal cliënten. Vul een getal in, bijvoorbeeld 90.`,
  negative: (value: number) => `${formatNumber(value)} is kleiner dan 0. Vul een getal van 0 of meer in.`,
  notWhole: (value: number) =>
    `${formatNumber(value)} cliënten zijn niet in hele aantallen te verdelen. Vul een heel getal in.`,
  noFullTimeWeek: "Een voltijdse week heeft meer dan 0 uur. Vul de uren per week in, bijvoorbeeld 36, of laat dit weg.",
  errorInCell: "In een cel waar deze formule naar verwijst staat een foutmelding van Excel. Herstel eerst die cel.",
  differentSizes: (hours: number, current: number) =>
    `De bereiken zijn niet even groot: ${cellsInWords(hours)} met uren en ${cellsInWords(current)} met huidige aantallen. Kies bereiken die even groot zijn.`,
  differentShapes: (first: BlockSize, other: BlockSize) =>
    `De bereiken zijn niet even groot: ${sizeInWords(first)} en ${sizeInWords(other)}. Kies bereiken van dezelfde vorm, of één cel.`,
  truth: (value: boolean) => (value ? "WAAR" : "ONWAAR"),
} as const;

/** A cell's text as a sentence shows it. */
export function shownText(text: string): string {
  if (text === "") return "De inhoud van een cel";
  return quoted(text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);
}

export function cellsInWords(count: number): string {
  return count === 1 ? "1 cel" : `${count} cellen`;
}

function sizeInWords({ rows, columns }: BlockSize): string {
  return `${rows === 1 ? "1 rij" : `${rows} rijen`} bij ${columns === 1 ? "1 kolom" : `${columns} kolommen`}`;
}
