import { limitSentences } from "../../text/division-assumptions";
import { comparisonAssumptions, sideTaskAssumption } from "../../text/sheets/scenario-comparison-sheet";
import { assumptionWords, hoursAssumption, referenceDateAssumption } from "../../text/sheets/proportional-sheet";
import { scenarioNumber } from "../../text/scenarios";
import { blockWriter, text, theirs, type Block } from "../plan/block";
import type { ScenarioComparisonInput } from "./scenario-comparison-input";
import type { ScenarioComparisonLayout } from "./scenario-comparison-layout";
import { looks } from "../plan/sheet-styles";

/** The assumptions behind the figures, one sentence each. */
export function comparisonAssumptionsOf({
  comparison,
  referenceDateSource,
}: ScenarioComparisonInput): readonly string[] {
  const { scenarios, search, referenceDate, monthsBeforeLeaving } = comparison;
  const conditions = scenarios.flatMap(({ scenario }) => scenario.conditions);
  return [
    referenceDateAssumption(referenceDate, referenceDateSource),
    comparisonAssumptions.oneSelection,
    hoursAssumption,
    ...scenarios.flatMap(({ scenario }, place) =>
      Object.keys(scenario.sideTaskHours).length > 0 ? [sideTaskAssumption(scenarioNumber(place), scenario)] : [],
    ),
    comparisonAssumptions.shares,
    ...limitSentences(
      [],
      [...new Set(scenarios.flatMap(({ keeping }) => keeping))],
      [...new Set(scenarios.flatMap(({ givenWhileLeaving }) => givenWhileLeaving))],
      monthsBeforeLeaving,
    ),
    comparisonAssumptions.ageing,
    ...(conditions.some(({ kind }) => kind === "intaker-in-every-team") ? [comparisonAssumptions.intaker] : []),
    ...(search === null ? [] : [comparisonAssumptions.ranking]),
  ];
}

/** Aannames, a row each. */
export function comparisonAssumptionsBlock(
  input: ScenarioComparisonInput,
  { assumptions, full, widths }: ScenarioComparisonLayout,
): Block {
  const writer = blockWriter(widths);
  writer.span(assumptions.title, full, text(assumptionWords.title), looks.section);
  comparisonAssumptionsOf(input).forEach((assumption, index) => {
    writer.span(assumptions.first + index, full, theirs(`• ${assumption}`), looks.note);
  });
  return writer.block();
}
