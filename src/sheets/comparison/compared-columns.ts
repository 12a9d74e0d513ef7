import type { ComparedScenario, RankedLineUp, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { comparisonWords, searchWords } from "../../text/sheets/scenario-comparison-sheet";
import { conditionInWords, rankReason, scenarioNumber, sinceInWords } from "../../text/scenarios";

/** One scenario or line-up in a comparison. */
export interface ComparedColumn {
  readonly title: string;
  /** In the team's own words. */
  readonly name: string;
  readonly figures: Pick<RankedLineUp, "teams" | "spread" | "maxOverMin" | "transfers" | "transfersPerYear">;
  /** Whether each condition that it is judged by is met, by the condition in words. */
  readonly conditions: ReadonlyMap<string, boolean>;
  /** Further rows of this kind, by label. */
  readonly others: ReadonlyMap<string, string | number>;
}

export function scenarioColumns({ scenarios }: ScenarioComparison): readonly ComparedColumn[] {
  return scenarios.map((compared, place) => ({
    title: scenarioNumber(place),
    name: compared.scenario.name,
    figures: compared,
    conditions: judged(compared.conditions, compared),
    others: new Map<string, string | number>([
      [comparisonWords.notDivided, compared.notDivided],
      ...(compared.since ? [[comparisonWords.since, sinceInWords(compared.since)] as const] : []),
    ]),
  }));
}

/** The scenario over whose bands line-ups were searched: the last one by age. */
export function searchedScenario({
  scenarios,
}: ScenarioComparison): { readonly compared: ComparedScenario; readonly place: number } | null {
  const place = scenarios.findLastIndex(({ scenario }) => scenario.kind === "by-age");
  const compared = scenarios[place];
  return compared ? { compared, place } : null;
}

export function lineUpColumns(comparison: ScenarioComparison): readonly ComparedColumn[] {
  const searched = searchedScenario(comparison);
  const { search } = comparison;
  if (search === null || "problem" in search || searched === null) return [];
  return search.lineUps.map((lineUp, place) => ({
    title: searchWords.rank(place),
    name: "",
    figures: lineUp,
    conditions: judged(lineUp.conditions, searched.compared),
    others: new Map([[searchWords.reason, rankReason(search.lineUps, place)]]),
  }));
}

function judged(
  conditions: RankedLineUp["conditions"],
  { scenario }: Pick<ComparedScenario, "scenario">,
): ReadonlyMap<string, boolean> {
  return new Map(conditions.map(({ condition, met }) => [conditionInWords(condition, scenario.bands), met]));
}
