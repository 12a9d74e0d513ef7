import type { DivisionProblem } from "../../caseload/division/division";
import { formatNumber, listOf } from "../numbers";

/** Why there is nothing to show, and what to do about it. */
export function divisionProblemSentence(problem: DivisionProblem): string {
  switch (problem.reason) {
    case "no-hours":
      return "Er is geen tabel met uren gevonden. Maak een tabel met in de eerste rij de koppen ‘Naam’ en ‘Aantal uur’ en daaronder één rij per klantmanager.";
    case "all-contracts-ended":
      return "Op de peildatum zijn alle contracten afgelopen. Kies een andere peildatum, of controleer de kolom met einddatums.";
    case "nobody-takes-clients":
      return "Van iedereen is gezegd dat die geen cliënten neemt. Zet dat bij ten minste één klantmanager uit.";
    case "no-caseload-hours":
      return "Na aftrek van neventaken, afwezigheid en inwerktijd blijven er geen caseloaduren over. Controleer die uren.";
    case "no-clients":
      return "Er zijn geen aantallen cliënten gevonden. Maak een tabel met de koppen ‘Naam’ en ‘Aantal cliënten’ en één rij per klantmanager.";
    case "limits-contradict":
      return `De afgesproken grenzen spreken elkaar tegen bij ${listOf(problem.names)}: het minimum ligt boven het maximum.`;
    case "minimums-exceed-total":
      return `De afgesproken minima zijn samen ${formatNumber(problem.minimum)}, maar er zijn ${formatNumber(problem.total)} cliënten. Verlaag een minimum.`;
    case "maximums-below-total":
      return `De afgesproken maxima zijn samen ${formatNumber(problem.maximum)}, maar er zijn ${formatNumber(problem.total)} cliënten. Verhoog een maximum.`;
  }
}
