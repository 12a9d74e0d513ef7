import type { ScenarioProblem } from "../../caseload/clients/clients-problem";
import type { NormTextProblem } from "../../caseload/norms/team-norms";
import { formatNumber, listOf, quoted } from "../numbers";
import { divisionProblemSentence } from "./division-problems";
import { isMonthProblem, monthProblemSentence } from "./month-problems";

/** What is missing, and what to do about it. */
export function clientsProblemSentence(problem: ScenarioProblem): string {
  switch (problem.reason) {
    case "no-client-list":
      return "Er is geen cliëntenlijst gevonden. Zet op een blad één rij per cliënt, met in de eerste rij koppen zoals ‘Klantmanager’ en ‘Geboortedatum’.";
    case "no-ages":
      return "In de cliëntenlijst staat geen geboortedatum of leeftijd. Voeg een kolom ‘Geboortedatum’ of ‘Leeftijd’ toe.";
    case "no-bands":
      return "Er zijn geen leeftijdsgroepen gevonden. Geef ze op, bijvoorbeeld als 18-29,30-45,46-AOW.";
    case "out-of-reach":
      return `Binnen ${formatNumber(problem.within)}% is het niet te verdelen. Neem een ruimere marge.`;
    case "no-whole-clients":
      return `Binnen ${formatNumber(problem.within)}% is er met hele cliënten geen verdeling gevonden. Neem een ruimere marge.`;
    case "not-divided":
      return `In het scenario ${quoted(problem.scenario)} kunnen niet alle cliënten worden verdeeld. Geef elke leeftijdsgroep met cliënten een klantmanager die uren heeft.`;
    case "in-two-bands":
      return `In het scenario ${quoted(problem.scenario)} vallen cliënten in twee leeftijdsgroepen tegelijk. Kies groepen die elkaar niet overlappen, bijvoorbeeld 18-29,30-45,46-AOW.`;
    case "unknown-selection":
      return `De selectie ${quoted(problem.name)} staat niet in de werkmap. Kies uit ${listOf(problem.known.map(quoted))}.`;
    case "unreadable-bands":
      return `${quoted(problem.text)} zijn geen leeftijdsgroepen. Schrijf ze bijvoorbeeld als 18-29,30-45,46-AOW.`;
    case "no-groups":
      return "In de cliëntenlijst staat bij geen enkele cliënt een trede of fase waarvoor een norm is opgegeven. Voeg een kolom ‘Trede’ of ‘Fase’ toe, of pas de normen aan.";
    case "unreadable-norms":
      return `${quoted(problem.text)}: ${normProblems[problem.problem]} Schrijf normen bijvoorbeeld als 1-3=100,4-6=50.`;
    default:
      return isMonthProblem(problem) ? monthProblemSentence(problem) : divisionProblemSentence(problem);
  }
}

const normProblems: Readonly<Record<NormTextProblem, string>> = {
  unreadable: "dit zijn geen normen.",
  "step-twice": "een trede of fase staat in twee groepen.",
  "too-many": "dit zijn meer dan vijf groepen.",
};
