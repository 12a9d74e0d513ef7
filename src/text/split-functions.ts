import { cut } from "./functions";
import { formatNumber } from "./numbers";

/** An age group in a cell: "18 t/m 23", "24 jaar" for a single age. */
export function ageGroup(from: number, to: number): string {
  return from === to ? `${from} jaar` : `${from} t/m ${to}`;
}

/** What a cell says when LEEFTIJDSGRENZEN cannot answer. */
export const splitFunctionErrors = {
  notAge: (text: string) => `${cut(text)} is geen leeftijd. Vul een aantal jaren in, bijvoorbeeld 36.`,
  noAges: "Er staan geen leeftijden in het bereik. Kies de cellen met de leeftijden van de cliënten.",
  teamWithoutHours: (place: number) =>
    `Team ${place} heeft geen uren. Vul bij elk team meer dan 0 uur in, of laat het team weg.`,
  lineOutsideAges: (line: number, from: number, to: number) =>
    `De vaste grens ${formatNumber(line)} ligt niet tussen de leeftijden van de cliënten (${ageGroup(from, to)}). Pas de grens aan of haal die weg.`,
  tooManyLines: (lines: number, teams: number) =>
    `${lines === 1 ? "1 vaste grens is" : `${lines} vaste grenzen zijn`} te veel voor ${inTeams(teams)}: dat geeft meer groepen dan teams. Haal een grens weg.`,
  tooFewAges: (years: number, teams: number) =>
    `Van ${years === 1 ? "1 leeftijd" : `${years} leeftijden`} zijn geen groepen te maken voor ${inTeams(teams)}: elk team krijgt minstens één leeftijd. Kies minder teams.`,
} as const;

function inTeams(count: number): string {
  return count === 1 ? "1 team" : `${count} teams`;
}
