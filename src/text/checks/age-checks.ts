import type { AgeCheck } from "../../caseload/checks/ages/age-check";
import { ageBandLabel } from "../age-bands";
import { formatNumber, listOf } from "../numbers";

export const ageCheckTitles: Readonly<Record<AgeCheck["code"], string>> = {
  C05: "Som leeftijdsgroepen",
  C06: "Leeftijdsgrenzen",
  C07: "Groep te groot",
  C08: "Verschillende selecties",
  C11: "Team zonder intaker",
  C18: "Buiten de doelgroep",
  C21: "27 en 30 door elkaar",
  C22: "Overdrachten door leeftijd",
};

/** What is the matter with age groups, in one sentence. */
export function ageCheckSentence(check: AgeCheck): string {
  switch (check.code) {
    case "C05": {
      const difference = check.total - check.placed;
      const sums = `De leeftijdsgroepen tellen op tot ${formatNumber(check.placed)}; de caseload is ${formatNumber(check.total)}`;
      return difference > 0
        ? `${sums}: ${formatNumber(difference)} niet ingedeeld.`
        : `${sums}: ${formatNumber(-difference)} te veel.`;
    }
    case "C06":
      return edgeSentence(check);
    case "C07":
      return `Groep ${ageBandLabel(check.band)} (${formatNumber(check.clients)}) is groter dan mogelijk op basis van de huidige indeling (hoogstens ${formatNumber(check.most)}${unplacedInWords(check)}).`;
    case "C08":
      return `De nieuwe indeling telt ${clients(check.proposed)}, de huidige caseload ${formatNumber(check.current)}: het zijn verschillende selecties.`;
    case "C11":
      return `In het team voor ${ageBandLabel(check.band)} (${listOf(check.members)}) zit geen intaker.`;
    case "C18":
      return outsideSentence(check);
    case "C21": {
      const [law, finance] = check.lines;
      return `De indelingen gebruiken de grens ${law - 1}/${law} (Participatiewet) en de grens ${finance - 1}/${finance} (studiefinanciering) door elkaar.`;
    }
    case "C22": {
      const transfers = Math.max(1, Math.round(check.transfers));
      return `Deze indeling geeft ieder jaar ongeveer ${transfers === 1 ? "1 overdracht" : `${formatNumber(transfers)} overdrachten`} door leeftijd.`;
    }
  }
}

/** What someone can do about it. */
export function ageCheckAdvice(check: AgeCheck): string {
  switch (check.code) {
    case "C05":
      return check.placed < check.total
        ? "Zoek uit van wie de leeftijd onbekend is of buiten de groepen valt, en zet hen erbij als ‘niet ingedeeld’."
        : "Ga na of cliënten dubbel tellen, of dat de groepen over andere cliënten gaan.";
    case "C06":
      return check.reason === "gap"
        ? "Maak een groep voor deze leeftijden, of schuif een grens op."
        : "Schuif een grens op, zodat iedere leeftijd in één groep valt.";
    case "C07":
      return "Ga na of voor beide indelingen dezelfde cliënten zijn geteld, met dezelfde filters.";
    case "C08":
      return "Tel oud en nieuw met dezelfde selectie; anders zijn de groepen niet te vergelijken.";
    case "C11":
      return `Intakes ${check.intakers.length === 1 ? "doet" : "doen"} volgens de neventaken ${listOf(check.intakers)}. Moet ieder team een intaker hebben, ruil dan van team.`;
    case "C18":
      return check.reason === "aow-reached"
        ? "Ga na of hun uitkering nog loopt; de AOW-datum volgt uit de geboortedatum."
        : "Ga na of hun geboortedatum klopt en of ze meetellen.";
    case "C21": {
      const [, finance] = check.lines;
      return `Kies één grens en noem die overal hetzelfde: ‘t/m ${finance - 1}’ is ‘tot ${finance}’.`;
    }
    case "C22":
      return check.counted
        ? "Neem dit mee in de keuze. Een grens op een leeftijd met weinig cliënten geeft minder overdrachten."
        : "Neem dit mee in de keuze. Met de leeftijd van iedere cliënt is het precies te tellen; nu is iedere leeftijd in een groep even zwaar geteld.";
  }
}

function edgeSentence(check: Extract<AgeCheck, { code: "C06" }>): string {
  const { from, below } = check.ages;
  const one = below === from + 1;
  const ages = one ? `Leeftijd ${from}` : `De leeftijden ${ageBandLabel(check.ages)}`;
  if (check.reason === "overlap") return `${ages} ${one ? "valt" : "vallen"} in twee groepen.`;
  const count = check.clients === null ? "" : ` (${clients(check.clients)})`;
  return `${ages} ${one ? "valt" : "vallen"} in geen enkele groep${count}.`;
}

function unplacedInWords({ most, unplaced, proven, clients: counted }: Extract<AgeCheck, { code: "C07" }>): string {
  if (unplaced === 0) return "";
  if (proven) return `; de ${formatNumber(unplaced)} die niet zijn ingedeeld kunnen niet alle verschillen verklaren`;
  return `, tenzij er ${formatNumber(counted - most)} bij horen van de ${formatNumber(unplaced)} die niet zijn ingedeeld`;
}

function outsideSentence({ reason, clients: count }: Extract<AgeCheck, { code: "C18" }>): string {
  const [has, is] = count === 1 ? ["heeft", "is"] : ["hebben", "zijn"];
  return reason === "aow-reached"
    ? `${clients(count)} ${has} op de peildatum de AOW-leeftijd bereikt.`
    : `${clients(count)} ${is} op de peildatum jonger dan 18.`;
}

function clients(count: number): string {
  return count === 1 ? "1 cliënt" : `${formatNumber(count)} cliënten`;
}
