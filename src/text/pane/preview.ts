import { formatNumber, listOf, quoted } from "../numbers";

/** The words around the sheet as it will be. */
export const previewWords = {
  region: (sheet: string) => `Voorbeeld van het blad ${quoted(sheet)}`,
  page: (sheet: string, page: number, pages: number) => `${sheet}, bladzijde ${page} van ${pages}`,
  /** Under the pages. */
  paper: (orientation: "landscape" | "portrait", pages: number) =>
    `A4 ${orientation === "landscape" ? "liggend" : "staand"}, ${pages === 1 ? "1 bladzijde" : `${formatNumber(pages)} bladzijden`}. Op een andere printer kan een bladzijde iets eerder of later eindigen.`,
  more: (pages: number) =>
    pages === 1
      ? "Er komt nog 1 bladzijde. Die staat straks wel op het blad."
      : `Er komen nog ${formatNumber(pages)} bladzijden. Die staan straks wel op het blad.`,
  enlarge: "Vergroot",
  reduce: "Verklein",
  chart: (title: string, series: readonly string[]) => `Grafiek: ${title} (${listOf(series)})`,
  /** In place of a cell of the team's that only Excel reads. */
  fromList: "uit uw lijst",
} as const;
