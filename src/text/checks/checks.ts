import type { Check, CheckCode } from "../../caseload/checks/check";
import type { ClientFlag } from "../../caseload/clients/client-flags";
import type { CombinedCell } from "../../caseload/team/team-data";
import { ageCheckAdvice, ageCheckSentence, ageCheckTitles } from "./age-checks";
import { ladderCheckAdvice, ladderCheckSentence, ladderCheckTitles } from "./ladder-checks";
import { normCheckAdvice, normCheckSentence, normCheckTitles } from "./norm-checks";
import { formatDate, formatNumber, listOf, quoted } from "../numbers";

/** What kind of thing a check is about, in a few words. */
export const checkTitles: Readonly<Record<CheckCode, string>> = {
  ...ageCheckTitles,
  C01: "Som rekenkundig",
  C02: "Verschillende uren",
  C03: "Bijna gelijke naam",
  C04: "Kolom door elkaar",
  C09: "Uren neventaak",
  C10: "Einddatum contract",
  ...ladderCheckTitles,
  C20: "Meer in één cel",
  C23: "Filter van betekenis veranderd",
  ...normCheckTitles,
};

/** What is the matter, in one sentence. */
export function checkSentence(check: Check): string {
  switch (check.code) {
    case "C01":
      return check.byRounding
        ? `De som van de afgeronde caseloads (${formatNumber(check.roundedSum)}) wijkt af van het totaal (${formatNumber(check.total)}).`
        : `De kolom met rekenkundige of streefaantallen telt op tot ${formatNumber(check.roundedSum)}; het totaal is ${formatNumber(check.total)}.`;
    case "C02":
      return `${check.name} heeft ${listOf(check.hours.map(({ value, table }) => `${formatNumber(value)} uur in ${quoted(table)}`))}.`;
    case "C03":
      return `${quoted(check.names[0])} en ${quoted(check.names[1])}: is dat één persoon?`;
    case "C04":
      return `Kolom ${quoted(check.header)} bevat bij ${check.name} het rekenkundige aantal (${formatNumber(check.proportional)}) in plaats van het werkelijke (${formatNumber(check.current)}).`;
    case "C09":
      return `Neventaak zonder uren bij ${check.name}: de rekenkundige caseload is te hoog.`;
    case "C10":
      return contractSentence(check);
    case "C05":
    case "C06":
    case "C07":
    case "C08":
    case "C11":
    case "C18":
    case "C21":
    case "C22":
      return ageCheckSentence(check);
    case "C16":
    case "C17":
      return ladderCheckSentence(check);
    case "C23":
      return `Op ${formatDate(check.since)} verandert door de Participatiewet in balans wie ${changedMeanings[check.flag]} heeft; de cijfers van ${formatDate(check.before)} en ${formatDate(check.now)} gaan daardoor niet over dezelfde cliënten.`;
    case "C20":
      return combinedSentence(check.holds, quoted(check.text));
    default:
      return normCheckSentence(check);
  }
}

const changedMeanings: Readonly<Record<ClientFlag, string>> = {
  exemption: "een ontheffing",
  jobSeekingDuty: "een sollicitatieplicht",
  statusHolder: "een status",
  indication: "een indicatie",
};

/** What someone can do about it. */
export function checkAdvice(check: Check): string {
  switch (check.code) {
    case "C01":
      return check.byRounding
        ? "Rond af met grootste resten, dan klopt de som."
        : "Ga na bij welk totaal de aantallen horen, of dat ze een norm zijn. Door afronden komt het niet; in de verdeling tellen ze niet mee.";
    case "C02":
      return "Ga na welk aantal klopt en maak de tabellen gelijk.";
    case "C03":
      return "Geef aan of het er één of twee zijn, en schrijf één persoon overal hetzelfde.";
    case "C04":
      return `Vul daar ${formatNumber(check.current)} in.`;
    case "C09":
      return "Vul de uren in; nu geldt 0 uur.";
    case "C10":
      return contractAdvice(check);
    case "C05":
    case "C06":
    case "C07":
    case "C08":
    case "C11":
    case "C18":
    case "C21":
    case "C22":
      return ageCheckAdvice(check);
    case "C16":
    case "C17":
      return ladderCheckAdvice(check);
    case "C23":
      return "Ga na of de kolom al volgens de nieuwe regels is ingevuld, en vergelijk pas als beide tellingen hetzelfde bedoelen.";
    case "C20":
      return combinedAdvice(check.holds);
    default:
      return normCheckAdvice(check);
  }
}

function combinedSentence(holds: CombinedCell["holds"], text: string): string {
  switch (holds) {
    case "people":
    case "numbers":
      return `De cel bevat meer dan één persoon of getal: ${text}.`;
    case "age-bands":
      return `De cel bevat meer dan één leeftijdsgroep: ${text}.`;
    case "shared":
      return `De cel is samengevoegd over meer dan één persoon: ${text}.`;
  }
}

function combinedAdvice(holds: CombinedCell["holds"]): string {
  switch (holds) {
    case "people":
    case "numbers":
      return "Splits de cel: één persoon of getal per cel.";
    case "age-bands":
      return "Splits de cel: één leeftijdsgroep per cel.";
    case "shared":
      return "Hef de samenvoeging op en geef iedere persoon een eigen cel.";
  }
}

type ContractCheck = Extract<Check, { code: "C10" }>;

function contractSentence(check: ContractCheck): string {
  const { name } = check;
  if (check.reason === "not-begun")
    return `${name} begint op ${formatDate(check.from)}, na de peildatum, en heeft al cliënten (${formatNumber(check.clients)}).`;
  const { reason, until } = check;
  switch (reason) {
    case "not-in-formation":
      return `${name} (t/m ${formatDate(until)}) komt voor in de tekst, maar niet in de formatietabel.`;
    case "ended":
      return `Het contract van ${name} eindigde op ${formatDate(until)}, vóór de peildatum.`;
    case "ends-soon":
      return `Het contract van ${name} eindigt op ${formatDate(until)}, kort na de peildatum.`;
  }
}

function contractAdvice({ reason, name }: ContractCheck): string {
  switch (reason) {
    case "not-in-formation":
      return `Telt ${name} mee? Zet naam en uren in de formatietabel.`;
    case "not-begun":
      return `${name} telt nog niet mee, en de cliënten worden verdeeld over de anderen. Klopt de datum niet, pas die dan aan.`;
    case "ended":
      return `${name} telt niet mee. Klopt de datum niet, pas die dan aan.`;
    case "ends-soon":
      return `${name} telt nog mee. Maak ook een verdeling voor na die datum.`;
  }
}
