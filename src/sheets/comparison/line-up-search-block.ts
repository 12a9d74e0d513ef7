import type { AgeBand } from "../../caseload/ages/age-bands";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { searchWords } from "../../text/sheets/scenario-comparison-sheet";
import {
  betterLineUpSentence,
  certaintySentence,
  conflictSentence,
  frontSentence,
  lineUpProblemSentence,
  scenarioNumber,
} from "../../text/scenarios";
import { blockWriter, joined, text, theirs, type Block } from "../plan/block";
import { comparedBlock, type Followed } from "./compared-block";
import { searchedScenario, type ComparedColumn } from "./compared-columns";
import type { ScenarioComparisonLayout } from "./scenario-comparison-layout";
import { looks } from "../plan/sheet-styles";

/** The results of the search in sentences; none without a search. */
export function searchRemarks(comparison: ScenarioComparison): readonly string[] {
  const { scenarios, search } = comparison;
  const searched = searchedScenario(comparison);
  if (search === null || searched === null) return [];
  if ("problem" in search) return [lineUpProblemSentence(search.problem)];
  const [best] = search.lineUps;
  const { bands } = searched.compared.scenario;
  const chosen = scenarios.map((compared, place) =>
    best && sameBands(compared.scenario.bands, bands) ? betterLineUpSentence(compared, place, best) : null,
  );
  return [
    ...chosen,
    certaintySentence(search.certainty),
    frontSentence(search),
    conflictSentence(search, bands),
  ].filter((sentence) => sentence !== null);
}

function sameBands(one: readonly AgeBand[], other: readonly AgeBand[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, below }, index) => from === other[index]?.from && below === other[index].below)
  );
}

/**
 * The best line-ups side by side, with sentences on their advantages over the scenario and on conflicting conditions.
 */
export function lineUpSearchBlock(
  comparison: ScenarioComparison,
  columns: readonly ComparedColumn[],
  followed: Followed,
  layout: ScenarioComparisonLayout,
): Block {
  const { search, full, widths } = layout;
  const searched = searchedScenario(comparison);
  if (search === null || searched === null) return joined([]);
  const writer = blockWriter(widths);
  const title = searchWords.title(scenarioNumber(searched.place).toLowerCase());
  searchRemarks(comparison).forEach((sentence, index) => {
    writer.put(search.remarks + index, 0, index === 0 ? text(searchWords.remarks) : null, {
      ...looks.label,
      wrap: true,
    });
    writer.span(search.remarks + index, { first: 1, last: full.last }, theirs(sentence), looks.text);
  });
  const table = {
    title,
    columns,
    strips: search.lineUps,
    fullTimeHours: comparison.fullTimeHours,
    followed: () => followed,
  };
  return joined([comparedBlock(table, layout), writer.block()]);
}
