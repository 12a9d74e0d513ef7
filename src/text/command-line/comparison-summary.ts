import type { AgeBand } from "../../caseload/ages/age-bands";
import type { RankedLineUp, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { ageBandLabel } from "../age-bands";
import { selectionSentence } from "../pane/clients";
import { listLines, type ListSummary } from "./clients-summary";
import { resultLines, sections, titled } from "../lines";
import { formatDate, formatNumber } from "../numbers";
import {
  conditionInWords,
  conflictSentence,
  lineUpInWords,
  lineUpProblemSentence,
  scenarioNumber,
  sinceInWords,
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
    ],
    ...scenarios.map((compared, number) =>
      titled(`${scenarioNumber(number)}: ${compared.scenario.name}`, [
        ...lineUpLines(compared),
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

function newClientsLines({ missing, months }: ScenarioComparison["scenarios"][number]["throughNewClients"]): string[] {
  if (missing === 0 || months === null) return [];
  return [
    `via nieuwe cliënten, zonder overdracht: ${formatNumber(missing)} cliënten aan te vullen, in ongeveer ${formatNumber(months, 0)} maanden`,
  ];
}

function lineUpLines({ teams, maxOverMin, spread, transfers, transfersPerYear, conditions }: RankedLineUp): string[] {
  const bands = teams.flatMap(({ band }) => band ?? []);
  return [
    ...teams.map(
      (team) =>
        `${teamInWords(team)}: ${formatNumber(team.clients)} cliënten op ${formatNumber(team.hours)} uur, ${team.perFte === null ? "geen uren" : `${formatNumber(team.perFte, 0)} per fte`}`,
    ),
    [
      `spreiding ${formatNumber(spread, 1)}`,
      ...(maxOverMin === null ? [] : [`hoogste ÷ laagste ${formatNumber(maxOverMin, 2)}`]),
      ...(transfers === null ? [] : [`${formatNumber(transfers)} overdrachten eenmalig`]),
      ...(transfersPerYear === null ? [] : [`${formatNumber(transfersPerYear)} per jaar door leeftijd`]),
    ].join(" · "),
    ...conditions.map(({ condition, met }) => `${conditionInWords(condition, bands)}: ${met ? "ja" : "nee"}`),
  ];
}

/** Where somebody without a team makes the loads most even, and where most conditions are met if that is somewhere else. */
function placementLines({ placements }: ScenarioComparison): readonly string[] {
  return placements.flatMap(({ name, places }) => {
    const [first] = places;
    if (!first) return [];
    const even = places.reduce((best, place) => (place.lineUp.spread < best.lineUp.spread ? place : best));
    const others = places.filter((place) => place !== even && place !== first);
    const line = (words: string, { band, lineUp }: typeof first) =>
      `${words} ${ageBandLabel(band)}: ${perFteOf(lineUp)} per fte.`;
    return titled(`Waar past ${name}?`, [
      line("Het evenwichtigst bij", even),
      ...(first === even ? [] : [line("Met de meeste voorwaarden vervuld bij", first)]),
      ...others.map((place) => line("Bij", place)),
    ]);
  });
}

function searchLines({ search, scenarios }: ScenarioComparison): readonly string[] {
  if (search === null) return [];
  if ("problem" in search) return [lineUpProblemSentence(search.problem)];
  const bands = scenarios.findLast(({ scenario }) => scenario.kind === "by-age")?.scenario.bands ?? [];
  const conflict = conflictSentence(search, bands);
  return titled("Beste teamindelingen", [...search.lineUps.map(lineUpLine), ...(conflict === null ? [] : [conflict])]);
}

function otherHoursLines({ otherHours }: ScenarioComparison): readonly string[] {
  return otherHours.flatMap(({ name, hours, lineUps }) =>
    titled(`Beste teamindelingen als ${name} ${formatNumber(hours)} uur werkt`, lineUps.map(lineUpLine)),
  );
}

/** "Emmy | Lisette + Anne | Bob + Julie: 28 | 60 | 72 uur, 171 / 152 / 147 per fte, spreiding 9,0, 410 overdrachten" */
function lineUpLine(lineUp: RankedLineUp): string {
  const { teams, spread, transfers } = lineUp;
  return [
    `${lineUpInWords(teams)}: ${teams.map(({ hours }) => formatNumber(hours)).join(" | ")} uur`,
    `${perFteOf(lineUp)} per fte`,
    `spreiding ${formatNumber(spread, 1)}`,
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
