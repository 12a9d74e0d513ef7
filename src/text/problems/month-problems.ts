import type { MonthProblem } from "../../caseload/months/month-problem";
import { formatDate, formatNumber, listOf, quoted } from "../numbers";

type Sentences = {
  readonly [Reason in MonthProblem["reason"]]: (problem: MonthProblem & { readonly reason: Reason }) => string;
};

/** What is missing or cannot be read, and what to do about it. */
const sentences: Sentences = {
  "no-new-clients": () => "Er is niet gezegd hoeveel nieuwe cliënten er zijn. Vul een aantal in, bijvoorbeeld 14.",
  "no-pool": () => "Er zijn geen cliënten zonder klantmanager gevonden, dus er valt niets te verdelen.",
  "no-months": () =>
    "Er zijn geen maanden gevonden om te vergelijken. Zet per maand een kolom of een blad met de aantallen, met de maand in de kop of de naam.",
  "no-previous-month": () =>
    "Er is één ingevulde maand gevonden. Zodra er een tweede is, staat hier wat er is veranderd.",
  "nobody-else": () => "Er is niemand anders in het team om cliënten waar te nemen.",
  "ends-before-begin": ({ name, begin, end }) =>
    `${name} begint op ${formatDate(begin)} en heeft als laatste dag ${formatDate(end)}. Welke datum klopt niet?`,
  "works-in-without-begin": ({ name }) =>
    `Van ${name} is niet bekend wanneer diegene begint. Schrijf bijvoorbeeld eerst: ${name} begint 1-4-2020.`,
  "too-many-new-clients": ({ most }) => `Verdeel hooguit ${formatNumber(most)} nieuwe cliënten tegelijk.`,
  "too-many-locked": ({ locked, clients }) =>
    `Er staan ${formatNumber(locked)} cliënten vast en er zijn er nog ${formatNumber(clients)}. Ga terug naar de regel en kies opnieuw.`,
  "locked-without-hours": ({ name, date }) =>
    `${name} heeft op ${formatDate(date)} geen uren en kan er dus geen cliënten bij krijgen.`,
  "unreadable-maximum": ({ text }) => `${quoted(text)} is geen maximum. Schrijf bijvoorbeeld 5, of Lisette=5.`,
  "unreadable-changes": ({ text }) =>
    `${quoted(text)} is niet te lezen. Schrijf bijvoorbeeld: Lisette begint 1-4-2020; Bob 32 uur per 1-9-2020; Pieter t/m 31-12-2020; Anne afwezig 6-7-2020 t/m 26-7-2020.`,
  "unreadable-bounds": ({ text }) =>
    `${quoted(text)} zijn geen grenzen. Schrijf de ondergrens en de bovengrens per fte, bijvoorbeeld 80-110.`,
  "no-clients-asked": () =>
    "Er is niet gezegd van wie er cliënten gaan en naar wie. Vul bijvoorbeeld in: van Julie, naar Lisette=70, Anne=10.",
  "no-counted-list": () =>
    "Er is geen cliëntenlijst gevonden met één rij per cliënt en een kolom met de klantmanager, of de lijst is anders aangewezen. Zonder zo’n lijst is niet te zeggen welke cliënten gaan.",
  "unreadable-plan": ({ text }) =>
    `${quoted(text)} zegt niet hoeveel cliënten naar wie gaan. Schrijf bijvoorbeeld: Lisette=70, Anne=10.`,
  "unreadable-match": ({ text }) => `${quoted(text)} kan niet meetellen. Schrijf taal, wijk of taal,wijk.`,
  "unknown-month": ({ text }) => `De maand ${quoted(text)} staat niet op de bladen.`,
  "unknown-colleague": ({ name, known }) => `${quoted(name)} staat niet in het team. Kies uit ${listOf(known)}.`,
};

export function isMonthProblem(problem: { readonly reason: string }): problem is MonthProblem {
  return Object.hasOwn(sentences, problem.reason);
}

export function monthProblemSentence(problem: MonthProblem): string {
  // The table has a sentence for each reason, of its own kind of problem.
  const sentence = sentences[problem.reason] as (problem: MonthProblem) => string;
  return sentence(problem);
}
