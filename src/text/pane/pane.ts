import type { Division } from "../../caseload/division/division";
import type { IsoDate } from "../../caseload/dates";
import { counted, formatDate, formatNumber, formatPercent, formatSigned, listOf, quoted } from "../numbers";

/** Every word of the task pane that is its own; sentences about checks, doubts and the host stand beside this file. */

/** An invisible place where a long word may break in a narrow column. */
const soft = "\u00ad";

export const paneWords = {
  title: "Caseloadverdeling",
  readAgain: "Opnieuw lezen",
  tryAgain: "Probeer opnieuw",
  /** Goes before a cell's address, for who hears the link. */
  showCell: (address: string) => `Toon ${address}`,
} as const;

export const readingWords = {
  heading: "De werkmap wordt gelezen",
  detail: "Er wordt alleen gelezen; aan de werkmap verandert niets.",
} as const;

export const failedWords = { heading: "De werkmap kon niet worden gelezen" } as const;

export const nothingFoundWords = { heading: "Nog geen teamtabel gevonden" } as const;

export const crashWords = {
  heading: "Dit scherm kon niet worden getoond",
  detail: "Aan de werkmap is hierdoor niets veranderd.",
} as const;

export const divisionWords = {
  heading: "Verdeling",
  unusable: "Met deze gegevens en keuzes is er geen verdeling te berekenen.",
  caption: (date: IsoDate, supposedFor: readonly string[]) =>
    `Caseload per klantmanager, peildatum ${formatDate(date)}${supposedFor.length === 0 ? "" : `, met andere uren voor ${listOf(supposedFor)}`}`,
  name: "Naam",
  caseloadHours: "Uren",
  current: "Nu",
  proportional: `Reken${soft}kundig`,
  difference: "Verschil",
  total: "Totaal",
  all: (people: number) => `Toon alle ${formatNumber(people)}`,
  hoursOnSheet: (supposed: number, onSheet: number) => `${formatNumber(supposed)} i.p.v. ${formatNumber(onSheet)}`,
  was: (rounded: number) => `was ${formatNumber(rounded)}`,
  legend: "Staaf: nu. Streep: rekenkundig. Gestreept gaat eraf, leeg komt erbij. Open een naam voor de berekening.",
  unknown: "onbekend",
  unknownNote: "? Voor deze persoon staat er geen aantal cliënten in de werkmap.",
  leaver: (name: string) => `${name} (telt niet mee)`,
  range: (low: number, high: number) => `${formatNumber(low)}–${formatNumber(high)}`,
  /** The same, for who hears it. */
  rangeSpoken: (low: number, high: number) => `tussen ${formatNumber(low)} en ${formatNumber(high)}`,
  rangeNote: (maximum: number) =>
    `De kleine cijfers: zo laag of hoog kan het worden, als iedere neventaak zonder uren 0 tot ${formatNumber(maximum)} uur kost.`,
  plainNote: (rounded: number, current: number) =>
    `* Ieder getal is los afgerond: samen ${formatNumber(rounded)}, terwijl er ${counted(current, "cliënt is", "cliënten zijn")}.`,
  load: ({ totals, balance, choices }: Division) =>
    `${counted(totals.current, "cliënt", "cliënten")} op ${formatNumber(totals.caseloadHours)} caseloaduren: gemiddeld ${formatNumber(balance.meanPerFte, 1)} per fte (${formatNumber(choices.fullTimeHours)} uur).`,
  transfers: ({ totals }: Division) =>
    totals.transfers === 0
      ? "Er zijn geen overdrachten nodig."
      : `Om zo te verdelen ${totals.transfers === 1 ? "is" : "zijn"} ten minste ${counted(totals.transfers, "overdracht", "overdrachten")} nodig (${formatPercent(totals.transfers / totals.current)} van de cliënten).`,
  purpose: "Werklast, geen beoordeling.",
} as const;

/** The numbers of clients that were agreed for somebody. */
export const limitWords = {
  heading: "Afgesproken aantal cliënten",
  of: (name: string) => `Afgesproken aantal cliënten van ${name}`,
  fields: { minimum: "Minimaal", maximum: "Maximaal", fixed: "Vast" },
  problem: "Vul een heel aantal in, bijvoorbeeld 80.",
  clear: "Laat alle afspraken over aantallen los",
} as const;

export const cellWords = {
  moreCells: (count: number) => `en nog ${counted(count, "cel", "cellen")}`,
} as const;

export const sheetWords = {
  making: "Werkblad wordt gemaakt…",
  stopped: "Gestopt, er is niets gemaakt",
  promise: "nieuw blad",
  withAppendices: "met bijlagen",
  dismiss: "Melding sluiten",
  made: (sheet: string) => `Het werkblad staat klaar op het nieuwe blad ${quoted(sheet)}`,
  nameTaken: (name: string) => `Er was al een blad ${quoted(name)}; dat is niet overschreven.`,
  changedMeanwhile: "De werkmap was intussen gewijzigd. Het werkblad en dit scherm hebben de nieuwe gegevens.",
  laterChoices: "Uw keuzes van daarna staan er nog niet op. Maak daarvoor een nieuw werkblad.",
  appendices: (sheets: readonly string[]) => `Met als bijlagen ${listOf(sheets.map(quoted))}.`,
  undo: (oneStep: boolean, sheets: number) =>
    oneStep
      ? "Toch niet? Maak het in één keer ongedaan met Ctrl+Z."
      : `Toch niet? Verwijder ${sheets === 1 ? "het blad" : "de bladen"}; verder is er niets veranderd.`,
  show: "Toon het werkblad",
  makingFailed: "Het werkblad is niet gemaakt",
  readingFailed: "Opnieuw lezen is niet gelukt. U ziet nog de eerder gelezen gegevens",
  keepingFailed: "Uw aanpassing is niet bewaard en geldt dus niet",
  behind: "De bladen zijn gewijzigd. U ziet nog de eerdere cijfers; ze worden vanzelf bijgewerkt zodra het kan",
  decided: (cells: readonly string[]) => `Het besluit staat in de lijst, vanaf ${listOf(cells)}`,
  decisionsOn: (sheet: string) => `Wat is besloten, staat ook op het blad ${quoted(sheet)}.`,
  undoDecision: (oneStep: boolean) =>
    oneStep
      ? "Toch niet? Maak het in één keer ongedaan met Ctrl+Z."
      : "Toch niet? Verwijder de nieuwe kolom en de regels; verder is er niets veranderd.",
  showDecision: "Toon de kolom",
  decisionFailed: "Het besluit is niet in de lijst gezet",
  gone: (sheet: string) => `Het blad ${quoted(sheet)} is er niet meer`,
  showingFailed: "De cel kon niet worden getoond",
} as const;

/** What a screen reader says when the figures on the screen are new. */
export function figuresSpoken(result: Division): string {
  const people = result.caseworkers.map(
    ({ name, rounded, difference }) =>
      `${name} ${formatNumber(rounded)}${difference === null ? "" : ` (${formatSigned(difference)})`}`,
  );
  return `Rekenkundig op ${formatDate(result.choices.referenceDate)}: ${listOf(people)}.`;
}
