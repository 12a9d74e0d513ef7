import type { IsoDate } from "../../caseload/dates";
import { aligned, resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber, formatSigned } from "../numbers";
import { optionWords, peopleWords, pointsWords, teamsInWords } from "../sheets/proposal-sheet";
import type { ComparedTeam } from "../../caseload/scenarios/scenario-comparison";

/** What the command line says of a proposal. */
export interface ProposalSummary {
  readonly fileName: string;
  readonly referenceDate: IsoDate;
  readonly people: readonly {
    readonly name: string;
    readonly hours: number;
    readonly current: number | null;
    readonly byHours: number;
    readonly byAge: number | null;
  }[];
  readonly transfers: number;
  /** null: the choice is between the first two. */
  readonly second: {
    readonly selection: string;
    readonly teams: readonly ComparedTeam[];
    readonly transfers: number | null;
  } | null;
  readonly points: { readonly first: readonly string[]; readonly all: number };
  readonly sheet: string;
  readonly nameTaken: string | null;
}

export function proposalSummary(summary: ProposalSummary): string {
  const { fileName, referenceDate, people, second, points, transfers } = summary;
  const { headers } = optionWords;
  return sections([
    [`${fileName}, peildatum ${formatDate(referenceDate)}`],
    titled("Keuze voor het overleg", [
      `${headers[0]}: niemand wisselt van klantmanager`,
      `${headers[1]}: ${formatNumber(transfers)} cliënten wisselen van klantmanager`,
      ...(second
        ? [
            `2 · Naar leeftijd: ${teamsInWords(second.teams)}; ${second.transfers === null ? "onbekend hoeveel" : formatNumber(second.transfers)} cliënten wisselen (selectie ‘${second.selection}’)`,
          ]
        : ["Geen tweede mogelijkheid: daarvoor zijn een cliëntenlijst met leeftijden en leeftijdsgroepen nodig."]),
    ]),
    aligned([
      [
        peopleWords.name,
        peopleWords.hours,
        peopleWords.current,
        peopleWords.byHours,
        peopleWords.difference,
        ...(second ? [peopleWords.byAge] : []),
      ],
      ...people.map(({ name, hours, current, byHours, byAge }) => [
        name,
        formatNumber(hours),
        current === null ? "?" : formatNumber(current),
        formatNumber(byHours),
        current === null ? "" : formatSigned(byHours - current),
        ...(second ? [formatNumber(byAge ?? 0)] : []),
      ]),
    ]),
    points.all === 0 ? [] : titled(pointsWords.title(points.first.length, points.all), points.first),
    resultLines(summary.sheet, summary.nameTaken),
  ]);
}
