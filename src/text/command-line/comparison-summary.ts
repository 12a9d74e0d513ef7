import type { AgeBand } from "../../caseload/ages/age-bands";
import type { RankedLineUp, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { selectionSentence } from "../pane/clients";
import { listLines, type ListSummary } from "./clients-summary";
import { limitSentences } from "../division-assumptions";
import { newClientsLines } from "./new-clients-lines";
import { resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber } from "../numbers";
import { withOtherHours } from "../supposed-hours";
import {
  certaintySentence,
  changedFilterSentences,
  conditionInWords,
  conflictSentence,
  frontSentence,
  lineUpInWords,
  lineUpProblemSentence,
  otherPeopleSentence,
  placeInWords,
  ratioInWords,
  scenarioNumber,
  sinceInWords,
  spreadInWords,
  teamInWords,
} from "../scenarios";

export interface ComparisonSummaryInput {
  readonly fileName: string;
  readonly comparison: ScenarioComparison;
  readonly list: ListSummary;
  readonly sheet: string;
  readonly nameTaken: string | null;
}

/** A comparison of scenarios in plain Dutch text for a terminal. */
export function comparisonSummary({ fileName, comparison, list, sheet, nameTaken }: ComparisonSummaryInput): string {
  const { referenceDate, selection, outcome, scenarios } = comparison;
  return sections([
    [
      `Scenariovergelijking – ${fileName}`,
      `Peildatum: ${formatDate(referenceDate)}`,
      `Selectie ‘${selection.name}’: ${selectionSentence(outcome)}`,
      ...(comparison.otherPeople ? [otherPeopleSentence(comparison.otherPeople)] : []),
      ...changedFilterSentences(comparison),
      ...(comparison.supposedHours.length > 0
        ? [`Alle cijfers zijn ${withOtherHours(comparison.supposedHours)}.`]
        : []),
    ],
    ...scenarios.map((compared, number) =>
      titled(`${scenarioNumber(number)}: ${compared.scenario.name}`, [
        ...lineUpLines(compared),
        ...limitSentences([], compared.keeping, compared.givenWhileLeaving, comparison.monthsBeforeLeaving),
        ...newClientsLines(compared.throughNewClients),
        ...(compared.since ? [sinceInWords(compared.since)] : []),
      ]),
    ),
    placementLines(comparison),
    searchLines(comparison),
    otherHoursLines(comparison),
    titled("Gelezen", listLines(list)),
    resultLines(sheet, nameTaken),
  ]);
}

function lineUpLines({ teams, maxOverMin, spread, transfers, transfersPerYear, conditions }: RankedLineUp): string[] {
  const bands = teams.flatMap(({ band }) => band ?? []);
  return [
    ...teams.map(
      (team) =>
        `${teamInWords(team)}: ${formatNumber(team.clients)} cliënten op ${formatNumber(team.hours)} uur, ${team.perFte === null ? "geen uren" : `${formatNumber(team.perFte, 0)} per fte`}`,
    ),
    [
      `spreiding ${spreadInWords(spread)}`,
      `hoogste ÷ laagste ${ratioInWords(maxOverMin)}`,
      ...(transfers === null ? [] : [`${formatNumber(transfers)} overdrachten eenmalig`]),
      ...(transfersPerYear === null ? [] : [`${formatNumber(transfersPerYear)} per jaar door leeftijd`]),
    ].join(" · "),
    ...conditions.map(({ condition, met }) => `${conditionInWords(condition, bands)}: ${met ? "ja" : "nee"}`),
  ];
}

/** Every place for somebody without a team, with the same figures of each. */
function placementLines({ placements }: ScenarioComparison): readonly string[] {
  return placements.flatMap(({ name, places }) =>
    titled(
      `Waar past ${name}?`,
      places.map((place) => `${placeInWords(place)}: ${lineUpFigures(place.lineUp)}`),
    ),
  );
}

function searchLines({ search, scenarios }: ScenarioComparison): readonly string[] {
  if (search === null) return [];
  if ("problem" in search) return [lineUpProblemSentence(search.problem)];
  const bands = scenarios.findLast(({ scenario }) => scenario.kind === "by-age")?.scenario.bands ?? [];
  const conflict = conflictSentence(search, bands);
  return titled(
    "Beste gevonden teamindelingen",
    [...search.lineUps.map(lineUpLine), certaintySentence(search.certainty), frontSentence(search), conflict].filter(
      (line) => line !== null,
    ),
  );
}

function otherHoursLines({ otherHours }: ScenarioComparison): readonly string[] {
  return otherHours.flatMap(({ name, hours, lineUps }) =>
    titled(`Beste gevonden teamindelingen als ${name} ${formatNumber(hours)} uur werkt`, lineUps.map(lineUpLine)),
  );
}

/** "Emmy | Lisette + Anne | Bob + Julie: 28 | 60 | 72 uur, 171 / 152 / 147 per fte, spreiding 9,0, 410 overdrachten" */
function lineUpLine(lineUp: RankedLineUp): string {
  const { teams } = lineUp;
  return `${lineUpInWords(teams)}: ${teams.map(({ hours }) => formatNumber(hours)).join(" | ")} uur, ${lineUpFigures(lineUp)}`;
}

function lineUpFigures(lineUp: RankedLineUp): string {
  const { spread, transfers } = lineUp;
  return [
    `${perFteOf(lineUp)} per fte`,
    `spreiding ${spreadInWords(spread)}`,
    ...(transfers === null ? [] : [`${formatNumber(transfers)} overdrachten`]),
  ].join(", ");
}

function perFteOf({
  teams,
}: {
  readonly teams: readonly { readonly band: AgeBand | null; readonly perFte: number | null }[];
}): string {
  return teams.map(({ perFte }) => (perFte === null ? "–" : formatNumber(perFte, 0))).join(" / ");
}
