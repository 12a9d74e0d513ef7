import { ageBandLabel } from "../age-bands";
import { formatNumber } from "../numbers";

/** What a cell says when LEEFTIJDSGRENZEN cannot answer. */
export const splitFunctionErrors = {
  noAges: "Er staan geen leeftijden in het bereik. Kies de cellen met de leeftijden van de cliënten.",
  teamWithoutHours: (place: number) =>
    `Team ${place} heeft geen uren. Vul bij elk team meer dan 0 uur in, of laat het team weg.`,
  lineOutsideAges: (line: number, from: number, to: number) =>
    `De vaste grens ${formatNumber(line)} ligt niet tussen de leeftijden van de cliënten (${ageBandLabel({ from, below: to + 1 })}). Pas de grens aan of haal die weg.`,
  tooManyLines: (lines: number, teams: number) =>
    `${lines === 1 ? "1 vaste grens is" : `${lines} vaste grenzen zijn`} te veel voor ${inTeams(teams)}: dat geeft meer groepen dan teams. Haal een grens weg.`,
  tooFewAges: (years: number, teams: number) =>
    `Van ${years === 1 ? "1 leeftijd" : `${years} leeftijden`} zijn geen groepen te maken voor ${inTeams(teams)}: elk team krijgt minstens één leeftijd. Kies minder teams.`,
} as const;

function inTeams(count: number): string {
  return count === 1 ? "1 team" : `${count} teams`;
}
