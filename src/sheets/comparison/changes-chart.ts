import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { itemAt } from "../../kernel/item-at";
import { changesChartWords as words } from "../../text/sheets/scenario-comparison-sheet";
import { scenarioNumber } from "../../text/scenarios";
import { figuresFit } from "../plan/chart-figures";
import type { PlanChart, PlanRect } from "../plan/sheet-plan";
import { bandColors, numberFormats } from "../plan/sheet-styles";
import { manyPeople, type ScenarioComparisonLayout } from "./scenario-comparison-layout";

/** Rows of the chart; none where no scenario changes anything. */
export function changesChartRows({ scenarios }: ScenarioComparison): number {
  const people = scenarios[0]?.people.length ?? 0;
  if (people === 0 || scenarios.every(({ scenario }) => scenario.kind === "unchanged")) return 0;
  return people > manyPeople ? 17 : 13;
}

/** Everybody's clients now and in each scenario, over the lines of "Wat verandert er voor wie". */
export function changesChart(
  { scenarios }: ScenarioComparison,
  layout: ScenarioComparisonLayout,
): readonly PlanChart[] {
  const { chart, changes, slots } = layout;
  const changing = scenarios.flatMap(({ scenario, people }, place) => {
    const strip = changes.find(({ from, to }) => from <= place && place < to);
    const slot = slots[place - (strip?.from ?? 0)];
    if (scenario.kind === "unchanged" || !strip || !slot) return [];
    const cells = (column: number): PlanRect => ({
      top: strip.first,
      bottom: strip.first + people.length - 1,
      left: column,
      right: column,
    });
    return [
      {
        place,
        names: cells(layout.isLarge ? 0 : slot.who),
        now: cells(slot.hours),
        after: cells(slot.clients),
        bars: people.length,
      },
    ];
  });
  const [first] = changing;
  if (chart === null || !first) return [];
  const color = (index: number): string => itemAt(bandColors, index % bandColors.length);
  return [
    {
      name: words.name,
      title: words.title,
      categories: first.names,
      series: [
        { name: words.now, values: first.now, color: color(0) },
        ...changing.map(({ place, after }, index) => ({
          name: scenarioNumber(place),
          values: after,
          color: color(index + 1),
        })),
      ],
      showValues: figuresFit(first.bars, changing.length + 1),
      // The arrows of the cells would take the room of the figures.
      valueFormat: numberFormats.count,
      place: chart,
    },
  ];
}
