import type { AgeBand } from "../../caseload/ages/age-bands";
import type { ScenarioCondition } from "../../caseload/scenarios/scenario-choices";
import { ageBandLabel } from "../age-bands";
import { formatNumber, listOf, quoted } from "../numbers";
import { spreadInWords } from "../scenarios";

/** The words of the step Scenario's; sentences about scenarios and line-ups themselves stand in scenarios.ts. */

function clientsInWords(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "cliënt" : "cliënten"}`;
}

export const scenarioListWords = {
  heading: "Scenario",
  choose: "Kies een scenario",
  option: (place: number, name: string) => `${place}. ${name}`,
  proposal: (fromSheets: boolean) =>
    `${fromSheets ? "Voorstel uit uw werkbladen." : "Nog niet ingevuld."} Zodra u iets aanpast, wordt het in deze werkmap bewaard.`,
  unchanged: "Iedereen houdt de eigen cliënten. Hiermee worden de andere scenario’s vergeleken.",
  byHours: "Iedereen krijgt cliënten naar verhouding van de caseloaduren, van alle leeftijden.",
  actions: "Wat wilt u met dit scenario?",
  create: "Nieuw",
  copy: "Kopieer",
  rename: "Hernoem",
  remove: "Verwijder",
  name: "Naam",
  nameTaken: "Er is al een scenario met deze naam. Kies een andere naam.",
  nameEmpty: "Vul een naam in.",
  newName: "Nieuw scenario",
  kind: "Verdelen",
  kinds: {
    "by-age": { label: "Naar leeftijd", hint: "Een team voor elke leeftijdsgroep." },
    "by-hours": { label: "Naar uren", hint: "Iedereen naar verhouding van de uren, van alle leeftijden." },
  },
  make: "Maak scenario",
  keepName: "Bewaar naam",
  cancel: "Annuleer",
  manage: "Wie telt mee, nieuw of kopie",
} as const;

export const selectionWords = {
  label: "Wie tellen mee",
  unknown: "Deze selectie staat niet meer in de werkmap. Kies een andere.",
} as const;

export const ageGroupWords = {
  heading: "Leeftijdsgroepen",
  change: "Groepen typen, erbij of weg",
  tried: (cuts: readonly number[]) =>
    `Dit is een kopie met een grens bij ${listOf(cuts.map(String))} jaar. Het scenario zelf is nog zoals het was.`,
  keepTried: "Bewaar deze grenzen",
  dropTried: "Laat maar",
  typed: "Groepen",
  typedHint: "Bijvoorbeeld 18 t/m 29, 30 t/m 45, 46 t/m AOW.",
  typedProblem:
    "Dit zijn geen leeftijdsgroepen. Typ ze met een komma ertussen, bijvoorbeeld 18 t/m 29, 30 t/m 45, 46 t/m AOW.",
  inWords: (bands: readonly AgeBand[]) => bands.map(ageBandLabel).join(", "),
  none: "Er zijn nog geen leeftijdsgroepen. Typ ze hieronder.",
  add: "Groep erbij",
  remove: (band: AgeBand) => `Haal ${ageBandLabel(band)} weg`,
  gaps: (gaps: readonly AgeBand[], notDivided: number) =>
    `Er ${gaps.length === 1 ? "is een gat" : "zijn gaten"}: ${listOf(gaps.map(ageBandLabel))} ${gaps.length === 1 ? "hoort" : "horen"} bij geen groep.${notDivided > 0 ? ` ${notDividedInWords(notDivided)}` : ""}`,
  notDivided: notDividedInWords,
  overlaps: (overlaps: readonly AgeBand[]) =>
    `De groepen overlappen: ${listOf(overlaps.map(ageBandLabel))} ${overlaps.length === 1 ? "staat" : "staan"} in twee groepen. Zo is niet te verdelen.`,
  adjoin: "Laat de groepen aansluiten",
} as const;

function notDividedInWords(clients: number): string {
  return `${clientsInWords(clients)} ${clients === 1 ? "valt" : "vallen"} in geen groep en ${clients === 1 ? "blijft" : "blijven"} bij de eigen klantmanager.`;
}

export const teamWords = {
  heading: "Teams",
  caption: "Wat elk team draagt",
  band: "Groep",
  clients: "Cliënten",
  hours: "Uren",
  perFte: "Per fte",
  intaker: "Intaker",
  yes: "ja",
  no: "nee",
  none: "–",
  who: "Wie zit waar",
  person: (name: string, hours: number, isIntaker: boolean) =>
    `${name} (${formatNumber(hours)} uur${isIntaker ? ", intaker" : ""})`,
  noTeam: "Geen team",
  best: "Er zijn geen teams gekozen: dit is de beste gevonden indeling onder uw voorwaarden. Zodra u iemand verplaatst, liggen de teams vast.",
  fixed: "U hebt de teams zelf gekozen.",
  backToBest: "Volg weer de beste gevonden indeling",
  nobody: (bands: readonly AgeBand[]) =>
    `Nog niemand bij ${listOf(bands.map(ageBandLabel))}. Kies daar iemand, of neem een indeling van hieronder over.`,
  purpose: "Werklast, geen beoordeling.",
} as const;

export const conditionWords = {
  heading: "Voorwaarden",
  none: "Geen voorwaarden: elke teamindeling telt mee.",
  /** For who does not open them; null met: not known yet. */
  summary: (all: number, met: number | null) =>
    all === 0 ? "Voorwaarden: geen" : met === null ? `Voorwaarden: ${all}` : `Voorwaarden: ${met} van ${all} voldaan`,
  /** "Elk team een intaker: niet voldaan"; null: not known yet. */
  judged: (condition: string, met: boolean | null) =>
    `${condition.charAt(0).toUpperCase()}${condition.slice(1)}${met === null ? "" : met ? ": voldaan" : ": niet voldaan"}`,
  remove: (condition: string) => `Haal weg: ${condition}`,
  add: "Voorwaarde toevoegen",
  kind: "Wat wilt u afspreken?",
  kinds: {
    "intaker-in-every-team": "Elk team een intaker",
    "stays-at": "Iemand blijft bij een groep",
    "not-in-band": "Iemand niet bij een groep",
    "minimum-hours": "Een minimum aan uren",
    "team-size": "Een aantal mensen",
    together: "In hetzelfde team",
    apart: "In verschillende teams",
  } satisfies Readonly<Record<ScenarioCondition["kind"], string>>,
  person: "Wie",
  people: "Wie (twee of meer)",
  band: "Leeftijdsgroep",
  everyTeam: "Elk team",
  hours: "Uren per week, ten minste",
  fewest: "Mensen, ten minste",
  most: "Mensen, hooguit",
  sizeProblem: "Vul ten minste één aantal in, en als hooguit een aantal dat niet lager is.",
  hoursUnit: "uur",
  hoursProblem: "Vul een aantal uren boven 0 in, bijvoorbeeld 24.",
  twoPeople: "Kies er ten minste twee.",
  confirm: "Voeg toe",
  cancel: "Annuleer",
  noIntakers: "In uw werkmap staat bij niemand de neventaak intakes.",
} as const;

export const bestLineUpWords = {
  heading: "Beste gevonden teamindeling",
  list: "Beste gevonden teamindelingen",
  more: (lineUps: number) => `Nog ${formatNumber(lineUps)}`,
  front: "Minder overdrachten, minder gelijk",
  others: "Andere plaatsen en andere uren",
  deviation: (perFte: number) => `Doorgaans ${formatNumber(perFte, 1)} cliënten per fte van het gemiddelde`,
  rank: (place: number) => `Nummer ${place + 1}`,
  chosen: "Gekozen",
  choose: "Kies deze indeling",
  chooseSpoken: (place: number) => `Kies deze indeling, nummer ${place + 1}`,
  hours: (hours: number) => `${formatNumber(hours)} uur`,
  perFte: (perFte: number | null) => (perFte === null ? "geen uren" : `${formatNumber(perFte, 0)} per fte`),
  spread: (spread: number) => `Spreiding ${spreadInWords(spread)}`,
  once: (transfers: number) => `${formatNumber(transfers)} ${transfers === 1 ? "overdracht" : "overdrachten"} eenmalig`,
  perYear: (transfers: number) => `${formatNumber(transfers)} per jaar door leeftijd`,
  busy: "Wordt berekend…",
  otherHours: (name: string, hours: number) => `Als ${name} ${formatNumber(hours)} uur werkt`,
  otherHoursWhy: (name: string) => `Een andere tabel in uw werkmap geeft ${name} dit aantal uren.`,
  placement: (name: string) => `Waar past ${name}?`,
  placementWhy: (name: string) => `${name} zit in geen team. De andere teams blijven zoals ze zijn.`,
  put: (name: string, band: AgeBand) => `Zet ${name} bij ${ageBandLabel(band)}`,
} as const;

/** Other cuts for the teams as they stand. */
export const otherCutsWords = {
  summary: "Betere grenzen voor deze teams",
  hint: "De teams blijven zoals ze zijn; alleen de leeftijdsgrenzen schuiven. Gelijker verdelen laat meer cliënten wisselen.",
  none: "Er zijn geen andere grenzen te vinden: niet elk team heeft uren en cliënten.",
  why: {
    even: "Gelijker of minder wisselingen kan niet samen",
    "legal-lines": "Met grenzen waar de wet verandert",
    "lowest-load": "Het volste team zo leeg mogelijk",
  },
  /** "Grens bij 27 en 46 jaar" */
  cuts: (cuts: readonly number[]) => `Grens bij ${listOf(cuts.map(String))} jaar`,
  figures: (deviationPerFte: number, changing: number | null) =>
    `Doorgaans ${formatNumber(deviationPerFte, 1)} cliënten per fte van het gemiddelde${changing === null ? "" : `; ${clientsInWords(changing)} van een ander`}.`,
  try: "Probeer",
  trySpoken: (cuts: readonly number[]) => `Probeer: grens bij ${listOf(cuts.map(String))} jaar`,
} as const;

export const figureHelpWords = {
  summary: "Wat betekenen deze cijfers?",
  entries: (fullTimeHours: number) => [
    {
      term: "Per fte",
      meaning: `Cliënten van het team ÷ caseloaduren van het team × ${formatNumber(fullTimeHours)} uur. De cliënten komen uit uw cliëntenlijst, de uren uit uw formatietabel, zonder neventaken.`,
    },
    {
      term: "Spreiding",
      meaning:
        "Hoe ongelijk de teams belast zijn: 0 is precies gelijk. Het is het kwadraat van het verschil met de gemiddelde belasting per uur, gewogen met de uren van elk team.",
    },
    {
      term: "Overdrachten eenmalig",
      meaning:
        "Hoeveel cliënten ten minste van klantmanager wisselen om zo te beginnen. Binnen een team krijgt ieder cliënten naar verhouding van de uren.",
    },
    {
      term: "Overdrachten per jaar",
      meaning:
        "Hoeveel cliënten ieder jaar naar een ander team gaan omdat ze een leeftijdsgrens passeren: geteld zijn wie nu één jaar jonger zijn dan die grens.",
    },
    {
      term: "Volgorde",
      meaning: "Eerst de meeste voorwaarden, dan de kleinste spreiding, dan de minste overdrachten.",
    },
  ],
} as const;

export const compareWords = {
  heading: "Vergelijken",
  region: "Scenario’s naast elkaar",
  over: (selection: string, clients: number) =>
    `Alle scenario’s over dezelfde ${clientsInWords(clients)}: selectie ${quoted(selection)}.`,
  measure: "Maat",
  teams: "Per fte",
  wholeTeam: "Hele team",
  spread: "Spreiding",
  ratio: "Hoogste ÷ laagste",
  once: "Overdrachten eenmalig",
  perYear: "Overdrachten per jaar",
  conditions: "Voorwaarden",
  conditionsMet: (met: number, all: number) => `${met} van ${all}`,
  newClients: "Via nieuwe cliënten",
  months: monthsInWords,
  none: "–",
  unknown: "onbekend",
  newPerMonth: "Nieuwe cliënten per maand",
  newPerMonthHint: "Voor ‘via nieuwe cliënten, zonder overdracht’. Leeg: niet bekend.",
  newPerMonthProblem: "Vul een aantal boven 0 in, bijvoorbeeld 8.",
  throughNewClients: (missing: number, months: number | null) =>
    missing === 0
      ? "Niemand komt cliënten tekort."
      : months === null
        ? `Via nieuwe cliënten, zonder overdracht: er zijn ${clientsInWords(missing)} aan te vullen.`
        : `Via nieuwe cliënten, zonder overdracht: ${clientsInWords(missing)} aan te vullen, in ongeveer ${monthsInWords(months)}.`,
} as const;

function monthsInWords(months: number): string {
  const rounded = Math.max(1, Math.round(months));
  return `${formatNumber(rounded)} ${rounded === 1 ? "maand" : "maanden"}`;
}

export const changeWords = {
  heading: "Wat verandert er voor wie",
  caption: (scenario: string) => `Cliënten per klantmanager: nu en in ${quoted(scenario)}`,
  name: "Naam",
  now: "Nu",
  after: "Straks",
  difference: "Verschil",
  total: "Totaal",
  unknown: "Nog niet te zeggen: niet elke groep met cliënten heeft een klantmanager met uren.",
  purpose: "Werklast, geen beoordeling.",
} as const;
