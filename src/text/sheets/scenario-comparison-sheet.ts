import type { IsoDate } from "../../caseload/dates";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ComparedScenario } from "../../caseload/scenarios/scenario-comparison";
import { formatNumber, listOf, quoted } from "../numbers";
import { formatShortDate } from "../short-date";
import { routesInWords } from "../scenarios";
import { fixedMark } from "./proportional-sheet";

/** Every word on the sheet "Scenariovergelijking …" that is its own. */

/** The sheet's name: 31 characters, as many as Excel allows. */
export function scenarioComparisonSheetName(referenceDate: IsoDate): string {
  return `Scenariovergelijking ${formatShortDate(referenceDate)}`;
}

/** What the meeting is asked, for scenarios that are counted from 0. */
export function requestedChoice(scenarios: number): string {
  const places = Array.from({ length: scenarios }, (_, place) => String(place));
  return `Het team wordt gevraagd te kiezen tussen scenario ${listOf(places)}.`;
}

/** Who counts, for all scenarios alike; `sentence` is the one that adds up. */
export function countedClients(selection: string, sentence: string): string {
  return `Selectie ${quoted(selection)}. ${sentence} Alle scenario's gaan over deze cliënten.`;
}

export const comparisonWords = {
  clients: "Wie tellen mee",
  title: "Tabel 4   Scenario's naast elkaar",
  people: "Wie heeft hoeveel cliënten",
  members: "Wie zit in welk team",
  team: "Team",
  continued: " (vervolg)",
  teams: "Wie neemt welke cliënten",
  who: "Wie",
  hours: "Uren",
  teamClients: "Cliënten",
  perFte: "Per\nfte¹",
  total: "Totaal",
  maxOverMin: "Grootste verschil (hoogste ÷ laagste)",
  spread: "Spreiding²",
  transfers: "Overdrachten eenmalig³",
  transfersPerYear: "Overdrachten per jaar door leeftijd",
  condition: (words: string) => `Voorwaarde: ${words}`,
  notDivided: "Cliënten niet ingedeeld⁴",
  since: "Toen dit is bewaard",
  met: "ja",
  notMet: "nee",
  notAsked: "niet gevraagd",
  unknown: "onbekend",
  none: "–",
  fullTimeHours: "Fulltime werkweek (uren per fte)",
} as const;

export const comparisonFootnotes = [
  "¹ Cliënten ÷ uren × fulltime werkweek.   ² Uren × (cliënten per uur − gemiddelde per uur)², opgeteld over de teams: 0 is precies gelijk; hoe hoger, hoe ongelijker.",
  "³ Het kleinst mogelijke aantal cliënten dat van klantmanager wisselt.   ⁴ In geen enkele groep, of leeftijd onbekend: zij blijven waar ze zijn.",
  `${fixedMark} Vast getal: beweegt niet mee, net als de zinnen. Uren in een vak kunt u aanpassen; de andere uren volgen de uren van scenario 0, en de cliënten per fte en de verschillen bewegen mee.`,
] as const;

export const scenarioChangeWords = {
  title: "Wat verandert er voor wie",
  name: "Wie",
  current: "Nu",
  after: "Straks",
  difference: "(+/−)",
  perPerson: "Cliënten per klantmanager",
  routes: "Van → naar, aantal cliënten",
  routesOf: (scenario: string) => `${scenario}: van → naar, aantal cliënten`,
  unchanged: "Iedereen houdt de eigen cliënten.",
  noRoutes: "Niemand wisselt van klantmanager.",
  routesUnknown: "Onbekend: er is niet van alle cliënten een klantmanager bekend.",
} as const;

/** As many routes as anybody reads, and how many more there are: "…, en nog 143 andere". */
export function firstRoutesInWords(routes: ComparedScenario["routes"]): string {
  const others = routes.length - readRoutes;
  return others <= 0 ? routesInWords(routes) : `${routesInWords(routes.slice(0, readRoutes))}, en nog ${others} andere`;
}

const readRoutes = 30;

export const changesChartWords = {
  name: "Cliënten per scenario",
  title: "Aantal cliënten nu en in elk scenario",
  now: "Nu",
} as const;

export const comparisonHelperWords = { aowBornAtLatest: "AOW: geboren t/m" } as const;

export const searchWords = {
  title: (scenario: string) => `Beste gevonden teamindelingen met de leeftijdsgroepen van ${scenario}`,
  rank: (place: number) => `Nummer ${place + 1}`,
  reason: "Waarom op deze plaats",
  remarks: "Over teamindelingen",
} as const;

export const considerationWords = {
  title: "Overwegingen (zelf invullen)",
  rows: ["Voordelen", "Nadelen", "Voorwaarden"],
  fillIn: "◄ vul in",
} as const;

export const comparisonAssumptions = {
  oneSelection: "Alle scenario's tellen dezelfde cliënten op dezelfde peildatum; wie niet meetelt, blijft waar die is.",
  shares:
    "Binnen een team worden de cliënten naar caseloaduren verdeeld, in hele cliënten (grootste resten), en houdt iedereen zoveel mogelijk de eigen cliënten.",
  ageing:
    "Overdrachten per jaar door leeftijd: cliënten die binnen een jaar de bovengrens van hun groep bereiken en dan naar een ander team gaan.",
  intaker: "Intaker is wie intakes als neventaak heeft.",
  ranking:
    "Teamindelingen staan op volgorde van: voorwaarden waaraan is voldaan, spreiding, overdrachten eenmalig, volgorde op het blad.",
} as const;

/** Side tasks that a scenario counts with other hours than the sheets give. */
export function sideTaskAssumption(title: string, { sideTaskHours }: Pick<AgeScenario, "sideTaskHours">): string {
  const people = Object.entries(sideTaskHours).map(([name, hours]) => `${name} ${formatNumber(hours)} uur`);
  return `${title}: neventaken ${listOf(people)}.`;
}
