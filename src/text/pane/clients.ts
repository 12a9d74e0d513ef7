import type { ClientFlag } from "../../caseload/clients/client-flags";
import type { ClientDoubt, ClientRule, ListedCaseworker, SkippedRows } from "../../caseload/clients/found-clients";
import type { FlagFilter, SelectionOutcome } from "../../caseload/clients/selections";
import { formatNumber, listOf, quoted } from "../numbers";

/** The selection that leaves nobody out, where the sheets name none. */
export const allClients = "Alle cliënten";

/** What is asked of a client, as it is named to the user. */
export const flagNames: Readonly<Record<ClientFlag, string>> = {
  statusHolder: "statushouder",
  indication: "indicatie banenafspraak/beschut",
  exemption: "ontheffing",
  jobSeekingDuty: "sollicitatieplicht",
};

/** What a filter keeps: "ontheffing = nee". */
export function filterName({ flag, keep }: FlagFilter): string {
  return `${flagNames[flag]} = ${keep === "yes" ? "ja" : "nee"}`;
}

/** Clients whom a filter leaves out, by what it keeps. */
export const leftOutNames: Readonly<Record<ClientFlag, Readonly<Record<"yes" | "no", string>>>> = {
  statusHolder: { no: "statushouders", yes: "geen statushouder" },
  indication: { no: "indicatie banenafspraak/beschut", yes: "geen indicatie banenafspraak/beschut" },
  exemption: { no: "ontheffing", yes: "geen ontheffing" },
  jobSeekingDuty: { no: "sollicitatieplicht", yes: "geen sollicitatieplicht" },
};

/** "Van de 972 cliënten tellen 469 mee. Niet meegeteld: 291 ontheffing, 150 statushouders. Onbekend: 69." Every client is in it once. */
export function selectionSentence({ total, counted, steps }: SelectionOutcome): string {
  const leftOut = steps
    .filter((step) => step.leftOut > 0)
    .map(({ filter, leftOut: clients }) => `${formatNumber(clients)} ${leftOutNames[filter.flag][filter.keep]}`);
  const unknown = steps
    .filter((step) => step.unknown > 0)
    .map(({ filter, unknown: clients }) => `${formatNumber(clients)} (${flagNames[filter.flag]})`);
  return [
    `Van de ${clientsInWords(total)} ${counted === 1 ? "telt" : "tellen"} ${formatNumber(counted)} mee.`,
    ...(leftOut.length > 0 ? [`Niet meegeteld: ${listOf(leftOut)}.`] : []),
    ...(unknown.length > 0 ? [`Onbekend: ${listOf(unknown)}.`] : []),
  ].join(" ");
}

/** Asks which rows count when some are out of sight. */
export function hiddenRowsQuestion(visible: number, total: number): string {
  return `${formatNumber(visible)} van ${formatNumber(total)} rijen ${visible === 1 ? "is" : "zijn"} zichtbaar: alleen die gebruiken?`;
}

/** Rows of a list that are no clients; null when there are none. */
export function skippedSentence({ blank, total, heading }: SkippedRows): string | null {
  const parts = [
    ...(blank > 0 ? [`${formatNumber(blank)} leeg`] : []),
    ...(total > 0 ? [`${formatNumber(total)} met een totaal of opmerking`] : []),
    ...(heading > 0 ? [`${formatNumber(heading)} met een kop`] : []),
  ];
  return parts.length === 0 ? null : `Overgeslagen rijen: ${listOf(parts)}.`;
}

/** How a column was understood. */
export function ruleSentence(rule: ClientRule): string {
  switch (rule.kind) {
    case "flag":
      return flagSentence(rule);
    case "inverse":
      return `${capitalised(flagNames[rule.flag])} heeft geen eigen kolom en is gelezen als het tegendeel van kolom ${quoted(rule.place.header)} (${flagNames[rule.of]}).`;
    case "birth-date":
      return [
        `Kolom ${quoted(rule.place.header)} is gelezen als geboortedatum: ${formatNumber(rule.known)} bekend, ${formatNumber(rule.unknown)} onbekend.`,
        ...(rule.spans > 0
          ? [
              `Van ${clientsInWords(rule.spans)} is alleen het jaar of de maand bekend; ${rule.spans === 1 ? "die telt" : "die tellen"} mee als de leeftijdsgroep zeker is.`,
            ]
          : []),
        ...(rule.twoDigitYears
          ? ["Een jaartal van twee cijfers is het laatste jaar dat niet na de peildatum valt."]
          : []),
        ...(rule.from1904 ? ["De datums in deze werkmap tellen vanaf 1904."] : []),
      ].join(" ");
    case "age":
      return `Kolom ${quoted(rule.place.header)} is gelezen als leeftijd op de peildatum: ${formatNumber(rule.known)} bekend, ${formatNumber(rule.unknown)} onbekend. Staat er ook een geboortedatum, dan geldt die.`;
    case "caseworker":
      return `Kolom ${quoted(rule.place.header)} is gelezen als klantmanager: ${formatNumber(rule.names)} ${rule.names === 1 ? "naam" : "namen"}${rule.blank > 0 ? `, ${formatNumber(rule.blank)} zonder naam in de rij` : ""}.`;
    case "caseworker-sheet":
      return `Alle cliënten op dit blad horen bij ${rule.name}, naar de naam van het blad.`;
    case "caseworker-headings":
      return `In kolom ${quoted(rule.place.header)} ${rule.names === 1 ? "staat 1 naam" : `staan ${formatNumber(rule.names)} namen`} als kop; de rijen eronder horen bij die klantmanager.`;
    case "step":
      return `Kolom ${quoted(rule.place.header)} is gelezen als trede of fase: ${formatNumber(rule.known)} bekend.`;
    case "benefit":
      return `Kolom ${quoted(rule.place.header)} is gelezen als lopende uitkering: ${formatNumber(rule.no)} zonder.`;
    case "weight":
      return `Kolom ${quoted(rule.place.header)} is gelezen als zwaarte: ${formatNumber(rule.known)} bekend.`;
    case "contacts":
      return `Kolom ${quoted(rule.place.header)} is gelezen als contactmomenten per jaar: ${formatNumber(rule.known)} bekend.`;
  }
}

function flagSentence(rule: Extract<ClientRule, { kind: "flag" }>): string {
  return [
    `Kolom ${quoted(rule.place.header)} is gelezen als ${flagNames[rule.flag]}: ${formatNumber(rule.yes)} ja, ${formatNumber(rule.no)} nee, ${formatNumber(rule.unknown)} onbekend.`,
    ...(rule.blank === "no" ? ["Leeg betekent hier nee, want er staan alleen kruisjes of woorden in."] : []),
    ...(rule.blank === "unknown" ? ["Leeg betekent hier onbekend."] : []),
    ...(rule.until > 0
      ? [
          `${formatNumber(rule.until)} met een datum; op de peildatum ${rule.expired === 1 ? "geldt" : "gelden"} daarvan ${formatNumber(rule.expired)} niet.`,
        ]
      : []),
    ...(rule.partial > 0 ? [`${formatNumber(rule.partial)} gedeeltelijk: onbekend.`] : []),
    ...(rule.temporary > 0 ? [`${formatNumber(rule.temporary)} tijdelijk zonder datum: onbekend.`] : []),
  ].join(" ");
}

/** What is in doubt in the client lists, and where. `places` are the cells as people read them; what a cell says is never repeated. */
export function clientDoubtSentence(doubt: ClientDoubt, places: readonly string[]): string {
  const where = places.length > 0 ? ` (${listOf(places)}${doubt.count > places.length ? " en verder" : ""})` : "";
  const column = `kolom ${quoted(doubt.text)}`;
  const cells = doubt.count === 1 ? "1 cel" : `${formatNumber(doubt.count)} cellen`;
  switch (doubt.code) {
    case "unreadable":
      return `In ${column} ${doubt.count === 1 ? "is" : "zijn"} ${cells} niet te lezen${where}; dat telt als onbekend.`;
    case "future-birth-date":
      return `In ${column} ${doubt.count === 1 ? "ligt 1 geboortedatum" : `liggen ${formatNumber(doubt.count)} geboortedatums`} na de peildatum${where}; die leeftijd telt als onbekend.`;
    case "impossible-birth-date":
      return `In ${column} ${doubt.count === 1 ? "kan 1 geboortedatum" : `kunnen ${formatNumber(doubt.count)} geboortedatums`} niet bestaan${where}; die leeftijd telt als onbekend.`;
    case "age-differs":
      return `Bij ${clientsInWords(doubt.count)} is de leeftijd in ${column} een andere dan uit de geboortedatum volgt${where}; de geboortedatum geldt.`;
    case "contradiction":
      return `Bij ${clientsInWords(doubt.count)} spreken ontheffing en sollicitatieplicht elkaar tegen${where}.`;
    case "columns-differ":
      return `Bij ${clientsInWords(doubt.count)} zegt ${column} iets anders dan een eerdere kolom over hetzelfde${where}; dat telt als onbekend.`;
    case "unused-column":
      return `${capitalised(column)} is niet gelezen${where}: een andere kolom is voor hetzelfde gebruikt.`;
    case "not-caseworkers":
      return `${capitalised(column)} is niet gelezen${where}: er staan te veel verschillende namen in voor klantmanagers.`;
    case "no-caseworker":
      return `Bij ${clientsInWords(doubt.count)} staat geen klantmanager${where}.`;
    case "no-columns":
      return `De cliëntenlijst op blad ${quoted(doubt.text)} is niet gelezen${where}: er is geen kop gevonden die Caseload kent.`;
    case "sheet-and-list":
      return `Er is een lijst van het hele team op blad ${quoted(doubt.text)} en er zijn bladen per klantmanager met samen ${clientsInWords(doubt.count)}: tellen die dubbel?`;
  }
}

/** What someone can do about it. */
export function clientDoubtAdvice({ code }: ClientDoubt): string {
  switch (code) {
    case "unreadable":
      return "Vul iets in dat te lezen is, zoals ja of nee, een datum of een getal.";
    case "future-birth-date":
    case "impossible-birth-date":
      return "Verbeter de geboortedatum; tot dan valt de cliënt in geen leeftijdsgroep.";
    case "age-differs":
      return "Ga na welke van de twee klopt en pas de andere aan.";
    case "contradiction":
      return "Ga na wat er geldt: wie ontheffing heeft, heeft geen sollicitatieplicht.";
    case "columns-differ":
      return "Ga na welke kolom klopt en haal de andere weg, of maak ze gelijk.";
    case "unused-column":
      return "Controleer of de goede kolom is gebruikt. Geef anders de andere kolom een andere kop.";
    case "not-caseworkers":
      return "Zet de namen van klantmanagers in een eigen kolom ‘Klantmanager’.";
    case "no-caseworker":
      return "Vul bij deze cliënten een klantmanager in, als zij er een hebben.";
    case "no-columns":
      return "Geef de kolommen een kop, zoals ‘Klantmanager’ en ‘Geboortedatum’.";
    case "sheet-and-list":
      return "Staan dezelfde cliënten er twee keer in, verberg dan de lijst of de bladen per klantmanager.";
  }
}

/** Whether a name in the lists may be someone of the team; null when there is nothing to ask. */
export function nearNameQuestion({ name, near }: ListedCaseworker): string | null {
  if (near.length === 0) return null;
  return `${quoted(name)} in de cliëntenlijst en ${near.map(quoted).join(" of ")} in het team: is dat één persoon?`;
}

function clientsInWords(clients: number): string {
  return clients === 1 ? "1 cliënt" : `${formatNumber(clients)} cliënten`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
