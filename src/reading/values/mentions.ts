import type { Mention } from "../../caseload/team/team-data";
import { findDates } from "./date-text";
import type { GridCell } from "../grid-view";
import { hasGivenName } from "./given-names";
import { nameKey } from "./person-names";

/** What stands right before an end date. */
const endWords =
  /(?:^|[\s(])(?:t\/m|tot en met|tot|(?:verlengd|eindigt|stopt|loopt af|einde contract|einddatum)(?:\s+(?:op|per))?)\s*$/i;
const weekdayBefore = /\s(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\s*$/i;
const dateBefore = /\(?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\s*$/;
/** Away or standing in until a day is no end of a contract. */
const awayWords = /vervang|waarne|vakantie|verlof|ziek|afwezig|vrij|cursus|opleiding/i;
/** Such a sentence is about a client, whose name we keep out of everything (design decision 5). */
const clientWords =
  /uitkering|bijstand|ontheff|ontheven|vrijstell|statushouder|inburger|\bbsn\b|cli[eë]nte?(?!\p{L})|klant(?!\p{L})/iu;
/** A full stop behind a short word may be an abbreviation's: "mevr. Jansen". */
const sentenceEnd = /(?<=\p{L}{5}|\d)[.;!?]\s|\n/u;
/** Words that make the name after them somebody's: "collega Kwame", "de aanstelling van Kwame". */
const personBefore =
  /(?:^|[\s(])(?:collega|klantmanager|(?:werk|inkomens|participatie)?consulent|regisseur|jobcoach|coach|stagiaire?|trainee|medewerk(?:st)?er|uitzendkracht|inhuurkracht|invalkracht|invaller|vervanger|mevrouw|mevr\.?|mw\.?|dhr\.?|(?:de )?heer|meneer|(?:aanstelling|dienstverband|arbeidscontract|arbeidsovereenkomst|detachering|contract(?:uren)?|uren)\s+van)\s+$/i;
/** Words that only people do, between a name and the date. */
const personAfter =
  /(?:^|\s)(?:werkt|werkzaam|vertrekt|(?:in|uit)\s+dienst|aangenomen|aangesteld|met\s+pensioen|arbeidscontract|aanstelling|dienstverband)(?:\s|$)/i;
/** What makes the name after it a project's, an agency's or a place's. */
const thingBefore =
  /(?:^|\s)(?:project|programma|traject|pilot|subsidie|regeling|opdracht|budget|begroting|bureau|stichting|gemeente|stad|regio|provincie|fonds|werkgroep|aanpak|module|training|cursus|campagne|locatie|kantoor|team|afdeling|vereniging|school)(?:\s+van)?(?:\s+de|\s+het)?\s+$/i;
/** Parts of names that people do not have. */
const thingWithin =
  /(?:^|[\s-])(?:gemeente|stichting|bureau|afdeling|team|college|raad|ministerie|provincie|regio|dienst|centrum|groep|instituut|academie|school|fonds|project|programma|pilot|uitzendbureau|werkplein|werkbedrijf|punt|bv|nv|b\.v|n\.v)(?:[\s.-]|$)|(?:punt|bedrijf|plein|dienst|bureau|groep|centrum)$/i;
/** "A. de Vries", "J.P. Bakker". */
const initials = /^(?:\p{Lu}\.\s?)+/u;
const name = /\p{Lu}[\p{L}'’-]*(?:\.\p{Lu})*\.?(?:\s+(?:(?:van|de|den|der|ten|ter|v\.d\.|'t)\s+)*\p{Lu}[\p{L}'’-]*)*/gu;

/** Words that sentences and labels begin with: a capital does not make them names. */
const noNames: ReadonlySet<string> = new Set(
  `aan aanmelden aanstelling aanvraag actie afspraak alle als begroting besluit budget caseload categorie client clienten contract
  contracten daarna dan data datum de deze die dit door een einde en er formatie geldig geldt graag groep het hij huidige huidig
  in inhuur inleveren inzet inzetbaar is jaar juli juni klant klanten klantmanager let loopt maart medewerker met mei na naast nieuw
  nieuwe nog nu of om ook op oud oude peildatum per periode pilot plan planning project projecten reageren rooster sinds stand start
  subsidie team tijdelijk tijdelijke tot totaal traject trajecten uiterlijk uren uur vacature van vanaf vanuit vast verlenging verlengd
  vervanging volgens voor vrijdag wanneer we werk wij ze zij zie zolang budgethouder collega consulent detachering dienstverband
  januari februari april augustus september oktober november december maandag dinsdag woensdag donderdag zaterdag zondag`.split(
    /\s+/,
  ),
);
const mostWordsBetween = 5;
const shortestText = 12;
/** Characters on either side of a date that are looked through for the rest of its sentence: more than any sentence has. */
const longestSentence = 1000;
/** Characters before a date in which its name must stand. */
const farthestName = 120;

/**
 * Names beside an end date in running text: "Pieter verlengd is tot en met 31-12-2020". A date without a name close before it is
 * none: "inhuur voor 2 jaar (01-01-2020 t/m 31-12-2021)".
 * @param knownNames names of the tables, which need no capital to prove themselves
 */
export function mentionsIn(cell: GridCell, knownNames: ReadonlySet<string>): Mention[] {
  if (typeof cell.value !== "string" || cell.text.length < shortestText) return [];
  const mentions: Mention[] = [];
  for (const { date, start, end } of findDates(cell.text)) {
    const from = Math.max(0, start - farthestName);
    const before = cell.text.slice(from, start).replace(weekdayBefore, " ");
    const ending = endWords.exec(before);
    if (!ending || clientWords.test(sentenceAround(cell.text, start))) continue;
    const found = nameAtEnd(before.slice(0, ending.index).replace(dateBefore, ""), knownNames);
    if (!found) continue;
    mentions.push({
      name: found.name,
      until: date,
      cell: cell.address,
      text: cell.text.slice(from + found.start, end),
    });
  }
  return mentions;
}

function sentenceAround(text: string, place: number): string {
  const [before = ""] = text
    .slice(Math.max(0, place - longestSentence), place)
    .split(sentenceEnd)
    .slice(-1);
  const [after = ""] = text.slice(place, place + longestSentence).split(sentenceEnd);
  return before + after;
}

/** The last name in the text, when no more than a few plain words follow it. */
function nameAtEnd(text: string, knownNames: ReadonlySet<string>): { name: string; start: number } | null {
  const last = [...text.matchAll(name)].at(-1);
  if (!last) return null;
  const between = text.slice(last.index + last[0].length).replace(/\([^)]*\)|\s*\($/g, " ");
  if (/[.,;:()\d\n]/.test(between) || awayWords.test(between)) return null;
  if (between.split(/\s+/).filter((word) => word !== "").length > mostWordsBetween) return null;

  const found = withoutLeadingWords(last[0]);
  if (found === "") return null;
  const start = last.index + last[0].length - found.length;
  return knownNames.has(nameKey(found)) || isPerson(found, text.slice(0, start), between)
    ? { name: found, start }
    : null;
}

/** Whether a name that no table has is somebody's: a capital does not prove it, so a given name, initials or the words beside it must. */
function isPerson(found: string, before: string, after: string): boolean {
  if (thingWithin.test(found) || thingBefore.test(before)) return false;
  return hasGivenName(found) || initials.test(found) || personBefore.test(before) || personAfter.test(after);
}

/** "Contract van Pieter" → "Pieter"; nothing is left of "Inhuur". */
function withoutLeadingWords(text: string): string {
  let rest = text;
  for (;;) {
    const [first = ""] = rest.split(/\s+/);
    if (rest === "" || !(noNames.has(nameKey(first)) || (rest !== text && /^\p{Ll}/u.test(first)))) return rest;
    rest = rest.slice(first.length).trimStart();
  }
}
