import type { FilledInHours } from "../../caseload/division/division";
import type { IsoDate } from "../../caseload/dates";
import { meetingPurposes, meetingWords } from "./meeting";
import { formatDate, formatNumber, listOf, quoted } from "../numbers";
import { formatShortDate } from "../short-date";

/** Every word on the scenario sheet "Rekenkundig …". */

/** The sheet's name: at most 31 characters, none that Excel forbids. */
export function proportionalSheetName(referenceDate: IsoDate): string {
  return `Rekenkundig ${formatShortDate(referenceDate)}`;
}

/** Stands behind a number that no cell of the team's feeds, wherever it occurs; the footnote says what it means. */
export const fixedMark = "†";

export const headingWords = {
  ...meetingWords,
  title: "Agendapunt: Caseloadverdeling team",
  agendaItem: (title: string) => `Agendapunt: ${title}`,
  /** To choose from by hand. */
  purposes: Object.values(meetingPurposes).join(" / "),
  referenceDate: "Peildatum",
  file: "Bestand",
  requestedDecision: "Gevraagd besluit",
} as const;

export const formationWords = {
  title: "Tabel 1   Huidige formatie (uren per week)",
  name: "Naam",
  contractHours: "Contract-\nuren",
  sideTasks: "Neventaken",
  sideTaskHours: "Uren neven-\ntaken",
  fillIn: "◄ vul in",
  absence: "Afwezig",
  rampUp: "Inwerken",
  caseloadHours: "Caseload-\nuren",
  until: "Tot en met",
  total: "Totaal",
  noSideTasks: "–",
} as const;

export const caseloadWords = {
  title: "Tabel 2   Huidige caseload",
  name: "Naam",
  caseloadHours: "Caseload-\nuren",
  current: "Aantal\ncliënten",
  exact: "Rekenkundig\nexact",
  rounded: "Rekenkundig¹\nafgerond",
  difference: "Verschil",
  range: "Bij onbekende\nneventaken⁴",
  perFte: "Cliënten\nper fte²",
  index: "Index³",
  contacts: "Contact-\nmomenten\nper jaar",
  contactHours: "Contact-\nuren\nper jaar",
  total: "Totaal",
} as const;

/** Headers of the intermediate steps, for who unhides their columns. */
export const helperWords = {
  floor: "Hele cliënten",
  remainder: "Rest",
  rank: "Rangorde rest",
  leastHours: "Minste uren",
} as const;

export const changeWords = {
  title: "Wat verandert er voor wie",
  perPerson: "Nu → rekenkundig (verschil)",
  routes: `Van → naar, aantal cliënten`,
  transfers: "Overdrachten samen (ten minste)",
  noTransfers: "Geen overdrachten nodig",
  unknown: "onbekend",
} as const;

export const chartWords = {
  name: "Werkelijk en rekenkundig",
  title: "Aantal cliënten: werkelijk en rekenkundig",
  current: "Werkelijk",
  proportional: "Rekenkundig",
} as const;

/** The pieces around the two sums in the footnotes, which are live on the sheet. */
export const footnoteWords = {
  /** Before the live sum. */
  largestRemainder:
    "¹ Rekenkundig = totaal aantal cliënten × caseloaduren / totaal caseloaduren; afgerond met grootste resten, som = ",
  plain: "¹ Rekenkundig = totaal aantal cliënten × caseloaduren / totaal caseloaduren; ieder getal los afgerond.",
  /** Before and between the live sums. */
  plainSum: "* Door het losse afronden is de som ",
  plainTotal: "; het totaal aantal cliënten is ",
  limited:
    "¹ Rekenkundig = totaal aantal cliënten × caseloaduren / totaal caseloaduren; afgerond binnen de afspraken onder Aannames.",
  measures:
    "² Per fulltime werkweek aan caseloaduren.   ³ 100 = het gemiddelde van het team; boven 100 is meer cliënten per uur dan gemiddeld.",
  range:
    "⁴ Zo laag of hoog kan het aantal worden, als de neventaken zonder uren tussen 0 uur en het maximum onder Uitgangspunten kosten.",
  fixed: `${fixedMark} Vast getal: beweegt niet mee, net als de zinnen onder Aandachtspunten en Aannames. De andere getallen volgen de cellen van het team en de vakken.`,
  purpose: "Werklast, geen beoordeling van medewerkers. De cijfers ondersteunen het gesprek; ze vervangen het niet.",
} as const;

export const checkBlockWords = {
  title: "Aandachtspunten",
  subject: "Waarover",
  place: "Waar (klik om te gaan)",
  sentence: "Wat is er aan de hand → wat kunt u doen",
  none: "Geen aandachtspunten gevonden in de gelezen tabellen.",
  aboutAges: (count: number) =>
    count === 1
      ? "Nog 1 aandachtspunt gaat over leeftijdsgroepen en staat in het deelvenster."
      : `Nog ${count} aandachtspunten gaan over leeftijdsgroepen en staan in het deelvenster.`,
} as const;

export const assumptionWords = {
  title: "Aannames",
  parameters: "Uitgangspunten (aan te passen)",
  fullTimeHours: "Fulltime werkweek (uren per fte)",
  contactsPerYear: "Contactmomenten per cliënt per jaar",
  contactMinutes: "Minuten per contactmoment (geeft de contacturen)",
  unknownSideTaskMaximum: "Neventaak zonder uren: hooguit (uren per week)",
  lowerBound: { clients: "Ondergrens (cliënten per fte)", points: "Ondergrens (punten per fte)" },
  upperBound: { clients: "Bovengrens (cliënten per fte)", points: "Bovengrens (punten per fte)" },
} as const;

export type ReferenceDateOrigin = "given" | "sheets" | "today";

const origins: Readonly<Record<ReferenceDateOrigin, string>> = {
  given: "zoals opgegeven",
  sheets: "gevonden op de bladen",
  today: "de dag waarop dit blad is gemaakt, want op de bladen staat geen datum",
};

export function referenceDateAssumption(date: IsoDate, origin: ReferenceDateOrigin): string {
  return `Peildatum: ${formatDate(date)} (${origins[origin]}).`;
}

export function sourcesAssumption(tables: readonly { readonly title: string; readonly place: string }[]): string {
  return `Gelezen: ${listOf(tables.map(({ title, place }) => `${quoted(title)} (${place})`))}.`;
}

export const hoursAssumption =
  "Caseloaduren = contracturen − neventaken − afwezig − inwerken, niet lager dan 0. De cliënten worden naar caseloaduren verdeeld.";

export function unknownSideTasksAssumption(names: readonly string[], maximum: number): string {
  return `Neventaken zonder uren tellen als 0 uur: ${listOf(names)}. Gevraagd is hooguit hoeveel uur; tot dat bekend is, gaat de bandbreedte uit van 0 tot ${formatNumber(maximum)} uur per persoon.`;
}

const supposedWords: Readonly<Record<FilledInHours, string>> = {
  contractHours: "Contracturen",
  sideTaskHours: "Uren neventaken",
  absenceHours: "Uren afwezig",
};

/** `stated` is what the sheets say; null when they say nothing. */
export function filledInAssumption(
  kind: FilledInHours,
  filled: readonly { readonly name: string; readonly hours: number; readonly stated: number | null }[],
): string {
  const people = filled.map(({ name, hours, stated }) => {
    const instead = stated === null ? "" : ` (op de bladen ${formatNumber(stated)} uur)`;
    return `${name} ${formatNumber(hours)} uur${instead}`;
  });
  return `${supposedWords[kind]} zoals ingevuld: ${listOf(people)}.`;
}

export const contactsAssumption =
  "Contactmomenten per jaar = het aantal cliënten nu × het aantal contactmomenten per cliënt per jaar.";

export function endingContractsAssumption(
  contracts: readonly { readonly name: string; readonly until: IsoDate }[],
): string {
  return `Tellen mee, met een einddatum: ${listOf(contracts.map(({ name, until }) => `${name} (t/m ${formatDate(until)})`))}.`;
}

/** The bounds that the team agreed, an agreement and never a norm. */
export const boundWords = {
  title: "Ondergrens en bovengrens",
  name: "Naam",
  caseloadHours: "Caseload-\nuren",
  load: { clients: "Aantal\ncliënten", points: "Punten" },
  lowest: "Onder-\ngrens",
  highest: "Boven-\ngrens",
  status: "Stand",
  total: "Totaal",
  note: "Een afspraak van het team per fte, geen norm; het bedrag per fte staat onder Uitgangspunten. Grens = afspraak × caseloaduren / fulltime werkweek, naar hele aantallen: de ondergrens naar boven, de bovengrens naar beneden; past daar geen heel getal tussen, dan tellen beide buren als binnen.",
} as const;

export const decisionWords = {
  title: "Besluit",
  decision: "Besluit",
  action: "Actie",
  who: "Wie",
  when: "Wanneer",
  evaluation: "Evaluatiedatum",
} as const;

/** Excel's footer codes: &F is the name of the file, &P the page, &N the number of pages. */
export function footerWords(referenceDate: IsoDate): { left: string; center: string; right: string } {
  return { left: `Peildatum ${formatDate(referenceDate)}`, center: "&F", right: "Pagina &P van &N" };
}
