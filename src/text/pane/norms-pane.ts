import type { Ladder } from "../../caseload/norms/norm";
import type { NormedGroup, TeamNorms } from "../../caseload/norms/team-norms";
import { formatNumber, formatPercent, listOf, quoted } from "../numbers";
import { ladderSentence } from "../norms";

/** Everything under "Normen en gewogen werklast" in the step Verdeling. */

export const normsWords = {
  heading: "Normen en gewogen werklast",
  inUse: (name: string) => `Normen en gewogen werklast: ${name}`,
  /** Where no norms are kept. */
  none: "Nu telt iedere cliënt even zwaar. Met normen (hoeveel cliënten één fte aankan, per trede of fase) ziet u ook hoe vol iedereen zit en hoe de cliënten naar zwaarte te verdelen zijn.",
  toCapacity: "Maak het werkblad Normen en capaciteit",
  kept: (name: string) => `Cliënten wegen naar de normen ${quoted(name)}.`,
  notJudgement:
    "Werklast, geen beoordeling: een norm schat hoeveel werk een groep cliënten geeft, en zegt niets over wie het doet.",
} as const;

/** The choice of norms to begin with. */
export const normChoiceWords = {
  heading: "Kies normen om mee te beginnen",
  hint: "U kunt daarna alles aanpassen. De bekende normen zijn oud en van een ander team: neem ze niet zomaar over.",
  use: "Gebruik deze normen",
  useNamed: (name: string) => `Gebruik deze normen: ${name}`,
  own: "Eigen normen",
  ownHint: "Begin met één groep; daarna kunt u er groepen bij zetten, en de bron en het jaar.",
} as const;

/** "Trede 1 t/m 3: 100 cliënten per fte" */
export function normFigure({ name, norm }: NormedGroup): string {
  return `${name}: ${formatNumber(norm)} cliënten per fte`;
}

/** "Bron: Evaluatie …, 18 juli 2013" */
export function normOrigin({ source, year }: TeamNorms): string {
  const said = year === null || source.includes(String(year)) ? [source] : [source, String(year)];
  const from = said.filter(Boolean).join(", ");
  return from === "" ? "Bron: niet ingevuld" : `Bron: ${from}`;
}

export const weightedResultWords = {
  load: (fte: number, there: number, fullness: number | null) => {
    const needed = `Volgens de normen is ${fteOf(fte)} fte nodig; er is ${fteOf(there)} fte aan caseloaduren.`;
    return fullness === null ? needed : `${needed} Samen zit het team ${formatPercent(fullness, 0)} vol.`;
  },
  now: "Hoe vol iedereen nu zit",
  name: "Naam",
  clients: "Cliënten",
  points: "Punten",
  full: "Vol (%)",
  noHours: "geen caseloaduren",
  total: "Totaal",
  /** Of so many points each, with the decimals that the weights need. */
  pointsOf: (points: number, whole: boolean) => formatNumber(points, whole ? 0 : 1),
  percent: (fullness: number) => formatNumber(fullness * 100, 0),
  /** What a screen reader hears for the bars. */
  fullSpoken: (people: readonly { readonly name: string; readonly fullness: number | null }[]) =>
    `Vol volgens de normen: ${people
      .map(({ name, fullness }) => `${name} ${fullness === null ? "geen caseloaduren" : formatPercent(fullness, 0)}`)
      .join(", ")}.`,
  legend: {
    bar: "Cliënten nu, naar zwaarte",
    aim: "100%: precies de norm",
    more: "Wat er nog bij past",
    fewer: "Meer dan de norm",
  },
  share: "Verdeling naar punten en naar aantal",
  shareRegion: "Tabel: verdeling naar punten en naar aantal",
  together: "Samen",
  byNumber: "Naar aantal",
  others: "Niet in de formatie",
  fromTo: (now: number, after: number) => `${formatNumber(now)} → ${formatNumber(after)}`,
  fromToSpoken: (now: number, after: number) => `nu ${formatNumber(now)}, naar punten ${formatNumber(after)}`,
  shareNote:
    "Voor de pijl de cliënten nu, erachter die als de punten naar caseloaduren worden verdeeld. ‘Naar aantal’: dezelfde cliënten, allemaal even zwaar.",
  withoutGroup: (clients: number, steps: readonly string[]) => {
    const who =
      clients === 1
        ? "1 cliënt heeft geen trede of fase met een norm, en weegt niet mee."
        : `${formatNumber(clients)} cliënten hebben geen trede of fase met een norm, en wegen niet mee.`;
    return steps.length === 0 ? who : `${who} In de lijsten staat ook, zonder norm: ${stepList(steps)}.`;
  },
  otherClients: (weighed: number, divided: number) =>
    `Dit gaat over ${formatNumber(weighed)} cliënten uit de cliëntenlijst; de caseload hierboven over ${formatNumber(divided)}. Dat zijn niet dezelfde.`,
  explained: "Wat zijn punten, en wat is vol?",
  behind: "De cliëntenlijst is veranderd; deze cijfers zijn nog van ervoor.",
} as const;

/** The transfers that bring everybody near their part by points. */
export const transferLimitWords = {
  heading: "Overdrachten beperken",
  within: "Ieder hooguit zoveel procent van het deel naar uren af",
  withinProblem: "Vul een percentage van 0 tot 100 in, bijvoorbeeld 5.",
  atMost: "Of: hooguit zoveel overdrachten",
  atMostHint: "Gaat voor het percentage.",
  atMostProblem: "Vul een heel aantal in, bijvoorbeeld 40.",
  busy: "Overdrachten worden uitgezocht…",
  transfers: "Hooguit",
  deviation: "Doorgaans van het gemiddelde",
  others: (routes: number) =>
    routes === 1
      ? "En nog 1 regel; op het werkblad staat die ook."
      : `En nog ${formatNumber(routes)} regels; op het werkblad staan ze allemaal.`,
} as const;

/** Why there is nothing weighed to show. */
export const weighedListsWords = {
  none: "Er is geen cliëntenlijst gevonden. Om te wegen is een blad nodig met één rij per cliënt, met een kolom ‘Trede’ of ‘Fase’ en een kolom ‘Klantmanager’.",
  waiting: (rows: number) =>
    `De cliëntenlijst (${formatNumber(rows)} rijen) is nog niet gelezen. Om te wegen moet dat wel.`,
  read: "Lees de cliëntenlijst",
  reading: "De cliëntenlijst wordt gelezen…",
  noSteps:
    "In de cliëntenlijst staat geen trede of fase. Voeg een kolom ‘Trede’ of ‘Fase’ toe; dan is er iets te wegen.",
  noMatch: (steps: readonly string[]) =>
    `Bij geen enkele cliënt hoort een norm. In de cliëntenlijst staat: ${stepList(steps)}. Pas de treden bij de normen daarop aan.`,
} as const;

export const normFormWords = {
  heading: "Deze normen gelden",
  change: "Pas de normen aan",
  group: (name: string) => `Groep ${quoted(name)}`,
  name: "Naam",
  steps: "Treden of fasen",
  norm: "Cliënten per fte",
  weight: (weight: number) =>
    weight === 1 ? "Iedere cliënt is 1 punt." : `Iedere cliënt is ${formatNumber(weight)} punten.`,
  nameProblem: "Geef de groep een naam.",
  tooLong: (most: number) => `Houd het bij hoogstens ${most} tekens.`,
  stepsProblem: "Schrijf treden of fasen zo: 1-3. Of zo: 1, 2, werk.",
  stepTaken: "Een van deze treden staat al in een andere groep. Iedere trede hoort in één groep.",
  normProblem: "Vul een aantal boven 0 in, bijvoorbeeld 100.",
  remove: (name: string) => `Haal groep ${quoted(name)} weg`,
  add: "Nog een groep",
  addFirst: "Gebruik eigen normen",
  addButton: "Zet deze groep erbij",
  full: "Er zijn vijf groepen; meer passen er niet.",
  source: "Bron",
  year: "Jaar",
  yearProblem: "Vul een jaartal in, bijvoorbeeld 2013.",
  direction: "Welke kant loopt de ladder op?",
  directionUnknown: "Weet ik niet",
  counts: "Wat telt de norm?",
  countUnits: {
    persons: "Personen: iedere cliënt telt",
    benefits: "Uitkeringen: een paar met één uitkering telt één keer",
    unknown: "Weet ik niet",
  },
  stop: "Weeg niet meer",
  stopHint:
    "Dan telt iedere cliënt weer even zwaar. De normen op deze plek gaan weg; werkbladen die er al staan blijven.",
} as const;

/** The choice of a direction, as what it says of the ladder. */
export function directionLabel(ladder: Ladder, direction: Ladder["direction"]): string {
  return direction === "unknown" ? normFormWords.directionUnknown : ladderSentence({ ...ladder, direction });
}

/** Steps as people write them: ["1", "2", "3", "werk"] → "1-3, werk". */
export function stepsText(steps: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && /^(0|[1-9]\d?)$/.test(run.last) && step === String(Number(run.last) + 1)) run.last = step;
    else runs.push({ first: step, last: step });
  }
  return runs
    .flatMap(({ first, last }) => {
      if (first === last) return [first];
      return Number(last) === Number(first) + 1 ? [first, last] : [`${first}-${last}`];
    })
    .join(", ");
}

/** The name of a group to which nobody gave one. */
export function groupNameFor(steps: NormedGroup["steps"]): string {
  return `Trede of fase ${stepsText(steps)}`;
}

function stepList(steps: readonly string[]): string {
  return listOf(steps.map((step) => (/^\d/.test(step) ? step : quoted(step))));
}

function fteOf(fte: number): string {
  return formatNumber(Math.round(fte * 100) / 100, 2);
}
