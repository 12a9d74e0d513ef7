import type { Division } from "../../caseload/division/division";
import { caseloadChartWords as words } from "../../text/pane/charts";

/** One person's line in the chart: clients now and rekenkundig. */
export interface CaseloadBar {
  readonly name: string;
  /** null: the sheets do not say. */
  readonly current: number | null;
  readonly proportional: number;
  readonly difference: number | null;
  /** What the rekenkundige number may become while side tasks have no hours. */
  readonly range: readonly [low: number, high: number] | null;
}

/** Everybody who counts, and who left with clients in their name, so that both sides add up. */
export function caseloadBars({
  caseworkers,
  leftOut,
}: Pick<Division, "caseworkers" | "leftOut">): readonly CaseloadBar[] {
  return [
    ...caseworkers.map(({ name, current, rounded, difference, range }) => ({
      name,
      current,
      proportional: rounded,
      difference,
      range,
    })),
    ...leftOut.flatMap(({ name, current }) =>
      current === null || current.value === 0
        ? []
        : [
            {
              name: words.leaver(name),
              current: current.value,
              proportional: 0,
              difference: -current.value,
              range: null,
            },
          ],
    ),
  ];
}
