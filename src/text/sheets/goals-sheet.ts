import { formatNumber, formatPercent } from "../numbers";

/** Every word on the sheet "Doelen en capaciteit". */

export const goalsTitle = "Agendapunt: Doelen en capaciteit";
export const goalsSheetName = "Doelen en capaciteit";

/** The blocks that somebody can tick, as the command line calls them. */
export const goalBlockNames = {
  outflow: "uitstroom",
  trend: "trend",
  norms: "normen",
  funnel: "trechter",
  coaching: "jobcoach",
  "break-even": "terugverdienen",
} as const;

export const goalsWords = {
  source: (words: string) => `Bron: ${words}`,
  fixed: "Getallen in een vak zijn uitgangspunten: zet er uw eigen cijfers in, dan rekent de rest mee.",
  purpose: "De cijfers ondersteunen het gesprek; ze vervangen het niet. Werklast, geen beoordeling van medewerkers.",
} as const;

export const outflowWords = {
  title: "Uitstroomdoel per persoon en team",
  source:
    "Evaluatie nieuwe werkwijze team Werk, Ridderkerk en Albrandswaard, 18 juli 2013: 10% per klantmanager per jaar.",
  share: "Doel: deel van de cliënten per jaar",
  name: "Naam",
  clients: "Cliënten",
  target: "Doel per jaar",
  realised: "Gehaald\ntot nu",
  missing: "Nog te gaan",
  met: "Doel gehaald",
  total: "Team",
  yes: "ja",
  no: "nee",
  stockTarget: "Bestand: doel (daling)",
  stockRealised: "Bestand: werkelijk (daling; een min is groei)",
  stockMissing: "Bestand: nog te gaan",
} as const;

export const trendWords = {
  title: "Trend: doorgetrokken naar een jaar",
  source: "Ridderkerk 2013: 219 toekenningen in het eerste halfjaar, 301 in heel 2012.",
  count: "Geteld",
  months: "In zoveel maanden",
  targetMonths: "Doorgetrokken naar maanden",
  projected: "Uitkomst bij hetzelfde tempo",
  base: "Vergeleken met (geheel vorig jaar)",
  growth: "Verschil met vorig jaar",
  before: "Waarvan maanden vóór de nieuwe werkwijze",
  caveat:
    "Let op: dit trekt de getelde maanden recht door. Het houdt geen rekening met seizoenen, en telt de maanden vóór de nieuwe werkwijze (1 april 2013) gewoon mee.",
} as const;

export const normWords = {
  title: "Normen van anderen: cliënten per fte, en wat dat vraagt",
  source: "Ridderkerk 2013; Klantmanagement als tandem, Radar voor Delft, juli 2002 (gemeente A, B en C).",
  productiveHours: "Productieve uren per fte per jaar (Rijk 2023: 1.363)",
  delftHours: "Productieve uren in de bron (Delft 2002)",
  group: "Norm",
  contacts: "Contacten\nper jaar",
  minutes: "Minuten\nper keer",
  perClient: "Uren per\ncliënt",
  inSource: "Cliënten\nper fte",
  today: "Bij uw\nuren",
  clients: "Uw\ncliënten",
  fte: "Fte",
  total: "Samen",
  reversed:
    "Bij gemeente B is trede 1 het dichtst bij werk en trede 10 het verst: omgekeerd aan de participatieladder.",
  benefits: "Gemeente C telt uitkeringen: een partner telt niet apart mee.",
} as const;

/** The names of the norms on this sheet. */
export const normLines = {
  ridderkerkLow: "Ridderkerk 2013, trede 1 t/m 3",
  ridderkerkHigh: "Ridderkerk 2013, trede 4 t/m 6",
  aWork: "Gemeente A 2002, werk",
  aCare: "Gemeente A 2002, zorg",
  bIncome: "Gemeente B 2002, bijstandsconsulent",
  bRoute: "Gemeente B 2002, trajectbegeleider",
  c1: "Gemeente C 2002, fase 1",
  c2: "Gemeente C 2002, fase 2",
  c34: "Gemeente C 2002, fase 3 en 4 met uitstroom",
  c4: "Gemeente C 2002, fase 4 overig",
} as const;

export const funnelWords = {
  title: "Trechter: van selectie naar geschikt",
  source: "Pilot jobcoaching Bos en Lommer, Amsterdam WPI West, 2016/17.",
  step: "Stap",
  count: "Aantal",
  stepRate: "Van de\nvorige stap",
  overall: "Van de\neerste stap",
  steps: ["Geselecteerd", "Uitnodiging ontvangen", "Uitgenodigd voor een gesprek", "Gesprek gevoerd", "Geschikt"],
  parts: "Van de uitgenodigden: gesprek, niet gekomen, afgebeld",
  explained: "Daarmee verklaard",
  unexplained: "Door niets verklaard",
  wanted: "Gewenst aantal geschikt",
  needed: "Dan te selecteren bij deze trechter",
} as const;

export const coachingWords = {
  title: "Capaciteit van een jobcoach",
  source:
    "Bos en Lommer: 6 tot 9 maanden van een uur per week is 24 tot 36 uur (maanden van vier weken). Productieve uren: Rijk 2023.",
  hours: "Uren per jaar",
  least: "Uren per traject, het minst",
  most: "Uren per traject, het meest",
  high: "Trajecten per jaar, ten hoogste",
  low: "Trajecten per jaar, ten minste",
  weekHours: "Uren per week",
  hoursEach: "Uren per cliënt per week",
  atOnce: "Cliënten tegelijk, ten hoogste",
} as const;

export const breakEvenWords = {
  title: "De kosten gaan voor de baten uit",
  source:
    "Vorm naar Telengy (Roosendaal). Bedragen zijn aannames: € 300.000 per jaar (Ridderkerk 2013) en € 16.000 per cliënt per jaar; vul uw eigen in.",
  costs: "Kosten per maand (€)",
  outflow: "Extra uitstroom per maand (cliënten)",
  benefit: "Besparing per cliënt per maand (€)",
  month: "Terugverdiend aan het eind van maand",
  never: "niet",
  within: "Terugverdienen binnen maanden",
  needed: "Daarvoor nodig: extra uitstroom per maand",
  chart: "Opgeteld saldo aan het eind van elke maand (€)",
  monthHeader: "Maand",
  balance: "Saldo (€)",
  evidenceTitle: "Wat onderzoek vond",
  evidence: [
    "Duitsland: 490 extra begeleiders in 14 van 779 kantoren; kortere werkloosheid, kosten na ongeveer 10 maanden terugverdiend (IAB).",
    "Wenen: 100 in plaats van 250 cliënten per begeleider: sneller aan het werk en besparing, en meer uitval onder vrouwen en migranten. Bij laagopgeleide jongeren in het eerste jaar geen effect op werk.",
    "Almere 45+: caseload 25 tot 35; ongeveer 8 procentpunt meer aan het werk, vooral kleine banen.",
    "Amersfoort: geen significant effect op werk. Amsterdam ‘extra aandacht’: geen significante uitstroom, wel meer deeltijdwerk.",
    "Effecten zijn dus vaak klein of nul: reken met een bandbreedte.",
  ],
} as const;

/** What stands above each block. */
export const goalBlockTitles: Readonly<Record<keyof typeof goalBlockNames, string>> = {
  outflow: outflowWords.title,
  trend: trendWords.title,
  norms: normWords.title,
  funnel: funnelWords.title,
  coaching: coachingWords.title,
  "break-even": breakEvenWords.title,
};

/** What the command line says of each block. */
export const goalsSummaryWords = {
  trend: (projected: number, growth: number) =>
    `Trend: ${formatNumber(projected)} per jaar, ${growth >= 0 ? "+" : ""}${formatPercent(growth)} op de basis`,
  funnel: (share: number, unexplained: number) =>
    `Trechter: ${formatPercent(share)} van begin tot eind, ${formatNumber(unexplained)} door niets verklaard`,
  coaching: (low: number, high: number) =>
    `Jobcoach: ${formatNumber(low, 1)} tot ${formatNumber(high, 1)} trajecten per jaar`,
  outflow: (target: number) => `Uitstroomdoel team: ${formatNumber(target, 1)} cliënten per jaar`,
  breakEven: (month: number | null) =>
    month === null ? "Terugverdiend: niet" : `Terugverdiend aan het eind van maand ${formatNumber(month)}`,
} as const;
