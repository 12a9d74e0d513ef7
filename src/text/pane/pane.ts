import type { CaseworkerResult, Division, Rounding } from "../../caseload/division/division";
import type { IsoDate } from "../../caseload/dates";
import type { HoursUnit } from "../../caseload/team/field";
import { formatDate, formatNumber, formatPercent, formatSigned, listOf, quoted } from "../numbers";

/** Every word of the task pane that is its own; sentences about checks, doubts and the host stand beside this file. */

/** An invisible place where a long word may break in a narrow column. */
const soft = "\u00ad";

function counted(count: number, one: string, more: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : more}`;
}

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

export const nothingFoundWords = {
  heading: "Nog geen teamtabel gevonden",
  tryExample: "Probeer het met een voorbeeld",
  adding: "Voorbeeld wordt toegevoegd…",
  tryExampleHint:
    "Voegt twee bladen toe met een verzonnen team en cliënten. Uw eigen bladen veranderen niet; u kunt de bladen daarna verwijderen.",
  addingFailed: "Het voorbeeld is niet toegevoegd.",
} as const;

export const crashWords = {
  heading: "Dit scherm kon niet worden getoond",
  detail: "Aan de werkmap is hierdoor niets veranderd.",
} as const;

/** How sure a table or column is, in words. */
export type Sureness = "sure" | "fairly-sure" | "unsure";

export const surenessWords: Readonly<Record<Sureness, string>> = {
  sure: "zeker",
  "fairly-sure": "vrij zeker",
  unsure: "onzeker, kijk dit na",
};

/** Hours are what everyone expects and need no word. */
const unitWords: Readonly<Record<HoursUnit, string | null>> = { hours: null, fte: "in fte", percent: "in procenten" };

export const foundWords = {
  heading: "Gevonden in uw werkmap",
  show: "Toon de cellen",
  people: (count: number) => counted(count, "persoon", "personen"),
  clientsOnly: "Alleen gelezen om cliënten te tellen, met hun leeftijd, trede en kenmerken.",
  columns: (count: number) => counted(count, "kolom herkend", "kolommen herkend"),
  /** One column: what it is called on the sheet and what it was taken for. */
  column: (header: string, field: string, unit: HoursUnit | undefined, sureness: Sureness) =>
    [
      `${quoted(header)} is gelezen als ${field}`,
      unit === undefined ? null : unitWords[unit],
      sureness === "sure" ? null : surenessWords[sureness],
    ]
      .filter((part) => part !== null)
      .join(", "),
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

export const transferWords = {
  heading: "Wie draagt over aan wie",
  route: (from: string, to: string, clients: number) => `${from} → ${to}: ${counted(clients, "cliënt", "cliënten")}`,
} as const;

/** How somebody's figures are worked out. Numbers stand apart from their words, because each is a link to its cell. */
export const calculationWords = {
  formula: "Rekenkundig = alle cliënten × eigen caseloaduren ÷ alle caseloaduren.",
  /** "469 × 36 ÷ 160 = 105,525" */
  share: (clients: number, hours: number, allHours: number, exact: number) =>
    `${formatNumber(clients)} × ${formatNumber(hours)} ÷ ${formatNumber(allHours)} = ${formatNumber(exact)}`,
  /** " → 105", and for who got what was left over " → 105 + 1 rest = 106". Where limits decide as well, the rest says nothing. */
  rounded: (exact: number, rounded: number, { rounding, limited }: { rounding: Rounding; limited: boolean }) => {
    const whole = Math.floor(exact);
    if (limited) return ` → ${formatNumber(rounded)}`;
    return rounding === "largest-remainder" && rounded === whole + 1
      ? ` → ${formatNumber(whole)} + 1 rest = ${formatNumber(rounded)}`
      : ` → ${formatNumber(rounded)}`;
  },
  hoursParts: ({
    contractHours,
    sideTaskHours,
    absenceHours,
    rampUpHours,
  }: Pick<CaseworkerResult, "contractHours" | "sideTaskHours" | "absenceHours" | "rampUpHours">) =>
    (
      [
        { of: "hours", sign: "", hours: contractHours, words: "contracturen" },
        {
          of: "sideTaskHours",
          sign: " − ",
          hours: sideTaskHours ?? 0,
          words: sideTaskHours === null ? "neventaken (uren nog onbekend)" : "neventaken",
        },
        { of: "absence", sign: " − ", hours: absenceHours, words: "afwezig" },
        { of: "rampUp", sign: " − ", hours: rampUpHours, words: "inwerken" },
      ] as const
    ).filter(({ of, hours }) => of === "hours" || hours !== 0 || (of === "sideTaskHours" && sideTaskHours === null)),
  equalsHours: (caseloadHours: number) => ` = ${formatNumber(caseloadHours)} caseloaduren`,
  limited: "Wat onder de tabel over aantallen staat, gaat voor; de rest is opnieuw naar uren verdeeld.",
  now: "Nu ",
  nowClients: " cliënten.",
  onSheet: (name: string) => `${name} op het blad`,
} as const;

export const choiceWords = {
  agreements: "Wie en wanneer",
  dateAndAgreements: (date: IsoDate) => `Peildatum ${formatDate(date)} en afspraken`,
  referenceDate: "Peildatum",
  dateFormat: "dag-maand-jaar",
  dateProblem: "Typ de datum als dag-maand-jaar, bijvoorbeeld 31-12-2026.",
  dateFromSheets: "Gevonden in uw werkmap:",
  dateToday: "Dit is vandaag; in uw werkmap staat geen peildatum.",
  dateGiven: "Zelf gekozen.",
  proposeAgain: (date: IsoDate) => `Terug naar ${formatDate(date)}`,
  rounding: "Afronden",
  roundings: {
    "largest-remainder": {
      label: "Met grootste resten",
      hint: "Telt altijd precies op tot het totaal.",
    },
    plain: { label: "Gewoon afronden", hint: "Ieder getal los, zoals in oudere memo’s." },
  } satisfies Readonly<Record<Rounding, { readonly label: string; readonly hint: string }>>,
  sideTaskHours: (name: string) => `${name}, uren per week`,
  more: "Wie neemt geen cliënten, en meer",
  absenceHours: (name: string) => `${name}, uren per week afwezig`,
  unknownMaximum: "Een onbekende neventaak kost hooguit",
  unknownMaximumHint: "Bepaalt de kleine cijfers in de tabel.",
  reset: "Wis ingevulde uren",
  hoursUnit: "uur",
  hoursProblem: "Vul een aantal uren in, bijvoorbeeld 4 of 2,5.",
  hoursTooMany: (most: number) => `Dit kan niet meer zijn dan ${formatNumber(most)} uur.`,
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
  reading: "Cliëntenlijst lezen",
  progress: (rows: number, ofRows: number) => `${formatNumber(rows)} van ${formatNumber(ofRows)} rijen gelezen`,
  stop: "Stoppen",
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
