import type { DivisionProblem } from "../../caseload/division/division";
import type { NearestTeam } from "../../caseload/team/team-data";
import { formatNumber, listOf, quoted } from "../numbers";

/** Why there is nothing to show, and what to do about it. */
export function divisionProblemSentence(problem: DivisionProblem): string {
  switch (problem.reason) {
    case "no-hours":
      if (problem.nearest) return nearestSentence(problem.nearest);
      return "Er is geen tabel met uren gevonden. Maak een tabel met in de eerste rij de koppen ‘Naam’ en ‘Aantal uur’ en daaronder één rij per klantmanager.";
    case "all-contracts-ended":
      return "Op de peildatum is niemand in dienst: alle contracten zijn afgelopen of beginnen later. Kies een andere peildatum, of controleer de kolommen met begin- en einddatums.";
    case "nobody-takes-clients":
      return "Van iedereen is gezegd dat die geen cliënten neemt. Zet dat bij ten minste één klantmanager uit.";
    case "no-caseload-hours":
      return "Na aftrek van neventaken, afwezigheid en inwerktijd blijven er geen caseloaduren over. Controleer die uren.";
    case "no-clients":
      if (problem.nearest) return nearestSentence(problem.nearest);
      return "Er zijn geen aantallen cliënten gevonden. Maak een tabel met de koppen ‘Naam’ en ‘Aantal cliënten’ en één rij per klantmanager.";
    case "limits-contradict":
      return `De afgesproken grenzen spreken elkaar tegen bij ${listOf(problem.names)}: het minimum ligt boven het maximum.`;
    case "minimums-exceed-total":
      return `De afgesproken minima zijn samen ${formatNumber(problem.minimum)}, maar er zijn ${formatNumber(problem.total)} cliënten. Verlaag een minimum.`;
    case "maximums-below-total":
      return `De afgesproken maxima zijn samen ${formatNumber(problem.maximum)}, maar er zijn ${formatNumber(problem.total)} cliënten. Verhoog een maximum.`;
  }
}

/** What is most like the team, what it lacks, and the way on. */
function nearestSentence(nearest: NearestTeam): string {
  switch (nearest.lacks) {
    case "clients":
      return `${nearest.place} lijkt uw team; ik zie geen aantallen cliënten. Zet er een kolom met aantallen bij, of een lijst met een rij per cliënt waarin de klantmanager staat. Staan ze er al, wijs ze dan aan.`;
    case "hours":
      return `${nearest.place} lijkt uw team; ik zie geen uren. Zet er een kolom met uren per week bij. Staan ze er al, wijs ze dan aan.`;
    case "everything":
      return `${nothingOn(nearest.sheets)} Maak een tabel met de koppen ‘Naam’, ‘Aantal uur’ en ‘Aantal cliënten’ en één rij per klantmanager. Staat uw team er al, wijs het dan aan.`;
  }
}

/** More sheets than these make a sentence that nobody reads. */
const namedSheets = 5;

function nothingOn(sheets: readonly string[]): string {
  if (sheets.length === 0) return "Er is geen blad met gegevens.";
  const rest = sheets.length - namedSheets;
  const named = [
    ...sheets.slice(0, namedSheets).map(quoted),
    ...(rest > 0 ? [rest === 1 ? "nog 1 blad" : `nog ${formatNumber(rest)} bladen`] : []),
  ];
  return `Gelezen: ${listOf(named)}. Daar staan geen namen van een team met getallen erbij.`;
}
