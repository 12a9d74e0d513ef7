import type { FlagFilter, Selection } from "../../caseload/clients/selections";
import type { Split } from "../../caseload/splits/split";
import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeLine } from "../../caseload/ages/age-lines";
import type { IsoDate } from "../../caseload/dates";
import { ageBandLabel, untilAow } from "../age-bands";
import { ageLineTexts } from "../age-lines";
import { flagNames } from "../pane/clients";
import { formatNumber, listOf, quoted } from "../numbers";
import { formatShortDate } from "../short-date";
import { fixedMark } from "./proportional-sheet";

/** Every word on the sheet "Leeftijdsindeling …" that "Rekenkundig …" does not have. */

/** The sheet's name: at most 31 characters, none that Excel forbids. */
export function ageDivisionSheetName(referenceDate: IsoDate): string {
  return `Leeftijdsindeling ${formatShortDate(referenceDate)}`;
}

export const selectionWords = {
  step: "Stap",
  leftOut: "Telt niet mee",
  unknown: "Onbekend",
  kept: "Blijft over",
  everybody: "Alle cliënten in de lijst",
  counted: "Tellen mee",
  /** Around the two live numbers. */
  sentence: ["Van de ", " cliënten tellen ", " mee."],
} as const;

export function selectionTitle({ name }: Selection): string {
  return `Wie tellen mee: selectie ${quoted(name)}`;
}

/** "ontheffing: nee" */
export function filterWords({ flag, keep }: FlagFilter): string {
  return `${flagNames[flag]}: ${keep === "yes" ? "ja" : "nee"}`;
}

export const divisionWords = {
  title: "Tabel 3   Leeftijdsindeling: nu en nieuw",
  before: "Groep nu",
  beforeCount: "Aantal\nnu¹",
  group: "Groep\nnieuw",
  from: "Van",
  to: "T/m²",
  count: "Aantal\nnieuw¹",
  hours: "Uren\nteam",
  perFte: "Cliënten\nper fte",
  contacts: "Contact-\nmomenten\nper jaar",
  contactHours: "Contact-\nuren\nper jaar",
  agingOut: "Naar volgende\ngroep per jaar³",
  outside: "Niet ingedeeld",
  unknown: "Leeftijd onbekend",
  total: "Totaal",
  noDivision: "Geen indeling op de bladen",
  aow: untilAow,
} as const;

/** Before a group's ages: the number by which the chart calls it, because a legend cannot follow the ages on the sheet. */
export function groupNumber(place: number): string {
  return `${place + 1}: `;
}

/** "1: 18 t/m 29" */
export function groupName(place: number, band: AgeBand): string {
  return `${groupNumber(place)}${ageBandLabel(band)}`;
}

/** What the chart calls a group. */
export function groupInChart(place: number): string {
  return `Groep ${place + 1}`;
}

export const caseworkerAgesWords = {
  title: "Tabel 3b   Dezelfde cliënten per klantmanager nu",
  name: "Naam",
  rest: "Overig⁵",
  total: "Totaal",
  nobody: "Zonder klantmanager",
  none: "In de lijst staat niet bij wie de cliënten zijn.",
  overlapping: "Alleen totalen: in deze indeling vallen cliënten in meer dan één groep.",
  tooSmall: "Alleen totalen: per groep zijn de aantallen zo klein dat ze iets over één cliënt kunnen zeggen.",
  restNote:
    "⁵ In geen van de groepen, of van een leeftijd die niet bekend is. Deze tabel houdt de groepen waarmee het blad is gemaakt.",
  hidden: "–",
} as const;

/** Someone with clients who is not in the formation. */
export function outsideTeam(name: string): string {
  return `${name} (niet in het team)`;
}

/** "<5" */
export function smallCount(threshold: number): string {
  return `<${threshold}`;
}

export function smallCountsNote(threshold: number): string {
  return `Aantallen kleiner dan ${threshold} zijn niet getoond. Een ‘${caseworkerAgesWords.hidden}’ is ook niet getoond: een kleiner aantal zou er anders uit te berekenen zijn. Deze tabel beweegt daarom niet mee.`;
}

export const ageChartWords = {
  name: "Cliënten naar leeftijd",
  title: "Aantal cliënten naar leeftijd; de kleur wisselt bij iedere leeftijdsgrens",
  outside: "Niet ingedeeld",
  line: "Grens in de wet⁴",
} as const;

/** Headers beside the printed page, for who looks where the figures come from. */
export const ageFigureWords = {
  title: "Cijfers achter tabel 3 en de grafiek (niet op de afdruk)",
  bornUntil: "Geboren t/m",
  bornAfter: "Geboren na",
  age: "Leeftijd",
  youngest: "Jongste geboren",
  clients: "Cliënten",
} as const;

export const unseenAgeWords = {
  title: "Zonder datum waarmee Excel rekent",
  age: "Leeftijd",
  earliest: "Geboren vanaf",
  latest: "Geboren t/m",
  clients: "Cliënten",
  unsure: "Groep onzeker",
} as const;

/** "39", "44 of 45" */
export function possibleAges(youngest: number, oldest: number): string {
  return youngest === oldest ? String(youngest) : `${youngest} of ${oldest}`;
}

export const betterCutsWords = {
  title: "Andere leeftijdsgrenzen",
  none: "Vul bij Uren team in hoeveel uren per week ieder team heeft: dan staat in de kolom ernaast hoeveel cliënten dat per fte zijn. Caseload kan bij die uren ook de beste grenzen zoeken.",
  leastSpread: "Druk zo gelijk mogelijk",
  lowestLoad: "Hoogste druk zo laag mogelijk",
  both: "Druk zo gelijk mogelijk, en meteen de hoogste druk zo laag mogelijk",
} as const;

export function teamHoursSentence(hours: readonly number[]): string {
  return `Bij teams van ${listOf(hours.map((own) => formatNumber(own)))} uur, van jong naar oud, met dezelfde cliënten:`;
}

/** "Druk zo gelijk mogelijk: 18 t/m 24 (119 cliënten voor 28 uur, 153 per fte) en …". `end` is where the oldest band ends. */
export function splitSentence(words: string, { bands }: Split, end: AgeBand["below"]): string {
  const groups = bands.map(({ from, to, clients, hours, perFte }, index) => {
    const below = index === bands.length - 1 && typeof end !== "number" ? end : to + 1;
    return `${ageBandLabel({ from, below })} (${formatNumber(clients)} cliënten voor ${formatNumber(hours)} uur, ${formatNumber(perFte, 0)} per fte)`;
  });
  return `${words}: ${listOf(groups)}.`;
}

export function sameSelectionNote({ name }: Selection): string {
  return `¹ Nu en nieuw tellen dezelfde cliënten: selectie ${quoted(name)} op de peildatum.`;
}

/** Before the date, which is live on the sheet. */
export const aowNote =
  "² AOW: tot de dag waarop iemand de AOW-leeftijd bereikt. Op de peildatum is die bereikt door wie geboren is op of vóór ";

export const agingNote =
  "³ Wie binnen een jaar de leeftijd van de volgende groep bereikt, en dan door leeftijd naar een ander team gaat.";

/** What changes in the law at the ages that the chart marks. */
export function ageLinesNote(lines: readonly AgeLine[]): string {
  return `⁴ ${lines.map(({ code }) => ageLineTexts[code].rule).join(" ")}`;
}

export const fixedNotes = {
  live: `${fixedMark} Vast getal: beweegt niet mee, net als de zinnen op dit blad. De rest telt in de cliëntenlijst en volgt de vakken: een andere leeftijd bij Van of T/m geeft meteen andere aantallen.`,
  fixed: `${fixedMark} Vast getal: beweegt niet mee, net als de zinnen op dit blad. De leeftijden in de cliëntenlijst zijn zo niet met formules te tellen; maak dit blad opnieuw als er iets verandert.`,
} as const;

/** Of clients whose birth date is a text, a year, or an age. */
export function unseenNote(clients: number): string {
  const [of, they] =
    clients === 1
      ? ["Van 1 cliënt", "Die telt mee met de gelezen leeftijd"]
      : [`Van ${formatNumber(clients)} cliënten`, "Zij tellen mee met de gelezen leeftijd"];
  return `${of} staat in de lijst een leeftijd, een jaar of een datum als tekst, en geen datum waarmee Excel rekent. ${they} (rechts naast de afdruk) zolang er geen echte datum staat.`;
}

export const ageAssumptions = {
  age: "Leeftijd in hele jaren op de peildatum. Wie op 29 februari is geboren, wordt in een gewoon jaar op 1 maart een jaar ouder.",
  unknown: "Wat onbekend is, is niet geraden: dat telt apart.",
  contacts:
    "Contactmomenten per jaar = aantal cliënten × contactmomenten per cliënt per jaar. Contacturen: met de minuten per contactmoment; zonder minuten blijft de kolom leeg.",
  perFte: "Cliënten per fte = aantal cliënten / uren team × fulltime werkweek.",
  aging:
    "Overdrachten door leeftijd zijn geteld met de leeftijden van nu: wie precies één jaar onder een leeftijdsgrens zit. Wie de AOW-leeftijd bereikt, gaat naar niemand over.",
  oneAttribute: "Aantallen naar leeftijd alleen zijn altijd getoond.",
} as const;

export const aowParameter = "AOW-leeftijd bereikt: geboren op of vóór";
